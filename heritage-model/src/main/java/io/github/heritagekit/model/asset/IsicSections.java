// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.text.Wording;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sections of the International Standard Industrial Classification, whose letters moved between revisions.
 *
 * <p>Labels are short forms of the titles, in our own words where Chinese; the full titles are those of the United Nations. The
 * divisions of Rev.3, Rev.3.1 and Rev.4 are general knowledge, not checked against a document. The divisions of Rev.5 were not looked
 * up, nor those of Rev.2, which has major divisions of one digit and no letters: their codes are checked by their form.
 */
final class IsicSections {
    static final String PREFIX = "isic-";

    private static final ImmutableList<String> REVISIONS = ImmutableList.of("2", "3", "3.1", "4", "5");
    private static final ImmutableMap<String, String> LAST_SECTIONS =
            ImmutableMap.of("3", "Q", "3.1", "Q", "4", "U", "5", "V");
    private static final Pattern OF_REVISION_2 = Pattern.compile("[0-9]{1,4}");
    private static final Pattern LETTER_AND_DIGITS = Pattern.compile("[A-Z](\\d{2,4})?");

    /** The sections with the first and last of their divisions. */
    private static final String DIVISIONS_OF_3_TO_O =
            "A01-02 B05-05 C10-14 D15-37 E40-41 F45-45 G50-52 H55-55 I60-64 J65-67 K70-74 L75-75 M80-80 N85-85 O90-93";

    private static final ImmutableMap<String, String> DIVISIONS = ImmutableMap.of(
            "3", DIVISIONS_OF_3_TO_O + " P95-95 Q99-99",
            "3.1", DIVISIONS_OF_3_TO_O + " P95-97 Q99-99",
            "4",
                    "A01-03 B05-09 C10-33 D35-35 E36-39 F41-43 G45-47 H49-53 I55-56 J58-63 K64-66 L68-68 M69-75 N77-82"
                            + " O84-84 P85-85 Q86-88 R90-93 S94-96 T97-98 U99-99");

    /** A to I, the same in Rev.4 and Rev.5. */
    private static final ImmutableList<Wording> FIRST = ImmutableList.of(
            words("agriculture", "农业"),
            words("mining", "采矿业"),
            words("manufacturing", "制造业"),
            words("electricity, gas and steam", "电力燃气和蒸汽"),
            words("water, sewerage and waste", "供水排污和废物"),
            words("construction", "建筑业"),
            words("trade", "贸易"),
            words("transport and storage", "运输和储存"),
            words("accommodation and food", "住宿和餐饮"));

    /** J of Rev.4, which Rev.5 split in two. */
    private static final ImmutableList<Wording> J_OF_4 =
            ImmutableList.of(words("information and communication", "信息和通信"));

    private static final ImmutableList<Wording> J_AND_K_OF_5 = ImmutableList.of(
            words("publishing, broadcasting and content", "出版广播和内容"),
            words("telecommunications, computing and information", "电信计算机和信息"));

    /** K to U of Rev.4, L to V of Rev.5. */
    private static final ImmutableList<Wording> LAST = ImmutableList.of(
            words("finance", "金融"),
            words("real estate", "房地产"),
            words("professional activities", "专业活动"),
            words("administrative activities", "行政活动"),
            words("public administration", "公共管理"),
            words("education", "教育"),
            words("health", "卫生"),
            words("arts", "艺术"),
            words("other services", "其他服务"),
            words("households", "家庭"),
            words("extraterritorial activities", "域外活动"));

    private IsicSections() {}

    private static Wording words(String english, String chinese) {
        return Wording.en(english).zh(chinese);
    }

    /** Returns whether the classification is ISIC of some revision, or claims to be. */
    static boolean isIsic(String scheme) {
        return scheme.equals("isic") || scheme.startsWith(PREFIX);
    }

    static void check(String scheme, String code) {
        String revision = scheme.startsWith(PREFIX) ? scheme.substring(PREFIX.length()) : "";
        if (!REVISIONS.contains(revision)) {
            throw new IllegalArgumentException("revision of ISIC must be one of " + String.join(", ", REVISIONS)
                    + ", as in `isic-4`, but was `" + scheme + "`");
        }
        if (revision.equals("2")) {
            checkSecond(code);
            return;
        }
        String last = requireNonNull(LAST_SECTIONS.get(revision), revision);
        if (!LETTER_AND_DIGITS.matcher(code).matches() || code.substring(0, 1).compareTo(last) > 0) {
            throw new IllegalArgumentException("code of ISIC Rev." + revision + " must be a section of A to " + last
                    + ", alone or with two to four digits, such as `C24`, but was `" + code + "`");
        }
        if (code.length() > 1) {
            checkDivision(revision, code);
        }
    }

    private static void checkSecond(String code) {
        if (!OF_REVISION_2.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "code of ISIC Rev.2 must be a major division of 0 to 9, alone or with up to three further digits, such as"
                            + " `3710`, but was `" + code + "`");
        }
    }

    private static void checkDivision(String revision, String code) {
        String section = code.substring(0, 1);
        String division = code.substring(1, 3);
        for (String range : Splitter.on(' ').split(DIVISIONS.getOrDefault(revision, ""))) {
            if (range.startsWith(section) && !holds(range, division)) {
                throw new IllegalArgumentException("division of ISIC Rev." + revision + " in section " + section
                        + " must be one of " + range.substring(1, 3) + " to " + range.substring(4) + " but was `"
                        + code + "`");
            }
        }
    }

    private static boolean holds(String range, String division) {
        return range.substring(1, 3).compareTo(division) <= 0 && division.compareTo(range.substring(4)) <= 0;
    }

    /** Returns the labels of all sections of Rev.4 or Rev.5, in the order of their letters. */
    static ImmutableMap<Industry, Wording> labels(String revision) {
        List<Wording> words = ImmutableList.<Wording>builder()
                .addAll(FIRST)
                .addAll(revision.equals("5") ? J_AND_K_OF_5 : J_OF_4)
                .addAll(LAST)
                .build();
        ImmutableMap.Builder<Industry, Wording> labels = ImmutableMap.builder();
        for (int i = 0; i < words.size(); i++) {
            labels.put(Industry.isic(revision, String.valueOf((char) ('A' + i))), words.get(i));
        }
        return labels.buildOrThrow();
    }
}

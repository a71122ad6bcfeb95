// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.text.Wording;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The sections of the International Standard Industrial Classification, whose letters moved between revisions.
 *
 * <p>Labels are short forms of the titles, in our own words where Chinese; the full titles are those of the United Nations.
 */
final class IsicSections {
    static final String PREFIX = "isic-";

    private static final ImmutableList<String> REVISIONS = ImmutableList.of("2", "3", "3.1", "4", "5");
    private static final Pattern UP_TO_U = Pattern.compile("[A-U](\\d{2,4})?");
    private static final Pattern UP_TO_V = Pattern.compile("[A-V](\\d{2,4})?");

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
        boolean fifth = revision.equals("5");
        if (!(fifth ? UP_TO_V : UP_TO_U).matcher(code).matches()) {
            throw new IllegalArgumentException("code of ISIC Rev." + revision + " must be a section of A to "
                    + (fifth ? "V" : "U")
                    + ", alone or with two to four digits, such as `C24`, but was `" + code + "`");
        }
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

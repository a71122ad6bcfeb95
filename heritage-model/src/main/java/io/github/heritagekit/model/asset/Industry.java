// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.HeritageValue;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A branch of industry, by its code in a classification: {@code isic-4:C24}, {@code ticcih:metallurgy}.
 *
 * <p>ISIC is the International Standard Industrial Classification of the United Nations. Its revision is part of the value, for
 * the letters J to U mean other things in Rev.5 than in Rev.4: K was finance and is telecommunications and computing. The
 * constants are the thematic sections of TICCIH, the International Committee for the Conservation of the Industrial Heritage.
 * Codes of other classifications are as good. Immutable and thread-safe.
 *
 * @param scheme the classification, of a-z, 0-9, dots and hyphens: {@code isic-4}
 * @param code the code in it: {@code C24}
 */
public record Industry(String scheme, String code) implements HeritageValue {
    private static final String TICCIH = "ticcih";
    private static final Pattern SCHEME = Pattern.compile("[a-z0-9.-]+");
    private static final Pattern SECTION = Pattern.compile("[a-z0-9-]+");
    private static final Pattern PRINTABLE = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}]+");

    /** Agriculture and food production, a thematic section of TICCIH. */
    public static final Industry TICCIH_AGRICULTURE_AND_FOOD = ticcih("agriculture-and-food");
    /** Bridges, a thematic section of TICCIH. */
    public static final Industry TICCIH_BRIDGES = ticcih("bridges");
    /** Communications, a thematic section of TICCIH. */
    public static final Industry TICCIH_COMMUNICATIONS = ticcih("communications");
    /** Hydroelectricity and electrochemistry, a thematic section of TICCIH. */
    public static final Industry TICCIH_HYDROELECTRICITY = ticcih("hydroelectricity-and-electrochemistry");
    /** Metallurgy, a thematic section of TICCIH. */
    public static final Industry TICCIH_METALLURGY = ticcih("metallurgy");
    /** Mining and collieries, a thematic section of TICCIH. */
    public static final Industry TICCIH_MINING = ticcih("mining-and-collieries");
    /** Mints, a thematic section of TICCIH. */
    public static final Industry TICCIH_MINTS = ticcih("mints");
    /** Paper, a thematic section of TICCIH. */
    public static final Industry TICCIH_PAPER = ticcih("paper");
    /** Industry in polar regions, a thematic section of TICCIH. */
    public static final Industry TICCIH_POLAR = ticcih("polar");
    /** Railways, a thematic section of TICCIH. */
    public static final Industry TICCIH_RAILWAYS = ticcih("railways");
    /** Textiles, a thematic section of TICCIH. */
    public static final Industry TICCIH_TEXTILES = ticcih("textiles");
    /** Water, a thematic section of TICCIH. */
    public static final Industry TICCIH_WATER = ticcih("water");

    private static final Labels<Industry> LABELS = Labels.<Industry>table()
            .put(TICCIH_AGRICULTURE_AND_FOOD, "agriculture and food production", "农业与食品生产")
            .put(TICCIH_BRIDGES, "bridges", "桥梁")
            .put(TICCIH_COMMUNICATIONS, "communications", "通信")
            .put(TICCIH_HYDROELECTRICITY, "hydroelectricity and electrochemistry", "水电与电化学")
            .put(TICCIH_METALLURGY, "metallurgy", "冶金")
            .put(TICCIH_MINING, "mining and collieries", "采矿与煤矿")
            .put(TICCIH_MINTS, "mints", "造币")
            .put(TICCIH_PAPER, "paper", "造纸")
            .put(TICCIH_POLAR, "polar industry", "极地工业")
            .put(TICCIH_RAILWAYS, "railways", "铁路")
            .put(TICCIH_TEXTILES, "textiles", "纺织")
            .put(TICCIH_WATER, "water", "水利")
            .putEach(IsicSections.labels("4"))
            .putEach(IsicSections.labels("5"))
            .build();

    /** Checks both parts, those of ISIC and TICCIH by the rules of their classification. */
    public Industry {
        if (!SCHEME.matcher(scheme).matches()) {
            throw new IllegalArgumentException(
                    "classification of industries must be of a-z, 0-9, . and - but was `" + scheme + "`");
        }
        if (IsicSections.isIsic(scheme)) {
            IsicSections.check(scheme, code);
        } else if (scheme.equals(TICCIH)) {
            if (!SECTION.matcher(code).matches()) {
                throw new IllegalArgumentException(
                        "section of TICCIH must be of a-z, 0-9 and - but was `" + code + "`");
            }
        } else if (!PRINTABLE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "code of an industry must be printable without blanks but was `" + code + "`");
        }
    }

    /**
     * Returns the industry of a code in a classification.
     *
     * @throws IllegalArgumentException if a part has a character that it may not have, or the code is none of ISIC or TICCIH
     */
    public static Industry of(String scheme, String code) {
        return new Industry(scheme, code);
    }

    /**
     * Returns the industry of a code of ISIC: {@code isic("4", "C24")}.
     *
     * @param revision the revision: 2, 3, 3.1, 4 or 5
     * @param code a section, alone or with two to four digits, of which the first two are a division in it: A to Q in Rev.3 and 3.1, A
     *     to U in Rev.4, A to V in Rev.5, whose divisions are not checked; in Rev.2 one to four digits, the first the major division
     * @throws IllegalArgumentException if there is no such revision, the code has another form, or its division is of another section
     */
    public static Industry isic(String revision, String code) {
        return new Industry(IsicSections.PREFIX + revision, code);
    }

    /**
     * Returns the industry of a thematic section of TICCIH, known or not.
     *
     * @throws IllegalArgumentException if the section is not of a-z, 0-9 and hyphens
     */
    public static Industry ticcih(String section) {
        return new Industry(TICCIH, section);
    }

    /**
     * Returns the industry that the text stands for: classification, colon, code.
     *
     * @throws IllegalArgumentException if there is no colon or {@link #of} refuses the parts
     */
    public static Industry parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(
                    "industry must be a classification and a code such as `isic-4:C24` but was `" + text + "`");
        }
        return new Industry(text.substring(0, colon), text.substring(colon + 1));
    }

    /** Returns the industries that this library has labels for: the sections of TICCIH, of ISIC Rev.4 and of ISIC Rev.5. */
    public static List<Industry> known() {
        return LABELS.known();
    }

    /**
     * Returns the label in English or Chinese, English for other languages. Sections of ISIC have short forms of their titles. A
     * code of ISIC with digits is labelled by its section, the code behind it: {@code manufacturing (C24)}. An unknown code labels
     * itself.
     */
    public String label(Locale language) {
        if (!IsicSections.isIsic(scheme) || code.length() == 1) {
            return LABELS.label(this, language);
        }
        Industry section = new Industry(scheme, code.substring(0, 1));
        return LABELS.contains(section) ? section.label(language) + " (" + code + ")" : toString();
    }

    /** Returns the industry in the form that {@link #parse} reads: {@code isic-4:C24}. */
    @Override
    public String toString() {
        return scheme + ":" + code;
    }
}

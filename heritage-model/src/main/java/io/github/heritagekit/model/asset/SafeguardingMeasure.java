// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import java.util.List;
import java.util.Locale;

/**
 * A measure by which an intangible asset is kept alive: an open code.
 *
 * <p>The constants are the nine measures of the UNESCO Convention for the Safeguarding of the Intangible Cultural Heritage (2003, art. 2(3)). A skill is kept by those who can do it: a recording is a measure among others and does not replace its {@linkplain #TRANSMISSION transmission}. Immutable and thread-safe.
 *
 * @param code the code, such as {@code transmission}
 */
public record SafeguardingMeasure(String code) implements OpenCode {
    /** Finding out what there is and who does it. */
    public static final SafeguardingMeasure IDENTIFICATION = of("identification");
    /** Recording it in words, pictures or sound. */
    public static final SafeguardingMeasure DOCUMENTATION = of("documentation");
    /** Studying it. */
    public static final SafeguardingMeasure RESEARCH = of("research");
    /** Keeping it, and the things it needs. */
    public static final SafeguardingMeasure PRESERVATION = of("preservation");
    /** Guarding it against harm and misuse. */
    public static final SafeguardingMeasure PROTECTION = of("protection");
    /** Making it known. */
    public static final SafeguardingMeasure PROMOTION = of("promotion");
    /** Raising the regard in which it is held. */
    public static final SafeguardingMeasure ENHANCEMENT = of("enhancement");
    /** Teaching it to those who will follow. */
    public static final SafeguardingMeasure TRANSMISSION = of("transmission");
    /** Bringing back what is fading. */
    public static final SafeguardingMeasure REVITALIZATION = of("revitalization");

    private static final Labels<SafeguardingMeasure> LABELS = Labels.<SafeguardingMeasure>table()
            .put(IDENTIFICATION, "identification", "确认")
            .put(DOCUMENTATION, "documentation", "立档")
            .put(RESEARCH, "research", "研究")
            .put(PRESERVATION, "preservation", "保存")
            .put(PROTECTION, "protection", "保护")
            .put(PROMOTION, "promotion", "宣传")
            .put(ENHANCEMENT, "enhancement", "弘扬")
            .put(TRANSMISSION, "transmission", "传承")
            .put(REVITALIZATION, "revitalization", "振兴")
            .build();

    /** Checks the form of the code. */
    public SafeguardingMeasure {
        Labels.checked("safeguarding measure", code);
    }

    /**
     * Returns the measure of a code, known or not.
     *
     * @throws IllegalArgumentException if the code is not of the form {@code [a-z0-9-]+(/[a-z0-9-]+)?}
     */
    public static SafeguardingMeasure of(String code) {
        return new SafeguardingMeasure(code);
    }

    /** Returns the codes that this library has labels for, in the order of the constants. */
    public static List<SafeguardingMeasure> known() {
        return LABELS.known();
    }

    /** Returns the label in English or Chinese, English for other languages; an unknown code labels itself. */
    @Override
    public String label(Locale language) {
        return LABELS.label(this, language);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}

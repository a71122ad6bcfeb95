// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import io.github.heritagekit.model.HeritageValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What sort of zone a plan calls it: an open code with constants for the sorts that laws and the forum name.
 *
 * <p>The name of a kind says nothing of how strict it is: in Cicheng the style coordination area lies within the construction-control
 * zone, elsewhere around it (Cicheng 2010, art. 10). What is stricter is said by {@link Limit limits}, and what lies around what by
 * {@link Zone#encloses()}. Immutable and thread-safe.
 *
 * @param code the code, such as {@code construction-control-zone}
 */
public record ZoneKind(String code) implements HeritageValue, Comparable<ZoneKind> {
    /** The scope of a cultural relic, 保护范围 (Cultural Relics Protection Law 2024, art. 28). */
    public static final ZoneKind PROTECTION_SCOPE = of("protection-scope");
    /** The core of a historic town, village, block or building, 核心保护范围 (Historic cities regulation, art. 28). */
    public static final ZoneKind CORE_PROTECTION_SCOPE = of("core-protection-scope");
    /** Around a relic or core, building under control, 建设控制地带 (Cultural Relics Protection Law 2024, art. 29). */
    public static final ZoneKind CONSTRUCTION_CONTROL_ZONE = of("construction-control-zone");
    /** A setting kept in harmony with the landscape, 环境协调区 (Shaoxing 2018, arts. 18, 21). */
    public static final ZoneKind ENVIRONMENT_COORDINATION_AREA = of("environment-coordination-area");
    /** A setting whose buildings keep background, skyline and views, 风貌协调区 (Xinyang 2016, arts. 21-24). */
    public static final ZoneKind STYLE_COORDINATION_AREA = of("style-coordination-area");
    /** A historic style area, 传统风貌区 (Chongqing regulation 2018). */
    public static final ZoneKind STYLE_AREA = of("style-area");
    /** A buffer zone around a World Heritage property, 缓冲区. */
    public static final ZoneKind BUFFER_ZONE = of("buffer-zone");
    /** A conservation area (Planning (Listed Buildings and Conservation Areas) Act 1990, s. 69). */
    public static final ZoneKind CONSERVATION_AREA = of("conservation-area");
    /** A historic district or block, 历史文化街区. */
    public static final ZoneKind HISTORIC_DISTRICT = of("historic-district");
    /** A development zone, the word of the forum in Chongqing for managed change around industrial relics; nearest in law is the construction-control zone. */
    public static final ZoneKind DEVELOPMENT_ZONE = of("development-zone");
    /** A coordination area, the word of the forum in Chongqing; nearest in law are the two kinds of coordination areas above. */
    public static final ZoneKind COORDINATION_AREA = of("coordination-area");
    /** A district of ordinary zoning, of which each place lies in one. */
    public static final ZoneKind BASE_DISTRICT = of("base-district");
    /** A district that lies over ordinary zoning. */
    public static final ZoneKind OVERLAY_DISTRICT = of("overlay-district");

    private static final Words WORDS = Words.read("kinds", "kind");

    /** Checks the form of the code. */
    public ZoneKind {
        Words.checked("kind of zone", code);
    }

    /**
     * Returns the kind of zone of a code, known or not.
     *
     * @throws IllegalArgumentException if the code is not of the form {@code [a-z0-9-]+(/[a-z0-9-]+)?}
     */
    public static ZoneKind of(String code) {
        return new ZoneKind(code);
    }

    /**
     * Finds the known kind of zone of a name as plans and registers write it: its code, its label in English or Chinese, or another of its
     * names. Case, blanks, hyphens and underscores do not matter.
     */
    public static Optional<ZoneKind> named(String name) {
        return WORDS.named(name).map(ZoneKind::of);
    }

    /** Returns those that this library has labels for, in the order of the constants. */
    public static List<ZoneKind> known() {
        return WORDS.codes().stream().map(ZoneKind::of).toList();
    }

    /** Returns the label in English or Chinese, English for other languages; an unknown code labels itself. */
    public String label(Locale language) {
        return WORDS.label(code, language);
    }

    @Override
    public int compareTo(ZoneKind other) {
        return code.compareTo(other.code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}

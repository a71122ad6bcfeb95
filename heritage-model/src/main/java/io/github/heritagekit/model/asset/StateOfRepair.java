// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import java.util.List;
import java.util.Locale;

/**
 * How well an asset stands at the time of its record: an open code, named after the register that words it.
 *
 * <p>The constants are the two lists of the Heritage at Risk Register of Historic England, one for buildings and one for archaeological sites, each from worst to best. The words of the lists do not translate into each other. The components of one works may be in different states on one day. State of repair says nothing of value. Immutable and thread-safe.
 *
 * @param code the code, such as {@code har/very-bad}
 */
public record StateOfRepair(String code) implements OpenCode {
    /** Building in very bad condition (Heritage at Risk Register). */
    public static final StateOfRepair HAR_VERY_BAD = of("har/very-bad");
    /** Building in poor condition (Heritage at Risk Register). */
    public static final StateOfRepair HAR_POOR = of("har/poor");
    /** Building in fair condition (Heritage at Risk Register). */
    public static final StateOfRepair HAR_FAIR = of("har/fair");
    /** Building in good condition (Heritage at Risk Register). */
    public static final StateOfRepair HAR_GOOD = of("har/good");
    /** Archaeological site with extensive significant problems (Heritage at Risk Register). */
    public static final StateOfRepair HAR_EXTENSIVE_SIGNIFICANT_PROBLEMS = of("har/extensive-significant-problems");
    /** Archaeological site, generally unsatisfactory with major localised problems (Heritage at Risk Register). */
    public static final StateOfRepair HAR_MAJOR_LOCALISED_PROBLEMS = of("har/major-localised-problems");
    /** Archaeological site, generally satisfactory but with significant localised problems (Heritage at Risk Register). */
    public static final StateOfRepair HAR_SIGNIFICANT_LOCALISED_PROBLEMS = of("har/significant-localised-problems");
    /** Archaeological site, generally satisfactory but with minor localised problems (Heritage at Risk Register). */
    public static final StateOfRepair HAR_MINOR_LOCALISED_PROBLEMS = of("har/minor-localised-problems");
    /** Archaeological site in optimal condition (Heritage at Risk Register). */
    public static final StateOfRepair HAR_OPTIMAL = of("har/optimal");

    private static final Labels<StateOfRepair> LABELS = Labels.<StateOfRepair>table()
            .put(HAR_VERY_BAD, "very bad", "很差")
            .put(HAR_POOR, "poor", "差")
            .put(HAR_FAIR, "fair", "一般")
            .put(HAR_GOOD, "good", "良好")
            .put(HAR_EXTENSIVE_SIGNIFICANT_PROBLEMS, "extensive significant problems", "普遍存在重大问题")
            .put(HAR_MAJOR_LOCALISED_PROBLEMS, "generally unsatisfactory with major localised problems", "总体不佳且局部问题严重")
            .put(
                    HAR_SIGNIFICANT_LOCALISED_PROBLEMS,
                    "generally satisfactory but with significant localised problems",
                    "总体尚可但局部问题显著")
            .put(
                    HAR_MINOR_LOCALISED_PROBLEMS,
                    "generally satisfactory but with minor localised problems",
                    "总体尚可但局部有小问题")
            .put(HAR_OPTIMAL, "optimal", "最佳")
            .build();

    /** Checks the form of the code. */
    public StateOfRepair {
        Labels.checked("state of repair", code);
    }

    /**
     * Returns the state of repair of a code, known or not.
     *
     * @throws IllegalArgumentException if the code is not of the form {@code [a-z0-9-]+(/[a-z0-9-]+)?}
     */
    public static StateOfRepair of(String code) {
        return new StateOfRepair(code);
    }

    /** Returns the codes that this library has labels for, in the order of the constants. */
    public static List<StateOfRepair> known() {
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

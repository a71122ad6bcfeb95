// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import java.util.List;
import java.util.Locale;

/**
 * How urgently an asset at risk needs help: an open code, named after the register that ranks it.
 *
 * <p>The constants are the priorities of the Heritage at Risk Register of Historic England, A the most urgent. A priority weighs
 * the speed of decay against what has been agreed to stop it, so a ruin whose repair is under way stands below a sound building
 * with no user in sight. Immutable and thread-safe.
 *
 * @param code the code, such as {@code har/a}
 */
public record RiskPriority(String code) implements OpenCode {
    /** The fabric decays fast or may be lost, and no remedy is agreed. */
    public static final RiskPriority HAR_A = of("har/a");
    /** The fabric decays fast or may be lost; a remedy is agreed, but its works have not begun. */
    public static final RiskPriority HAR_B = of("har/b");
    /** It decays slowly, and no remedy is agreed. */
    public static final RiskPriority HAR_C = of("har/c");
    /** It decays slowly; a remedy is agreed, but its works have not begun. */
    public static final RiskPriority HAR_D = of("har/d");
    /** It is being repaired or in fair to good repair, but nobody is found who would use it, or its user may leave with none to follow; of buildings that can be used. */
    public static final RiskPriority HAR_E = of("har/e");
    /** Repair is under way and, where it can be used, its use or user is found; or it has lost its function and a new use is agreed. */
    public static final RiskPriority HAR_F = of("har/f");

    private static final Labels<RiskPriority> LABELS = Labels.<RiskPriority>table()
            .put(HAR_A, "immediate risk, no solution agreed", "即时风险且未商定方案")
            .put(HAR_B, "immediate risk, solution agreed, works not begun", "即时风险且已商定方案但尚未动工")
            .put(HAR_C, "slow decay, no solution agreed", "缓慢衰败且未商定方案")
            .put(HAR_D, "slow decay, solution agreed, works not begun", "缓慢衰败且已商定方案但尚未动工")
            .put(HAR_E, "under repair or in repair, no user identified", "修缮中或状况尚好但无使用者")
            .put(HAR_F, "repair in progress, use or user identified", "修缮进行中且已确定用途或使用者")
            .build();

    /** Checks the form of the code. */
    public RiskPriority {
        Labels.checked("priority", code);
    }

    /**
     * Returns the priority of a code, known or not.
     *
     * @throws IllegalArgumentException if the code is not of the form {@code [a-z0-9-]+(/[a-z0-9-]+)?}
     */
    public static RiskPriority of(String code) {
        return new RiskPriority(code);
    }

    /** Returns the codes that this library has labels for, in the order of the constants. */
    public static List<RiskPriority> known() {
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

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.HeritageValue;

/**
 * How much of a pack its examples must reach.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rulesHeld how many rules must hold in some example, in percent of all
 * @param leavesSeen how many leaves of conditions must be seen both true and false, in percent of all
 */
public record CoverageDemand(int rulesHeld, int leavesSeen) implements HeritageValue {
    private static final int ALL = 100;

    /** Checks that both are from 0 to 100. */
    public CoverageDemand {
        require("rules that hold", rulesHeld);
        require("leaves that are seen both ways", leavesSeen);
    }

    private static void require(String name, int percent) {
        if (percent < 0 || percent > ALL) {
            throw new IllegalArgumentException(name + " must be 0 to 100 percent but were " + percent);
        }
    }

    /** Returns the demand that every rule holds in some example; leaves are reported and not demanded. */
    public static CoverageDemand everyRule() {
        return new CoverageDemand(ALL, 0);
    }

    /** Returns the demand that every rule holds in some example, and every leaf is seen both true and false. */
    public static CoverageDemand everyRuleAndLeaf() {
        return new CoverageDemand(ALL, ALL);
    }

    /** Returns the demand of nothing. */
    public static CoverageDemand nothing() {
        return new CoverageDemand(0, 0);
    }

    /** Returns this demand with another on leaves. */
    public CoverageDemand withLeaves(int percent) {
        return new CoverageDemand(rulesHeld, percent);
    }
}

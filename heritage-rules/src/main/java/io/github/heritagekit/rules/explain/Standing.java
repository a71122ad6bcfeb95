// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.explain;

/** What became of a rule in one case. */
public enum Standing {
    /** Its condition is true and no exception sets it aside. */
    HOLDS,
    /** Its condition is false. */
    DOES_NOT_HOLD,
    /** Its condition is true, or may be, but an exception that holds sets it aside. */
    SET_ASIDE,
    /** The evidence leaves open whether it holds, or whether an exception sets it aside. */
    OPEN
}

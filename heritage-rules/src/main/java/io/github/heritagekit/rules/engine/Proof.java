// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

/** How sure an open verdict, or a list of {@link Changes}, is of what it lists. */
public enum Proof {
    /** Everything was covered: each outcome listed can come, no other can; no change that is as cheap is missing. */
    PROVEN,
    /**
     * The search met a bound: other outcomes than those listed cannot come, not all of those listed need; there may be changes
     * beside those listed.
     */
    BOUND_REACHED
}

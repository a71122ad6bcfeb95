// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

/** How sure an open verdict is of what it lists. */
public enum Proof {
    /** Every completion of the evidence was covered: each outcome listed can come, no other can. */
    PROVEN,
    /** The search met its bound of nodes: other outcomes than those listed cannot come, not all of those listed need. */
    BOUND_REACHED
}

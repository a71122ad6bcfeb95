// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.lang.Fact;

/**
 * A fact that can still turn an outcome, and what asking it is worth.
 *
 * <p>The values that the evidence leaves possible fall into cases that the rules tell apart; of a set of codes it is which
 * codes are its members, all of them told at once. "Asking the site area settles it in 3 of 4 cases" is {@code settling} 3 and
 * {@code cases} 4. Where to count them would take more steps than the bound on the search, not all cases are told apart. Immutable
 * and thread-safe.
 *
 * @param fact the fact
 * @param settling in how many cases one outcome is left
 * @param cases how many cases there are, at least 2 unless the search met its bound
 */
public record Asking(Fact<?> fact, int settling, int cases) implements HeritageValue {
    /** Checks the counts. */
    public Asking {
        requireNonNull(fact, "fact");
        if (settling < 0 || settling > cases) {
            throw new IllegalArgumentException("settling must be from 0 to " + cases + " but was " + settling);
        }
    }

    /** Returns whether asking this fact alone settles the outcome, whatever is found. */
    public boolean settlesAlways() {
        return settling == cases;
    }

    /** Returns the fact and its worth: {@code asset/site-area settles 3 of 4}. */
    @Override
    public String toString() {
        return fact + " settles " + settling + " of " + cases;
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.Truth;
import java.util.Locale;
import java.util.Optional;

/**
 * A case that lies just on one side of a threshold: what is known, and how true one leaf of a rule's condition must be of it.
 *
 * <p>Where the leaf decides, the other facts are such that the condition of the rule is as true as the leaf, or just as false
 * where the leaf stands under a negation; elsewhere nothing but the leaf's own fact is known. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param number which leaf of its condition, from 0, from left to right
 * @param point where the case lies and what is known of the leaf's fact: {@code just missed, 99}
 * @param facts what is known
 * @param leafTruth the truth that the leaf must have
 * @param decides whether the leaf alone decides the condition
 * @param denied whether the condition is true where the leaf is false; of no meaning where the leaf does not decide
 */
public record BoundaryCase(
        Rule<?> rule, int number, String point, Facts facts, Truth leafTruth, boolean decides, boolean denied)
        implements HeritageValue {
    /** Checks that the rule has the leaf. */
    public BoundaryCase {
        requireNonNull(point, "point");
        requireNonNull(facts, "facts");
        requireNonNull(leafTruth, "leafTruth");
        int leaves = rule.when().leaves().size();
        if (number < 0 || number >= leaves) {
            throw new IllegalArgumentException(
                    "number of a leaf of " + rule + " must be 0 to " + (leaves - 1) + " but was " + number);
        }
    }

    /** Returns the leaf. */
    public Condition.Leaf leaf() {
        return rule.when().leaves().get(number);
    }

    /** Returns the truth that the condition of the rule must have; empty if the leaf does not decide it. */
    public Optional<Truth> ruleTruth() {
        return decides ? Optional.of(denied ? leafTruth.not() : leafTruth) : Optional.empty();
    }

    /** Returns the case as one line: {@code demo/long-run, years in use is at least 100, just missed, 99}. */
    @Override
    public String toString() {
        return rule + ", " + leaf().phrase(Locale.ENGLISH) + ", " + point;
    }
}

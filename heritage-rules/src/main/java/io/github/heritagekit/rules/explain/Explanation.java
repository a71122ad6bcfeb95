// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.explain;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.facts.Evidence;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Possible;
import io.github.heritagekit.rules.lang.Truth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A condition, the truth it has of a case, and why.
 *
 * <p>The truth at the root is the truth of the condition. Immutable and thread-safe.
 */
public sealed interface Explanation extends HeritageValue {

    /** Returns the condition explained. */
    Condition condition();

    /** Returns its truth. */
    Truth truth();

    /** Returns the explanations of its parts, in their order; empty for a leaf. */
    List<Explanation> parts();

    /**
     * A condition that other conditions make.
     *
     * @param condition the condition
     * @param truth its truth
     * @param parts its parts, in their order
     */
    record Composed(Condition condition, Truth truth, List<Explanation> parts) implements Explanation {
        /** Copies the parts. */
        public Composed {
            parts = List.copyOf(parts);
        }
    }

    /** A condition that asked one fact, and the evidence it saw. */
    final class Asked implements Explanation {
        private static final long serialVersionUID = 1L;

        private final Condition.Leaf condition;
        private final Truth truth;
        private final Possible possible;
        private final @Nullable Evidence evidence;

        /** Makes the explanation of a leaf; without evidence, everything in the fact's domain was possible. */
        public Asked(Condition.Leaf condition, Truth truth, Possible possible, Optional<Evidence> evidence) {
            this.condition = condition;
            this.truth = truth;
            this.possible = possible;
            this.evidence = evidence.orElse(null);
        }

        @Override
        public Condition.Leaf condition() {
            return condition;
        }

        @Override
        public Truth truth() {
            return truth;
        }

        @Override
        public List<Explanation> parts() {
            return List.of();
        }

        /** Returns what was possible of the fact. */
        public Possible possible() {
            return possible;
        }

        /** Returns what was recorded of the fact, if anything was. */
        public Optional<Evidence> evidence() {
            return Optional.ofNullable(evidence);
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Asked other
                    && condition.equals(other.condition)
                    && truth == other.truth
                    && possible.equals(other.possible)
                    && evidence().equals(other.evidence());
        }

        @Override
        public int hashCode() {
            return condition.hashCode() * 31 + truth.hashCode();
        }

        @Override
        public String toString() {
            return condition + " is " + truth;
        }
    }
}

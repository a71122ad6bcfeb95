// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.explain;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.facts.Evidence;
import io.github.heritagekit.rules.facts.FactOverride;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Possible;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.lang.ValueSet;
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

    /** Returns the leaves of the tree with what they saw, from left to right. */
    default List<Asked> asked() {
        return parts().stream().flatMap(part -> part.asked().stream()).toList();
    }

    /**
     * Returns the parts that decided the truth, in their order; the others could be unknown and it would be the same.
     *
     * <p>Of "all of" that is false, and of "at least so many of", these are the false parts; of "any of" that is true the
     * first true part, of "at least so many of" so many of them; of what is unknown the unknown parts; else all parts.
     */
    default List<Explanation> deciding() {
        return Deciding.of(this);
    }

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
        private final @Nullable FactOverride override;
        private final ImmutableList<String> failures;
        private final boolean exact;

        private Asked(
                Condition.Leaf condition,
                Condition.Trial trial,
                Possible possible,
                @Nullable Evidence evidence,
                @Nullable FactOverride override) {
            this.condition = condition;
            this.truth = trial.truth();
            this.possible = possible;
            this.evidence = evidence;
            this.override = override;
            this.failures = ImmutableList.copyOf(trial.failures());
            this.exact = trial.tried();
        }

        /** Asks a leaf of what is known: without evidence, everything in the fact's domain is possible. */
        public static Asked of(Condition.Leaf leaf, Facts facts) {
            return of(leaf, facts.possible(leaf.fact()), facts);
        }

        /** Asks a leaf of what is possible, such as the answers that an earlier question can still have. */
        public static Asked of(Condition.Leaf leaf, Possible possible, Facts facts) {
            Condition.Trial trial = leaf instanceof Condition.Passes passes
                    ? passes.trial((ValueSet) possible)
                    : new Condition.Trial(leaf.judge(possible), true, List.of());
            return new Asked(
                    leaf,
                    trial,
                    possible,
                    facts.evidence(leaf.fact()).orElse(null),
                    facts.overrideOf(leaf.fact()).orElse(null));
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

        @Override
        public List<Asked> asked() {
            return List.of(this);
        }

        /** Returns what was possible of the fact. */
        public Possible possible() {
            return possible;
        }

        /** Returns what was recorded of the fact, if anything was. */
        public Optional<Evidence> evidence() {
            return Optional.ofNullable(evidence);
        }

        /** Returns the override whose evidence counted in the place of what was recorded, if there was one. */
        public Optional<FactOverride> override() {
            return Optional.ofNullable(override);
        }

        /** Returns what a test written in Java threw, in words; empty if nothing. */
        public List<String> failures() {
            return failures;
        }

        /** Returns whether every value that mattered was tried; a test written in Java cannot be tried on very many. */
        public boolean exact() {
            return exact;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Asked other
                    && condition.equals(other.condition)
                    && truth == other.truth
                    && possible.equals(other.possible)
                    && evidence().equals(other.evidence())
                    && override().equals(other.override())
                    && failures.equals(other.failures)
                    && exact == other.exact;
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

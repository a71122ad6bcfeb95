// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.lang.Fact;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What follows for one choice question from everything that is known, and from nothing that is not.
 *
 * <p>A verdict is decided, silent or contradictory only if it is so for every completion of the evidence, that is for every
 * way to fill the gaps that the evidence leaves possible; else it is open and names the facts that can still turn it. Facts are
 * filled independently of each other, views apart.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <A> the Java type of the answers
 */
public sealed interface Verdict<A> extends HeritageValue {

    /** Hands the verdict to the function for its kind. */
    <R> R fold(
            Function<? super Decided<A>, ? extends R> decided,
            Function<? super Silent<A>, ? extends R> silent,
            Function<? super Contradictory<A>, ? extends R> contradictory,
            Function<? super Open<A>, ? extends R> open);

    /** Returns the answer, if the verdict is decided. */
    default Optional<A> decided() {
        return fold(
                decided -> Optional.of(decided.answer()),
                s -> Optional.empty(),
                c -> Optional.empty(),
                o -> Optional.empty());
    }

    /**
     * One answer, whatever may still be found.
     *
     * @param answer the answer
     */
    record Decided<A>(A answer) implements Verdict<A> {
        @Override
        public <R> R fold(
                Function<? super Decided<A>, ? extends R> decided,
                Function<? super Silent<A>, ? extends R> silent,
                Function<? super Contradictory<A>, ? extends R> contradictory,
                Function<? super Open<A>, ? extends R> open) {
            return decided.apply(this);
        }
    }

    /** No rule answers, whatever may still be found. */
    record Silent<A>() implements Verdict<A> {
        @Override
        public <R> R fold(
                Function<? super Decided<A>, ? extends R> decided,
                Function<? super Silent<A>, ? extends R> silent,
                Function<? super Contradictory<A>, ? extends R> contradictory,
                Function<? super Open<A>, ? extends R> open) {
            return silent.apply(this);
        }
    }

    /**
     * Rules contradict each other, whatever may still be found: a finding about the rules, not about the case.
     *
     * @param answers the answers in conflict, in their declared order; a contradiction carried over from an earlier question
     *     may set one answer against silence
     * @param rules the ids of the rules that hold or may hold and give them, in the order of the packs
     */
    record Contradictory<A>(Set<A> answers, List<String> rules) implements Verdict<A> {
        /** Copies the parts. */
        public Contradictory {
            answers = ImmutableSet.copyOf(answers);
            rules = List.copyOf(rules);
        }

        @Override
        public <R> R fold(
                Function<? super Decided<A>, ? extends R> decided,
                Function<? super Silent<A>, ? extends R> silent,
                Function<? super Contradictory<A>, ? extends R> contradictory,
                Function<? super Open<A>, ? extends R> open) {
            return contradictory.apply(this);
        }
    }

    /**
     * More than one outcome is possible.
     *
     * @param outcomes the outcomes possible: answers in their declared order, then silence, then contradiction
     * @param asking the facts that can still turn the outcome and what asking each is worth: first those with the most
     *     cells in which fewer outcomes are left, cells that are impossible aside, then those that need the fewest others to
     *     settle it, then in the order of the vocabulary
     * @param proof whether the lists are proven. Where the search met its bound, the outcome may be settled already, the lists hold
     *     all that can come and perhaps more, not all cases are counted, or the order is not followed to the end
     */
    record Open<A>(Set<Outcome<A>> outcomes, List<Asking> asking, Proof proof) implements Verdict<A> {
        /** Copies the parts. */
        public Open {
            outcomes = ImmutableSet.copyOf(outcomes);
            asking = List.copyOf(asking);
        }

        /** Returns the facts that can still turn the outcome, in the order of {@link #asking}. */
        public List<Fact<?>> missing() {
            return asking.stream().<Fact<?>>map(Asking::fact).toList();
        }

        @Override
        public <R> R fold(
                Function<? super Decided<A>, ? extends R> decided,
                Function<? super Silent<A>, ? extends R> silent,
                Function<? super Contradictory<A>, ? extends R> contradictory,
                Function<? super Open<A>, ? extends R> open) {
            return open.apply(this);
        }
    }
}

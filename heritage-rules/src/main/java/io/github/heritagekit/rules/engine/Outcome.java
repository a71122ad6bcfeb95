// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.model.HeritageValue;

/**
 * What a choice question can come to: one answer, silence, or contradiction.
 *
 * <p>Which rules lead there is not part of it. Immutable and thread-safe.
 *
 * @param <A> the Java type of the answers
 */
public sealed interface Outcome<A> extends HeritageValue {

    /**
     * One answer.
     *
     * @param answer the answer
     */
    record Answer<A>(A answer) implements Outcome<A> {
        @Override
        public String toString() {
            return answer.toString();
        }
    }

    /** No rule answers. */
    record Silence<A>() implements Outcome<A> {
        @Override
        public String toString() {
            return "silent";
        }
    }

    /** Rules that hold answer differently. */
    record Contradiction<A>() implements Outcome<A> {
        @Override
        public String toString() {
            return "contradictory";
        }
    }
}

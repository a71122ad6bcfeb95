// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.pack;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Truth;
import java.util.Map;
import java.util.Set;

/**
 * What the author of a pack expects of a question in one example.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Expectation extends HeritageValue {

    /** Returns the question asked. */
    Question<?> question();

    /** The question is decided with the answer. */
    record Answer(Question<?> question, String code) implements Expectation {
        /** Checks that the question has the answer. */
        public Answer {
            question.answer(code);
        }
    }

    /** No rule answers. */
    record Silence(Question<?> question) implements Expectation {
        /** Checks the question. */
        public Silence {
            requireNonNull(question, "question");
        }
    }

    /** Rules contradict each other. */
    record Contradiction(Question<?> question) implements Expectation {
        /** Checks the question. */
        public Contradiction {
            requireNonNull(question, "question");
        }
    }

    /** The question is open, and just these facts are missing. */
    record Openness(Question<?> question, Set<String> missing) implements Expectation {
        /** Copies the ids of the facts. */
        public Openness {
            requireNonNull(question, "question");
            missing = ImmutableSet.copyOf(missing);
        }
    }

    /** Each answer named is found, not found, or open. */
    record Collected(Question<?> question, Map<String, Truth> answers) implements Expectation {
        /** Checks that the question has the answers, and copies them. */
        public Collected {
            answers.keySet().forEach(question::answer);
            answers = ImmutableMap.copyOf(answers);
        }
    }
}

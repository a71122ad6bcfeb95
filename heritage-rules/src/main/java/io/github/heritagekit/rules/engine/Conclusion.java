// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Truth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a question came to, in codes and without the reasons, so that what came of two editions of a pack can be compared.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Conclusion extends HeritageValue {

    /** Returns what a question came to. */
    static Conclusion of(Assessed assessed) {
        return assessed instanceof Assessment<?> choice ? ofChoice(choice) : ofFindings((Findings<?>) assessed);
    }

    private static <A> Conclusion ofChoice(Assessment<A> choice) {
        Function<A, Outcome<String>> coded =
                answer -> new Outcome.Answer<>(choice.question().code(answer));
        Set<Outcome<String>> outcomes = new LinkedHashSet<>();
        choice.verdict()
                .fold(
                        decided -> outcomes.add(coded.apply(decided.answer())),
                        silent -> outcomes.add(new Outcome.Silence<>()),
                        contradictory -> outcomes.add(new Outcome.Contradiction<>()),
                        open -> outcomes.addAll(open.outcomes().stream()
                                .map(outcome -> coded(outcome, coded))
                                .toList()));
        return new Choice(outcomes);
    }

    private static <A> Outcome<String> coded(Outcome<A> outcome, Function<A, Outcome<String>> coded) {
        if (outcome instanceof Outcome.Answer<A> answer) {
            return coded.apply(answer.answer());
        }
        return outcome instanceof Outcome.Silence<A> ? new Outcome.Silence<>() : new Outcome.Contradiction<>();
    }

    private static <A> Conclusion ofFindings(Findings<A> findings) {
        CollectQuestion<A> question = findings.question();
        Map<String, Truth> answers = new LinkedHashMap<>();
        findings.byAnswer().forEach((answer, found) -> answers.put(question.code(answer), found.truth()));
        return new Collected(answers);
    }

    /**
     * Returns the conclusion in words, in the language given: {@code open between shelf and bin}.
     *
     * @param question the question, whose answers have names; a code that it does not have stands for itself
     */
    default String phrase(Question<?> question, Locale language) {
        return new Headlines(language).of(this, question);
    }

    /**
     * What a choice question came to.
     *
     * @param outcomes the outcome, or of an open verdict those possible, in the order of {@link Verdict.Open}
     */
    record Choice(Set<Outcome<String>> outcomes) implements Conclusion {
        /** Checks and copies the outcomes. */
        public Choice {
            outcomes = ImmutableSet.copyOf(outcomes);
            if (outcomes.isEmpty()) {
                throw new IllegalArgumentException("outcomes must not be empty");
            }
        }
    }

    /**
     * What a collect question came to.
     *
     * @param answers for each answer, in their declared order, whether it was found; unknown if it is open
     */
    record Collected(Map<String, Truth> answers) implements Conclusion {
        /** Copies the answers. */
        public Collected {
            answers = ImmutableMap.copyOf(answers);
        }
    }
}

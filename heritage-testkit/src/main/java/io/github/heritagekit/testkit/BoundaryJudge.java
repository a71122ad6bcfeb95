// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.rules.engine.Assessed;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.Findings;
import io.github.heritagekit.rules.engine.Outcome;
import io.github.heritagekit.rules.explain.Explanation;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Truth;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Asks the engine of a boundary case: of the leaf, of the condition, and of what could follow before the fact was known. */
final class BoundaryJudge {
    private final BiFunction<Question<?>, Facts, Assessed> engine;
    private final BoundaryCase boundary;

    BoundaryJudge(BiFunction<Question<?>, Facts, Assessed> engine, BoundaryCase boundary) {
        this.engine = engine;
        this.boundary = boundary;
    }

    /** Returns what is wrong, with the whole assessment; empty if all is as it must be. */
    Optional<String> failure() {
        Assessed known;
        Assessed before;
        try {
            known = assess(boundary.facts());
            before = assess(boundary.facts().without(boundary.leaf().fact().base()));
        } catch (IllegalArgumentException e) {
            return Optional.of(boundary + "\n  cannot be asked: " + e.getMessage());
        }
        return judged(known)
                .or(() -> further(before, known))
                .map(wrong -> boundary + "\n  " + wrong + "\n\n" + known.toText(Locale.ENGLISH));
    }

    private Assessed assess(Facts facts) {
        return engine.apply(boundary.rule().question(), facts);
    }

    private Explanation why(Assessed assessed) {
        return assessed.rules().stream()
                .filter(rule -> rule.rule().equals(boundary.rule()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("rule " + boundary.rule() + " must be considered"))
                .why();
    }

    private Optional<String> judged(Assessed assessed) {
        Explanation why = why(assessed);
        Truth leaf = why.asked().get(boundary.number()).truth();
        if (leaf != boundary.leafTruth()) {
            return Optional.of(
                    "the leaf must be " + Truths.word(boundary.leafTruth()) + " but was " + Truths.word(leaf));
        }
        return boundary.ruleTruth()
                .filter(truth -> truth != why.truth())
                .map(truth -> "the condition must be " + Truths.word(truth) + " but was " + Truths.word(why.truth()));
    }

    /** Evidence that a pack declares impossible is no completion of what was known before. */
    private Optional<String> further(Assessed before, Assessed known) {
        return known.atOdds().isEmpty()
                ? monotonous(why(before).truth(), why(known).truth()).or(() -> outcomes(before, known))
                : Optional.empty();
    }

    private static Optional<String> monotonous(Truth before, Truth known) {
        return before == Truth.UNKNOWN || before == known
                ? Optional.empty()
                : Optional.of("the condition was " + Truths.word(before)
                        + " before the fact was known, and must stay so, but became " + Truths.word(known));
    }

    private static Optional<String> outcomes(Assessed before, Assessed known) {
        Set<String> possible = outcomes(before);
        return possible.containsAll(outcomes(known))
                ? Optional.empty()
                : Optional.of("what follows must be among " + possible
                        + ", which could follow before the fact was known," + " but was " + outcomes(known));
    }

    /** Returns what can follow; of findings, what can become of each answer. */
    private static Set<String> outcomes(Assessed assessed) {
        if (assessed instanceof Findings<?> findings) {
            Set<String> outcomes = new LinkedHashSet<>();
            findings.byAnswer().forEach((answer, found) -> {
                if (found.truth() != Truth.FALSE) {
                    outcomes.add(answer + " yes");
                }
                if (found.truth() != Truth.TRUE) {
                    outcomes.add(answer + " no");
                }
            });
            return outcomes;
        }
        return chosen((Assessment<?>) assessed);
    }

    private static <A> Set<String> chosen(Assessment<A> assessment) {
        Set<String> outcomes = new LinkedHashSet<>();
        assessment
                .verdict()
                .fold(
                        decided -> outcomes.add(new Outcome.Answer<>(decided.answer()).toString()),
                        silent -> outcomes.add("silent"),
                        contradictory -> outcomes.add("contradictory"),
                        open -> {
                            open.outcomes().forEach(outcome -> outcomes.add(outcome.toString()));
                            return true;
                        });
        return outcomes;
    }
}

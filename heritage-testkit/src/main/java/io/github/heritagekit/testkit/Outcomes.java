// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.rules.engine.Assessed;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.DatedEngine;
import io.github.heritagekit.rules.engine.Findings;
import io.github.heritagekit.rules.engine.Proof;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.pack.Expectation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares what an example expects with what an assessment says, and says both in the same words. */
final class Outcomes {
    private Outcomes() {}

    static boolean meets(Expectation expectation, Assessed assessed) {
        if (expectation instanceof Expectation.Answer answer) {
            return assessed instanceof Assessment<?> choice && decides(choice, answer.code());
        }
        if (expectation instanceof Expectation.Silence) {
            return assessed instanceof Assessment<?> choice && kind(choice).equals("silent");
        }
        if (expectation instanceof Expectation.Contradiction) {
            return assessed instanceof Assessment<?> choice && kind(choice).equals("contradictory");
        }
        if (expectation instanceof Expectation.Openness openness) {
            return isOpen(assessed) && new TreeSet<>(ids(assessed.missing())).equals(new TreeSet<>(openness.missing()));
        }
        Map<String, Truth> expected = ((Expectation.Collected) expectation).answers();
        return assessed instanceof Findings<?> findings
                && found(findings).entrySet().containsAll(expected.entrySet());
    }

    /** Asks an engine a question of either kind. */
    static Assessed assess(DatedEngine engine, Question<?> question, Facts facts) {
        return question instanceof ChoiceQuestion<?> choice
                ? engine.assess(choice, facts)
                : engine.assess((CollectQuestion<?>) question, facts);
    }

    static String expected(Expectation expectation) {
        String question = name(expectation.question());
        if (expectation instanceof Expectation.Answer answer) {
            return question + " is " + answer.code();
        }
        if (expectation instanceof Expectation.Silence) {
            return question + " is silent";
        }
        if (expectation instanceof Expectation.Contradiction) {
            return question + " is contradictory";
        }
        if (expectation instanceof Expectation.Openness openness) {
            return question + " is open, missing " + String.join(", ", openness.missing());
        }
        return question + ": " + words(((Expectation.Collected) expectation).answers());
    }

    static String actual(Assessed assessed) {
        String question = name(assessed.question());
        if (assessed instanceof Findings<?> findings) {
            return question + ": " + words(found(findings)) + missing(findings);
        }
        return question + " is " + verdict((Assessment<?>) assessed);
    }

    private static <A> String verdict(Assessment<A> assessment) {
        return assessment
                .verdict()
                .fold(
                        decided -> assessment.question().code(decided.answer()),
                        silent -> "silent",
                        contradictory -> "contradictory, by " + String.join(", ", contradictory.rules()),
                        open -> "open between " + open.outcomes()
                                + (open.proof() == Proof.PROVEN ? "" : " (search bound reached)")
                                + missing(assessment));
    }

    private static <A> String kind(Assessment<A> assessment) {
        return assessment
                .verdict()
                .fold(decided -> "decided", silent -> "silent", contradictory -> "contradictory", open -> "open");
    }

    private static <A> boolean decides(Assessment<A> assessment, String code) {
        return assessment
                .verdict()
                .decided()
                .map(answer -> assessment.question().code(answer).equals(code))
                .orElse(false);
    }

    private static boolean isOpen(Assessed assessed) {
        return assessed instanceof Assessment<?> choice
                ? kind(choice).equals("open")
                : !((Findings<?>) assessed).open().isEmpty();
    }

    private static <A> Map<String, Truth> found(Findings<A> findings) {
        Map<String, Truth> found = new LinkedHashMap<>();
        findings.byAnswer()
                .forEach((answer, what) -> found.put(findings.question().code(answer), what.truth()));
        return found;
    }

    private static String words(Map<String, Truth> answers) {
        List<String> words = new ArrayList<>();
        answers.forEach((code, truth) -> words.add(code
                + switch (truth) {
                    case TRUE -> " yes";
                    case FALSE -> " no";
                    case UNKNOWN -> " open";
                }));
        return String.join(", ", words);
    }

    private static String missing(Assessed assessed) {
        return assessed.missing().isEmpty() ? "" : ", missing " + String.join(", ", ids(assessed.missing()));
    }

    private static Set<String> ids(List<Fact<?>> facts) {
        Set<String> ids = new LinkedHashSet<>();
        facts.forEach(fact -> ids.add(fact.id()));
        return ids;
    }

    private static String name(Question<?> question) {
        return question.id().substring(question.id().indexOf('/') + 1);
    }
}

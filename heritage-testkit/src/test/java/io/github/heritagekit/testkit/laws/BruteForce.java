// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides a case by filling its gaps in every way there is and counting through, one after the other.
 *
 * <p>Outcomes are words: the code of an answer, {@code silent}, {@code contradictory}; of a finding {@code yes}, {@code no},
 * {@code contradictory}.
 */
final class BruteForce {
    static final String SILENT = "silent";
    static final String CONTRADICTORY = "contradictory";

    private final Pot pot;
    private final List<Fact<?>> facts = new ArrayList<>();
    private final List<List<Object>> values = new ArrayList<>();
    private final List<Completion> completions = new ArrayList<>();

    BruteForce(Pot pot) {
        this.pot = pot;
        List<Condition.Leaf> leaves = pot.rules().stream()
                .flatMap(rule -> rule.when().leaves().stream())
                .toList();
        for (Fact<?> fact : Pots.RECORDED) {
            if (leaves.stream().anyMatch(leaf -> Pots.recordedFor(leaf.fact()).equals(fact))) {
                facts.add(fact);
                values.add(Representatives.of(fact, leaves, pot.evidence().get(fact)));
            }
        }
        complete(new LinkedHashMap<>());
    }

    /** The last fact counts fastest, as the last digit of a number does. */
    private void complete(Map<Fact<?>, Object> soFar) {
        if (soFar.size() == facts.size()) {
            completions.add(new Completion(new LinkedHashMap<>(soFar)));
            return;
        }
        Fact<?> next = facts.get(soFar.size());
        for (Object value : values.get(soFar.size())) {
            soFar.put(next, value);
            complete(soFar);
            soFar.remove(next);
        }
    }

    /** Returns every completion of the evidence, as far as the rules can tell them apart. */
    List<Completion> completions() {
        return completions;
    }

    /** Returns the outcomes of a choice question, of each completion. */
    List<String> outcomes(ChoiceQuestion<String> question) {
        return completions.stream()
                .map(each -> outcome(question, question.id(), each))
                .toList();
    }

    /** Returns whether an answer to a collect question is found, of each completion. */
    List<String> outcomes(Question<String> question, String answer) {
        return completions.stream().map(each -> outcome(question, answer, each)).toList();
    }

    /** Returns the facts of which one alone can turn the outcome in some completion. */
    Set<Fact<?>> missing(List<String> outcomes) {
        Set<Fact<?>> missing = new LinkedHashSet<>();
        int step = completions.size();
        for (int fact = 0; fact < facts.size(); fact++) {
            int cycle = step;
            step /= values.get(fact).size();
            for (int i = 0; i < outcomes.size(); i++) {
                int first = i - i % cycle + i % step;
                if (!outcomes.get(i).equals(outcomes.get(first))) {
                    missing.add(facts.get(fact));
                }
            }
        }
        return missing;
    }

    /** Returns the truth of a statement about completions: of all, of none, or of some only. */
    Truth truth(Predicate<Completion> statement) {
        long holding = completions.stream().filter(statement).count();
        return holding == 0 ? Truth.FALSE : holding == completions.size() ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** Returns whether a rule holds and is not set aside; what it reads of earlier questions must be in the completion. */
    boolean stands(Rule<String> rule, Completion completion) {
        return completion.satisfies(rule.when())
                && pot.rules().stream()
                        .filter(other -> other.exceptionTo().contains(rule.id()))
                        .noneMatch(exception -> stands(exception, completion));
    }

    /** Returns the completion with the answers to all questions; empty if rules contradict each other somewhere. */
    Optional<Completion> answered(Completion completion) {
        Completion known = completion;
        for (Question<String> question : Pots.QUESTIONS) {
            List<Object> readings = readings(question, given(question, known));
            if (readings.size() > 1) {
                return Optional.empty();
            }
            known = known.with(Fact.answerTo(question), readings.get(0));
        }
        return Optional.of(known);
    }

    /** Returns the answers that the rules which stand give. */
    private Set<String> given(Question<String> question, Completion known) {
        Set<String> given = new LinkedHashSet<>();
        for (Rule<String> rule : pot.rules()) {
            if (rule.question().equals(question) && rule.answerCode().isPresent() && stands(rule, known)) {
                given.add(rule.answerCode().get());
            }
        }
        return given;
    }

    /** Returns how later questions can read the answers: the set of them, or each by itself. */
    private static List<Object> readings(Question<String> question, Set<String> given) {
        if (!(question instanceof ChoiceQuestion<?>)) {
            return List.of(given);
        }
        return given.isEmpty() ? List.of(Completion.None.NONE) : List.copyOf(given);
    }

    private String outcome(Question<String> target, String answer, Completion base) {
        return outcome(target, answer, base, 0);
    }

    /** Answers the questions from the one given on; where rules contradict each other, each of their answers is tried. */
    private String outcome(Question<String> target, String answer, Completion known, int from) {
        Question<String> question = Pots.QUESTIONS.get(from);
        Set<String> given = given(question, known);
        if (question.equals(target)) {
            return question instanceof ChoiceQuestion<?> ? resolve(given) : given.contains(answer) ? "yes" : "no";
        }
        Set<String> outcomes = new LinkedHashSet<>();
        for (Object reading : readings(question, given)) {
            outcomes.add(outcome(target, answer, known.with(Fact.answerTo(question), reading), from + 1));
        }
        return outcomes.size() == 1 ? outcomes.iterator().next() : CONTRADICTORY;
    }

    private static String resolve(Set<String> given) {
        return given.isEmpty() ? SILENT : given.size() == 1 ? given.iterator().next() : CONTRADICTORY;
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Resolution;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides a case by filling its gaps in every way there is and counting through, one after the other. Ways that meet what is
 * impossible are left out; where none is left, the case is at odds with the packs, and what it cannot escape counts as possible.
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
    private final List<Completion> thinkable = new ArrayList<>();
    private final List<Completion> completions;
    private final List<Condition.Leaf> leaves;
    private final List<Condition> unescaped;

    /** Counts through what some questions, and those they rest on, ask. */
    BruteForce(Pot pot, List<? extends Question<String>> questions) {
        this(pot, questions, Map.of());
    }

    /**
     * Counts through what some questions ask.
     *
     * @param put the values of some facts, whatever the evidence says of them
     */
    BruteForce(Pot pot, List<? extends Question<String>> questions, Map<Fact<?>, List<Object>> put) {
        this.pot = pot;
        List<Condition> asked = new ArrayList<>();
        questions.forEach(question -> addAsked(question, asked));
        List<Condition> impossible = impossibleOf(asked);
        asked.addAll(impossible);
        this.leaves = asked.stream().flatMap(each -> each.leaves().stream()).toList();
        Set<Fact<?>> read = facts(asked);
        for (Fact<?> fact : Pots.RECORDED) {
            if (read.contains(fact)) {
                facts.add(fact);
                values.add(Optional.ofNullable(put.get(fact))
                        .orElseGet(() ->
                                Representatives.of(fact, leaves, pot.evidence().get(fact))));
            }
        }
        complete(new LinkedHashMap<>());
        this.unescaped = escaping(impossible).isEmpty() ? unescaped(impossible) : List.of();
        this.completions = escaping(
                impossible.stream().filter(each -> !unescaped.contains(each)).toList());
    }

    BruteForce(Pot pot, Question<String> question) {
        this(pot, List.of(question));
    }

    private void addAsked(Question<String> question, List<Condition> asked) {
        for (Rule<String> rule : pot.rules()) {
            if (rule.question().equals(question)) {
                asked.add(rule.when());
                for (Condition.Leaf leaf : rule.when().leaves()) {
                    Pots.QUESTIONS.stream()
                            .filter(other -> leaf.fact().answerOf().equals(Optional.of(other.id())))
                            .forEach(other -> addAsked(other, asked));
                }
            }
        }
    }

    /** What cannot be matters if it says something of a fact asked, by itself or through others that do. */
    private List<Condition> impossibleOf(List<Condition> asked) {
        Set<Fact<?>> reached = facts(asked);
        Set<Condition> impossible = new LinkedHashSet<>();
        for (int round = 0; round < pot.packs().impossible().size(); round++) {
            for (Condition condition : pot.packs().impossible()) {
                Set<Fact<?>> about = facts(List.of(condition));
                if (!Collections.disjoint(about, reached)) {
                    impossible.add(condition);
                    reached.addAll(about);
                }
            }
        }
        return List.copyOf(impossible);
    }

    private static Set<Fact<?>> facts(List<Condition> conditions) {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        conditions.forEach(each -> each.leaves().forEach(leaf -> facts.add(Pots.recordedFor(leaf.fact()))));
        return facts;
    }

    private void complete(Map<Fact<?>, Object> soFar) {
        if (soFar.size() == facts.size()) {
            thinkable.add(new Completion(new LinkedHashMap<>(soFar)));
            return;
        }
        Fact<?> next = facts.get(soFar.size());
        for (Object value : values.get(soFar.size())) {
            soFar.put(next, value);
            complete(soFar);
            soFar.remove(next);
        }
    }

    private List<Completion> escaping(List<Condition> impossible) {
        return thinkable.stream()
                .filter(each -> impossible.stream().noneMatch(each::satisfies))
                .toList();
    }

    /** Conditions met whatever is found; and others tied to each other by what they turn on, of which one is met whatever is found. */
    private List<Condition> unescaped(List<Condition> impossible) {
        List<Condition> found = new ArrayList<>();
        for (Condition condition : impossible) {
            if (escaping(List.of(condition)).isEmpty()) {
                found.add(condition);
            }
        }
        List<Condition> others = new ArrayList<>(impossible);
        others.removeAll(found);
        for (Condition condition : others) {
            List<Condition> tied = new ArrayList<>(List.of(condition));
            for (int i = 0; i < tied.size(); i++) {
                Set<Fact<?>> turning = turning(tied.get(i));
                others.stream()
                        .filter(other -> !tied.contains(other) && !Collections.disjoint(turning, turning(other)))
                        .toList()
                        .forEach(tied::add);
            }
            if (escaping(tied).isEmpty()) {
                found.add(condition);
            }
        }
        return found;
    }

    /** Returns the facts of which another value alone, among those thinkable, makes a condition hold or not. */
    private Set<Fact<?>> turning(Condition condition) {
        Set<Fact<?>> turning = new LinkedHashSet<>();
        for (Fact<?> fact : facts) {
            Map<Map<Fact<?>, Object>, Boolean> byOthers = new LinkedHashMap<>();
            for (Completion each : thinkable) {
                Map<Fact<?>, Object> others = new LinkedHashMap<>(each.values());
                others.remove(fact);
                Boolean before = byOthers.put(others, each.satisfies(condition));
                if (before != null && before != each.satisfies(condition)) {
                    turning.add(fact);
                }
            }
        }
        return turning;
    }

    /** Returns what is declared impossible and the evidence cannot escape. */
    Set<Condition> unescaped() {
        return new LinkedHashSet<>(unescaped);
    }

    /** Returns whether the evidence leaves nothing but what is impossible. */
    boolean isAtOdds() {
        return !unescaped.isEmpty();
    }

    /** Returns every completion of the evidence, as far as the conditions can tell them apart. */
    List<Completion> completions() {
        return completions;
    }

    /** Returns the facts that are recorded and asked, in the order of the vocabulary. */
    List<Fact<?>> facts() {
        return facts;
    }

    /** Returns all that conditions ask. */
    List<Condition.Leaf> leaves() {
        return leaves;
    }

    /** Returns the completions there would be if nothing were impossible. */
    List<Completion> allThinkable() {
        return thinkable;
    }

    /** Returns how many completions there would be if nothing were impossible. */
    int thinkable() {
        return thinkable.size();
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

    /** Returns what is asked to find the facts missing of a choice question. */
    MissingFacts asking(ChoiceQuestion<String> question) {
        return new MissingFacts(facts, completions, outcomes(question));
    }

    /** Returns the facts that are missing, where each completion comes to the outcome at its place. */
    Set<Fact<?>> missing(List<String> outcomes) {
        MissingFacts missing = new MissingFacts(facts, completions, outcomes);
        Set<Fact<?>> found = new LinkedHashSet<>(
                completions.size() == thinkable.size() ? missing.turningAlone() : missing.inSmallestAssignments());
        found.removeIf(fact -> Representatives.leavesOne(fact, pot.evidence().get(fact)));
        return found;
    }

    /** Returns the truth of a statement about everything thinkable: of all, of none, or of some only. */
    Truth truth(Predicate<Completion> statement) {
        long holding = thinkable.stream().filter(statement).count();
        return holding == 0 ? Truth.FALSE : holding == thinkable.size() ? Truth.TRUE : Truth.UNKNOWN;
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
        return answered(completion, Pots.QUESTIONS);
    }

    /** Returns the completion with the answers that a question rests on; empty if rules contradict each other there. */
    Optional<Completion> answeredFor(Question<String> question, Completion completion) {
        return answered(
                completion,
                Pots.QUESTIONS.stream().filter(each -> isReadBy(each, question)).toList());
    }

    private Optional<Completion> answered(Completion completion, List<Question<String>> questions) {
        Completion known = completion;
        for (Question<String> question : questions) {
            List<Object> readings = readings(question, given(question, known));
            if (readings.size() > 1) {
                return Optional.empty();
            }
            known = known.with(Fact.answerTo(question), readings.get(0));
        }
        return Optional.of(known);
    }

    /** Returns the answers that the question takes from the rules that stand. */
    private Set<String> given(Question<String> question, Completion known) {
        List<String> given = Written.order(question, pot).stream()
                .filter(rule -> rule.answerCode().isPresent() && stands(rule, known))
                .map(rule -> rule.answerCode().orElseThrow())
                .toList();
        Resolution resolution = pot.packs().resolution(question);
        if (question instanceof ChoiceQuestion<?> && resolution != Resolution.UNANIMOUS && !given.isEmpty()) {
            return Set.of(
                    resolution == Resolution.FIRST
                            ? given.get(0)
                            : Collections.min(
                                    given,
                                    (a, b) -> question.codes().indexOf(a)
                                            - question.codes().indexOf(b)));
        }
        return new LinkedHashSet<>(given);
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
        if (question.equals(target)) {
            Set<String> given = given(question, known);
            return question instanceof ChoiceQuestion<?> ? resolve(given) : given.contains(answer) ? "yes" : "no";
        }
        if (!isReadBy(question, target)) {
            return outcome(target, answer, known, from + 1);
        }
        Set<String> outcomes = new LinkedHashSet<>();
        for (Object reading : readings(question, given(question, known))) {
            outcomes.add(outcome(target, answer, known.with(Fact.answerTo(question), reading), from + 1));
        }
        return outcomes.size() == 1 ? outcomes.iterator().next() : CONTRADICTORY;
    }

    /** Returns whether a question, or one that it rests on, reads the answer to another. */
    private boolean isReadBy(Question<String> other, Question<String> question) {
        return pot.rules().stream()
                .filter(rule -> rule.question().equals(question))
                .flatMap(rule -> rule.when().leaves().stream())
                .flatMap(leaf -> Pots.QUESTIONS.stream()
                        .filter(each -> leaf.fact().answerOf().equals(Optional.of(each.id()))))
                .anyMatch(read -> read.equals(other) || isReadBy(other, read));
    }

    private static String resolve(Set<String> given) {
        return given.isEmpty() ? SILENT : given.size() == 1 ? given.iterator().next() : CONTRADICTORY;
    }
}

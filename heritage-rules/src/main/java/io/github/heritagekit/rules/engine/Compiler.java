// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compiles the rules in force on a day into the program of one question. */
final class Compiler implements Condition.Visitor<Test> {
    private final Map<String, RuleOrder> rules;
    private final Map<String, Question<?>> questions;
    private final List<String> order = new ArrayList<>();
    private final Map<Condition.Leaf, Integer> numbers = new LinkedHashMap<>();
    private final Map<CodesFact, Set<String>> mentioned = new LinkedHashMap<>();
    private final List<Condition> impossible;

    private Compiler(Map<String, Question<?>> questions, Map<String, RuleOrder> rules, List<Condition> impossible) {
        this.questions = questions;
        this.rules = rules;
        this.impossible = impossible;
    }

    /**
     * Compiles a question.
     *
     * @param questions all questions by id
     * @param rules the rules in force by the id of their question
     * @param impossible what no case can meet
     * @param vocabulary the order of the facts
     * @param day the day to which views count
     */
    static Program compile(
            Question<?> target,
            Map<String, Question<?>> questions,
            Map<String, RuleOrder> rules,
            List<Condition> impossible,
            List<Fact<?>> vocabulary,
            LocalDate day) {
        Compiler compiler = new Compiler(questions, rules, new ArrayList<>());
        compiler.arrange(target.id());
        compiler.chooseImpossible(impossible);
        compiler.collectMembers();
        return compiler.program(vocabulary).cut(day);
    }

    private void arrange(String question) {
        if (order.contains(question)) {
            return;
        }
        for (Rule<?> rule : rulesOf(question)) {
            for (Condition.Leaf leaf : rule.when().leaves()) {
                leaf.fact().answerOf().ifPresent(this::arrange);
            }
        }
        order.add(question);
    }

    /** Of what no case can meet, only what asks a fact that the rules ask, directly or through others, can matter. */
    private void chooseImpossible(List<Condition> all) {
        Set<Fact<?>> asked = new LinkedHashSet<>();
        for (String question : order) {
            rulesOf(question).forEach(rule -> addFacts(rule.when(), asked));
        }
        List<Condition> rest = new ArrayList<>(all);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Condition condition : List.copyOf(rest)) {
                Set<Fact<?>> facts = new LinkedHashSet<>();
                addFacts(condition, facts);
                if (!Collections.disjoint(facts, asked)) {
                    impossible.add(condition);
                    rest.remove(condition);
                    asked.addAll(facts);
                    grown = true;
                }
            }
        }
    }

    private static void addFacts(Condition condition, Set<Fact<?>> facts) {
        condition.leaves().forEach(leaf -> facts.add(leaf.fact().base()));
    }

    private List<Rule<?>> rulesOf(String question) {
        return orderOf(question).written();
    }

    private RuleOrder orderOf(String question) {
        RuleOrder order = rules.get(question);
        return order == null ? RuleOrder.of(List.of()) : order;
    }

    private void collectMembers() {
        for (String question : order) {
            rulesOf(question).forEach(rule -> collectMembers(rule.when()));
        }
        impossible.forEach(this::collectMembers);
    }

    private void collectMembers(Condition condition) {
        for (Condition.Leaf leaf : condition.leaves()) {
            if (leaf instanceof Condition.Includes includes) {
                mentioned
                        .computeIfAbsent(includes.fact(), fact -> new LinkedHashSet<>())
                        .add(includes.code());
            }
        }
    }

    private Program program(List<Fact<?>> vocabulary) {
        Map<String, List<Program.CompiledRule>> compiled = new LinkedHashMap<>();
        order.forEach(question -> compiled.put(question, rules(question)));
        ImmutableList<Program.Never> never = impossible.stream()
                .map(condition -> new Program.Never(condition, condition.accept(this)))
                .collect(ImmutableList.toImmutableList());
        ImmutableMap.Builder<Integer, Condition.Leaf> base = ImmutableMap.builder();
        ImmutableMap.Builder<Integer, Program.DerivedLeaf> derived = ImmutableMap.builder();
        Map<String, List<Integer>> readers = new LinkedHashMap<>();
        numbers.forEach((leaf, number) -> {
            Optional<String> question = leaf.fact().answerOf();
            if (question.isPresent()) {
                derived.put(number, new Program.DerivedLeaf(leaf, question.get()));
                readers.computeIfAbsent(question.get(), key -> new ArrayList<>())
                        .add(number);
            } else {
                base.put(number, leaf);
            }
        });
        ImmutableList<Program.Step> steps = order.stream()
                .map(question -> Program.Step.of(
                        Optional.<Question<?>>ofNullable(questions.get(question))
                                .orElseThrow(),
                        compiled.getOrDefault(question, List.of()),
                        readers.getOrDefault(question, List.of())))
                .collect(ImmutableList.toImmutableList());
        ImmutableMap<Integer, Condition.Leaf> leaves = base.buildOrThrow();
        return new Program(
                steps,
                leaves,
                derived.buildOrThrow(),
                numbers.size(),
                facts(leaves, vocabulary),
                ImmutableList.of(),
                never);
    }

    private static ImmutableList<Fact<?>> facts(Map<Integer, Condition.Leaf> leaves, List<Fact<?>> vocabulary) {
        Set<Fact<?>> asked = new LinkedHashSet<>();
        leaves.values().forEach(leaf -> asked.add(leaf.fact().base()));
        List<Fact<?>> ordered = new ArrayList<>(vocabulary);
        ordered.retainAll(asked);
        asked.removeAll(ordered);
        return ImmutableList.<Fact<?>>builder().addAll(ordered).addAll(asked).build();
    }

    private List<Program.CompiledRule> rules(String question) {
        RuleOrder rulesInOrder = orderOf(question);
        Map<String, Integer> ranks = new LinkedHashMap<>();
        Ranking.of(question, rulesInOrder.written()).forEach(rule -> ranks.put(rule.id(), ranks.size()));
        Question<?> asked =
                Optional.<Question<?>>ofNullable(questions.get(question)).orElseThrow();
        Map<String, Integer> places = new LinkedHashMap<>();
        List<Program.CompiledRule> compiled = new ArrayList<>();
        for (Rule<?> rule : rulesInOrder.exceptionsFirst()) {
            List<Integer> exceptions = rulesInOrder.exceptions().get(rule.id()).stream()
                    .flatMap(exception -> Optional.ofNullable(places.get(exception.id())).stream())
                    .sorted()
                    .toList();
            int answer = rule.answerCode().map(asked.codes()::indexOf).orElse(-1);
            int rank = ranks.getOrDefault(rule.id(), ranks.size());
            places.put(rule.id(), compiled.size());
            compiled.add(new Program.CompiledRule(rule.id(), answer, rule.when().accept(this), exceptions, rank));
        }
        return compiled;
    }

    private Test leaf(Condition.Leaf leaf) {
        return new Test.Leaf(numbers.computeIfAbsent(leaf, key -> numbers.size()));
    }

    private List<Test> parts(List<Condition> parts) {
        return parts.stream().map(part -> part.accept(this)).toList();
    }

    @Override
    public Test always(Condition.Always condition) {
        return new Test.Constant(Truth.of(condition == Condition.Always.TRUE));
    }

    @Override
    public Test all(Condition.All condition) {
        return new Test.AtLeast(condition.parts().size(), parts(condition.parts()));
    }

    @Override
    public Test any(Condition.Any condition) {
        return new Test.AtLeast(1, parts(condition.parts()));
    }

    @Override
    public Test atLeast(Condition.AtLeast condition) {
        return new Test.AtLeast(condition.count(), parts(condition.parts()));
    }

    @Override
    public Test not(Condition.Not condition) {
        return new Test.Not(condition.part().accept(this));
    }

    @Override
    public Test oneOf(Condition.OneOf condition) {
        return leaf(condition);
    }

    @Override
    public Test compare(Condition.Compare condition) {
        return leaf(condition);
    }

    @Override
    public Test between(Condition.Between condition) {
        return leaf(condition);
    }

    @Override
    public Test includes(Condition.Includes condition) {
        return leaf(condition);
    }

    /** A set has a member if it has one of those that conditions name, or any other. */
    @Override
    public Test isPresent(Condition.IsPresent condition) {
        if (!(condition.fact() instanceof CodesFact set)) {
            return leaf(condition);
        }
        Set<String> members = new LinkedHashSet<>(
                set.codes().isEmpty() ? mentioned.getOrDefault(set, Set.<String>of()) : set.codes());
        List<Test> tests = new ArrayList<>();
        members.forEach(member -> tests.add(leaf(new Condition.Includes(set, member))));
        if (set.codes().isEmpty()) {
            tests.add(leaf(new Condition.Includes(set, Cells.ANY_OTHER)));
        }
        return new Test.AtLeast(1, tests);
    }

    @Override
    public Test passes(Condition.Passes condition) {
        return leaf(condition);
    }
}

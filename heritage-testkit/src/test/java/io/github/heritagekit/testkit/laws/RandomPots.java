// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random packs of three questions that rest on each other, with random evidence for one to four facts they ask. */
final class RandomPots {
    private RandomPots() {}

    /** Returns packs with cases. */
    static Arbitrary<Pot> pots() {
        return facts().flatMap(facts -> {
            List<Fact<?>> withPlace = new ArrayList<>(facts);
            withPlace.add(Pots.PLACED);
            List<Fact<?>> withBoth = new ArrayList<>(withPlace);
            withBoth.add(Pots.CHARMED);
            return Combinators.combine(
                            rules(Pots.PLACE, facts, 1, 4),
                            rules(Pots.CHARMS, withPlace, 0, 3),
                            rules(Pots.CARE, withBoth, 0, 3),
                            evidence(facts))
                    .as((place, charms, care, evidence) -> {
                        List<Rule<String>> all = new ArrayList<>(place);
                        all.addAll(charms);
                        all.addAll(care);
                        return Pot.of(List.copyOf(all), evidence);
                    });
        });
    }

    /** Returns the facts that one pack asks; few, so that all completions can be counted through. */
    static Arbitrary<List<Fact<?>>> facts() {
        return Arbitraries.of(Pots.RECORDED).set().ofMinSize(1).ofMaxSize(4).map(List::copyOf);
    }

    /**
     * What one rule is made of.
     *
     * @param answer the number of the answer
     * @param exempts whether it only sets others aside
     * @param earlier the numbers of the rules it is an exception to, of which those before it count
     */
    private record Draft(int answer, boolean exempts, Condition when, Set<Integer> earlier) {}

    private static Arbitrary<List<Rule<String>>> rules(
            Question<String> question, List<? extends Fact<?>> facts, int least, int most) {
        Arbitrary<Condition> when = RandomConditions.over(facts, 2);
        Arbitrary<Draft> draft = Combinators.combine(
                        Arbitraries.integers().between(0, question.codes().size() - 1),
                        Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)),
                        Arbitraries.frequencyOf(Tuple.of(12, when), Tuple.of(1, Arbitraries.just(Condition.all()))),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(Set.<Integer>of())),
                                Tuple.of(
                                        1,
                                        Arbitraries.integers()
                                                .between(0, most - 2)
                                                .set()
                                                .ofMinSize(1)
                                                .ofMaxSize(2))))
                .as(Draft::new);
        return draft.list().ofMinSize(least).ofMaxSize(most).map(drafts -> rules(question, drafts));
    }

    private static List<Rule<String>> rules(Question<String> question, List<Draft> drafts) {
        List<Rule<String>> rules = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Rule<String>> targets = new ArrayList<>();
            for (int i = 0; i < rules.size(); i++) {
                if (draft.earlier().contains(i)) {
                    targets.add(rules.get(i));
                }
            }
            Rule.Start start = Rule.of(question.id() + "-" + rules.size());
            Rule<String> rule = draft.exempts() && !targets.isEmpty()
                    ? start.exempts(question)
                    : start.answers(question, question.codes().get(draft.answer()));
            rule = rule.when(draft.when());
            for (Rule<String> target : targets) {
                rule = rule.exceptionTo(target.id());
            }
            rules.add(rule);
        }
        return rules;
    }

    /** Returns evidence for some of the facts, and none for the others. */
    static Arbitrary<Map<Fact<?>, HeritageValue>> evidence(List<? extends Fact<?>> facts) {
        List<Arbitrary<Map<Fact<?>, HeritageValue>>> single = new ArrayList<>();
        for (Fact<?> fact : facts) {
            Arbitrary<Map<Fact<?>, HeritageValue>> known = found(fact).map(found -> {
                Map<Fact<?>, HeritageValue> one = new LinkedHashMap<>();
                one.put(fact, found);
                return one;
            });
            single.add(
                    Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.create(LinkedHashMap::new)), Tuple.of(5, known)));
        }
        return Combinators.combine(single).as(maps -> {
            Map<Fact<?>, HeritageValue> all = new LinkedHashMap<>();
            maps.forEach(all::putAll);
            return all;
        });
    }

    private static Arbitrary<? extends HeritageValue> found(Fact<?> fact) {
        if (fact instanceof CodesFact set) {
            return members(set);
        }
        if (fact.equals(Pots.SPOUTS)) {
            return ordered(fact, Arbitraries.longs().between(-1, 5));
        }
        if (fact.equals(Pots.MADE)) {
            return ordered(fact, RandomConditions.years());
        }
        if (fact.equals(Pots.SURFACE)) {
            return ordered(fact, RandomConditions.areas());
        }
        if (fact.equals(Pots.CHIPPED) || fact.equals(Pots.SIGNED)) {
            return named(fact, Arbitraries.of(true, false));
        }
        List<String> codes = new ArrayList<>(RandomConditions.codes(fact));
        if (fact.codes().isEmpty()) {
            codes.add("elm");
        }
        return named(fact, Arbitraries.of(codes));
    }

    private static Arbitrary<SetFinding<String>> members(CodesFact set) {
        List<String> codes = new ArrayList<>(RandomConditions.codes(set));
        if (set.codes().isEmpty()) {
            codes.add("elm");
        }
        Arbitrary<List<Integer>> kinds =
                Arbitraries.integers().between(0, 2).list().ofSize(codes.size());
        return Combinators.combine(kinds, Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)))
                .as((each, complete) -> {
                    SetFinding<String> found = SetFinding.unrecorded();
                    for (int i = 0; i < codes.size(); i++) {
                        if (each.get(i) == 1) {
                            found = found.including(codes.get(i));
                        } else if (each.get(i) == 2) {
                            found = found.excluding(codes.get(i));
                        }
                    }
                    return complete ? found.completed() : found;
                });
    }

    private static <T> Arbitrary<Finding<T>> named(Fact<?> fact, Arbitrary<T> values) {
        Arbitrary<Finding<T>> simple = simple(fact, values);
        return Arbitraries.frequencyOf(Tuple.of(4, simple), Tuple.of(1, disputed(simple)));
    }

    private static <T extends Comparable<? super T>> Arbitrary<Finding<T>> ordered(Fact<?> fact, Arbitrary<T> values) {
        Arbitrary<Finding<T>> ranges = Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Combinators.combine(values, values)
                                .as((a, b) -> a.compareTo(b) <= 0 ? Finding.between(a, b) : Finding.between(b, a))),
                Tuple.of(1, values.map(Finding::atLeast)),
                Tuple.of(1, values.map(Finding::atMost)));
        Arbitrary<Finding<T>> either = Arbitraries.frequencyOf(Tuple.of(1, simple(fact, values)), Tuple.of(1, ranges));
        return Arbitraries.frequencyOf(Tuple.of(4, either), Tuple.of(1, disputed(either)));
    }

    private static <T> Arbitrary<Finding<T>> simple(Fact<?> fact, Arbitrary<T> values) {
        Arbitrary<Finding<T>> none = fact.canBeNone()
                ? Arbitraries.create(Finding::none)
                : Arbitraries.create(() -> Finding.unrecorded(Finding.Reason.NOBODY_LOOKED));
        return Arbitraries.frequencyOf(
                Tuple.of(4, values.map(value -> Finding.of(value))),
                Tuple.of(2, none),
                Tuple.of(1, Arbitraries.create(() -> Finding.unrecorded(Finding.Reason.NOBODY_LOOKED))),
                Tuple.of(
                        2,
                        Combinators.combine(
                                        values.list()
                                                .uniqueElements()
                                                .ofMinSize(1)
                                                .ofMaxSize(2),
                                        Arbitraries.of(false, true))
                                .as(Finding::oneOf)));
    }

    @SuppressWarnings("unchecked") // an array of findings of one type
    private static <T> Arbitrary<Finding<T>> disputed(Arbitrary<Finding<T>> statement) {
        return Combinators.combine(statement, statement).as((a, b) -> Finding.disputed(a, b));
    }
}

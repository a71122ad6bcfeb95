// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Comparison;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.lang.ValueSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** Conditions of every kind over given facts, no leaf of which can never hold. */
final class ConditionArbitraries {
    private static final int DEPTH = 2;

    private ConditionArbitraries() {}

    /** Returns trees of at most three levels over the facts, of which there must be one at least. */
    static Arbitrary<Condition> over(List<? extends Fact<?>> facts, List<? extends NamedTest<?>> tests) {
        return tree(leaves(facts, tests), DEPTH);
    }

    static Arbitrary<Condition> leaves(List<? extends Fact<?>> facts, List<? extends NamedTest<?>> tests) {
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("facts of conditions must not be empty");
        }
        List<Arbitrary<Condition>> each =
                facts.stream().map(fact -> leaf(fact, tests)).toList();
        return oneOf(each);
    }

    private static Arbitrary<Condition> tree(Arbitrary<Condition> leaf, int depth) {
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Condition> part = tree(leaf, depth - 1);
        Arbitrary<List<Condition>> few = part.list().ofMinSize(1).ofMaxSize(3);
        return Plain.mostly(
                2,
                leaf,
                Plain.shrinking(part, Denied::new),
                few.map(Condition::all),
                few.map(Condition::any),
                Plain.shrinking(part.list().ofMinSize(3).ofMaxSize(4), Counted::new));
    }

    /** A denied condition, which shrinks to the one that it denies. */
    private record Denied(Shrinkable<Condition> part) implements Shrinkable<Condition> {
        @Override
        public Condition value() {
            return Condition.not(part.value());
        }

        @Override
        public Stream<Shrinkable<Condition>> shrink() {
            return Stream.concat(Stream.of(part), part.shrink().map(Denied::new));
        }

        @Override
        public ShrinkingDistance distance() {
            return part.distance().append(ShrinkingDistance.of(1));
        }
    }

    /** At least two of several conditions, which shrink to each of them. */
    private record Counted(Shrinkable<List<Condition>> parts) implements Shrinkable<Condition> {
        @Override
        public Condition value() {
            return Condition.atLeast(2, parts.value());
        }

        @Override
        public Stream<Shrinkable<Condition>> shrink() {
            return Stream.concat(
                    parts.value().stream().map(Shrinkable::unshrinkable),
                    parts.shrink().map(Counted::new));
        }

        @Override
        public ShrinkingDistance distance() {
            return parts.distance();
        }
    }

    private static Arbitrary<Condition> leaf(Fact<?> fact, List<? extends NamedTest<?>> tests) {
        List<Arbitrary<Condition>> kinds = new ArrayList<>();
        kinds.add(own(fact));
        if (fact.canBeNone() || fact.type() == FactType.CODES) {
            kinds.add(Plain.of(Arbitraries.just(fact.isPresent())));
        }
        List<Condition> passes = tests.stream()
                .filter(test -> test.type().equals(fact.type()))
                .<Condition>map(test -> new Condition.Passes(fact, test))
                .toList();
        if (!passes.isEmpty()) {
            kinds.add(Plain.of(Arbitraries.of(passes)));
        }
        return oneOf(kinds);
    }

    @SuppressWarnings("unchecked") // an array of generators of conditions
    private static Arbitrary<Condition> oneOf(List<Arbitrary<Condition>> kinds) {
        return kinds.size() == 1 ? Plain.of(kinds.get(0)) : Plain.oneOf(kinds.toArray(Arbitrary[]::new));
    }

    private static Arbitrary<Condition> own(Fact<?> fact) {
        if (fact instanceof CodesFact set) {
            return ValueArbitraries.of(set).map(set::includes);
        }
        return fact.type().ordered() ? ordered(fact) : named(fact);
    }

    private static <T> Arbitrary<Condition> named(Fact<T> fact) {
        int most = fact.type() == FactType.YES_NO ? 1 : 2;
        return ValueArbitraries.of(fact)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(fact.codes().size() == 1 ? 1 : most)
                .map(values -> new Condition.OneOf(fact, values));
    }

    private static Arbitrary<Condition> ordered(Fact<?> fact) {
        Arbitrary<Comparable<?>> bounds = ValueArbitraries.of(fact).map(value -> (Comparable<?>) value);
        Arbitrary<Condition.SingleLeaf> compare = Combinators.combine(bounds, Arbitraries.of(Comparison.class))
                .as((bound, comparison) -> new Condition.Compare(fact, comparison, bound));
        Arbitrary<Condition.SingleLeaf> between = Combinators.combine(
                        bounds, bounds, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((one, other, least, most) -> between(fact, one, least, other, most));
        return Plain.mostly(3, compare, between)
                .filter(leaf -> canHold(fact, leaf))
                .map(leaf -> leaf);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // both bounds are values of the fact
    private static Condition.SingleLeaf between(
            Fact<?> fact, Comparable one, boolean least, Comparable other, boolean most) {
        int order = one.compareTo(other);
        boolean point = order == 0;
        return order <= 0
                ? new Condition.Between(fact, one, least || point, other, most || point)
                : new Condition.Between(fact, other, least, one, most);
    }

    private static boolean canHold(Fact<?> fact, Condition.SingleLeaf leaf) {
        return !leaf.accepts().and((ValueSet) fact.domain()).isEmpty();
    }
}

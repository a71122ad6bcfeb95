// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.OrderedFact;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.lang.ValueSet;
import io.github.heritagekit.rules.lang.View;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Values to try of a fact: each bound that a leaf names, what lies beside it, the ends of the domain, and one that nobody names. */
final class Candidates {
    private static final int MOST_DAYS = 400;
    private static final String OTHER = "another";

    private Candidates() {}

    /** Returns the values of a fact that evidence is recorded of, for leaves that ask it or a view of it. */
    static List<Object> of(Fact<?> base, List<Condition.Leaf> leaves, LocalDate day) {
        Set<Object> values = new LinkedHashSet<>();
        ValueSet domain = (ValueSet) base.domain();
        for (Condition.Leaf leaf : leaves) {
            if (leaf.fact().base().equals(base)) {
                named(leaf).forEach(value -> add(leaf.fact(), value, day, domain, values));
            }
        }
        plain(base, values).forEach(values::add);
        return values.stream().filter(value -> lies(base, value, domain)).toList();
    }

    private static void add(Fact<?> fact, Object value, LocalDate day, ValueSet domain, Set<Object> values) {
        Optional<View> view = fact.view();
        Stream<Object> near =
                value instanceof Comparable<?> bound && fact.type().ordered()
                        ? Stream.of(Optional.of(bound), Neighbours.above(bound), Neighbours.below(bound))
                                .flatMap(Optional::stream)
                        : Stream.of(value);
        near.forEach(each -> {
            if (view.isPresent()) {
                values.addAll(bases(fact, view.get(), each, day, domain));
            } else {
                values.add(each);
            }
        });
    }

    private static List<?> named(Condition.Leaf leaf) {
        if (leaf instanceof Condition.Compare compare) {
            return List.of(compare.bound());
        }
        if (leaf instanceof Condition.Between between) {
            return List.of(between.least(), between.most());
        }
        return leaf instanceof Condition.OneOf oneOf ? oneOf.values() : List.of();
    }

    private static Collection<Object> plain(Fact<?> fact, Collection<Object> named) {
        if (fact.type() == FactType.YES_NO) {
            return List.of(true, false);
        }
        if (!fact.type().ordered()) {
            return fact.codes().isEmpty() ? List.of(anyWord(named)) : List.copyOf(fact.codes());
        }
        List<Object> values = new ArrayList<>();
        if (fact instanceof OrderedFact<?, ?> ordered) {
            ordered.least().ifPresent(values::add);
            ordered.most().ifPresent(values::add);
        }
        values.add(usual(fact.type()));
        return values;
    }

    private static Object usual(FactType<?> type) {
        if (type == FactType.WHOLE_NUMBER) {
            return 1L;
        }
        if (type == FactType.DECIMAL) {
            return BigDecimal.ONE;
        }
        if (type == FactType.YEAR) {
            return 1900;
        }
        if (type == FactType.DATE) {
            return LocalDate.of(1900, 1, 1);
        }
        if (type == FactType.AREA) {
            return Area.of(BigDecimal.ONE, Area.Unit.HECTARE);
        }
        return type == FactType.LENGTH
                ? Length.of(BigDecimal.ONE, Length.Unit.METRE)
                : Share.of(BigDecimal.ONE, Share.Unit.PERCENT);
    }

    /** Returns a value that the fact, or the view, can have. */
    static Optional<Object> any(Fact<?> fact, LocalDate day) {
        if (fact.view().isPresent()) {
            ValueSet domain = (ValueSet) fact.base().domain();
            return Stream.of(1L, 0L, 10L, 100L)
                    .filter(number ->
                            !bases(fact, fact.view().get(), number, day, domain).isEmpty())
                    .<Object>map(number -> number)
                    .findFirst();
        }
        return of(fact, List.of(), day).stream().findFirst();
    }

    /** Returns a word that is none of those. */
    static String anyWord(Collection<?> others) {
        String word = OTHER;
        while (others.contains(word)) {
            word += "-one";
        }
        return word;
    }

    /** Returns a code that may be a member of the set and is none of those; empty where all codes are among those. */
    static Optional<String> anyCode(CodesFact fact, Collection<String> others) {
        return fact.codes().isEmpty()
                ? Optional.of(anyWord(others))
                : fact.codes().stream().filter(code -> !others.contains(code)).findFirst();
    }

    /** Returns the values of the base fact from which the number has passed on the day. */
    static List<Object> bases(Fact<?> fact, View view, Object number, LocalDate day, ValueSet domain) {
        ValueSet values = view.baseOf(ValueSet.of(fact, number), day).and(domain);
        return values.values(MOST_DAYS).orElse(List.of());
    }

    static boolean lies(Fact<?> fact, Object value, ValueSet domain) {
        return ValueSet.of(fact, value).within(domain) == Truth.TRUE;
    }
}

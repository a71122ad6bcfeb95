// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.QuantityFact;
import io.github.heritagekit.rules.lang.WholeNumberFact;
import io.github.heritagekit.rules.lang.YearFact;
import io.github.heritagekit.rules.lang.YesNoFact;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random conditions over given facts; thresholds are few and close, so that they meet, nest and leave nothing between. */
final class RandomConditions {
    private static final int FIRST_YEAR = 1900;

    private RandomConditions() {}

    /** Returns trees of at most the depth over the facts. */
    static Arbitrary<Condition> over(List<? extends Fact<?>> facts, int depth) {
        List<Arbitrary<Condition>> leaves =
                facts.stream().flatMap(fact -> leavesOf(fact).stream()).toList();
        return tree(Arbitraries.oneOf(leaves), depth);
    }

    private static Arbitrary<Condition> tree(Arbitrary<Condition> leaf, int depth) {
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Condition> part = tree(leaf, depth - 1);
        Arbitrary<List<Condition>> few = part.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                Tuple.of(4, leaf),
                Tuple.of(3, few.map(Condition::all)),
                Tuple.of(3, few.map(Condition::any)),
                Tuple.of(1, part.list().ofSize(3).map(parts -> Condition.atLeast(2, parts))),
                Tuple.of(2, part.map(Condition::not)));
    }

    private static List<Arbitrary<Condition>> leavesOf(Fact<?> fact) {
        if (fact.equals(Pots.MADE)) {
            return List.of(year(Pots.MADE), wholeNumber(Pots.AGE, Pots.DAY.getYear() - FIRST_YEAR - 4));
        }
        return List.of(leaf(fact));
    }

    private static Arbitrary<Condition> leaf(Fact<?> fact) {
        Arbitrary<Condition> own = own(fact);
        return fact.canBeNone() || fact.type() == FactType.CODES
                ? Arbitraries.frequencyOf(Tuple.of(3, own), Tuple.of(1, Arbitraries.just(fact.isPresent())))
                : own;
    }

    private static Arbitrary<Condition> own(Fact<?> fact) {
        if (fact instanceof YesNoFact yesNo) {
            return Arbitraries.of(yesNo.isTrue(), yesNo.isFalse());
        }
        if (fact instanceof WholeNumberFact number) {
            return wholeNumber(number, 0);
        }
        if (fact instanceof YearFact year) {
            return year(year);
        }
        if (fact.equals(Pots.SURFACE)) {
            return surface(Pots.SURFACE);
        }
        List<String> codes = codes(fact);
        if (fact instanceof CodeFact code) {
            return Arbitraries.of(codes)
                    .set()
                    .ofMinSize(1)
                    .ofMaxSize(2)
                    .map(some -> code.isOneOf(some.toArray(String[]::new)));
        }
        return Arbitraries.of(codes).map(((CodesFact) fact)::includes);
    }

    /** Returns codes to ask and to record: all of a closed list, two of an open one. */
    static List<String> codes(Fact<?> fact) {
        return fact.codes().isEmpty() ? List.of("ash", "oak") : fact.codes();
    }

    private static Arbitrary<Condition> wholeNumber(WholeNumberFact fact, long from) {
        return Combinators.combine(
                        Arbitraries.longs().between(from, from + 4),
                        Arbitraries.integers().between(0, 6))
                .as((bound, kind) -> switch (kind) {
                    case 0 -> fact.atLeast(bound);
                    case 1 -> fact.over(bound);
                    case 2 -> fact.atMost(bound);
                    case 3 -> fact.under(bound);
                    case 4 -> fact.is(bound);
                    case 5 -> fact.between(bound, bound + 1);
                    default -> fact.isPresent();
                });
    }

    static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(FIRST_YEAR, FIRST_YEAR + 4);
    }

    private static Arbitrary<Condition> year(YearFact fact) {
        return Combinators.combine(years(), Arbitraries.integers().between(0, 6))
                .as((bound, kind) -> switch (kind) {
                    case 0 -> fact.inOrAfter(bound);
                    case 1 -> fact.after(bound);
                    case 2 -> fact.inOrBefore(bound);
                    case 3 -> fact.before(bound);
                    case 4 -> fact.in(bound);
                    case 5 -> fact.between(bound, bound + 1);
                    default -> fact.isPresent();
                });
    }

    /** Returns areas of whole hectares, in hectares and in square metres. */
    static Arbitrary<Area> areas() {
        return Arbitraries.of(Stream.of(0, 1, 2, 3)
                .flatMap(size -> Stream.of(
                        Area.of(BigDecimal.valueOf(size), Area.Unit.HECTARE),
                        Area.of(BigDecimal.valueOf(size * 10_000L), Area.Unit.SQUARE_METRE)))
                .toList());
    }

    private static Arbitrary<Condition> surface(QuantityFact<Area> fact) {
        return Combinators.combine(areas(), Arbitraries.integers().between(0, 4))
                .as((bound, kind) -> switch (kind) {
                    case 0 -> fact.atLeast(bound);
                    case 1 -> fact.over(bound);
                    case 2 -> fact.atMost(bound);
                    case 3 -> fact.under(bound);
                    default -> fact.between(bound, bound);
                });
    }
}

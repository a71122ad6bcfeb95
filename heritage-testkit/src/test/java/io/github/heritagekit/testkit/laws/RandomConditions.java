// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.DateFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.QuantityFact;
import io.github.heritagekit.rules.lang.WholeNumberFact;
import io.github.heritagekit.rules.lang.YearFact;
import io.github.heritagekit.rules.lang.YesNoFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random conditions over given facts; thresholds are few and close, so that they meet, nest and leave nothing between. */
final class RandomConditions {
    private static final int FIRST_YEAR = 1900;

    /** Areas of whole hectares, in hectares and in square metres. */
    static final List<Area> AREAS = Stream.of(0, 1, 2, 3)
            .flatMap(size -> Stream.of(
                    Area.of(BigDecimal.valueOf(size), Area.Unit.HECTARE),
                    Area.of(BigDecimal.valueOf(size * 10_000L), Area.Unit.SQUARE_METRE)))
            .toList();

    /** Days just on, before and after those from which some months have passed. */
    static final List<LocalDate> DATES = IntStream.range(0, 4)
            .boxed()
            .flatMap(months ->
                    Stream.of(-1, 0, 1).map(days -> Pots.DAY.minusMonths(months).plusDays(days)))
            .toList();

    static final List<Integer> YEARS =
            IntStream.range(FIRST_YEAR, FIRST_YEAR + 5).boxed().toList();

    private final Dice dice;
    private final List<? extends Fact<?>> facts;

    RandomConditions(Dice dice, List<? extends Fact<?>> facts) {
        this.dice = dice;
        this.facts = facts;
    }

    /** Returns a tree of at most the depth. */
    Condition tree(int depth) {
        int kind = depth == 0 ? 0 : dice.between(0, 12);
        if (kind < 4) {
            return leaf(dice.of(facts));
        }
        return switch (kind) {
            case 4, 5, 6 -> Condition.all(few(depth));
            case 7, 8, 9 -> Condition.any(few(depth));
            case 10 -> Condition.atLeast(2, dice.list(3, 3, () -> tree(depth - 1)));
            default -> Condition.not(tree(depth - 1));
        };
    }

    private List<Condition> few(int depth) {
        return dice.list(1, 3, () -> tree(depth - 1));
    }

    /** Returns a condition that asks the fact, or a view of it. */
    Condition leaf(Fact<?> fact) {
        if (dice.oneIn(4) && (fact.canBeNone() || fact.type() == FactType.CODES)) {
            return fact.isPresent();
        }
        if (fact.equals(Pots.MADE) && dice.oneIn(2)) {
            return wholeNumber(Pots.AGE, Pots.DAY.getYear() - FIRST_YEAR - 4);
        }
        if (fact.equals(Pots.SOLD) && dice.oneIn(2)) {
            return wholeNumber(Pots.MONTHS, -1);
        }
        return own(fact);
    }

    private Condition own(Fact<?> fact) {
        if (fact instanceof YesNoFact yesNo) {
            return dice.oneIn(2) ? yesNo.isTrue() : yesNo.isFalse();
        }
        if (fact instanceof WholeNumberFact number) {
            return wholeNumber(number, 0);
        }
        if (fact instanceof YearFact year) {
            return year(year);
        }
        if (fact instanceof DateFact date) {
            return date(date);
        }
        if (fact.equals(Pots.SURFACE)) {
            return surface(Pots.SURFACE);
        }
        List<String> codes = codes(fact);
        if (fact instanceof CodeFact code) {
            return dice.oneIn(4)
                    ? code.passes(Pots.ROUND)
                    : code.isOneOf(dice.<String>some(codes, 1, 2).toArray(String[]::new));
        }
        return ((CodesFact) fact).includes(dice.of(codes));
    }

    /** Returns codes to ask and to record: all of a closed list, two of an open one. */
    static List<String> codes(Fact<?> fact) {
        return fact.codes().isEmpty() ? List.of("ash", "oak") : fact.codes();
    }

    private Condition wholeNumber(WholeNumberFact fact, long from) {
        long bound = from + dice.between(0, 4);
        return switch (dice.between(0, 8)) {
            case 0 -> fact.atLeast(bound);
            case 1 -> fact.over(bound);
            case 2 -> fact.atMost(bound);
            case 3 -> fact.under(bound);
            case 4 -> fact.is(bound);
            case 5 -> fact.between(bound, bound + 1);
            case 6 -> fact.passes(Pots.EVEN);
            case 7 -> fact.passes(Pots.BRITTLE);
            default -> fact.isPresent();
        };
    }

    private Condition year(YearFact fact) {
        int bound = dice.of(YEARS);
        return switch (dice.between(0, 5)) {
            case 0 -> fact.inOrAfter(bound);
            case 1 -> fact.after(bound);
            case 2 -> fact.inOrBefore(bound);
            case 3 -> fact.before(bound);
            case 4 -> fact.in(bound);
            default -> fact.between(bound, bound + 1);
        };
    }

    private Condition date(DateFact fact) {
        LocalDate bound = dice.of(DATES);
        return switch (dice.between(0, 4)) {
            case 0 -> fact.onOrAfter(bound);
            case 1 -> fact.after(bound);
            case 2 -> fact.onOrBefore(bound);
            case 3 -> fact.before(bound);
            default -> fact.between(bound, bound.plusDays(30));
        };
    }

    private Condition surface(QuantityFact<Area> fact) {
        Area bound = dice.of(AREAS);
        return switch (dice.between(0, 4)) {
            case 0 -> fact.atLeast(bound);
            case 1 -> fact.over(bound);
            case 2 -> fact.atMost(bound);
            case 3 -> fact.under(bound);
            default -> fact.between(bound, bound);
        };
    }
}

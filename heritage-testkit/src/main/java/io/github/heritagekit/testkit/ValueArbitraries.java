// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.OrderedFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Values that a fact can have: few and close ones, so that thresholds and evidence meet, and now and then one far off. */
final class ValueArbitraries {
    private static final int SCALES = 3;
    private static final LocalDate FIRST_DAY = LocalDate.of(1999, 12, 25);

    private ValueArbitraries() {}

    /**
     * Returns values within the domain of the fact. The generator is plain, since jqwik would take generators that differ in the fact
     * only for one: facts are equal by their id, whatever their domain.
     */
    static <T> Arbitrary<T> of(Fact<T> fact) {
        return Plain.of(within(fact));
    }

    @SuppressWarnings("unchecked") // each branch makes values of the fact's own type
    private static <T> Arbitrary<T> within(Fact<T> fact) {
        if (!fact.codes().isEmpty()) {
            return (Arbitrary<T>) Arbitraries.of(fact.codes());
        }
        if (fact.view().isPresent()) {
            return (Arbitrary<T>) Arbitraries.longs().between(-1, 150);
        }
        Arbitrary<T> values = (Arbitrary<T>) ofType(fact.type());
        return fact instanceof OrderedFact<?, ?> ordered
                ? values.map(value -> (T) clamped(ordered, (Comparable<?>) value))
                : values;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the bounds of a fact are values of its type
    private static Comparable<?> clamped(OrderedFact<?, ?> fact, Comparable value) {
        Comparable least = (Comparable) fact.least().orElse(null);
        Comparable most = (Comparable) fact.most().orElse(null);
        if (least != null && value.compareTo(least) < 0) {
            return least;
        }
        return most != null && value.compareTo(most) > 0 ? most : value;
    }

    private static Arbitrary<?> ofType(FactType<?> type) {
        if (type == FactType.YES_NO) {
            return Arbitraries.of(false, true);
        }
        if (type == FactType.WHOLE_NUMBER) {
            return wholeNumbers();
        }
        if (type == FactType.DECIMAL) {
            return decimals();
        }
        if (type == FactType.AREA) {
            return areas();
        }
        if (type == FactType.LENGTH) {
            return lengths();
        }
        if (type == FactType.SHARE) {
            return shares();
        }
        if (type == FactType.YEAR) {
            return years();
        }
        if (type == FactType.DATE) {
            return days();
        }
        return type == FactType.TEXT ? PackWords.sentences() : PackWords.codes();
    }

    static Arbitrary<Long> wholeNumbers() {
        return Plain.mostly(6, Arbitraries.longs().between(0, 9), Arbitraries.of(-3L, 1_000_000L, 1_000_000_000_000L));
    }

    static Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.integers().between(-20, 200),
                        Arbitraries.integers().between(0, SCALES))
                .as((unscaled, scale) -> BigDecimal.valueOf(unscaled, scale).stripTrailingZeros());
    }

    private static Arbitrary<BigDecimal> amounts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, SCALES))
                .as(BigDecimal::valueOf);
    }

    static Arbitrary<Area> areas() {
        return Combinators.combine(amounts(), Arbitraries.of(Area.Unit.class)).as(Area::of);
    }

    static Arbitrary<Length> lengths() {
        return Combinators.combine(amounts(), Arbitraries.of(Length.Unit.class)).as(Length::of);
    }

    static Arbitrary<Share> shares() {
        return Combinators.combine(amounts(), Arbitraries.of(Share.Unit.class)).as(Share::of);
    }

    static Arbitrary<Integer> years() {
        return Plain.mostly(6, Arbitraries.integers().between(1890, 1899), Arbitraries.of(0, -1, -4000, 9999));
    }

    static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> close = Arbitraries.integers().between(0, 400).map(FIRST_DAY::plusDays);
        return Plain.mostly(
                6,
                close,
                Arbitraries.of(LocalDate.of(-1, 2, 28), LocalDate.of(9999, 12, 31), LocalDate.of(2024, 2, 29)));
    }
}

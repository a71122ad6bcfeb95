// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.Dating;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.model.time.YearRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Years, dates and ranges of them. */
final class TimeArbitraries {
    private static final int LONG_RUN = 300;

    private TimeArbitraries() {}

    /** Mostly of the industrial age. */
    static Arbitrary<Integer> years() {
        Arbitrary<Integer> industrial =
                Arbitraries.integers().between(1700, 2030).shrinkTowards(1900);
        return Plain.mostly(
                6,
                industrial,
                Arbitraries.of(0, -1, 1, -4000, -9999, 9999),
                Arbitraries.integers().between(-9999, 9999));
    }

    static Arbitrary<PartialDate> partialDates() {
        return Plain.of(Combinators.combine(
                        years(),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 31))
                .as(TimeArbitraries::date));
    }

    private static PartialDate date(int year, int month, int day) {
        return month == 0
                ? PartialDate.ofYear(year)
                : new PartialDate(
                        year, month, Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
    }

    static Arbitrary<LocalDate> days() {
        return partialDates().map(PartialDate::latest);
    }

    static Arbitrary<AsOf> asOfs() {
        Arbitrary<AsOf> one = days().map(AsOf::of);
        Arbitrary<AsOf> two = Combinators.combine(days(), days()).as(AsOf::new);
        return Plain.oneOf(one, two);
    }

    static Arbitrary<DateRange> dateRanges() {
        return Plain.oneOf(
                Arbitraries.just(DateRange.always()),
                partialDates().map(DateRange::from),
                partialDates().map(DateRange::until),
                partialDates().map(DateRange::by),
                ordered(DateRange::of),
                ordered(DateRange::by));
    }

    private static Arbitrary<DateRange> ordered(BiFunction<PartialDate, PartialDate, DateRange> range) {
        return Combinators.combine(partialDates(), partialDates())
                .as((one, other) -> one.compareTo(other) <= 0 ? range.apply(one, other) : range.apply(other, one));
    }

    static Arbitrary<Dating> datings() {
        Arbitrary<Integer> span = Arbitraries.integers().between(1, LONG_RUN);
        return Plain.oneOf(
                years().map(Dating::exact),
                years().map(Dating::before),
                years().map(Dating::after),
                Combinators.combine(years(), span).as(Dating::about),
                Combinators.combine(years(), span).as((year, years) -> Dating.between(year, year + years)));
    }

    static Arbitrary<YearRange> yearRanges() {
        Arbitrary<Integer> span = Arbitraries.integers().between(0, LONG_RUN);
        return Plain.oneOf(
                years().map(YearRange::since),
                Combinators.combine(years(), span).as((year, years) -> YearRange.ofClosed(year, year + years)));
    }
}

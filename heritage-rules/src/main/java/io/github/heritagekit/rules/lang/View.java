// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import com.google.common.math.LongMath;
import com.google.common.primitives.Ints;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Finding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.LongPredicate;

/**
 * How a number is computed from another fact: as the time that has passed from a year or a date to the day that a case is
 * asked of.
 *
 * <p>Time is counted by the calendar, as law counts it: the full years, months or days from the date to the day; of a year
 * of which no day is known, the difference of the years. What lies ahead counts negative. Working days are left out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param base the fact that evidence is recorded of: a {@link YearFact} or a {@link DateFact} that is no view itself
 * @param unit what is counted; years where the base is a year
 */
public record View(Fact<?> base, Unit unit) implements HeritageValue {
    /** What a view counts. */
    public enum Unit {
        /** Full years. */
        YEARS(ChronoUnit.YEARS),
        /** Full calendar months. */
        MONTHS(ChronoUnit.MONTHS),
        /** Days. */
        DAYS(ChronoUnit.DAYS);

        private final ChronoUnit chrono;

        Unit(ChronoUnit chrono) {
            this.chrono = chrono;
        }
    }

    private static final long FIRST_DAY = LocalDate.MIN.toEpochDay();
    private static final long LAST_DAY = LocalDate.MAX.toEpochDay();

    /** Checks that the base is a year or a date and that the unit can be counted from it. */
    public View {
        requireNonNull(unit, "unit");
        boolean year = base instanceof YearFact;
        if (!year && !(base instanceof DateFact)) {
            throw new IllegalArgumentException(
                    "base of a view must be a year or a date but was " + base + ", a " + base.type());
        }
        if (year && unit != Unit.YEARS) {
            throw new IllegalArgumentException("unit of a view of the year " + base + " must be YEARS but was " + unit);
        }
    }

    /** Returns the numbers that are possible on the day, for what is possible of the base; none stays none. */
    public ValueSet of(ValueSet possible, LocalDate day) {
        return ((ValueSet.Ordered) possible).falling(range -> elapsed(range, day), FactType.WHOLE_NUMBER);
    }

    private Range<Long> elapsed(Range<? extends Comparable<?>> range, LocalDate day) {
        Range<Long> from = range.hasUpperBound() ? Range.atLeast(count(range.upperEndpoint(), day)) : Range.all();
        return range.hasLowerBound() ? from.intersection(Range.atMost(count(range.lowerEndpoint(), day))) : from;
    }

    private long count(Comparable<?> value, LocalDate day) {
        return value instanceof LocalDate date
                ? unit.chrono.between(date, day)
                : (long) day.getYear() - (Integer) value;
    }

    /** Returns the values of the base from which one of the numbers has passed on the day; none stays none. */
    public ValueSet baseOf(ValueSet numbers, LocalDate day) {
        return ((ValueSet.Ordered) numbers)
                .falling(range -> base instanceof YearFact ? years(range, day) : dates(range, day), base.type());
    }

    /**
     * Returns what was found of the base, for what was found of the number on the day; sources are kept.
     *
     * @throws IllegalArgumentException if it leaves nothing possible, or a number is over ten million
     */
    public Finding<?> baseOf(Finding<Long> number, LocalDate day) {
        return number.fold(new BaseFindings<>(this, day));
    }

    private static Range<Integer> years(Range<? extends Comparable<?>> range, LocalDate day) {
        Range<Integer> from = range.hasUpperBound()
                ? Range.atLeast(
                        Ints.saturatedCast(LongMath.saturatedSubtract(day.getYear(), (Long) range.upperEndpoint())))
                : Range.all();
        return range.hasLowerBound()
                ? from.intersection(Range.atMost(
                        Ints.saturatedCast(LongMath.saturatedSubtract(day.getYear(), (Long) range.lowerEndpoint()))))
                : from;
    }

    /** The later the date, the less has passed: both ends are found by halving. */
    private Range<LocalDate> dates(Range<? extends Comparable<?>> range, LocalDate day) {
        Range<LocalDate> all = Range.all();
        if (range.hasUpperBound()) {
            long most = (Long) range.upperEndpoint();
            all = Range.atLeast(first(date -> passed(date, day) <= most));
        }
        if (range.hasLowerBound()) {
            long least = (Long) range.lowerEndpoint();
            LocalDate beyond = first(date -> passed(date, day) < least);
            Range<LocalDate> upTo = Range.lessThan(beyond);
            all = all.isConnected(upTo) ? all.intersection(upTo) : Range.closedOpen(beyond, beyond);
        }
        return all;
    }

    private long passed(long date, LocalDate day) {
        return unit.chrono.between(LocalDate.ofEpochDay(date), day);
    }

    /** Returns the first day of which the statement holds, where it holds of all later ones; the last day if of none. */
    private static LocalDate first(LongPredicate holds) {
        long below = FIRST_DAY;
        long least = LAST_DAY;
        while (below < least) {
            long middle = Math.floorDiv(below + least, 2);
            if (holds.test(middle)) {
                least = middle;
            } else {
                below = middle + 1;
            }
        }
        return LocalDate.ofEpochDay(least);
    }

    /** Returns what is counted and from where: {@code YEARS since asset/built}. */
    @Override
    public String toString() {
        return unit + " since " + base;
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import com.google.common.collect.BoundType;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.Range;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Picks one value out of a set: of a line of values the one that lies nearest to where the case is now. */
@SuppressWarnings({"unchecked", "rawtypes"}) // sets of one fact hold values of one type
final class Witness {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String OTHER = "other";
    private static final int YEAR = 2000;

    private Witness() {}

    static Object of(Fact<?> fact, ValueSet values, ValueSet near) {
        ValueSet both = values.and(near);
        ValueSet among = both.isEmpty() ? values : both;
        if (among instanceof ValueSet.Named named) {
            return named.complement() ? other(named) : named.names().iterator().next();
        }
        List<Range> ranges = List.copyOf(((ValueSet.Ordered) among).ranges().asRanges());
        if (near.isEmpty() || !both.isEmpty()) {
            return within(
                    ranges.get(0), ((ValueSet.Ordered) fact.domain()).ranges().span(), fact.type());
        }
        Range now =
                (Range) ((ValueSet.Ordered) near).ranges().asRanges().iterator().next();
        Range nearest = nearest(ranges, now);
        return isBelow(nearest, now) ? upper(nearest) : lower(nearest);
    }

    /** Returns a value at an end of the range, if it has one that is not just the end of the domain; else a common one. */
    private static Object within(Range range, Range domain, FactType<?> type) {
        if (range.hasLowerBound() && !sharesLower(range, domain)) {
            return lower(range);
        }
        if (range.hasUpperBound() && !sharesUpper(range, domain)) {
            return upper(range);
        }
        Comparable common = (Comparable) common(type);
        if (range.contains(common)) {
            return common;
        }
        return range.hasLowerBound() && range.lowerEndpoint().compareTo(common) > 0 ? lower(range) : upper(range);
    }

    private static boolean sharesLower(Range range, Range domain) {
        return domain.hasLowerBound() && domain.lowerEndpoint().equals(range.lowerEndpoint());
    }

    private static boolean sharesUpper(Range range, Range domain) {
        return domain.hasUpperBound() && domain.upperEndpoint().equals(range.upperEndpoint());
    }

    /** Returns some value of a type, where any is as good. */
    private static Object common(FactType<?> type) {
        if (type == FactType.YEAR) {
            return YEAR;
        }
        if (type == FactType.DATE) {
            return LocalDate.of(YEAR, 1, 1);
        }
        return type.parse(
                type == FactType.AREA
                        ? "1 ha"
                        : type == FactType.LENGTH ? "1 m" : type == FactType.SHARE ? "1 %" : "1");
    }

    private static Object other(ValueSet.Named named) {
        String word = OTHER;
        while (named.names().contains(word)) {
            word = word + "-" + OTHER;
        }
        return word;
    }

    /** The last range below the case, if there is one, else the first above it. */
    private static Range nearest(List<Range> ranges, Range now) {
        return ranges.stream()
                .filter(range -> isBelow(range, now))
                .max(Comparator.comparing(Range::lowerEndpoint, Witness::compare))
                .orElse(ranges.get(0));
    }

    private static int compare(Comparable one, Comparable other) {
        return one.compareTo(other);
    }

    private static boolean isBelow(Range range, Range now) {
        return range.hasUpperBound()
                && now.hasLowerBound()
                && range.upperEndpoint().compareTo(now.lowerEndpoint()) <= 0;
    }

    private static Object upper(Range range) {
        Comparable end = range.upperEndpoint();
        DiscreteDomain domain = FactType.discreteDomainOf(end);
        Comparable previous = domain == null ? null : domain.previous(end);
        if (previous != null) {
            return previous;
        }
        return range.upperBoundType() == BoundType.CLOSED ? end : shade(range, end, -1);
    }

    private static Object lower(Range range) {
        Comparable end = range.lowerEndpoint();
        return range.lowerBoundType() == BoundType.CLOSED ? end : shade(range, end, 1);
    }

    /** A hundredth of the bound away from it, or half way to the other bound where that is nearer. */
    private static Object shade(Range range, Comparable end, int sign) {
        BigDecimal number = number(end);
        BigDecimal step = number.signum() == 0 ? BigDecimal.ONE : number.abs().divide(HUNDRED, MathContext.DECIMAL64);
        BigDecimal shaded = number.add(step.multiply(BigDecimal.valueOf(sign)));
        Function<BigDecimal, Comparable> maker = maker(end);
        Comparable candidate = maker.apply(shaded.round(new MathContext(6, RoundingMode.HALF_EVEN)));
        if (range.contains(candidate)) {
            return candidate;
        }
        Comparable opposite = sign < 0 ? range.lowerEndpoint() : range.upperEndpoint();
        BigDecimal middle = number.add(number(opposite)).divide(BigDecimal.valueOf(2));
        return maker.apply(middle);
    }

    private static BigDecimal number(Comparable value) {
        if (value instanceof Area area) {
            return area.in(Area.Unit.SQUARE_METRE);
        }
        if (value instanceof Length length) {
            return length.in(Length.Unit.METRE);
        }
        return value instanceof Share share ? share.in(Share.Unit.PERCENT) : (BigDecimal) value;
    }

    /** Returns how to make a value like the one given, in its unit, out of a number of square metres, metres or per cent. */
    private static Function<BigDecimal, Comparable> maker(@Nullable Comparable like) {
        if (like instanceof Area area) {
            return number -> Area.of(Area.of(number, Area.Unit.SQUARE_METRE).in(area.unit()), area.unit());
        }
        if (like instanceof Length length) {
            return number -> Length.of(Length.of(number, Length.Unit.METRE).in(length.unit()), length.unit());
        }
        return like instanceof Share ? number -> Share.of(number, Share.Unit.PERCENT) : number -> number;
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import com.google.common.collect.DiscreteDomain;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Share;
import java.io.InvalidObjectException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The type of a fact: what its values are, how they are written, and whether they have an order.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the Java type of the values
 */
public final class FactType<T> implements HeritageValue {
    private static final long serialVersionUID = 1L;

    /** Yes or no. */
    public static final FactType<Boolean> YES_NO =
            new FactType<>("yes/no", Boolean.class, "`yes` or `no`", null, false, FactType::yesNo);
    /** A whole number, such as a count. */
    public static final FactType<Long> WHOLE_NUMBER = new FactType<>(
            "whole number", Long.class, "a whole number such as `12`", DiscreteDomain.longs(), true, Long::valueOf);
    /** A decimal number without a unit. */
    public static final FactType<BigDecimal> DECIMAL =
            new FactType<>("decimal", BigDecimal.class, "a number such as `0.5`", null, true, FactType::decimal);
    /** An area with its unit. */
    public static final FactType<Area> AREA =
            new FactType<>("area", Area.class, "an area with its unit such as `4.6 ha`", null, true, Area::parse);
    /** A length, height or distance with its unit. */
    public static final FactType<Length> LENGTH =
            new FactType<>("length", Length.class, "a length with its unit such as `500 m`", null, true, Length::parse);
    /** A part of a whole. */
    public static final FactType<Share> SHARE =
            new FactType<>("share", Share.class, "a share such as `3 %`", null, true, Share::parse);
    /** A calendar year, proleptic ISO (0 is 1 BC). */
    public static final FactType<Integer> YEAR = new FactType<>(
            "year", Integer.class, "a year such as `1893`", DiscreteDomain.integers(), true, Integer::valueOf);
    /** A calendar date. */
    public static final FactType<LocalDate> DATE =
            new FactType<>("date", LocalDate.class, "a date such as `1993-02-16`", Days.DOMAIN, true, LocalDate::parse);
    /** A code out of an open or closed list. */
    public static final FactType<String> CODE =
            new FactType<>("code", String.class, "a code such as `works`", null, false, FactType::code);
    /** A set of codes, known member by member. */
    public static final FactType<String> CODES =
            new FactType<>("set of codes", String.class, "a code such as `works`", null, false, FactType::code);
    /** A text that can be compared for equality only. */
    public static final FactType<String> TEXT =
            new FactType<>("text", String.class, "a text", null, false, Function.identity());

    private static final List<FactType<?>> ALL =
            List.of(YES_NO, WHOLE_NUMBER, DECIMAL, AREA, LENGTH, SHARE, YEAR, DATE, CODE, CODES, TEXT);

    private final String name;
    private final transient Class<T> values;
    private final transient String expectation;
    private final transient @Nullable DiscreteDomain<?> discrete;
    private final transient boolean ordered;
    private final transient Function<String, T> parser;

    private FactType(
            String name,
            Class<T> values,
            String expectation,
            @Nullable DiscreteDomain<?> discrete,
            boolean ordered,
            Function<String, T> parser) {
        this.name = name;
        this.values = values;
        this.expectation = expectation;
        this.discrete = discrete;
        this.ordered = ordered;
        this.parser = parser;
    }

    /** Returns all types, in the order of their declaration. */
    public static List<FactType<?>> all() {
        return ALL;
    }

    /** Returns the name a pack uses for the type, such as {@code whole number}. */
    public String typeName() {
        return name;
    }

    /** Returns what a value of the type looks like, for a message: {@code an area with its unit such as `4.6 ha`}. */
    public String expectation() {
        return expectation;
    }

    /** Returns whether values can be compared by size. */
    public boolean ordered() {
        return ordered;
    }

    /** Returns the Java class of the values. */
    Class<T> valueClass() {
        return values;
    }

    @Nullable
    DiscreteDomain<?> discrete() {
        return discrete;
    }

    /**
     * Returns the value that the text stands for.
     *
     * @throws IllegalArgumentException if the text is no value of the type; the message tells what was found and expected
     */
    public T parse(String text) {
        try {
            return parser.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new IllegalArgumentException("expected " + expectation + " but found `" + text + "`", e);
        }
    }

    /** Returns the value as a pack writes it; parsing it gives the value again. */
    public String format(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    static @Nullable DiscreteDomain<?> discreteDomainOf(Object value) {
        if (value instanceof Integer) {
            return YEAR.discrete;
        }
        if (value instanceof Long) {
            return WHOLE_NUMBER.discrete;
        }
        return value instanceof LocalDate ? DATE.discrete : null;
    }

    private static Boolean yesNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static BigDecimal decimal(String text) {
        if (text.length() > 40 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            throw new IllegalArgumentException(text);
        }
        return new BigDecimal(text).stripTrailingZeros();
    }

    private static String code(String text) {
        if (text.isEmpty() || text.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private Object readResolve() throws InvalidObjectException {
        return ALL.stream()
                .filter(type -> type.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidObjectException("no type of facts is called " + name));
    }

    @Override
    public String toString() {
        return name;
    }

    /** The days of the ISO calendar, one after the other. */
    private static final class Days extends DiscreteDomain<LocalDate> {
        private static final Days DOMAIN = new Days();

        @Override
        public LocalDate next(LocalDate day) {
            return day.plusDays(1);
        }

        @Override
        public LocalDate previous(LocalDate day) {
            return day.minusDays(1);
        }

        @Override
        public long distance(LocalDate start, LocalDate end) {
            return end.toEpochDay() - start.toEpochDay();
        }

        @Override
        public LocalDate minValue() {
            return LocalDate.MIN;
        }

        @Override
        public LocalDate maxValue() {
            return LocalDate.MAX;
        }
    }
}

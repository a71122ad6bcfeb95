// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.measure;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An amount in a unit, both kept as they were stated; never negative, with at most 60 digits on either side of the decimal point.
 *
 * <p>The order is by size; like that of {@link BigDecimal} it is not consistent with equals: 10 ha and 100000 m² are of one size
 * and not equal. Immutable and thread-safe.
 *
 * @param <Q> the quantity itself
 * @param <U> its units
 */
public abstract sealed class Quantity<Q extends Quantity<Q, U>, U extends Enum<U> & Quantity.Unit>
        implements HeritageValue, Comparable<Q> permits Area, Length, Share {
    private static final long serialVersionUID = 1L;
    private static final Pattern FORM = Pattern.compile("(\\d{1,60}(?:\\.\\d{1,60})?)\\s*(\\S+)");

    private static final int MOST_DIGITS = 60;

    private final BigDecimal amount;
    private final U unit;

    Quantity(String what, BigDecimal amount, U unit) {
        this.amount = plain(checked(what, amount));
        this.unit = requireNonNull(unit, "unit");
    }

    private static BigDecimal checked(String what, BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException(what + " must not be negative but was " + amount);
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        if (stripped.scale() > MOST_DIGITS || stripped.precision() - stripped.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException(what + " must have at most " + MOST_DIGITS
                    + " digits before and after the decimal point but was " + amount);
        }
        return stripped;
    }

    /** A unit and its size. */
    public interface Unit extends HeritageValue {
        /** Returns the symbol that is written. */
        String symbol();

        /** Returns how many of the smallest common part of all units it holds. */
        BigDecimal size();

        /** Returns other names that are read. */
        List<String> names();
    }

    /** Without an exponent: 100 is 100 and not 1E+2. */
    private static BigDecimal plain(BigDecimal stripped) {
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static <U extends Unit, Q> Q parse(
            String what, String example, String text, U[] units, BiFunction<BigDecimal, U, Q> maker) {
        Matcher form = FORM.matcher(text.strip());
        if (form.matches()) {
            String name = form.group(2);
            for (U unit : units) {
                if (unit.symbol().equals(name) || unit.names().contains(name)) {
                    return maker.apply(new BigDecimal(form.group(1)), unit);
                }
            }
        }
        throw new IllegalArgumentException(
                what + " must be an amount and a unit such as `" + example + "` but was `" + text
                        + "`; the units are "
                        + Arrays.stream(units).map(Unit::symbol).collect(Collectors.joining(", ")));
    }

    /** Returns the amount as stated, in the unit as stated. */
    public final BigDecimal amount() {
        return amount;
    }

    /** Returns the unit as stated. */
    public final U unit() {
        return unit;
    }

    /** Returns the amount in a unit: in its own as stated, in others rounded to 34 digits where it does not come out even. */
    public final BigDecimal in(U other) {
        return unit == other
                ? amount
                : plain(size().divide(other.size(), MathContext.DECIMAL128).stripTrailingZeros());
    }

    /** Returns the size in the smallest common part of all units, exactly. */
    final BigDecimal size() {
        return amount.multiply(unit.size());
    }

    @Override
    public final int compareTo(Q other) {
        return size().compareTo(other.size());
    }

    @Override
    public final boolean equals(Object o) {
        return o instanceof Quantity<?, ?> other && amount.equals(other.amount()) && unit == other.unit();
    }

    @Override
    public final int hashCode() {
        return amount.hashCode() * 31 + unit.symbol().hashCode();
    }

    /** Returns the quantity as its {@code parse} reads it: {@code 4.6 ha}. */
    @Override
    public final String toString() {
        return amount.toPlainString() + " " + unit.symbol();
    }
}

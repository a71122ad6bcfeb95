// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What areas, lengths and shares have in common: amounts in units, read and converted. */
final class Quantity {
    private static final Pattern FORM = Pattern.compile("(\\d{1,60}(?:\\.\\d{1,60})?)\\s*(\\S+)");

    private static final int MOST_DIGITS = 60;

    private Quantity() {}

    /** A unit and its size. */
    interface Unit {
        /** Returns the symbol that is written. */
        String symbol();

        /** Returns how many of the smallest common part of all units it holds. */
        BigDecimal size();

        /** Returns other names that are read. */
        List<String> names();
    }

    static BigDecimal checked(String what, BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException(what + " must not be negative but was " + amount);
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        if (stripped.scale() > MOST_DIGITS || stripped.precision() - stripped.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException(what + " must have at most " + MOST_DIGITS
                    + " digits before and after the decimal point but was " + amount);
        }
        return plain(stripped);
    }

    static BigDecimal convert(BigDecimal amount, Unit from, Unit to) {
        return plain(amount.multiply(from.size())
                .divide(to.size(), MathContext.DECIMAL128)
                .stripTrailingZeros());
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
}

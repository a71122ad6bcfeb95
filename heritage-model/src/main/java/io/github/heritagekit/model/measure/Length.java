// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.measure;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.math.BigDecimal;
import java.util.List;

/**
 * A length, height or distance: of the largest structure of a works, from a place to the next railway.
 *
 * <p>The amount, from 0, and the unit are kept as they were stated. The order is by size; like that of {@link BigDecimal} it is not
 * consistent with equals: 1 km and 1000 m are of one length and not equal. Immutable and thread-safe.
 */
public final class Length extends Quantity<Length, Length.Unit> {
    private static final long serialVersionUID = 1L;

    /** The units of length. */
    public enum Unit implements Quantity.Unit {
        /** The metre. */
        METRE("m", "1", "metres", "米"),
        /** The millimetre. */
        MILLIMETRE("mm", "0.001", "毫米"),
        /** The kilometre. */
        KILOMETRE("km", "1000", "公里", "千米"),
        /** The international foot. */
        FOOT("ft", "0.3048", "feet", "英尺");

        private final String symbol;
        private final BigDecimal size;
        private final ImmutableList<String> names;

        Unit(String symbol, String size, String... names) {
            this.symbol = symbol;
            this.size = new BigDecimal(size);
            this.names = ImmutableList.copyOf(names);
        }

        @Override
        public String symbol() {
            return symbol;
        }

        @Override
        public BigDecimal size() {
            return size;
        }

        @Override
        public List<String> names() {
            return names;
        }
    }

    private Length(BigDecimal amount, Unit unit) {
        super("length", amount, unit);
    }

    /**
     * Returns a length in a unit.
     *
     * @throws IllegalArgumentException if the amount is negative
     */
    public static Length of(BigDecimal amount, Unit unit) {
        return new Length(amount, unit);
    }

    /** Returns a length in metres. */
    public static Length ofMetres(double amount) {
        return of(BigDecimal.valueOf(amount), Unit.METRE);
    }

    /** Returns a length in kilometres. */
    public static Length ofKilometres(double amount) {
        return of(BigDecimal.valueOf(amount), Unit.KILOMETRE);
    }

    /**
     * Returns the length that the text stands for, such as {@code 500 m}.
     *
     * @throws IllegalArgumentException if the text is no amount and unit; the message names the units there are
     */
    public static Length parse(String text) {
        return Quantity.parse("length", "500 m", text, Unit.values(), Length::new);
    }

    @Serial
    private Object readResolve() {
        return of(amount(), unit());
    }
}

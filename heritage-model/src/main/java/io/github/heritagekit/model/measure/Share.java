// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.measure;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.math.BigDecimal;
import java.util.List;

/**
 * A part of a whole, from nothing to all of it, both included: of a value that upkeep takes each year, of the floors that one use has.
 *
 * <p>The amount and unit are kept as they were stated. The order is by size; like that of {@link BigDecimal} it is not
 * consistent with equals: 3 % and 30 ‰ are of one size and not equal. Immutable and thread-safe.
 */
public final class Share extends Quantity<Share, Share.Unit> {
    private static final long serialVersionUID = 1L;

    /** The units of shares. */
    public enum Unit implements Quantity.Unit {
        /** One in a hundred. */
        PERCENT("%", "10", "percent"),
        /** One in a thousand. */
        PERMILLE("‰", "1", "permille");

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

    private static final BigDecimal WHOLE = new BigDecimal(1000);

    private Share(BigDecimal amount, Unit unit) {
        super("share", amount, unit);
        if (amount.multiply(unit.size()).compareTo(WHOLE) > 0) {
            throw new IllegalArgumentException("share must not be over 100 % but was " + this);
        }
    }

    /**
     * Returns a share in a unit.
     *
     * @throws IllegalArgumentException if the amount is negative or over the whole
     */
    public static Share of(BigDecimal amount, Unit unit) {
        return new Share(amount, unit);
    }

    /** Returns a share in percent. */
    public static Share ofPercent(double amount) {
        return of(BigDecimal.valueOf(amount), Unit.PERCENT);
    }

    /**
     * Returns the share that the text stands for, such as {@code 3 %}.
     *
     * @throws IllegalArgumentException if the text is no amount and unit; the message names the units there are
     */
    public static Share parse(String text) {
        return Quantity.parse("share", "3 %", text, Unit.values(), Share::new);
    }

    @Serial
    private Object readResolve() {
        return of(amount(), unit());
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Quantity;
import io.github.heritagekit.model.measure.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What lies just under and just over a value: the neighbour where values are counted, a shade more or less where they lie densely. */
final class Neighbours {
    private static final int FINER = 3;
    private static final int WHOLE = 100;

    private Neighbours() {}

    /** Returns the value below; empty if there is none. */
    static Optional<Comparable<?>> below(Comparable<?> value) {
        return beside(value, -1);
    }

    /** Returns the value above; empty if there is none. */
    static Optional<Comparable<?>> above(Comparable<?> value) {
        return beside(value, 1);
    }

    private static Optional<Comparable<?>> beside(Comparable<?> value, int side) {
        if (value instanceof Long number) {
            boolean last = number == (side < 0 ? Long.MIN_VALUE : Long.MAX_VALUE);
            return last ? Optional.empty() : Optional.of(number + side);
        }
        if (value instanceof Integer number) {
            boolean last = number == (side < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE);
            return last ? Optional.empty() : Optional.of(number + side);
        }
        if (value instanceof LocalDate date) {
            boolean last = date.equals(side < 0 ? LocalDate.MIN : LocalDate.MAX);
            return last ? Optional.empty() : Optional.of(date.plusDays(side));
        }
        return value instanceof BigDecimal number ? Optional.of(shaded(number, side)) : quantity(value, side);
    }

    private static Optional<Comparable<?>> quantity(Comparable<?> value, int side) {
        BigDecimal amount = shaded(((Quantity<?, ?>) value).amount(), side);
        if (amount.signum() < 0) {
            return Optional.empty();
        }
        if (value instanceof Area area) {
            return Optional.of(Area.of(amount, area.unit()));
        }
        if (value instanceof Length length) {
            return Optional.of(Length.of(amount, length.unit()));
        }
        Share.Unit unit = ((Share) value).unit();
        boolean over = amount.compareTo(Share.ofPercent(WHOLE).in(unit)) > 0;
        return over ? Optional.empty() : Optional.of(Share.of(amount, unit));
    }

    private static BigDecimal shaded(BigDecimal number, int side) {
        int scale = Math.max(number.scale(), 0) + FINER;
        return number.add(BigDecimal.valueOf(side, scale)).stripTrailingZeros();
    }
}

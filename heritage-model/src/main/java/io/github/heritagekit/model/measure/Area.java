// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.measure;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.math.BigDecimal;
import java.util.List;

/**
 * An area: of a site, of its floors.
 *
 * <p>One place goes by several areas, of its ground, of its floors, of a project around it; sources give them in different units and
 * seldom agree, so each is best said with its {@linkplain io.github.heritagekit.model.source.Source source}. The amount, from 0, and
 * the unit are kept as they were stated: 142 mu stay 142 mu. The order is by size; like that of {@link BigDecimal} it is not
 * consistent with equals: 10 ha and 100000 m² are of one size and not equal. Immutable and thread-safe.
 */
public final class Area extends Quantity<Area, Area.Unit> {
    private static final long serialVersionUID = 1L;

    /** The units of area; sizes are kept in thirds of a square metre, in which all of them come out even. */
    public enum Unit implements Quantity.Unit {
        /** The square metre. */
        SQUARE_METRE("m²", "3", "m2", "sqm", "平方米"),
        /** The hectare, 10,000 m². */
        HECTARE("ha", "30000", "hectares", "公顷"),
        /** The square kilometre, 100 ha. */
        SQUARE_KILOMETRE("km²", "3000000", "km2", "平方公里"),
        /** The Chinese mu (亩), 10000/15 m². */
        MU("mu", "2000", "亩"),
        /** The international acre, 4046.8564224 m². */
        ACRE("acre", "12140.5692672", "acres", "英亩");

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

    private Area(BigDecimal amount, Unit unit) {
        super("area", amount, unit);
    }

    /**
     * Returns an area in a unit.
     *
     * @throws IllegalArgumentException if the amount is negative
     */
    public static Area of(BigDecimal amount, Unit unit) {
        return new Area(amount, unit);
    }

    /** Returns an area in square metres. */
    public static Area ofSquareMetres(double amount) {
        return of(BigDecimal.valueOf(amount), Unit.SQUARE_METRE);
    }

    /** Returns an area in hectares. */
    public static Area ofHectares(double amount) {
        return of(BigDecimal.valueOf(amount), Unit.HECTARE);
    }

    /** Returns an area in square kilometres. */
    public static Area ofSquareKilometres(double amount) {
        return of(BigDecimal.valueOf(amount), Unit.SQUARE_KILOMETRE);
    }

    /** Returns an area in mu (亩). */
    public static Area ofMu(double amount) {
        return of(BigDecimal.valueOf(amount), Unit.MU);
    }

    /**
     * Returns the area that the text stands for, such as {@code 4.6 ha}.
     *
     * @throws IllegalArgumentException if the text is no amount and unit; the message names the units there are
     */
    public static Area parse(String text) {
        return Quantity.parse("area", "4.6 ha", text, Unit.values(), Area::new);
    }

    @Serial
    private Object readResolve() {
        return of(amount(), unit());
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.place.Country;
import io.github.heritagekit.model.place.Position;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Where things are and how large. */
final class PlaceArbitraries {
    private static final int WHOLE_IN_PERMILLE = 1_000;
    private static final int PERMILLE_IN_PERCENT = 10;

    private PlaceArbitraries() {}

    static Arbitrary<Area> areas() {
        return Plain.of(
                Combinators.combine(amounts(), Arbitraries.of(Area.Unit.class)).as(Area::of));
    }

    static Arbitrary<Length> lengths() {
        return Plain.of(Combinators.combine(amounts(), Arbitraries.of(Length.Unit.class))
                .as(Length::of));
    }

    static Arbitrary<Share> shares() {
        Arbitrary<BigDecimal> permilles = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(WHOLE_IN_PERMILLE))
                .ofScale(2);
        return Combinators.combine(permilles, Arbitraries.of(Share.Unit.class))
                .as((permille, unit) -> Share.of(
                        unit == Share.Unit.PERMILLE
                                ? permille
                                : permille.divide(BigDecimal.valueOf(PERMILLE_IN_PERCENT)),
                        unit));
    }

    /** Mostly such as are found in registers, now and then with sixty digits on either side of the point. */
    private static Arbitrary<BigDecimal> amounts() {
        Arbitrary<BigDecimal> plain = Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.integers().between(0, 4))
                .as(BigDecimal::valueOf);
        Arbitrary<BigDecimal> corners = Arbitraries.of(
                        "0", "1e59", "1e-60", "123456789012345678901234567890.000000000000000000000000000001")
                .map(BigDecimal::new);
        return Plain.mostly(8, plain, corners);
    }

    static Arbitrary<Position> positions() {
        Arbitrary<Position> plain = Combinators.combine(
                        Arbitraries.integers().between(-900_000, 900_000),
                        Arbitraries.integers().between(-1_800_000, 1_800_000))
                .as((latitude, longitude) -> Position.ofLatLon(latitude / 1e4, longitude / 1e4));
        Arbitrary<Position> corners = Arbitraries.of(
                Position.ofLatLon(0, 0),
                Position.ofLatLon(90, -180),
                Position.ofLatLon(-90, 180),
                Position.ofLatLon(29.55301234567891, 106.5160123456789),
                Position.ofLatLon(Double.MIN_VALUE, -Double.MIN_VALUE));
        return Plain.mostly(8, plain, corners);
    }

    static Arbitrary<Country> countries() {
        Arbitrary<String> other = Arbitraries.strings().withCharRange('A', 'Z').ofLength(2);
        return Plain.mostly(3, Arbitraries.of("CN", "GB", "DE"), other).map(Country::of);
    }
}

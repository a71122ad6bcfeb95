// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FootprintMeasureTest {
    /** The semi-axes of WGS 84 in metres. */
    private static final double A = 6_378_137;

    private static final double B = A * (1 - 1 / 298.257223563);

    @Test
    void the_area_of_an_eighth_of_the_world_is_an_eighth_of_the_ellipsoid() {
        double e = Math.sqrt(1 - (B * B) / (A * A));
        double whole = 2 * Math.PI * A * A + Math.PI * B * B / e * Math.log((1 + e) / (1 - e));
        // a corner just below the pole, as the pole itself is refused: the area missing is a sliver of some thousand m²
        Footprint eighth = Footprint.parse("POLYGON ((0 0, 90 0, 45 89.9999999, 0 0))");

        assertThat(eighth.area().in(Area.Unit.SQUARE_METRE).doubleValue()).isCloseTo(whole / 8, within(2e6));
    }

    @Test
    void holes_are_left_out_of_the_area_and_counted_into_the_perimeter() {
        Footprint full = Footprint.parse("POLYGON ((0 50, 0.1 50, 0.1 50.1, 0 50.1, 0 50))");
        Footprint hole = Footprint.parse("POLYGON ((0.02 50.02, 0.03 50.02, 0.03 50.03, 0.02 50.02))");
        Footprint holed = Footprint.parse("POLYGON ((0 50, 0.1 50, 0.1 50.1, 0 50.1, 0 50),"
                + " (0.02 50.02, 0.03 50.02, 0.03 50.03, 0.02 50.02))");

        assertThat(squareMetres(holed)).isCloseTo(squareMetres(full) - squareMetres(hole), within(0.001));
        assertThat(metres(holed.perimeter()))
                .isCloseTo(metres(full.perimeter()) + metres(hole.perimeter()), within(0.003));
    }

    @Test
    void a_quarter_of_a_meridian_has_its_known_length() {
        // 10 001 965.729 m from equator to pole on WGS 84
        Footprint meridian = Footprint.parse("LINESTRING (7 0, 7 89.9999999999)");

        assertThat(metres(meridian.length())).isCloseTo(10_001_965.729, within(0.001));
        assertThat(Position.ofLatLon(0, 7).distance(Position.ofLatLon(90, 7)))
                .isEqualTo(Length.parse("10001965.729 m"));
    }

    @Test
    void points_and_lines_have_no_area_and_areas_no_length() {
        Footprint point = Footprint.parse("POINT (1 1)");
        Footprint line = Footprint.parse("LINESTRING (0 0, 1 1)");
        Footprint area = Footprint.parse("POLYGON ((0 0, 1 0, 1 1, 0 0))");

        assertThat(point.area()).isEqualTo(line.area()).isEqualTo(Area.ofSquareMetres(0));
        assertThat(point.length()).isEqualTo(area.length()).isEqualTo(Length.ofMetres(0));
        assertThat(point.perimeter()).isEqualTo(line.perimeter()).isEqualTo(Length.ofMetres(0));
    }

    @Test
    void what_lies_within_or_on_the_edge_is_no_distance_away() {
        Footprint area = Footprint.parse("POLYGON ((0 0, 1 0, 1 1, 0 0))");

        assertThat(area.distance(Position.ofLatLon(0.3, 0.6))).isEqualTo(Length.ofMetres(0));
        assertThat(area.distance(Position.ofLatLon(0, 0.6))).isEqualTo(Length.ofMetres(0));
        assertThat(area.distance(Footprint.parse("LINESTRING (0.3 0.6, 0.6 0.3)")))
                .isEqualTo(Length.ofMetres(0));
    }

    @Test
    void a_distance_counts_across_the_antimeridian() {
        Footprint west = Footprint.parse("POLYGON ((179 0, 179.9 0, 179.9 1, 179 0))");

        assertThat(metres(west.distance(Position.ofLatLon(0, -179.9))))
                .isCloseTo(0.2 * Math.PI / 180 * A, within(0.001));
        assertThat(west.distance(Footprint.parse("POINT (-179.9 0)")))
                .isEqualTo(west.distance(Position.ofLatLon(0, -179.9)));
    }

    @Test
    void a_pole_has_a_distance_too() {
        assertThat(metres(Footprint.parse("POINT (7 0)").distance(Position.ofLatLon(90, 7))))
                .isCloseTo(10_001_965.729, within(0.001));
    }

    /** The nearest points are looked for in a plane; here they are looked for among points of the edge, ever closer. */
    @Test
    void a_distance_is_off_by_less_than_one_part_in_a_thousand() {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            double latitude = random.nextDouble() * 130 - 65;
            double longitude = random.nextDouble() * 300 - 150;
            Position from = Position.ofLatLon(latitude, longitude);
            Position one = near(from, random);
            Position other = near(from, random);
            Footprint edge = Footprint.ofLine(List.of(one, other));

            double found = metres(edge.distance(from));

            double least = leastOf(from, one, other);
            assertThat(found).isBetween(least - 0.002, least * 1.001 + 0.002);
        }
    }

    private static Position near(Position from, Random random) {
        return Position.ofLatLon(
                from.latitude() + random.nextDouble() * 0.3 - 0.15,
                from.longitude() + random.nextDouble() * 0.3 - 0.15);
    }

    private static double leastOf(Position from, Position one, Position other) {
        double best = 0;
        double step = 1;
        for (int round = 0; round < 3; round++) {
            step /= 100;
            double middle = best;
            for (int i = -100; i <= 100; i++) {
                double part = Math.min(1, Math.max(0, middle + i * step));
                best = between(from, one, other, part) < between(from, one, other, best) ? part : best;
            }
        }
        return between(from, one, other, best);
    }

    private static double between(Position from, Position one, Position other, double part) {
        return metres(from.distance(Position.ofLatLon(
                one.latitude() + part * (other.latitude() - one.latitude()),
                one.longitude() + part * (other.longitude() - one.longitude()))));
    }

    @Test
    void a_measure_names_its_method() {
        assertThat(Footprint.method()).hasToString("geodesic measure on the ellipsoid WGS 84");
    }

    private static double squareMetres(Footprint footprint) {
        return footprint.area().in(Area.Unit.SQUARE_METRE).doubleValue();
    }

    private static double metres(Length length) {
        return length.in(Length.Unit.METRE).doubleValue();
    }
}

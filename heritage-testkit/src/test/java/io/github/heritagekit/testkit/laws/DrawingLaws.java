// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.InvalidFootprintException;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.zone.SideDistances;
import io.github.heritagekit.model.zone.ZoneDrawing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of every boundary that is drawn. */
abstract class DrawingLaws {
    private static final Length EXACT = Length.ofMetres(0);
    private static final double METRES_IN_A_DEGREE = 111_000;

    @Property
    void a_zone_drawn_by_sides_encloses_its_ground_to_the_last_bit_be_it_large_or_far_north(@ForAll Random random) {
        ground(random).ifPresent(ground -> {
            SideDistances sides = SideDistances.ofMetres(side(random), side(random), side(random), side(random));

            assertThat(ZoneDrawing.from(ground, EXACT).by(sides).footprint().covers(ground))
                    .as("%s around %s", sides, ground.toWkt())
                    .isTrue();
        });
    }

    /** Nothing at all, every second time. */
    private static int side(Random random) {
        return random.nextBoolean() ? 0 : random.nextInt(15);
    }

    /** A star of 4 to 10 corners, or its outline as a line, 10 m to 10 km around, up to 80 degrees north and south. */
    private static Optional<Footprint> ground(Random random) {
        double latitude = random.nextDouble() * 160 - 80;
        double radius = Math.pow(10, 1 + 3 * random.nextDouble()) / METRES_IN_A_DEGREE;
        int corners = 4 + random.nextInt(7);
        List<Position> ring = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double reach = radius * (0.3 + 0.7 * random.nextDouble());
            ring.add(Position.ofLatLon(
                    latitude + reach * Math.sin(angle),
                    20 + reach * Math.cos(angle) / Math.cos(Math.toRadians(latitude))));
        }
        ring.add(ring.get(0));
        try {
            return Optional.of(random.nextInt(4) == 0 ? Footprint.ofLine(ring) : Footprint.ofRing(ring));
        } catch (InvalidFootprintException e) {
            return Optional.empty();
        }
    }

    @Property
    void a_strip_is_the_same_wherever_its_line_is_cut_into_pieces(@ForAll Random random) {
        List<Position> road = road(random);
        int cut = 1 + random.nextInt(road.size() - 2);
        Footprint whole = Footprint.ofLine(road);
        Footprint pieces = Footprint.ofParts(
                List.of(Footprint.ofLine(road.subList(0, cut + 1)), Footprint.ofLine(road.subList(cut, road.size()))));
        Length ten = Length.ofMetres(10);

        double one = squareMetres(ZoneDrawing.from(whole, EXACT).along(ten).footprint());
        double other = squareMetres(ZoneDrawing.from(pieces, EXACT).along(ten).footprint());
        // round corners are polygons, which may be turned against each other; a notch at a right angle is 20 m²
        assertThat(other).as(pieces.toWkt()).isCloseTo(one, within(1.0));
    }

    private static List<Position> road(Random random) {
        List<Position> road = new ArrayList<>();
        double latitude = 29.5;
        double longitude = 106.5;
        for (int i = 0; i < 3 + random.nextInt(4); i++) {
            road.add(Position.ofLatLon(latitude, longitude));
            double angle = random.nextDouble() * 2;
            latitude += 0.001 * Math.sin(angle);
            longitude += 0.001 * Math.cos(angle);
        }
        return road;
    }

    private static double squareMetres(Footprint footprint) {
        return footprint.area().in(Area.Unit.SQUARE_METRE).doubleValue();
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanIndexTest {
    private static final long SEED = 1890;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 255, 256, 257, 3_000})
    void a_plan_of_any_size_finds_what_a_look_at_each_zone_finds(int size) {
        Random random = new Random(SEED + size);
        List<Zone> zones = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            double west = 2_000 * random.nextDouble();
            double south = 2_000 * random.nextDouble();
            Footprint ground = Ground.box(west, south, west + 10 + 90 * random.nextDouble(), south + 80);
            zones.add(Ground.zone("zone-" + i, ZoneKind.BASE_DISTRICT, ground).build());
        }
        ZonePlan plan = ZonePlan.of(zones);

        for (int i = 0; i < 200; i++) {
            Position position = Ground.at(2_100 * random.nextDouble(), 2_100 * random.nextDouble());
            assertThat(plan.at(position).hits())
                    .extracting(hit -> hit.zone().id())
                    .containsExactlyInAnyOrderElementsOf(zones.stream()
                            .filter(zone -> zone.footprint().covers(position))
                            .map(Zone::id)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 15, 16, 17, 33, 1_000})
    void every_corner_of_an_outline_and_every_middle_of_an_edge_of_latitude_or_longitude_belongs_to_it(int steps) {
        List<Position> ring = stairs(steps);
        Zone zone = Ground.zone("stairs", ZoneKind.BASE_DISTRICT, Footprint.ofRing(ring))
                .build();
        ZonePlan plan = ZonePlan.of(zone);

        for (int i = 0; i < ring.size() - 1; i++) {
            Position corner = ring.get(i);
            Position next = ring.get(i + 1);
            assertThat(plan.at(corner).zones().present()).as("corner %s", i).containsExactly(zone.id());
            if (corner.latitude() == next.latitude() || corner.longitude() == next.longitude()) {
                Position middle = Position.ofLatLon(
                        (corner.latitude() + next.latitude()) / 2, (corner.longitude() + next.longitude()) / 2);
                assertThat(plan.at(middle).zones().present()).as("edge %s", i).containsExactly(zone.id());
            }
        }
        assertThat(plan.at(Position.ofLatLon(29, 105.9)).hits()).isEmpty();
        assertThat(plan.at(Position.ofLatLon(29, 106.5)).hits()).isEmpty();
    }

    /** Stairs up to the north east and one edge back. */
    private static List<Position> stairs(int steps) {
        double size = 1.0 / 1_024;
        List<Position> ring = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            ring.add(Position.ofLatLon(29 + i * size, 106 + i * size / 4));
            ring.add(Position.ofLatLon(29 + i * size, 106 + (i + 1) * size / 4));
        }
        ring.add(Position.ofLatLon(29 + steps * size, 106 + steps * size / 4));
        ring.add(Position.ofLatLon(29 + steps * size, 106));
        ring.add(ring.get(0));
        return ring;
    }
}

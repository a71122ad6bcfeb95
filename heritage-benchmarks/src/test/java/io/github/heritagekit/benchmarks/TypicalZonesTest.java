// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.zone.ZonePlan;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypicalZonesTest {
    private static final int ZONES = 400;

    @Test
    void the_same_zones_are_made_on_every_run() {
        assertThat(TypicalZones.zones(ZONES, 0)).hasSize(ZONES).isEqualTo(TypicalZones.zones(ZONES, 0));
    }

    @Test
    void a_position_lies_in_one_or_two_zones_and_one_in_five_in_none() {
        ZonePlan plan = TypicalZones.plan(ZONES, 0);
        List<Position> positions = TypicalZones.positions(ZONES, 2_000);

        double hits = positions.stream()
                .mapToInt(position -> plan.at(position).hits().size())
                .average()
                .orElseThrow();
        double none = positions.stream()
                .filter(position -> plan.at(position).hits().isEmpty())
                .count();

        assertThat(hits).isBetween(1.0, 2.0);
        assertThat(none / positions.size()).isBetween(0.1, 0.3);
    }

    @Test
    void all_sides_find_the_same_zones() {
        ZoneState state = new ZoneState();
        state.zones = ZONES;

        assertThatCode(state::fill).doesNotThrowAnyException();
    }
}

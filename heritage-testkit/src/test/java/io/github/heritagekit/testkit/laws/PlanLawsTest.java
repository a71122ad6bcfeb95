// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.zone.PlanProblem;
import io.github.heritagekit.model.zone.SideDistances;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZoneDrawing;
import io.github.heritagekit.model.zone.ZoneKind;
import io.github.heritagekit.model.zone.ZonePlan;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every plan whose zones are neighbours. */
class PlanLawsTest {
    private static final int PER_DEGREE = 111_000;

    @Property(tries = 300)
    void neighbours_that_share_a_part_of_a_border_have_no_overlap_and_are_read_whichever_way_the_border_slants(
            @ForAll @IntRange(max = 359) int turn,
            @ForAll @IntRange(min = -90, max = 90) int shift,
            @ForAll @IntRange(min = -60, max = 60) int latitude) {
        Street street = new Street(turn, latitude);
        Zone one = zone("one", street.lot(0, 100, 0, 60));
        Zone other = zone("other", street.lot(shift, shift + 100, -60, 0));
        Footprint both = Footprint.ofParts(List.of(street.lot(0, 100, 0, 60), street.lot(100, 200, 60, 100)));

        assertThat(ZonePlan.of(one, other).problems()).extracting(PlanProblem::kind).doesNotContain(PlanProblem.Kind.OVERLAP);
        Footprint drawn = ZoneDrawing.from(one.footprint(), Length.ofMetres(0))
                .together(ZoneDrawing.from(other.footprint(), Length.ofMetres(0)))
                .by(SideDistances.ofMetres(7, 14, 5, 20))
                .footprint();
        Zone rough = zone("rough", street.lot(50, 250, -30, 30)).withStanding(Standing.provisional(Length.ofMetres(3)));
        for (Footprint place : List.of(both, drawn)) {
            assertThat(ZonePlan.of(rough).over(place).hits()).isNotEmpty();
        }
    }

    private static Zone zone(String id, Footprint ground) {
        return Zone.builder()
                .id(id)
                .kind(ZoneKind.PROTECTION_SCOPE)
                .footprint(ground)
                .standing(Standing.official())
                .build();
    }

    /** Lots on both sides of a street, in metres along it and to its left. */
    private record Street(int turn, int latitude) {
        Footprint lot(double from, double to, double right, double left) {
            return Footprint.ofRing(
                    List.of(at(from, right), at(to, right), at(to, left), at(from, left), at(from, right)));
        }

        private Position at(double along, double left) {
            double angle = Math.toRadians(turn);
            double east = along * Math.cos(angle) - left * Math.sin(angle);
            double north = along * Math.sin(angle) + left * Math.cos(angle);
            return Position.ofLatLon(
                    latitude + north / PER_DEGREE, 106.5 + east / (PER_DEGREE * Math.cos(Math.toRadians(latitude))));
        }
    }
}

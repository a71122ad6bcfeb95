// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static io.github.heritagekit.model.zone.ZoneReadingTest.CORE;
import static io.github.heritagekit.model.zone.ZoneReadingTest.PLAN;
import static io.github.heritagekit.model.zone.ZoneReadingTest.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.DateRange.Containment;
import io.github.heritagekit.model.zone.ZoneHit.Relation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reading says where places are narrow, edges rough, plans in doubt and longitudes wrap. */
class ZoneReadingDoubtTest {
    @Test
    void a_place_of_two_parts_that_meet_in_a_point_in_mid_edge_is_read() {
        Footprint place = Footprint.parse("MULTIPOLYGON (((106.5 29.5, 106.5 29.500900900900902,"
                + " 106.5018018018018 29.500900900900902, 106.5018018018018 29.5, 106.5 29.5)),"
                + " ((106.50024378984482 29.501351351351353, 106.50096451056554 29.501351351351353,"
                + " 106.50060415020518 29.500900900900902, 106.50024378984482 29.501351351351353)))");
        Footprint zone = Footprint.parse("POLYGON ((106.5009 29.4999, 106.503 29.4999, 106.503 29.502, 106.5009 29.502,"
                + " 106.5009 29.4999))");

        assertThat(ZonePlan.of(Ground.provisional("core", zone, 3)).over(place).holds(ZoneId.of("core")))
                .isEqualTo(Finding.of(true));
        assertThat(ZoneDrawing.from(place, Length.ofMetres(1))
                        .by(SideDistances.ofMetres(5, 0, 5, 0))
                        .footprint()
                        .covers(place))
                .isTrue();
    }

    @Test
    void a_place_narrower_than_the_tolerance_is_not_covered_by_that() {
        ZonePlan plan = ZonePlan.of(CORE);

        for (Footprint thin : List.of(
                Ground.box(5000, 0, 5000.8, 50), Ground.line(5000, 0, 5000.5, 0), Ground.box(5000, 0, 5000.5, 0.5))) {
            ZoneReading reading = plan.over(thin);
            assertThat(reading.covered()).isEqualTo(Containment.NO);
            assertThat(reading.zones().complete()).isFalse();
            assertThat(reading.permission(Intervention.REPAIR))
                    .isEqualTo(Finding.unrecorded(Finding.Reason.OUTSIDE_COVERAGE));
        }
        assertThat(plan.over(Ground.box(-20, 10, 20, 10.8)).covered()).isEqualTo(Containment.UNCERTAIN);
        assertThat(plan.over(Ground.box(-0.5, 10, 20, 10.8)).covered()).isEqualTo(Containment.UNCERTAIN);
        assertThat(plan.over(Ground.line(-0.5, 10, 20, 10)).covered()).isEqualTo(Containment.YES);
    }

    @Test
    void a_wall_half_in_a_zone_is_part_of_it_and_one_along_its_edge_a_sliver() {
        ZonePlan plan = ZonePlan.of(CORE);

        assertThat(plan.over(Ground.box(-20, 10, 20, 10.8)))
                .hasToString("core: part, 50 %; perhaps not covered by the plan");
        assertThat(plan.over(Ground.box(-0.4, 10, 0.4, 50)).hits().get(0).relation())
                .isEqualTo(Relation.SLIVER);
    }

    @Test
    void what_juts_out_of_the_ground_that_is_covered_is_no_gap_in_the_drawing() {
        Footprint yard = Footprint.ofParts(List.of(Ground.box(10, 10, 90, 90)));
        Footprint withWall =
                Ground.footprint(Overlay.union(Ground.metres(yard), Ground.metres(Ground.box(90, 50, 150, 50.8))));

        assertThat(ZonePlan.of(CORE).over(withWall).covered()).isEqualTo(Containment.UNCERTAIN);
        assertThat(ZonePlan.of(CORE).over(Ground.box(10, 10, 100.8, 90)).covered())
                .isEqualTo(Containment.YES);
    }

    @Test
    void a_sliver_is_no_more_certain_where_the_drawing_is_less_so() {
        Footprint place = Ground.box(99.5, 0, 200, 100);
        Footprint beside = Ground.box(100, 0, 200, 100);

        for (double error : List.of(0.01, 0.1, 0.3)) {
            ZonePlan plan = covered(Ground.provisional("core", Ground.box(0, 0, 100, 100), error)
                    .withLimits(Limit.of(Intervention.DEMOLITION, Permission.PROHIBITED)));
            ZoneReading reading = plan.over(place);
            assertThat(reading.hits().get(0).relation()).isEqualTo(Relation.SLIVER);
            assertThat(reading.holds(ZoneId.of("core")).value()).isEmpty();
            assertThat(reading.permission(Intervention.DEMOLITION))
                    .isEqualTo(Finding.oneOf(List.of(Permission.PROHIBITED), true));
            assertThat(plan.over(beside).hits().get(0).relation()).isEqualTo(Relation.SLIVER);
        }
        ZonePlan rough = covered(Ground.provisional("core", Ground.box(0, 0, 100, 100), 1));
        assertThat(rough.over(place).hits().get(0).relation()).isEqualTo(Relation.UNSURE);
        assertThat(covered(Ground.provisional("core", Ground.box(0, 0, 100, 100), 0.01))
                        .over(beside)
                        .cautions())
                .first()
                .hasToString("overlaps `core` by a sliver of 0.01 % at most");
        assertThat(rough.over(Ground.box(97, 0, 200, 100)).hits().get(0).relation())
                .isEqualTo(Relation.PART);
    }

    private static ZonePlan covered(Zone... zones) {
        return ZonePlan.builder()
                .addAllZones(List.of(zones))
                .coverage(Ground.box(-500, -500, 500, 500))
                .build();
    }

    @Test
    void a_place_that_may_lie_outside_the_coverage_may_not_be_covered() {
        Length error = Length.ofMetres(50);
        ZonePlan plan = covered(CORE);

        for (int east : List.of(460, 499, 501, 540)) {
            assertThat(plan.at(Ground.at(east, 300), error).covered()).isEqualTo(Containment.UNCERTAIN);
            assertThat(plan.over(Ground.box(east - 10, 300, east + 10, 320), error)
                            .covered())
                    .isEqualTo(Containment.UNCERTAIN);
        }
        assertThat(plan.at(Ground.at(449, 300), error).covered()).isEqualTo(Containment.YES);
        assertThat(plan.over(Ground.box(430, 300, 449, 320), error).covered()).isEqualTo(Containment.YES);
        assertThat(plan.at(Ground.at(551, 300), error).covered()).isEqualTo(Containment.NO);
        assertThat(plan.over(Ground.box(551, 300, 560, 320), error).covered()).isEqualTo(Containment.NO);
        assertThat(plan.at(Ground.at(499, 300), error).permission(Intervention.DEMOLITION))
                .isEqualTo(Finding.unrecorded(Finding.Reason.OUTSIDE_COVERAGE));
    }

    @Test
    void a_zone_covers_only_what_it_holds_for_certain() {
        Zone drawn = Ground.provisional("core", Ground.box(0, 0, 100, 100), 10)
                .withLimits(Limit.of(Intervention.NEW_BUILD, Permission.ALLOWED))
                .withLimitsComplete(true);
        Zone exact = drawn.withStanding(Standing.official());

        for (ZoneReading reading : List.of(
                ZonePlan.of(drawn).over(Ground.box(1, 1, 50, 50)),
                ZonePlan.of(drawn).over(Ground.box(1, 1, 20, 20)),
                ZonePlan.of(exact).over(Ground.box(1, 1, 50, 50), Length.ofMetres(10)))) {
            assertThat(reading.covered()).isEqualTo(Containment.UNCERTAIN);
            assertThat(reading.permission(Intervention.NEW_BUILD).value()).isEmpty();
            assertThat(reading.zones().complete()).isFalse();
        }
        assertThat(ZonePlan.of(drawn).over(Ground.box(11, 11, 50, 50)).permission(Intervention.NEW_BUILD))
                .isEqualTo(Finding.of(Permission.ALLOWED));
    }

    @Test
    void a_plan_that_may_not_be_in_force_may_not_bind() {
        ZonePlan plan = ZonePlan.builder()
                .addZone(CORE)
                .valid(DateRange.parse("from 2026"))
                .build()
                .on(LocalDate.of(2026, 6, 1));

        for (ZoneReading reading : List.of(plan.at(Ground.at(50, 50)), plan.over(Ground.box(10, 10, 20, 20)))) {
            assertThat(reading.hits().get(0).relation()).isEqualTo(Relation.UNSURE);
            assertThat(reading.holds(CORE.id()).value()).isEmpty();
            assertThat(reading.permission(Intervention.DEMOLITION).value()).isEmpty();
            assertThat(reading.limitOn(Intervention.DEMOLITION).orElseThrow().certain())
                    .isFalse();
            assertThat(reading.covered()).isEqualTo(Containment.UNCERTAIN);
            assertThat(reading.cautions())
                    .map(Wording::toString)
                    .containsExactly(
                            "whether `core` is in force on the day is unknown",
                            "whether the plan is in force on the day is unknown");
        }
    }

    @Test
    void of_a_plan_that_is_not_in_force_nothing_is_recorded() {
        ZoneReading reading = ZonePlan.builder()
                .addZone(CORE)
                .valid(DateRange.parse("from 2027"))
                .build()
                .on(LocalDate.of(2026, 6, 1))
                .at(Ground.at(50, 50));

        assertThat(reading.holds(CORE.id())).isEqualTo(Finding.unrecorded(Finding.Reason.OUTSIDE_COVERAGE));
        assertThat(reading.share(CORE.id())).isEqualTo(Finding.unrecorded(Finding.Reason.OUTSIDE_COVERAGE));
        assertThat(reading.cautions()).map(Wording::toString).containsExactly("the plan is not in force on the day");
        assertThat(ZonePlan.builder()
                        .addZone(CORE)
                        .valid(DateRange.parse("from 2027"))
                        .build()
                        .on(LocalDate.of(2026, 6, 1))
                        .nearest(Ground.at(50, 50)))
                .isEmpty();
    }

    @Test
    void a_zone_that_the_plan_has_not_is_refused() {
        ZoneReading reading = PLAN.at(Ground.at(50, 50));

        assertThatThrownBy(() -> reading.holds(ZoneId.of("coer")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("zone must be one of the plan but was `coer`");
        assertThatThrownBy(() -> reading.share(ZoneId.of("coer"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whether_the_condition_of_a_limit_is_met_is_not_known() {
        Wording condition = Wording.en("necessary infrastructure only");
        Zone zone = CORE.withLimits(
                        Limit.of(Intervention.NEW_BUILD, Permission.ALLOWED).withCondition(condition),
                        Limit.of(Intervention.EXTENSION, Permission.PROHIBITED).withCondition(condition),
                        Limit.of(Intervention.REPAIR, Permission.CONDITIONAL).withCondition(condition))
                .withLimitsComplete(true);
        ZoneReading reading = ZonePlan.of(zone).at(Ground.at(50, 50));

        assertThat(reading.permission(Intervention.NEW_BUILD)).isEqualTo(Finding.unrecorded());
        assertThat(reading.permission(Intervention.EXTENSION))
                .isEqualTo(Finding.oneOf(List.of(Permission.PROHIBITED), true));
        assertThat(reading.permission(Intervention.REPAIR)).isEqualTo(Finding.of(Permission.CONDITIONAL));
        assertThat(reading.limits())
                .map(ImposedLimit::permission)
                .containsExactly(
                        Finding.unrecorded(),
                        Finding.oneOf(List.of(Permission.PROHIBITED), true),
                        Finding.of(Permission.CONDITIONAL));
    }

    @Test
    void zones_are_found_across_the_antimeridian() {
        Zone east = Ground.provisional(
                "east", Footprint.parse("POLYGON ((-180 -17, -179.99 -17, -179.99 -16.9, -180 -16.9, -180 -17))"), 100);
        Zone far = Ground.zone(
                        "far",
                        ZoneKind.PROTECTION_SCOPE,
                        Footprint.parse("POLYGON ((179 -17, 179.5 -17, 179.5 -16.9, 179 -16.9, 179 -17))"))
                .build();
        ZonePlan plan = ZonePlan.of(east, far);
        Position beside = Position.ofLatLon(-16.95, 179.9999);

        assertThat(plan.at(beside).holds(east.id()).value()).isEmpty();
        assertThat(plan.at(beside, Length.ofMetres(50)).hits().get(0).toEdge()).contains(Length.parse("10.7 m"));
        assertThat(plan.at(Position.ofLatLon(-16.95, 179.99)).hits()).isEmpty();
        assertThat(plan.nearest(beside)).hasToString("[east: between 0 m and 110.651 m]");
        Footprint yard =
                Footprint.parse("POLYGON ((179.999 -16.96, 180 -16.96, 180 -16.95, 179.999 -16.95, 179.999 -16.96))");
        assertThat(plan.over(yard, Length.ofMetres(100)).hits().get(0).relation())
                .isEqualTo(Relation.UNSURE);

        ZonePlan official = ZonePlan.of(east.withStanding(Standing.official()), far);
        assertThat(official.at(beside).hits()).isEmpty();
        for (int longitude : List.of(-180, 180)) {
            assertThat(official.at(Position.ofLatLon(-16.95, longitude)).holds(east.id()))
                    .isEqualTo(Finding.of(true));
            assertThat(plan.distance(Position.ofLatLon(-16.95, longitude), east.id()))
                    .hasToString("between 0 m and 100 m");
        }
        assertThat(official.over(yard).hits().get(0).relation()).isEqualTo(Relation.TOUCH);
    }

    @Test
    void shares_add_up_where_long_edges_run_east_and_west() {
        Footprint triangle = Footprint.parse("POLYGON ((10 60, 10.18 60, 10.09 60.0045, 10 60))");
        Zone[] tiles = new Zone[10];
        for (int i = 0; i < tiles.length; i++) {
            double west = 10 + 0.018 * i;
            double east = 10 + 0.018 * (i + 1);
            Footprint tile = Footprint.ofRing(List.of(
                    Position.ofLatLon(59.9, west),
                    Position.ofLatLon(59.9, east),
                    Position.ofLatLon(60.1, east),
                    Position.ofLatLon(60.1, west),
                    Position.ofLatLon(59.9, west)));
            tiles[i] = Ground.zone("tile-" + i, ZoneKind.PROTECTION_SCOPE, tile).build();
        }

        assertThat(sum(ZonePlan.of(tiles).over(triangle), tiles)).isBetween(99.9995, 100.0005);
    }
}

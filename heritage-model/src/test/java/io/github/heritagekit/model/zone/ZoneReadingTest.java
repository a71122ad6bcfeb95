// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.DateRange.Containment;
import io.github.heritagekit.model.zone.ZoneHit.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ZoneReadingTest {
    static final Zone CORE = Ground.zone("core", ZoneKind.PROTECTION_SCOPE, Ground.box(0, 0, 100, 100))
            .addLimit(Limit.of(Intervention.DEMOLITION, Permission.PROHIBITED).citing("Demo Order", "art. 4"))
            .addLimit(Limit.formula(
                    Intervention.NEW_BUILD, LimitAspect.HEIGHT, Wording.en("no higher than the eaves of the mill")))
            .build();
    private static final Zone CONTROL = Ground.zone(
                    "control", ZoneKind.CONSTRUCTION_CONTROL_ZONE, Ground.box(100, 0, 200, 100))
            .addLimit(Limit.of(Intervention.DEMOLITION, Permission.CONSENT))
            .addLimit(Limit.atMost(Intervention.NEW_BUILD, LimitAspect.HEIGHT, Length.ofMetres(12)))
            .limitsComplete(true)
            .build();
    private static final Zone RENEWAL = Ground.zone("renewal", ZoneKind.DEVELOPMENT_ZONE, Ground.box(50, -50, 250, 150))
            .layer(Zone.Layer.OVERLAY)
            .addLimit(Limit.of(Intervention.DEMOLITION, Permission.CONDITIONAL))
            .addLimit(Limit.atMost(Intervention.NEW_BUILD, LimitAspect.HEIGHT, Length.ofMetres(9)))
            .addProvision(Provision.of(Provision.Kind.ENCOURAGED_USE, Wording.en("museum")))
            .build();
    static final ZonePlan PLAN = ZonePlan.builder()
            .addZone(RENEWAL)
            .addZone(CORE)
            .addZone(CONTROL)
            .coverage(Ground.box(-1000, -1000, 1000, 1000))
            .build();

    @Test
    void zones_apply_together_and_the_strictest_binds() {
        ZoneReading reading = PLAN.at(Ground.at(75, 50));

        assertThat(reading).hasToString("core: within, 100 %; renewal: within, 100 %");
        assertThat(reading.limitOn(Intervention.DEMOLITION))
                .hasToString("Optional[demolition: prohibited (Demo Order, art. 4), imposed by core]");
        assertThat(reading.limitOn(Intervention.DEMOLITION).orElseThrow().permission())
                .hasToString("prohibited".toUpperCase(Locale.ROOT));
        assertThat(reading.permission(Intervention.DEMOLITION)).isEqualTo(Finding.of(Permission.PROHIBITED));
        assertThat(reading.limitsOn(Intervention.NEW_BUILD, LimitAspect.HEIGHT))
                .map(ImposedLimit::toString)
                .containsExactly(
                        "new-build height: at most 9 m, imposed by renewal",
                        "new-build height: no higher than the eaves of the mill, imposed by core");
        assertThat(reading.provisions())
                .map(OfferedProvision::toString)
                .containsExactly("encouraged-use: museum, in renewal");
        assertThat(reading.zones()).isEqualTo(SetFinding.exactly(CORE.id(), RENEWAL.id()));
        assertThat(reading.covered()).isEqualTo(Containment.YES);
        assertThat(reading.cautions()).isEmpty();
    }

    @Test
    void the_order_of_zones_changes_nothing() {
        assertThat(ZonePlan.of(CONTROL, CORE, RENEWAL).at(Ground.at(75, 50)))
                .isEqualTo(ZonePlan.of(RENEWAL, CONTROL, CORE).at(Ground.at(75, 50)));
    }

    @Test
    void an_edge_belongs_to_the_zones_on_both_sides() {
        Footprint west = Footprint.parse("POLYGON ((106 29, 107 29, 107 30, 106 30, 106 29))");
        Footprint east = Footprint.parse("POLYGON ((107 29, 108 29, 108 30, 107 30, 107 29))");
        ZonePlan plan = ZonePlan.of(CORE.withFootprint(west), CONTROL.withFootprint(east));

        assertThat(plan.at(Position.ofLatLon(29.5, 107)).zones())
                .isEqualTo(SetFinding.exactly(CORE.id(), CONTROL.id()));
        assertThat(plan.at(Position.ofLatLon(30, 108)).zones()).isEqualTo(SetFinding.exactly(CONTROL.id()));
    }

    @Test
    void silence_is_none_only_where_the_whole_text_is_at_hand() {
        assertThat(PLAN.at(Ground.at(-10, 50)).permission(Intervention.REPAIR)).isEqualTo(Finding.none());
        assertThat(PLAN.at(Ground.at(150, 120)).permission(Intervention.REPAIR)).isEqualTo(Finding.unrecorded());
        assertThat(PLAN.at(Ground.at(25, 50)).limitOn(Intervention.REPAIR)).isEmpty();
        ZonePlan complete = ZonePlan.of(CONTROL);
        assertThat(complete.at(Ground.at(150, 50)).permission(Intervention.REPAIR))
                .isEqualTo(Finding.none());
        assertThat(complete.at(Ground.at(150, 50)).permission(Intervention.DEMOLITION))
                .isEqualTo(Finding.of(Permission.CONSENT));
    }

    @Test
    void what_the_text_may_hold_besides_can_only_be_stricter() {
        // control has all its limits, renewal may have more
        assertThat(PLAN.at(Ground.at(150, 50)).permission(Intervention.DEMOLITION))
                .isEqualTo(Finding.of(Permission.CONSENT));
        Zone unread = RENEWAL.withLimits();
        assertThat(ZonePlan.of(CONTROL, unread).at(Ground.at(150, 50)).permission(Intervention.DEMOLITION))
                .isEqualTo(Finding.oneOf(Permission.PROHIBITED, Permission.EXCEPTIONAL, Permission.CONSENT));
    }

    @Test
    void outside_what_the_plan_covers_nothing_is_recorded() {
        ZoneReading outside = PLAN.at(Ground.at(5000, 0));

        assertThat(outside).hasToString("no zone; not covered by the plan");
        assertThat(outside.covered()).isEqualTo(Containment.NO);
        assertThat(outside.permission(Intervention.DEMOLITION))
                .isEqualTo(Finding.unrecorded(Finding.Reason.OUTSIDE_COVERAGE));
        assertThat(outside.zones()).isEqualTo(SetFinding.unrecorded(Finding.Reason.OUTSIDE_COVERAGE));
        assertThat(outside.holds(CORE.id())).isEqualTo(Finding.of(false));
        assertThat(outside.cautions()).map(Wording::toString).containsExactly("the plan does not cover the place");
        assertThat(ZonePlan.of(CORE).at(Ground.at(-10, 50)).permission(Intervention.REPAIR))
                .isEqualTo(Finding.unrecorded(Finding.Reason.OUTSIDE_COVERAGE));
    }

    @Test
    void nearer_to_an_edge_than_the_drawing_is_good_to_nobody_knows() {
        Zone drawn = Ground.provisional("core", Ground.box(0, 0, 100, 100), 10)
                .withLimits(Limit.of(Intervention.DEMOLITION, Permission.PROHIBITED));
        ZonePlan plan = ZonePlan.builder()
                .addZone(drawn)
                .coverage(Ground.box(-500, -500, 500, 500))
                .build();
        ZoneReading inside = plan.at(Ground.at(3.95, 50));

        assertThat(inside.holds(drawn.id())).isEqualTo(Finding.unrecorded(Finding.Reason.CANNOT_BE_FOUND_OUT));
        assertThat(inside.share(drawn.id())).isEqualTo(Finding.between(Share.ofPercent(0), Share.ofPercent(100)));
        assertThat(inside.zones()).isEqualTo(SetFinding.unrecorded(Finding.Reason.CANNOT_BE_FOUND_OUT));
        assertThat(inside.permission(Intervention.DEMOLITION))
                .isEqualTo(Finding.oneOf(List.of(Permission.PROHIBITED), true));
        assertThat(inside.limitOn(Intervention.DEMOLITION))
                .hasToString("Optional[demolition: prohibited, perhaps imposed by core]");
        assertThat(inside.cautions())
                .map(Wording::toString)
                .containsExactly(
                        "within 4 m of the edge of `core`, and the positions are good to 10 m: whether it lies in the zone"
                                + " is unknown",
                        "the geometry of `core` is provisional, good to 10 m");
        assertThat(inside.restsOnOfficialGeometry()).isFalse();

        assertThat(plan.at(Ground.at(-3.95, 50)).hit(drawn.id()).orElseThrow().relation())
                .isEqualTo(Relation.UNSURE);
        assertThat(plan.at(Ground.at(10.1, 50)).holds(drawn.id())).isEqualTo(Finding.of(true));
        assertThat(plan.at(Ground.at(-10.1, 50)).hits()).isEmpty();
    }

    @Test
    void the_error_of_a_position_counts_as_that_of_the_drawing_does() {
        ZonePlan plan = ZonePlan.of(CORE);

        assertThat(plan.at(Ground.at(4, 50)).holds(CORE.id())).isEqualTo(Finding.of(true));
        assertThat(plan.at(Ground.at(4, 50), Length.ofMetres(5)).holds(CORE.id()))
                .isEqualTo(Finding.unrecorded(Finding.Reason.CANNOT_BE_FOUND_OUT));
        assertThat(plan.at(Ground.at(-4, 50), Length.ofMetres(5)).covered()).isEqualTo(Containment.UNCERTAIN);
        assertThat(plan.at(Ground.at(-6, 50), Length.ofMetres(5)).hits()).isEmpty();
    }

    @Test
    void shares_tell_how_a_site_is_divided() {
        ZoneReading reading = PLAN.over(Ground.box(75, 20, 175, 80));

        assertThat(reading.share(CORE.id()).toString()).startsWith("25");
        assertThat(reading.hit(CORE.id()).orElseThrow().relation()).isEqualTo(Relation.PART);
        assertThat(reading.hit(RENEWAL.id()).orElseThrow().relation()).isEqualTo(Relation.WITHIN);
        assertThat(sum(reading, CORE, CONTROL)).isBetween(99.9999, 100.0001);
        assertThat(reading.isSplit()).isTrue();
        assertThat(reading.permission(Intervention.DEMOLITION)).isEqualTo(Finding.of(Permission.PROHIBITED));
    }

    static double sum(ZoneReading reading, Zone... zones) {
        double sum = 0;
        for (Zone zone : zones) {
            sum += reading.share(zone.id())
                    .value()
                    .orElseThrow()
                    .in(Share.Unit.PERCENT)
                    .doubleValue();
        }
        return sum;
    }

    @Test
    void slivers_and_touches_are_told_apart_by_the_tolerance() {
        ZoneReading sliver = ZonePlan.of(CORE, CONTROL).over(Ground.box(20, 20, 100.6, 80));
        ZoneReading part = ZonePlan.of(CORE, CONTROL).over(Ground.box(20, 20, 101.4, 80));
        ZoneReading touch = ZonePlan.of(CORE, CONTROL).over(Footprint.ofParts(List.of(CORE.footprint())));
        ZoneReading finer = ZonePlan.builder()
                .addZone(CORE)
                .addZone(CONTROL)
                .tolerance(Length.ofMetres(0.5))
                .build()
                .over(Ground.box(20, 20, 100.6, 80));

        assertThat(sliver.hit(CONTROL.id()).orElseThrow().relation()).isEqualTo(Relation.SLIVER);
        assertThat(sliver.holds(CONTROL.id())).isEqualTo(Finding.unrecorded(Finding.Reason.CANNOT_BE_FOUND_OUT));
        assertThat(sliver.isSplit()).isFalse();
        assertThat(sliver.cautions().get(0).toString()).startsWith("overlaps `control` by a sliver of 0.7");
        assertThat(part.hit(CONTROL.id()).orElseThrow().relation()).isEqualTo(Relation.PART);
        assertThat(finer.hit(CONTROL.id()).orElseThrow().relation()).isEqualTo(Relation.PART);
        assertThat(touch.hit(CONTROL.id()).orElseThrow().relation()).isEqualTo(Relation.TOUCH);
        assertThat(touch.hit(CORE.id()).orElseThrow().relation()).isEqualTo(Relation.WITHIN);
        assertThat(touch.limits()).noneMatch(imposed -> imposed.zone().equals(CONTROL));
        assertThat(touch.zones()).isEqualTo(SetFinding.exactly(CORE.id()));
    }

    @Test
    void shares_of_what_is_drawn_roughly_are_ranges() {
        ZonePlan plan = ZonePlan.of(Ground.provisional("core", Ground.box(0, 0, 100, 100), 10));
        ZoneReading reading = plan.over(Ground.box(50, 20, 150, 80));

        Finding.Between<?> share = (Finding.Between<?>) reading.share(ZoneId.of("core"));
        assertThat(share.lower().orElseThrow().toString()).startsWith("39.9");
        assertThat(share.upper().orElseThrow().toString()).startsWith("60.0");
        assertThat(reading.holds(ZoneId.of("core"))).isEqualTo(Finding.of(true));
        assertThat(plan.over(Ground.box(105, 20, 150, 80)).holds(ZoneId.of("core")))
                .isEqualTo(Finding.unrecorded(Finding.Reason.CANNOT_BE_FOUND_OUT));
        assertThat(plan.over(Ground.box(105, 20, 150, 80)).cautions().get(0))
                .hasToString(
                        "may overlap `core`, as the positions are good to 10 m: whether it lies in the zone is unknown");
        assertThat(plan.over(Ground.box(20, 20, 80, 80))
                        .hit(ZoneId.of("core"))
                        .orElseThrow()
                        .relation())
                .isEqualTo(Relation.WITHIN);
        assertThat(plan.over(Ground.box(120, 20, 150, 80)).hits()).isEmpty();
        assertThat(plan.over(Ground.box(105, 20, 150, 80), Length.ofMetres(1))
                        .hits()
                        .get(0)
                        .error())
                .isEqualTo(Length.parse("11 m"));
    }

    @Test
    void lines_and_points_have_shares_too() {
        assertThat(PLAN.over(Ground.line(50, 50, 150, 50)).share(CORE.id()).toString())
                .startsWith("50");
        Footprint points = Footprint.ofParts(List.of(
                Footprint.ofPoint(Ground.at(10, 10)),
                Footprint.ofPoint(Ground.at(20, 20)),
                Footprint.ofPoint(Ground.at(150, 50)),
                Footprint.ofPoint(Ground.at(-50, 50))));
        assertThat(PLAN.over(points).share(CORE.id())).isEqualTo(Finding.of(Share.ofPercent(50)));
        assertThat(PLAN.over(Footprint.ofPoint(Ground.at(10, 10))).hits())
                .isEqualTo(PLAN.at(Ground.at(10, 10)).hits());
    }

    @Test
    void a_place_that_the_plan_covers_in_part_may_be_under_stricter_rules() {
        ZonePlan plan = ZonePlan.of(CONTROL);
        ZoneReading reading = plan.over(Ground.box(150, 20, 250, 80));

        assertThat(reading.covered()).isEqualTo(Containment.UNCERTAIN);
        assertThat(reading.permission(Intervention.DEMOLITION))
                .isEqualTo(Finding.oneOf(Permission.PROHIBITED, Permission.EXCEPTIONAL, Permission.CONSENT));
        assertThat(plan.over(Ground.box(300, 20, 350, 80)).covered()).isEqualTo(Containment.NO);
        assertThat(plan.over(Ground.box(120, 20, 180, 80)).covered()).isEqualTo(Containment.YES);
    }

    @Test
    void a_zone_that_may_not_hold_a_place_may_not_cover_it() {
        ZonePlan plan = ZonePlan.of(Ground.provisional("core", Ground.box(0, 0, 100, 100), 10)
                .withLimits(Limit.of(Intervention.DEMOLITION, Permission.CONSENT))
                .withLimitsComplete(true));
        Footprint shed = Ground.box(2, 2, 6, 6);

        assertThat(plan.over(shed).covered()).isEqualTo(Containment.UNCERTAIN);
        assertThat(plan.over(shed).permission(Intervention.DEMOLITION))
                .as("as at a position in it")
                .isEqualTo(plan.at(Ground.at(4, 4)).permission(Intervention.DEMOLITION));
        assertThat(plan.over(Ground.box(40, 40, 60, 60)).covered()).isEqualTo(Containment.YES);
        assertThat(plan.over(Ground.box(200, 40, 220, 60)).covered()).isEqualTo(Containment.NO);
    }

    @Test
    void a_footprint_is_as_far_from_a_zone_as_its_nearest_point_more_or_less_both_errors() {
        ZonePlan plan = ZonePlan.of(Ground.provisional("core", Ground.box(0, 0, 100, 100), 10));
        ZoneId core = ZoneId.of("core");

        assertThat(plan.distance(Ground.box(150, 0, 180, 20), Length.ofMetres(5), core)
                        .toString())
                .isEqualTo("between 35 m and 65 m");
        assertThat(plan.distance(Ground.box(50, 0, 180, 20), Length.ofMetres(0), core))
                .hasToString("between 0 m and 10 m");
        assertThatThrownBy(() -> plan.distance(Ground.box(0, 0, 1, 1), Length.ofMetres(0), ZoneId.of("b")))
                .hasMessage("zone must be one of the plan but was `b`");
    }

    @Test
    void a_plan_is_read_as_of_a_day() {
        Zone past = CORE.withValid(DateRange.parse("2004 to 2021-07-21"));
        ZonePlan plan = ZonePlan.builder()
                .addZone(past)
                .valid(DateRange.parse("from 2004"))
                .build();

        assertThat(plan.at(Ground.at(50, 50)).hits()).hasSize(1);
        assertThat(plan.on(LocalDate.of(2020, 1, 1)).at(Ground.at(50, 50)).holds(CORE.id()))
                .isEqualTo(Finding.of(true));
        assertThat(plan.on(LocalDate.of(2022, 1, 1)).at(Ground.at(50, 50)).hits())
                .isEmpty();
        assertThat(plan.on(LocalDate.of(2022, 1, 1))
                        .over(Ground.box(10, 10, 20, 20))
                        .hits())
                .isEmpty();
        ZoneReading unsure = plan.on(LocalDate.of(2004, 6, 1)).at(Ground.at(50, 50));
        assertThat(unsure.holds(CORE.id())).isEqualTo(Finding.unrecorded(Finding.Reason.CANNOT_BE_FOUND_OUT));
        assertThat(unsure.cautions().get(0)).hasToString("whether `core` is in force on the day is unknown");
        assertThat(plan.on(LocalDate.of(2000, 1, 1)).at(Ground.at(50, 50)).covered())
                .isEqualTo(Containment.NO);
        assertThat(plan.on(LocalDate.of(2020, 1, 1)))
                .isNotEqualTo(plan)
                .hasToString("zone plan of 1 zone on 2020-01-01");
    }

    @Test
    void the_nearest_zone_is_found_with_its_distance() {
        Zone far = Ground.provisional("far", Ground.box(900, 0, 1000, 100), 10);
        ZonePlan plan = ZonePlan.of(CORE, far);

        assertThat(plan.nearest(Ground.at(-20, 50)))
                .containsExactly(new ZoneDistance(CORE, Finding.of(Length.parse("20 m"))));
        assertThat(plan.nearest(Ground.at(50, 50)))
                .containsExactly(new ZoneDistance(CORE, Finding.of(Length.ofMetres(0))));
        assertThat(plan.nearest(Ground.at(870, 50))).hasToString("[far: between 20 m and 40 m]");
        assertThat(plan.nearest(Ground.at(50_000, 50)).get(0).zone()).isEqualTo(far);
        assertThat(ZonePlan.of().nearest(Ground.at(0, 0))).isEmpty();
        assertThat(plan.distance(Ground.at(905, 50), far.id()).toString()).isEqualTo("between 0 m and 5 m");
        assertThat(plan.distance(Ground.at(950, 50), far.id())).isEqualTo(Finding.of(Length.ofMetres(0)));
        assertThat(plan.distance(Ground.at(895, 50), Length.ofMetres(1), far.id())
                        .toString())
                .isEqualTo("between 0 m and 16 m");
        assertThatThrownBy(() -> plan.distance(Ground.at(0, 0), ZoneId.of("other")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("zone must be one of the plan but was `other`");
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.zone.PlanProblem.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlanProblemTest {
    private static final Zone CORE = Ground.zone("core", ZoneKind.PROTECTION_SCOPE, Ground.box(0, 0, 40, 30))
            .build();

    private static Zone control(Footprint ground) {
        return Ground.zone("control", ZoneKind.CONSTRUCTION_CONTROL_ZONE, ground)
                .addEnclose(CORE.id())
                .build();
    }

    /** A zone around a hole that is 5 m wider than the core. */
    private static Zone.Builder ring() {
        return Ground.zone(
                "ring",
                ZoneKind.CONSTRUCTION_CONTROL_ZONE,
                ZoneDrawing.from(Ground.box(-50, -50, 90, 80), Length.ofMetres(0))
                        .without(Ground.box(-5, -5, 45, 35), Length.ofMetres(0))
                        .footprint());
    }

    @Test
    void a_core_with_a_control_zone_around_it_is_in_order_whether_the_control_zone_holds_it_or_not() {
        Zone control = control(Ground.box(-50, -50, 90, 80));
        Zone ring = control.withFootprint(ZoneDrawing.from(control.footprint(), Length.ofMetres(0))
                .without(CORE)
                .footprint());

        assertThat(ZonePlan.of(CORE, control).problems()).isEmpty();
        assertThat(ZonePlan.of(ring, CORE).problems()).isEmpty();
    }

    @Test
    void zones_that_exclude_each_other_must_not_overlap() {
        Zone other = Ground.zone("other", ZoneKind.PROTECTION_SCOPE, Ground.box(35, 0, 80, 30))
                .build();
        List<PlanProblem> problems = ZonePlan.of(other, CORE).problems();

        assertThat(problems).map(PlanProblem::toString).containsExactly("`core` and `other` overlap");
        assertThat(problems.get(0).kind()).isEqualTo(Kind.OVERLAP);
        assertThat(problems.get(0).zones()).containsExactly(CORE.id(), other.id());
        assertThat(problems.get(0).place().distance(Ground.at(37.5, 15))).isEqualTo(Length.ofMetres(0));
        assertThat(problems.get(0).place().covers(Ground.at(34, 15))).isFalse();
        assertThat(ZonePlan.of(CORE, other.withLayer(Zone.Layer.OVERLAY)).problems())
                .isEmpty();
        assertThat(ZonePlan.of(
                                CORE.withValid(DateRange.parse("until 2020-01-01")),
                                other.withValid(DateRange.parse("from 2020-01-01")))
                        .problems())
                .isEmpty();
    }

    @Test
    void an_overlap_within_tolerance_or_error_is_a_sliver() {
        Zone near = Ground.zone("other", ZoneKind.PROTECTION_SCOPE, Ground.box(39.5, 0, 80, 30))
                .build();
        Zone drawn = Ground.provisional("other", Ground.box(35, 0, 80, 30), 5);

        assertThat(ZonePlan.of(CORE, near).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Kind.SLIVER))
                .hasToString("`core` and `other` overlap by a sliver");
        assertThat(ZonePlan.of(CORE, drawn).problems()).map(PlanProblem::kind).containsExactly(Kind.SLIVER);
    }

    @Test
    void a_control_zone_that_leaves_a_side_bare_does_not_surround_its_core() {
        List<PlanProblem> problems =
                ZonePlan.of(CORE, control(Ground.box(-50, 0, 90, 80))).problems();

        assertThat(problems)
                .map(PlanProblem::toString)
                .containsExactly("`control` does not surround `core`: its edge is bare over 42 m");
        assertThat(problems.get(0).kind()).isEqualTo(Kind.NOT_ENCLOSED);
        assertThat(problems.get(0).zones()).containsExactly(ZoneId.of("control"), CORE.id());
        assertThat(problems.get(0).place().distance(Ground.at(20, 0)).compareTo(Length.ofMetres(0.001)))
                .isNegative();
    }

    /** 綦江红一军团司令部: the control zone reaches "to the wall on all sides" and so lies within what it is drawn around. */
    @Test
    void a_control_zone_to_the_wall_on_all_sides_is_degenerate() {
        ZoneDrawing scope =
                ZoneDrawing.from(Ground.box(0, 0, 40, 30), Length.ofMetres(1)).by(SideDistances.ofMetres(9, 3, 0, 0));
        ZoneDrawing toTheWall = ZoneDrawing.from(Ground.box(0, 0, 40, 30), Length.ofMetres(1));
        Zone core = scope.zone("core", ZoneKind.PROTECTION_SCOPE).build();
        Zone control = toTheWall
                .zone("control", ZoneKind.CONSTRUCTION_CONTROL_ZONE)
                .addEnclose(core.id())
                .build();

        assertThat(ZonePlan.of(core, control).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Kind.DEGENERATE);
                    assertThat(problem.place()).isEqualTo(control.footprint());
                })
                .hasToString("`control` adds nothing to `core`, which it is drawn around");
    }

    @Test
    void a_zone_that_is_a_line_in_all_but_name_is_degenerate() {
        assertThat(ZonePlan.of(CORE.withFootprint(Ground.box(0, 0, 0.4, 30))).problems())
                .map(PlanProblem::toString)
                .containsExactly("`core` is nowhere wider than 1 m");
    }

    @Test
    void ground_between_zones_that_none_of_them_has_is_a_gap() {
        Zone ring = ring().build();
        List<PlanProblem> problems = ZonePlan.of(CORE, ring).problems();

        assertThat(problems).map(PlanProblem::toString).containsExactly("a gap between `core`, `ring` lies in no zone");
        assertThat(problems.get(0).kind()).isEqualTo(Kind.GAP);
        assertThat(problems.get(0).place().covers(Ground.at(-2, 15))).isTrue();
    }

    @Test
    void a_gap_as_wide_as_a_pen_is_a_sliver() {
        Zone east = Ground.zone("east", ZoneKind.STYLE_COORDINATION_AREA, Ground.box(40.6, 0, 80, 30))
                .build();
        Zone farther = Ground.zone("east", ZoneKind.STYLE_COORDINATION_AREA, Ground.box(41.4, 0, 80, 30))
                .build();

        assertThat(ZonePlan.of(CORE, east).problems())
                .map(PlanProblem::toString)
                .containsExactly("a sliver between `core`, `east` lies in no zone");
        assertThat(ZonePlan.of(CORE, farther).problems()).isEmpty();
    }

    @Test
    void geometry_drawn_from_words_must_not_be_called_official() {
        Zone called = CORE.withStanding(Standing.official().withDrawnFrom(Wording.en("10 m around the walls")));
        Zone control = control(Ground.box(-50, -50, 90, 80));

        assertThat(ZonePlan.of(called).problems())
                .map(PlanProblem::toString)
                .containsExactly("`core` is called official but was drawn from words: `10 m around the walls`");
        assertThat(ZonePlan.of(control, CORE.withStanding(Standing.provisional(Length.ofMetres(3))))
                        .problems())
                .map(PlanProblem::toString)
                .containsExactly("`control` is official and drawn around `core`, which is provisional, good to 3 m");
        assertThat(Kind.PROVISIONAL_AS_OFFICIAL.label(Locale.ENGLISH)).isEqualTo("provisional as official");
        assertThat(Kind.NOT_ENCLOSED.code()).isEqualTo("not-enclosed");
    }

    @Test
    void neighbours_that_share_a_part_of_a_slanting_border_are_in_order() {
        Zone east = Ground.zone(
                        "east",
                        ZoneKind.PROTECTION_SCOPE,
                        Footprint.parse("POLYGON ((106.51651588407054 29.553180406094118,"
                                + " 106.51682541451285 29.553451015235296, 106.51713494495517 29.553180406094118,"
                                + " 106.51682541451285 29.552909796952942, 106.51651588407054 29.553180406094118))"))
                .build();
        Zone west = Ground.zone(
                        "west",
                        ZoneKind.PROTECTION_SCOPE,
                        Footprint.parse("POLYGON ((106.51610317681411 29.553, 106.51641270725644 29.553270609141176,"
                                + " 106.51672223769874 29.553, 106.51641270725644 29.552729390858826,"
                                + " 106.51610317681411 29.553))"))
                .build();

        assertThat(ZonePlan.of(east, west).problems()).isEmpty();
    }

    @Test
    void zones_that_do_not_hold_on_the_day_are_passed_over() {
        Zone past = CORE.withId(ZoneId.of("past")).withValid(DateRange.parse("until 2000"));
        Zone ring = ring().addEnclose(past.id()).build();
        Zone filling = past.withId(ZoneId.of("filling")).withFootprint(Ground.box(-5, -5, 45, 35));
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThat(ZonePlan.of(CORE.withValid(DateRange.parse("from 1990")), past)
                        .problems())
                .map(PlanProblem::kind)
                .containsExactly(Kind.OVERLAP);
        assertThat(ZonePlan.of(CORE.withValid(DateRange.parse("from 1990")), past)
                        .on(day)
                        .problems())
                .isEmpty();
        assertThat(ZonePlan.of(CORE, past, ring, filling).on(day).problems())
                .map(PlanProblem::toString)
                .containsExactly("a gap between `core`, `ring` lies in no zone");
    }

    @Test
    void a_gap_is_found_however_its_corners_are_rounded_and_all_its_neighbours_are_named() {
        for (double south = 29; south < 30; south += 0.05) {
            Zone bay = zone("bay", south, 0, 0, 3, 0, 3, 2, 2, 2, 2, 1, 1, 1, 1, 2, 0, 2, 0, 0);
            Zone lid = zone("lid", south, 0, 2, 3, 2, 3, 3, 0, 3, 0, 2);

            assertThat(ZonePlan.of(bay, lid).problems())
                    .map(PlanProblem::toString)
                    .as(bay.footprint().toWkt())
                    .containsExactly("a gap between `bay`, `lid` lies in no zone");
        }
    }

    /** A zone by its corners, in thousandths of a degree east and north of a place. */
    private static Zone zone(String id, double south, int... eastAndNorth) {
        List<Position> ring = new ArrayList<>();
        for (int i = 0; i < eastAndNorth.length; i += 2) {
            ring.add(Position.ofLatLon(
                    Math.rint((south + eastAndNorth[i + 1] / 1e3) * 1e6) / 1e6,
                    Math.rint((106.51 + eastAndNorth[i] / 1e3) * 1e6) / 1e6));
        }
        return Ground.zone(id, ZoneKind.PROTECTION_SCOPE, Footprint.ofRing(ring))
                .build();
    }

    @Test
    void a_control_zone_that_is_a_little_larger_adds_no_more_than_a_sliver() {
        assertThat(ZonePlan.of(CORE, control(Ground.box(-0.5, -0.5, 40.5, 30.5)))
                        .problems())
                .map(PlanProblem::toString)
                .containsExactly("`control` adds no more than a sliver to `core`, which it is drawn around");
    }

    @Test
    void ground_that_the_plan_covers_and_no_zone_has_is_a_gap() {
        Zone west = CORE.withId(ZoneId.of("west")).withFootprint(Ground.box(0, 0, 100, 100));
        Zone east = CORE.withId(ZoneId.of("east")).withFootprint(Ground.box(105, 0, 200, 100));
        Zone hole = CORE.withFootprint(ZoneDrawing.from(Ground.box(0, 0, 200, 100), Length.ofMetres(0))
                .without(Ground.box(20, 20, 40, 40), Length.ofMetres(0))
                .footprint());
        Zone tiled = CORE.withFootprint(Ground.box(100, 0, 200, 100));
        Footprint ground = Ground.box(0, 0, 200, 100);

        assertThat(gaps(ground, west, east))
                .containsExactly(
                        "a gap between `east`, `west` lies in no zone of the base layer, and the plan covers it");
        assertThat(gaps(Ground.box(-50, -50, 250, 150), west, east))
                .containsExactly(
                        "a gap between `east`, `west` lies in no zone of the base layer, and the plan covers it");
        assertThat(gaps(ground, hole))
                .containsExactly("a gap beside `core` lies in no zone of the base layer, and the plan covers it");
        assertThat(gaps(ground, west, tiled)).isEmpty();
        assertThat(gaps(Ground.box(0, 0, 200, 100.5), west, tiled))
                .containsExactly(
                        "a sliver between `core`, `west` lies in no zone of the base layer, and the plan covers it");
        assertThat(gaps(ground, west.withLayer(Zone.Layer.OVERLAY))).isEmpty();
    }

    private static List<String> gaps(Footprint coverage, Zone... zones) {
        return ZonePlan.builder().addAllZones(List.of(zones)).coverage(coverage).build().problems().stream()
                .map(PlanProblem::toString)
                .toList();
    }

    @Test
    void a_problem_is_told_in_english_and_chinese() {
        Zone other = Ground.zone("other", ZoneKind.PROTECTION_SCOPE, Ground.box(35, 0, 80, 30))
                .build();
        Zone east = Ground.zone("east", ZoneKind.PROTECTION_SCOPE, Ground.box(40.6, 0, 80, 30))
                .build();

        assertThat(chinese(CORE, other)).containsExactly("`core` 与 `other` 重叠");
        assertThat(chinese(CORE, east)).containsExactly("`core`、`east` 之间的细缝不属于任何分区");
        assertThat(chinese(CORE, control(Ground.box(-50, 0, 90, 80))))
                .containsExactly("`control` 未包围 `core`：后者边界有 42 m 外露");
        assertThat(chinese(CORE.withStanding(
                        Standing.official().withDrawnFrom(Wording.en("10 m").zh("十米")))))
                .containsExactly("`core` 称为正式图形，但系依文字绘制：`十米`");
    }

    private static List<String> chinese(Zone... zones) {
        return ZonePlan.of(zones).problems().stream()
                .map(problem -> problem.sentence().in(Locale.CHINESE))
                .toList();
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.InvalidFootprintException;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class ZoneDrawingTest {
    private static final Footprint WALLS = Ground.box(0, 0, 40, 30);
    private static final Length EXACT = Length.ofMetres(0);

    /** 怀安军遗址: the scope is the footprint and 10 m, the control zone the scope and 50 m (Chengdu, seventh municipal batch). */
    @Test
    void ten_metres_around_the_walls_and_fifty_around_that() {
        ZoneDrawing scope = ZoneDrawing.from(WALLS, EXACT).by(Length.ofMetres(10));
        ZoneDrawing control = scope.by(Length.ofMetres(50));

        assertBounds(scope.footprint(), -10, -10, 50, 40);
        assertBounds(control.footprint(), -60, -60, 100, 90);
        assertThat(squareMetres(scope.footprint())).isCloseTo(1200 + 140 * 10 + Math.PI * 100, within(0.5));
        assertThat(control.footprint().covers(scope.footprint())).isTrue();
        assertThat(WALLS.distance(Ground.at(20, 40))).isEqualTo(Length.ofMetres(10));
        assertThat(control.text()).hasToString("10 m all round, then 50 m all round");
        assertThat(control.text().in(Locale.CHINESE)).isEqualTo("四周外扩 10 m，再四周外扩 50 m");
    }

    @Test
    void a_shallow_bend_of_a_road_is_followed_to_the_millimetre() {
        Footprint road = Footprint.ofLine(List.of(Ground.at(0, 0), Ground.at(100, 0.5), Ground.at(200, 0)));
        Footprint strip =
                ZoneDrawing.from(road, EXACT).along(Length.ofMetres(50)).footprint();

        assertThat(strip.covers(Ground.at(100, -49.48))).isTrue();
        assertThat(strip.covers(Ground.at(100, -49.52))).isFalse();
    }

    /** 曾家岩50号: east 7 m, south 14 m, west 5 m, north 20 m (Chongqing, 1991). */
    @Test
    void each_side_has_a_distance_of_its_own() {
        ZoneDrawing scope = ZoneDrawing.from(WALLS, EXACT).by(SideDistances.ofMetres(7, 14, 5, 20));

        assertBounds(scope.footprint(), -5, -14, 47, 50);
        assertThat(squareMetres(scope.footprint())).isCloseTo(52 * 64, within(0.01));
        assertThat(scope.footprint().covers(WALLS)).isTrue();
        assertThat(scope.text()).hasToString("east 7 m, south 14 m, west 5 m, north 20 m");
    }

    /** The same notice has 28 m to the north of a second building: the boundary has a step. */
    @Test
    void buildings_with_distances_of_their_own_make_steps() {
        Footprint second = Ground.box(40, 0, 60, 30);
        ZoneDrawing stepped = ZoneDrawing.from(WALLS, EXACT)
                .by(SideDistances.ofMetres(0, 14, 5, 20))
                .together(ZoneDrawing.from(second, Length.ofMetres(1)).by(SideDistances.ofMetres(7, 14, 0, 28)));

        assertBounds(stepped.footprint(), -5, -14, 67, 58);
        assertThat(squareMetres(stepped.footprint())).isCloseTo(45 * 64 + 27 * 72, within(0.01));
        assertThat(stepped.footprint().covers(Ground.at(50, 57))).isTrue();
        assertThat(stepped.footprint().covers(Ground.at(20, 57))).isFalse();
        assertThat(stepped.text())
                .hasToString(
                        "east 0 m, south 14 m, west 5 m, north 20 m, then together with: east 7 m, south 14 m, west 0 m,"
                                + " north 28 m");
    }

    /** 宋子文公馆: 5 m around the line that joins the outer walls (Chongqing, 1991). */
    @Test
    void outer_walls_are_joined_by_a_convex_line() {
        Footprint annex = Ground.box(60, 10, 70, 20);
        ZoneDrawing joined = ZoneDrawing.joining(List.of(WALLS, annex), EXACT);
        ZoneDrawing scope = joined.by(SideDistances.ofMetres(5, 5, 5, 5));

        assertThat(joined.footprint().covers(WALLS)).isTrue();
        assertThat(joined.footprint().covers(annex)).isTrue();
        assertThat(joined.footprint().covers(Ground.at(50, 15))).isTrue();
        assertThat(squareMetres(joined.footprint())).isCloseTo(1200 + 30 * (30 + 10) / 2.0, within(0.01));
        assertBounds(scope.footprint(), -5, -5, 75, 35);
        assertThat(scope.text().in(Locale.CHINESE)).isEqualTo("外墙连线，再东 5 m，南 5 m，西 5 m，北 5 m");
    }

    /** 新津禹帝宫: the scope is the outer edge of the wall, the control zone 20 m around it (Chengdu, seventh municipal batch). */
    @Test
    void no_metres_is_the_edge_of_the_wall_itself() {
        ZoneDrawing scope = ZoneDrawing.from(WALLS, Length.ofMetres(0.5));

        assertThat(scope.by(EXACT).footprint()).isEqualTo(WALLS);
        assertThat(scope.text()).hasToString("the edge itself");
        assertBounds(scope.by(Length.ofMetres(20)).footprint(), -20, -20, 60, 50);
    }

    @Test
    void a_zone_runs_along_a_road() {
        ZoneDrawing strip =
                ZoneDrawing.from(Ground.line(0, 0, 100, 0, 100, 80), EXACT).along(Length.ofMetres(15));

        assertThat(strip.footprint().covers(Ground.at(50, 14.9))).isTrue();
        assertThat(strip.footprint().covers(Ground.at(50, 15.1))).isFalse();
        assertThat(strip.footprint().covers(Ground.at(-1, 0))).isFalse();
        assertThatThrownBy(() -> ZoneDrawing.from(WALLS, EXACT).along(Length.ofMetres(15)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("strip must be over 0 m wide and along a line but was 15 m along " + WALLS);
    }

    /** Cicheng's control zone reaches out to the ridge (2010, art. 10). */
    @Test
    void a_zone_reaches_up_to_a_ridge() {
        ZoneDrawing control = ZoneDrawing.from(WALLS, EXACT)
                .by(Length.ofMetres(100))
                .upTo(Ground.line(-300, 60, 300, 60), Length.ofMetres(5));

        // the ridge is straight in degrees, and so bends by millimetres in metres
        assertThat(Ground.metres(control.footprint()).getEnvelopeInternal().getMaxY())
                .isCloseTo(60, within(0.01));
        assertThat(control.footprint().covers(WALLS)).isTrue();
        assertThat(ZoneDrawing.from(WALLS, EXACT)
                        .upTo(Ground.line(-300, 60, 300, 60), EXACT)
                        .footprint())
                .isEqualTo(WALLS);
        assertThat(control.standing().error().compareTo(Length.ofMetres(5))).isPositive();
    }

    @Test
    void what_is_left_between_two_zones_is_a_zone() {
        ZoneDrawing ring = ZoneDrawing.from(WALLS, EXACT)
                .by(SideDistances.ofMetres(10, 10, 10, 10))
                .without(WALLS, EXACT);

        assertThat(squareMetres(ring.footprint())).isCloseTo(60 * 50 - 1200, within(0.01));
        assertThat(ring.footprint().covers(Ground.at(20, 15))).isFalse();
        assertThatThrownBy(() -> ZoneDrawing.from(WALLS, EXACT).without(WALLS, EXACT))
                .isInstanceOf(InvalidFootprintException.class)
                .hasMessage("footprint must not be empty");
    }

    @Test
    void a_remainder_is_no_better_than_the_ground_that_was_left_out() {
        ZoneDrawing scope = ZoneDrawing.from(WALLS, Length.ofMetres(30));
        ZoneDrawing around = ZoneDrawing.from(Ground.box(-500, -500, 500, 500), Length.ofMetres(1));
        Zone core = scope.zone("core", ZoneKind.PROTECTION_SCOPE).build();

        assertThat(around.without(core).standing().error()).isEqualTo(Length.ofMetres(30));
        assertThat(around.without(scope).standing().error()).isEqualTo(Length.ofMetres(30));
        assertThat(around.without(WALLS, Length.ofMetres(0.5)).standing().error())
                .isEqualTo(Length.ofMetres(1));
        Zone control = around.without(core)
                .zone("control", ZoneKind.CONSTRUCTION_CONTROL_ZONE)
                .build();
        // 5 m beside the core, which may be off by 30 m
        assertThat(ZonePlan.of(core, control)
                        .at(Ground.at(45, 15))
                        .holds(control.id())
                        .isRecorded())
                .isFalse();
    }

    @Test
    void what_was_left_out_does_not_change_where_a_road_cuts() {
        Footprint road = Ground.line(-300, 60, 300, 60);
        ZoneDrawing around = ZoneDrawing.from(WALLS, EXACT).by(Length.ofMetres(100));
        Footprint core = Ground.box(-5, -5, 45, 35);

        Footprint cut = around.without(core, EXACT).upTo(road, EXACT).footprint();
        assertThat(cut.covers(Ground.at(20, 55))).isTrue();
        assertThat(cut.covers(Ground.at(20, 65))).isFalse();
        assertThat(cut.covers(Ground.at(20, 15))).isFalse();
        assertThat(squareMetres(cut))
                .isCloseTo(
                        squareMetres(
                                around.upTo(road, EXACT).without(core, EXACT).footprint()),
                        within(0.01));
    }

    @Test
    void a_road_that_cannot_be_what_a_zone_reaches_up_to_is_refused() {
        ZoneDrawing around = ZoneDrawing.from(WALLS, EXACT).by(Length.ofMetres(50));
        Footprint through = Ground.line(-300, 15, 300, 15);
        Footprint tooShort = Ground.line(-300, 60, 0, 60);
        Footprint between = Ground.line(60, -300, 60, 300);
        ZoneDrawing both = around.together(
                ZoneDrawing.from(Ground.box(80, 0, 120, 30), EXACT).by(Length.ofMetres(50)));

        assertThatThrownBy(() -> around.upTo(through, EXACT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line must not run through the ground that the boundary is drawn from but was " + through
                        + " through " + WALLS);
        assertThatThrownBy(() -> around.upTo(tooShort, EXACT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "line must cut something off the boundary but ends within it, or has what that is drawn from on"
                                + " both sides: " + tooShort);
        assertThatThrownBy(() -> both.upTo(between, EXACT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line must cut something off the boundary");
        // along the wall itself, to the thickness of a stroke
        assertThat(Ground.metres(around.upTo(Ground.line(-300, 29.995, 300, 29.995), EXACT)
                                .footprint())
                        .getEnvelopeInternal()
                        .getMaxY())
                .isCloseTo(30, within(0.01));
    }

    @Test
    void words_of_a_notice_are_not_said_of_what_is_drawn_on_top() {
        Wording notice = Wording.of(Locale.CHINESE, "外扩10米");
        Source source = Source.of("Demo notice");
        ZoneDrawing scope =
                ZoneDrawing.from(WALLS, EXACT).by(Length.ofMetres(10)).saying(notice, source);
        ZoneDrawing second =
                ZoneDrawing.from(Ground.box(40, 0, 60, 30), EXACT).saying(Wording.en("the annex"), Source.of("Act"));

        assertThat(scope.text()).isEqualTo(notice);
        assertThat(scope.by(Length.ofMetres(50)).text().in(Locale.CHINESE)).isEqualTo("外扩10米，再四周外扩 50 m");
        assertThat(scope.by(Length.ofMetres(50)).standing().sources()).containsExactly(source);
        assertThat(scope.together(second).text()).hasToString("外扩10米, then together with: the annex");
        assertThat(scope.together(second).standing().sources()).containsExactly(source, Source.of("Act"));
    }

    @Test
    void lines_that_meet_make_a_strip_without_notches() {
        Footprint bent = Ground.line(0, 0, 100, 0, 100, 100);
        Footprint pieces = Footprint.ofParts(List.of(Ground.line(0, 0, 100, 0), Ground.line(100, 0, 100, 100)));
        Footprint fork = Footprint.ofParts(
                List.of(Ground.line(0, 0, 100, 0), Ground.line(100, 0, 160, 80), Ground.line(100, 0, 160, -80)));
        Length ten = Length.ofMetres(10);

        assertThat(squareMetres(ZoneDrawing.from(pieces, EXACT).along(ten).footprint()))
                .isCloseTo(squareMetres(ZoneDrawing.from(bent, EXACT).along(ten).footprint()), within(0.1));
        Footprint junction = ZoneDrawing.from(fork, EXACT).along(ten).footprint();
        for (int degrees = 0; degrees < 360; degrees += 10) {
            double angle = Math.toRadians(degrees);
            assertThat(junction.covers(Ground.at(100 + 9.9 * Math.cos(angle), 9.9 * Math.sin(angle))))
                    .as("%d degrees", degrees)
                    .isTrue();
        }
    }

    @Test
    void what_is_drawn_from_words_is_provisional_and_keeps_them() {
        Wording text = Wording.of(Locale.CHINESE, "保护范围外延50米");
        Zone control = ZoneDrawing.from(WALLS, Length.ofMetres(2))
                .by(Length.ofMetres(50))
                .saying(text, Source.of("Demo notice"))
                .zone("control", ZoneKind.CONSTRUCTION_CONTROL_ZONE)
                .build();

        assertThat(control.standing().status()).isEqualTo(Standing.Status.PROVISIONAL);
        assertThat(control.standing().drawnFrom()).contains(text);
        assertThat(control.standing().sources()).containsExactly(Source.of("Demo notice"));
        // 2 m of the walls, 1.5 cm of round corners
        assertThat(control.standing().error()).isEqualTo(Length.parse("2.02 m"));
        assertThat(ZoneDrawing.from(WALLS, EXACT).standing().error()).isEqualTo(Length.parse("0.01 m"));
    }

    @Test
    void a_point_or_line_can_be_drawn_around_too() {
        assertBounds(
                ZoneDrawing.from(Footprint.ofPoint(Ground.at(0, 0)), EXACT)
                        .by(SideDistances.ofMetres(1, 2, 3, 4))
                        .footprint(),
                -3,
                -2,
                1,
                4);
        assertThat(squareMetres(ZoneDrawing.from(Footprint.ofPoint(Ground.at(0, 0)), EXACT)
                        .by(Length.ofMetres(100))
                        .footprint()))
                .isCloseTo(Math.PI * 10_000, within(15.0));
    }

    @Test
    void around_a_closed_road_the_middle_is_filled_where_the_distance_reaches_across() {
        Footprint loop = Ground.line(0, 0, 60, 0, 80, 40, 60, 90, 0, 80, -10, 40, 0, 0);
        Footprint drawn = ZoneDrawing.from(loop, EXACT).by(Length.ofMetres(222)).footprint();
        Footprint strip =
                ZoneDrawing.from(loop, EXACT).along(Length.ofMetres(5)).footprint();

        assertThat(drawn.covers(loop)).isTrue();
        assertThat(drawn.covers(Ground.at(30, 40))).isTrue();
        assertThat(strip.covers(loop)).isTrue();
        assertThat(strip.covers(Ground.at(30, 40))).isFalse();
    }

    private static void assertBounds(Footprint footprint, double west, double south, double east, double north) {
        Envelope bounds = Ground.metres(footprint).getEnvelopeInternal();
        assertThat(bounds.getMinX()).isCloseTo(west, within(0.002));
        assertThat(bounds.getMinY()).isCloseTo(south, within(0.002));
        assertThat(bounds.getMaxX()).isCloseTo(east, within(0.002));
        assertThat(bounds.getMaxY()).isCloseTo(north, within(0.002));
    }

    private static double squareMetres(Footprint footprint) {
        return footprint.area().in(Area.Unit.SQUARE_METRE).doubleValue();
    }
}

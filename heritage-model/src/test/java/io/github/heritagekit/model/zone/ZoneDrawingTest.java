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
                .without(WALLS);

        assertThat(squareMetres(ring.footprint())).isCloseTo(60 * 50 - 1200, within(0.01));
        assertThat(ring.footprint().covers(Ground.at(20, 15))).isFalse();
        assertThatThrownBy(() -> ZoneDrawing.from(WALLS, EXACT).without(WALLS))
                .isInstanceOf(InvalidFootprintException.class)
                .hasMessage("footprint must not be empty");
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

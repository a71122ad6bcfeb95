// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.heritagekit.model.place.FootprintProblem.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootprintRefusalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMPTY | NaN | NaN | POLYGON EMPTY | footprint must not be empty",
                "UNSUPPORTED | 1 | 1 | GEOMETRYCOLLECTION (POINT (0 0), LINESTRING (1 1, 2 2))"
                        + " | footprint must be points alone, lines alone or polygons alone but the GeometryCollection has"
                        + " another part at 1.0, 1.0",
                "NOT_A_NUMBER | NaN | 3 | POINT (3 NaN) | latitude and longitude must be finite numbers but were NaN, 3.0",
                "NOT_A_NUMBER | 1 | Infinity | LINESTRING (0 0, 1e999 1)"
                        + " | latitude and longitude must be finite numbers but were 1.0, Infinity",
                "OUT_OF_RANGE | 106.516 | 29.553 | POINT (29.553 106.516)"
                        + " | latitude must be between -90 and 90 and longitude between -180 and 180 degrees but they were"
                        + " 106.516, 29.553; latitude and longitude may have been swapped",
                "OUT_OF_RANGE | 10 | 181 | POINT (181 10)"
                        + " | latitude must be between -90 and 90 and longitude between -180 and 180 degrees but they were"
                        + " 10.0, 181.0",
                "OUT_OF_RANGE | 385291.2 | 380230.3 | POINT (380230.3 385291.2)"
                        + " | latitude must be between -90 and 90 and longitude between -180 and 180 degrees but they were"
                        + " 385291.2, 380230.3; these look like metres of a projection: name its coordinate system, such as"
                        + " `EPSG:27700`",
                "POLE | 90 | 0 | POLYGON ((0 80, 90 80, 0 90, 0 80)) | footprint must not reach a pole but does at 90.0, 0.0",
                "ANTIMERIDIAN | 0 | -179 | POLYGON ((179 0, -179 0, -179 1, 179 0))"
                        + " | footprint must not cross the antimeridian but goes from 0.0, 179.0 to 0.0, -179.0; cut it there"
                        + " and take one side",
                "ANTIMERIDIAN | 0 | -100 | MULTIPOINT (100 0, -100 0)"
                        + " | footprint must lie on one side of the antimeridian but has parts at 0.0, 100.0 and at 0.0, -100.0;"
                        + " make a footprint of the parts on each side",
                "ANTIMERIDIAN | 0 | -180 | MULTIPOLYGON (((179 0, 180 0, 180 1, 179 0)), ((-180 0, -179 0, -180 1, -180 0)))"
                        + " | footprint must lie on one side of the antimeridian but has parts at 0.0, 180.0 and at 0.0, -180.0;"
                        + " make a footprint of the parts on each side",
                "ANTIMERIDIAN | 0 | -100 | LINESTRING (-100 0, 0 0, 100 0)"
                        + " | footprint must not cross the antimeridian but goes from 0.0, 100.0 to 0.0, -100.0; cut it there"
                        + " and take one side",
                "UNCLOSED | 1 | 1.5 | POLYGON ((0 0, 1 0, 1.5 1))"
                        + " | ring must end where it begins, at 0.0, 0.0, but ends at 1.0, 1.5",
                "TOO_FEW_CORNERS | 0 | 0 | POLYGON ((0 0, 1 0, 0 0))"
                        + " | ring must have at least 3 corners but has 2 at 0.0, 0.0",
                "TOO_FEW_CORNERS | 1 | 1 | LINESTRING (1 1, 1 1)"
                        + " | line must have at least 2 corners but has 1 at 1.0, 1.0",
                "NO_AREA | 0 | 0 | POLYGON ((0 0, 1 1, 2 2, 0 0)) | ring must enclose an area but lies on one line at 0.0, 0.0",
                "SELF_CROSSING | 0.5 | 0.5 | POLYGON ((0 0, 1 1, 1 0, 0 1, 0 0))"
                        + " | boundaries must not cross or overlap but do at 0.5, 0.5",
                "SELF_TOUCHING | 0 | 1 | POLYGON ((0 0, 1 0, 2 -1, 2 1, 1 0, 0 1, 0 0))"
                        + " | ring must not touch itself but does at 0.0, 1.0",
                "HOLE_OUTSIDE | 5 | 5 | POLYGON ((0 0, 1 0, 1 1, 0 0), (5 5, 6 5, 6 6, 5 5))"
                        + " | hole must lie within its polygon but does not at 5.0, 5.0",
                "HOLE_IN_HOLE | 3 | 3 | POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (1 1, 9 1, 9 9, 1 9, 1 1), (3 3, 4 3, 4 4, 3 3))"
                        + " | hole must not lie within another one but does at 3.0, 3.0",
                "CUT_IN_TWO | 10 | 5 | POLYGON ((0 0, 5 0, 10 0, 10 10, 0 10, 0 0), (5 0, 6 5, 5 10, 4 5, 5 0))"
                        + " | holes must not cut their polygon in two but do at 10.0, 5.0",
                "POLYGON_IN_POLYGON | 2 | 3 | MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)), ((3 2, 4 2, 4 3, 3 2)))"
                        + " | polygon must not lie within another one but does at 2.0, 3.0",
                "SELF_CROSSING | 0 | 1 | MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((0 0, 1 0, 1 1, 0 0)))"
                        + " | boundaries must not cross or overlap but do at 0.0, 1.0"
            })
    void what_is_no_footprint_is_refused_with_kind_and_place(
            Kind kind, double latitude, double longitude, String text, String sentence) {
        InvalidFootprintException refusal =
                catchThrowableOfType(InvalidFootprintException.class, () -> Footprint.parse(text));

        assertThat(refusal).hasMessage(sentence);
        assertThat(refusal.problem()).isEqualTo(new FootprintProblem(kind, latitude, longitude, sentence));
        assertThat(refusal.problem()).hasToString(sentence);
    }

    @Test
    void a_footprint_of_no_parts_is_refused() {
        assertThatThrownBy(() -> Footprint.ofParts(List.of())).hasMessage("footprint must not be empty");
    }

    @Test
    void what_is_no_well_known_text_is_refused() {
        assertThatThrownBy(
                        () -> Footprint.parse("a very long text that has nothing in common with any geometry at all"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("footprint must be well-known text such as `POLYGON ((106.5 29.5, 106.6 29.5, 106.6 29.6,"
                        + " 106.5 29.5))` but was `a very long text that has nothing in common with any geometr…`");
    }

    @Test
    void a_pole_is_a_point_like_others() {
        assertThat(Footprint.ofPoint(Position.ofLatLon(90, 0)).inside()).isEqualTo(Position.ofLatLon(90, 0));
    }

    @Test
    void a_footprint_may_reach_the_antimeridian_from_one_side() {
        assertThat(Footprint.parse("POLYGON ((179 0, 180 0, 180 1, 179 0))").kind())
                .isEqualTo(Footprint.Kind.AREA);
    }
}

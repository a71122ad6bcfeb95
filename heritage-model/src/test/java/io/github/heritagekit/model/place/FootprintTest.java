// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class FootprintTest {
    private static final Footprint MILL =
            Footprint.parse("POLYGON ((106.50 29.50, 106.51 29.50, 106.51 29.51, 106.50 29.51, 106.50 29.50))");
    private static final Footprint COURT =
            Footprint.parse("POLYGON ((106.50 29.50, 106.51 29.50, 106.51 29.51, 106.50 29.51,"
                    + " 106.50 29.50), (106.504 29.504, 106.506 29.504, 106.506 29.506, 106.504 29.504))");

    @Test
    void where_a_ring_begins_and_which_way_it_runs_does_not_matter() {
        Footprint turned =
                Footprint.parse("POLYGON ((106.51 29.51, 106.51 29.50, 106.50 29.50, 106.50 29.51, 106.51 29.51))");

        assertThat(turned).isEqualTo(MILL).hasSameHashCodeAs(MILL).hasToString(MILL.toString());
        assertThat(turned.toWkt()).isEqualTo(MILL.toWkt());
    }

    @Test
    void a_footprint_made_of_positions_equals_one_made_of_text() {
        Position corner = Position.ofLatLon(29.50, 106.50);
        List<Position> ring = List.of(
                corner,
                Position.ofLatLon(29.50, 106.51),
                Position.ofLatLon(29.51, 106.51),
                Position.ofLatLon(29.51, 106.50),
                corner);
        List<Position> hole = List.of(
                Position.ofLatLon(29.504, 106.504),
                Position.ofLatLon(29.504, 106.506),
                Position.ofLatLon(29.506, 106.506),
                Position.ofLatLon(29.504, 106.504));

        assertThat(Footprint.ofRing(ring)).isEqualTo(MILL);
        assertThat(Footprint.ofRings(ring, List.of(hole))).isEqualTo(COURT).isNotEqualTo(MILL);
        assertThat(Footprint.ofPoint(corner)).isEqualTo(Footprint.parse("POINT (106.5 29.5)"));
        assertThat(Footprint.ofLine(List.of(corner, Position.ofLatLon(29.6, 106.6))))
                .isEqualTo(Footprint.parse("LINESTRING (106.6 29.6, 106.5 29.5)"));
    }

    @Test
    void repeated_corners_heights_and_negative_zeros_do_not_matter() {
        assertThat(Footprint.parse("POLYGON ((0 0, 0 0, 1 0, 1 0, 1 1, 0 0))"))
                .isEqualTo(Footprint.parse("POLYGON ((-0.0 0, 1 -0.0, 1 1, 0 -0.0))"));
        assertThat(Footprint.parse("POLYGON Z ((0 0 7, 1 0 8, 1 1 9, 0 0 7))"))
                .isEqualTo(Footprint.parse("POLYGON ((0 0, 1 0, 1 1, 0 0))"));
        assertThat(Footprint.parse("MULTIPOINT (1 1, 0 0, 1 1)")).isEqualTo(Footprint.parse("MULTIPOINT (0 0, 1 1)"));
    }

    @Test
    void a_collection_of_one_is_that_one_and_the_order_of_parts_does_not_matter() {
        Footprint one = Footprint.parse("POLYGON ((0 0, 1 0, 1 1, 0 0))");
        Footprint other = Footprint.parse("POLYGON ((2 0, 3 0, 3 1, 2 0))");

        assertThat(Footprint.parse("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))")).isEqualTo(one);
        assertThat(Footprint.parse("GEOMETRYCOLLECTION (POLYGON ((0 0, 1 0, 1 1, 0 0)), POINT EMPTY)"))
                .isEqualTo(one);
        assertThat(Footprint.ofParts(List.of(one, other)))
                .isEqualTo(Footprint.ofParts(List.of(other, one)))
                .isEqualTo(Footprint.parse("MULTIPOLYGON (((2 0, 3 0, 3 1, 2 0)), ((0 0, 1 0, 1 1, 0 0)))"));
    }

    @Test
    void a_closed_line_is_one_wherever_it_begins() {
        Footprint loop = Footprint.parse("LINESTRING (0 0, 1 0, 1 1, 0 0)");

        assertThat(Footprint.parse("LINESTRING (1 1, 1 0, 0 0, 1 1)")).isEqualTo(loop);
        assertThat(Footprint.parse("LINESTRING (1 0, 1 1, 0 0, 1 0)")).isEqualTo(loop);
        assertThat(Footprint.parse("LINESTRING (0 0, 1 1, 0 1, 0 0)")).isNotEqualTo(loop);
    }

    @Test
    void a_closed_line_that_meets_itself_at_its_least_corner_is_one_whichever_way_it_is_read() {
        List<String> corners = List.of("0 0", "1 5", "2 6", "0 0", "3 0", "3 1");
        Footprint loop = closed(corners);

        for (int i = 0; i < corners.size(); i++) {
            List<String> turned = new ArrayList<>(corners);
            Collections.rotate(turned, i);
            assertThat(closed(turned)).isEqualTo(loop);
            Collections.reverse(turned);
            assertThat(closed(turned)).isEqualTo(loop);
        }
    }

    private static Footprint closed(List<String> corners) {
        return Footprint.parse("LINESTRING (" + String.join(", ", corners) + ", " + corners.get(0) + ")");
    }

    @Test
    void what_is_done_to_a_geometry_taken_in_or_given_out_does_not_reach_the_footprint() {
        Polygon source = new GeometryFactory().createPolygon(new Coordinate[] {
            new Coordinate(0, 0), new Coordinate(1, 0), new Coordinate(1, 1), new Coordinate(0, 0)
        });
        Footprint footprint = Footprint.ofGeometry(source, CoordinateSystem.WGS_84);
        String text = footprint.toWkt();
        int hash = footprint.hashCode();

        source.getCoordinates()[1].x = 50;
        source.geometryChanged();
        Geometry copy = footprint.toGeometry();
        copy.getCoordinates()[1].x = 60;
        copy.setUserData("mine");

        assertThat(footprint.toWkt()).isEqualTo(text);
        assertThat(footprint).hasSameHashCodeAs(hash).isEqualTo(Footprint.parse(text));
        assertThat(footprint.toGeometry().getUserData()).isNull();
    }

    @Test
    void edges_belong_to_a_footprint_and_holes_do_not() {
        assertThat(COURT.covers(Position.ofLatLon(29.50, 106.505))).isTrue();
        assertThat(COURT.covers(Position.ofLatLon(29.501, 106.501))).isTrue();
        assertThat(COURT.covers(Position.ofLatLon(29.504, 106.505))).isTrue();
        assertThat(COURT.covers(Position.ofLatLon(29.5045, 106.5055))).isFalse();
        assertThat(COURT.covers(Position.ofLatLon(29.4999, 106.505))).isFalse();
        assertThat(MILL.covers(COURT)).isTrue();
        assertThat(COURT.covers(MILL)).isFalse();
    }

    @Test
    void footprints_meet_where_they_share_a_point() {
        assertThat(MILL.meets(Footprint.parse("LINESTRING (106.51 29.51, 106.52 29.52)")))
                .isTrue();
        assertThat(MILL.meets(Footprint.parse("LINESTRING (106.511 29.51, 106.52 29.52)")))
                .isFalse();
    }

    @Test
    void it_says_what_it_is() {
        assertThat(MILL).hasToString("area of " + MILL.area() + ", 4 corners, around 29.5050, 106.5050");
        assertThat(COURT).hasToString("area of " + COURT.area() + ", 7 corners, 1 hole, around 29.5050, 106.5050");
        assertThat(Footprint.parse("POINT (106.5 29.5)")).hasToString("1 point around 29.5000, 106.5000");
        assertThat(Footprint.parse("MULTIPOINT (0 0, 1 1)")).hasToString("2 points around 0.5000, 0.5000");
        assertThat(Footprint.parse("LINESTRING (0 0, 0 1)"))
                .hasToString("line of 110574.389 m, 2 corners, around 0.5000, 0.0000");
        assertThat(Footprint.parse("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((2 0, 3 0, 3 1, 2 0)))")
                        .toString())
                .endsWith(", 2 parts, 6 corners, around 0.5000, 1.5000");
    }

    @Test
    void well_known_text_comes_back() {
        for (Footprint footprint : List.of(
                MILL,
                COURT,
                Footprint.parse("POINT (106.51601234567891 -29.553)"),
                Footprint.parse("MULTILINESTRING ((0 0, 1e-7 1), (3 3, 4 4))"))) {
            assertThat(Footprint.parse(footprint.toWkt())).isEqualTo(footprint);
        }
    }

    @Test
    void a_hole_of_nothing_is_none() {
        assertThat(Footprint.parse("POLYGON ((0 0, 1 0, 1 1, 0 0), EMPTY)"))
                .isEqualTo(Footprint.parse("POLYGON ((0 0, 1 0, 1 1, 0 0))"));
    }

    @Test
    void a_position_inside_lies_in_it() {
        assertThat(MILL.covers(MILL.inside())).isTrue();
        assertThat(COURT.covers(COURT.inside())).isTrue();
        assertThat(Footprint.parse("POINT (106.5 29.5)").inside()).isEqualTo(Position.ofLatLon(29.5, 106.5));
    }

    @Test
    void it_says_of_what_it_consists() {
        assertThat(MILL.kind()).isEqualTo(Footprint.Kind.AREA);
        assertThat(Footprint.parse("MULTILINESTRING ((0 0, 1 1), (3 3, 4 4))").kind())
                .isEqualTo(Footprint.Kind.LINE);
        assertThat(Footprint.parse("MULTIPOINT (0 0, 1 1)").kind()).isEqualTo(Footprint.Kind.POINT);
    }

    @Test
    void a_footprint_whose_bytes_were_changed_is_checked_as_any_other() throws Exception {
        byte[] bytes = written(Footprint.parse("POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))"));
        byte[] minusOne = {(byte) 0xbf, (byte) 0xf0, 0, 0, 0, 0, 0, 0};
        byte[] one = {0x3f, (byte) 0xf0, 0, 0, 0, 0, 0, 0};
        byte[] forged = replacedFirst(bytes, one, minusOne);

        assertThatThrownBy(() -> read(forged))
                .isInstanceOf(InvalidFootprintException.class)
                .hasMessageStartingWith("boundaries must not cross or overlap but do at ");
    }

    @Test
    void bytes_that_are_no_geometry_are_refused() throws Exception {
        byte[] forged = written(Footprint.parse("POINT (1 1)"));
        forged[forged.length - 18] = 99; // the kind of geometry

        assertThatThrownBy(() -> read(forged)).hasMessage("footprint must be well-known bytes");
    }

    private static byte[] replacedFirst(byte[] bytes, byte[] what, byte[] with) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String found = new String(what, StandardCharsets.ISO_8859_1);
        int at = text.indexOf(found);
        assertThat(at).isPositive();
        return (text.substring(0, at)
                        + new String(with, StandardCharsets.ISO_8859_1)
                        + text.substring(at + what.length))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] written(Footprint footprint) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(footprint);
        }
        return bytes.toByteArray();
    }

    @SuppressWarnings("BanSerializableRead") // what is read was written here
    private static Object read(byte[] bytes) throws Exception {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}

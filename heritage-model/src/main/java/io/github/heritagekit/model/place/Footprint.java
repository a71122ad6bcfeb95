// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.place;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.source.Source;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

/**
 * The ground that a place covers, WGS 84: polygons with their holes; or lines or points, where a register has no more.
 *
 * <p>It is valid or it does not exist: closed rings that do not cross or touch themselves, holes within their polygon, polygons that
 * do not overlap, every corner in the world. A footprint that crosses the antimeridian is refused, and so is a line or area that reaches a pole, and one that
 * mixes points, lines and polygons; the {@linkplain InvalidFootprintException refusal} has the kind and the coordinate of the fault.
 * Points on the edge of a footprint belong to it.
 *
 * <p>Between corners an edge is a straight line in latitude and longitude where one asks what lies within, and a geodesic where one
 * measures; over an edge of 1 km that runs east at 60 degrees north the two are 3 cm apart. Heights are left out.
 *
 * <p>Two footprints are equal if they have the same rings, lines or points, wherever a ring begins, whichever way it runs and in
 * whatever order they stand. Immutable and thread-safe.
 */
public final class Footprint implements HeritageValue {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_FOUND = 60;

    /** What a footprint consists of. */
    public enum Kind implements HeritageValue {
        /** Points. */
        POINT,
        /** Lines. */
        LINE,
        /** Polygons. */
        AREA
    }

    private final Geometry shape;
    private final int hash;
    private transient volatile @Nullable PreparedGeometry prepared;

    private Footprint(Geometry shape) {
        this.shape = shape;
        this.hash = Arrays.hashCode(shape.getCoordinates());
    }

    /**
     * Returns the footprint of a geometry of JTS, whose x is the longitude or easting and whose y is the latitude or northing in the
     * coordinate system, whatever order of axes the system itself prefers. The geometry is copied: what is done to it later does not
     * matter.
     *
     * @throws InvalidFootprintException if the geometry is not valid
     * @throws IllegalArgumentException if its coordinates cannot be taken from the system
     * @throws IllegalStateException if the system needs a library that is not there
     */
    public static Footprint ofGeometry(Geometry geometry, CoordinateSystem system) {
        return new Footprint(Shaping.shape(system.inDegrees(geometry)));
    }

    private static Footprint ofDegrees(Geometry geometry) {
        return new Footprint(Shaping.shape(geometry));
    }

    /** Returns the footprint that is one point. */
    public static Footprint ofPoint(Position position) {
        return ofDegrees(Shaping.factory().createPoint(corner(position)));
    }

    /**
     * Returns the footprint that is one line through the positions.
     *
     * @throws InvalidFootprintException if there are fewer than two different positions
     */
    public static Footprint ofLine(List<Position> positions) {
        return ofDegrees(Shaping.factory().createLineString(corners(positions)));
    }

    /**
     * Returns the footprint that is one polygon. Its ring ends where it begins; either direction will do.
     *
     * @throws InvalidFootprintException if the ring is not valid
     */
    public static Footprint ofRing(List<Position> ring) {
        return ofRings(ring, List.of());
    }

    /**
     * Returns the footprint that is one polygon with holes. Each ring ends where it begins; either direction will do.
     *
     * @throws InvalidFootprintException if a ring is not valid or they do not go together
     */
    public static Footprint ofRings(List<Position> ring, List<List<Position>> holes) {
        return ofDegrees(Shaping.factory()
                .createPolygon(ring(ring), holes.stream().map(Footprint::ring).toArray(LinearRing[]::new)));
    }

    /**
     * Returns the footprint of several that are all points, all lines or all polygons.
     *
     * @throws InvalidFootprintException if there are none, they are not alike or polygons overlap
     */
    public static Footprint ofParts(List<Footprint> parts) {
        return ofDegrees(Shaping.factory()
                .createGeometryCollection(parts.stream().map(part -> part.shape).toArray(Geometry[]::new)));
    }

    private static LinearRing ring(List<Position> positions) {
        return Shaping.factory().createLinearRing(corners(positions));
    }

    private static Coordinate[] corners(List<Position> positions) {
        return positions.stream().map(Footprint::corner).toArray(Coordinate[]::new);
    }

    private static Coordinate corner(Position position) {
        return new Coordinate(position.longitude(), position.latitude());
    }

    /**
     * Returns the footprint that a well-known text stands for, such as {@code POLYGON ((106.5 29.5, 106.6 29.5, 106.6 29.6, 106.5
     * 29.5))}: longitude first, in degrees, WGS 84.
     *
     * @throws InvalidFootprintException if the geometry is not valid
     * @throws IllegalArgumentException if the text is no well-known text
     */
    public static Footprint parse(String text) {
        return parse(text, CoordinateSystem.WGS_84);
    }

    /**
     * Returns the footprint that a well-known text in a coordinate system stands for: longitude or easting first.
     *
     * @throws InvalidFootprintException if the geometry is not valid
     * @throws IllegalArgumentException if the text is no well-known text or its coordinates cannot be taken from the system
     * @throws IllegalStateException if the system needs a library that is not there
     */
    public static Footprint parse(String text, CoordinateSystem system) {
        Geometry geometry;
        try {
            geometry = new WKTReader(Shaping.factory()).read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(
                    "footprint must be well-known text such as `POLYGON ((106.5 29.5, 106.6 29.5, 106.6 29.6, 106.5 29.5))`"
                            + " but was `" + shortened(text) + "`",
                    e);
        }
        return ofGeometry(geometry, system);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_FOUND ? text : text.substring(0, LONGEST_FOUND) + "…";
    }

    /** Returns what it consists of. */
    public Kind kind() {
        return Kind.values()[shape.getDimension()];
    }

    /**
     * Returns its geometry as a new one of JTS: x is the longitude, y the latitude. Shells run clockwise, holes the other way. What is
     * done to it does not matter to this footprint.
     */
    public Geometry toGeometry() {
        return shape.copy();
    }

    /** Returns it as well-known text, longitude first, which {@link #parse(String)} reads. */
    public String toWkt() {
        return shape.toText();
    }

    /** Returns how its measures are taken, for findings that carry one: {@code Finding.of(footprint.area(), Footprint.method())}. */
    public static Source method() {
        return Source.builder()
                .title("geodesic measure on the ellipsoid WGS 84")
                .note("geodesics between corners (Karney 2013), areas in 0.0001 m², lengths in mm; no heights")
                .build();
    }

    /**
     * Returns the area, holes left out, by the {@link #method()}: geodesic polygons on the ellipsoid, to 0.0001 m². Of points and
     * lines it is 0 m².
     */
    public Area area() {
        return Geodesics.area(shape);
    }

    /**
     * Returns the length of all boundaries, those of holes included, by the {@link #method()}: geodesics between corners, to the
     * millimetre. Of points and lines it is 0 m.
     */
    public Length perimeter() {
        return kind() == Kind.AREA ? Geodesics.length(shape.getBoundary()) : Geodesics.length(0);
    }

    /**
     * Returns the length of all lines, by the {@link #method()}: geodesics between corners, to the millimetre. Of points and areas it
     * is 0 m.
     */
    public Length length() {
        return kind() == Kind.LINE ? Geodesics.length(shape) : Geodesics.length(0);
    }

    /**
     * Returns how far a position is from the nearest point of this footprint; 0 m on its edge and within.
     *
     * @see #distance(Footprint)
     */
    public Length distance(Position position) {
        return distance(ofPoint(position));
    }

    /**
     * Returns how far another footprint is at the nearest point; 0 m if they meet.
     *
     * <p>The two points are looked for in a plane scaled at their latitude, and the distance between them is that of the {@link
     * #method()}, to the millimetre. It is never too short; over 20 km it is too long by less than one part in a thousand.
     */
    public Length distance(Footprint other) {
        return Geodesics.distance(shape, other.shape);
    }

    /** Returns whether a position lies within this footprint or on its edge. */
    public boolean covers(Position position) {
        return prepared().covers(Shaping.factory().createPoint(corner(position)));
    }

    /** Returns whether another footprint lies within this one, edges included. */
    public boolean covers(Footprint other) {
        return prepared().covers(other.shape);
    }

    /** Returns whether both footprints have a point in common, be it on their edges. */
    public boolean meets(Footprint other) {
        return prepared().intersects(other.shape);
    }

    private PreparedGeometry prepared() {
        PreparedGeometry known = prepared;
        if (known == null) {
            known = PreparedGeometryFactory.prepare(shape);
            prepared = known;
        }
        return known;
    }

    /** Returns a position that lies in it: of areas within, of lines on a corner, of points one of them, near the middle each. */
    public Position inside() {
        Coordinate inside = shape.getInteriorPoint().getCoordinate();
        return Position.ofLatLon(inside.y, inside.x);
    }

    @Serial
    private Object writeReplace() {
        return new Form(new WKBWriter().write(shape));
    }

    @Serial
    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("footprint must be read from its form");
    }

    /** What is serialized in its place: well-known bytes. */
    private static final class Form implements Serializable {
        private static final long serialVersionUID = 1L;

        private final byte[] bytes;

        private Form(byte[] bytes) {
            this.bytes = bytes;
        }

        @Serial
        private Object readResolve() throws InvalidObjectException {
            try {
                return ofDegrees(new WKBReader(Shaping.factory()).read(bytes));
            } catch (ParseException e) {
                throw (InvalidObjectException)
                        new InvalidObjectException("footprint must be well-known bytes").initCause(e);
            }
        }
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Footprint other && hash == other.hash && shape.equalsExact(other.shape);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Returns it in words: {@code area of 46000 m², 4 corners, around 29.5530, 106.5160}. */
    @Override
    public String toString() {
        return FootprintText.of(this, shape);
    }
}

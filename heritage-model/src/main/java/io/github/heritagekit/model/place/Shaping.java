// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.place;

import static io.github.heritagekit.model.place.FootprintProblem.refuse;
import static io.github.heritagekit.model.place.FootprintProblem.refuseAt;

import io.github.heritagekit.model.place.FootprintProblem.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Turns a geometry in degrees into the one form in which all geometries of the same ground are equal, or refuses it. */
final class Shaping {
    private static final GeometryFactory FACTORY = new RingFactory();
    private static final int HALF_THE_WORLD = 180;
    private static final int POLE = 90;

    private Shaping() {}

    static GeometryFactory factory() {
        return FACTORY;
    }

    /** Returns a copy in the one form: flat, valid, without repeated corners, rings and parts in one order. */
    static Geometry shape(Geometry raw) {
        List<Geometry> parts = new ArrayList<>();
        addParts(raw, parts);
        if (parts.isEmpty()) {
            throw refuse(Kind.EMPTY, Double.NaN, Double.NaN, "footprint must not be empty");
        }
        checkAlike(raw, parts);
        Geometry shaped = FACTORY.buildGeometry(parts.get(0).getDimension() == 0 ? distinct(parts) : parts);
        checkWidth(shaped);
        checkValid(shaped);
        shaped.normalize();
        return shaped;
    }

    private static void addParts(Geometry raw, List<Geometry> parts) {
        if (raw.isEmpty()) {
            return;
        }
        if (raw instanceof GeometryCollection) {
            for (int i = 0; i < raw.getNumGeometries(); i++) {
                addParts(raw.getGeometryN(i), parts);
            }
        } else if (raw instanceof Polygon polygon) {
            parts.add(polygon(polygon));
        } else if (raw instanceof LineString line) {
            parts.add(line(line));
        } else {
            parts.add(FACTORY.createPoint(corners(((Point) raw).getCoordinates())[0]));
        }
    }

    private static Polygon polygon(Polygon raw) {
        List<LinearRing> holes = new ArrayList<>();
        for (int i = 0; i < raw.getNumInteriorRing(); i++) {
            if (!raw.getInteriorRingN(i).isEmpty()) {
                holes.add(ring(raw.getInteriorRingN(i)));
            }
        }
        return FACTORY.createPolygon(ring(raw.getExteriorRing()), holes.toArray(new LinearRing[0]));
    }

    private static LinearRing ring(LinearRing raw) {
        Coordinate[] corners = corners(raw.getCoordinates());
        LinearRing ring = FACTORY.createLinearRing(corners);
        for (int i = 2; i < corners.length; i++) {
            if (Orientation.index(corners[0], corners[1], corners[i]) != 0) {
                return ring;
            }
        }
        throw refuseAt(Kind.NO_AREA, corners[0].y, corners[0].x, "ring must enclose an area but lies on one line at");
    }

    private static LineString line(LineString raw) {
        Coordinate[] corners = corners(raw.getCoordinates());
        LineString line = FACTORY.createLineString(corners);
        return line.isClosed() ? FACTORY.createLineString(Loop.turned(corners)) : line;
    }

    /** Returns the corners without their heights and without those that stand twice in a row. */
    private static Coordinate[] corners(Coordinate[] raw) {
        List<Coordinate> corners = new ArrayList<>(raw.length);
        for (Coordinate found : raw) {
            check(found.y, found.x);
            Coordinate corner = new Coordinate(found.x + 0.0, found.y + 0.0); // turns -0.0 into 0.0
            if (raw.length > 1 && Math.abs(corner.y) == POLE) {
                throw refuseAt(Kind.POLE, corner.y, corner.x, "footprint must not reach a pole but does at");
            }
            Coordinate before = corners.isEmpty() ? corner : corners.get(corners.size() - 1);
            if (Math.abs(corner.x - before.x) > HALF_THE_WORLD) {
                throw antimeridian(before, corner);
            }
            if (corners.isEmpty() || !corner.equals2D(before)) {
                corners.add(corner);
            }
        }
        return corners.toArray(new Coordinate[0]);
    }

    /** Checks that a corner lies in the world. */
    private static void check(double latitude, double longitude) {
        RingFactory.checkNumber(latitude, longitude);
        if (Math.abs(latitude) > POLE || Math.abs(longitude) > HALF_THE_WORLD) {
            throw refuse(Kind.OUT_OF_RANGE, latitude, longitude, Ranges.sentence(latitude, longitude));
        }
    }

    private static InvalidFootprintException antimeridian(Coordinate from, Coordinate to) {
        return refuse(
                Kind.ANTIMERIDIAN,
                to.y,
                to.x,
                "footprint must not cross the antimeridian but goes from " + FootprintProblem.text(from.y, from.x)
                        + " to " + FootprintProblem.text(to.y, to.x) + "; cut it there and take one side");
    }

    private static void checkWidth(Geometry shaped) {
        Envelope bounds = shaped.getEnvelopeInternal();
        if (bounds.getWidth() > HALF_THE_WORLD) {
            Coordinate east = corner(shaped, bounds.getMaxX());
            Coordinate west = corner(shaped, bounds.getMinX());
            throw isWide(shaped) ? antimeridian(east, west) : bothSides(east, west);
        }
    }

    private static boolean isWide(Geometry shaped) {
        for (int i = 0; i < shaped.getNumGeometries(); i++) {
            if (shaped.getGeometryN(i).getEnvelopeInternal().getWidth() > HALF_THE_WORLD) {
                return true;
            }
        }
        return false;
    }

    /** Each part lies on one side, as where RFC 7946 (3.1.9) wants a geometry to be cut. */
    private static InvalidFootprintException bothSides(Coordinate east, Coordinate west) {
        return refuse(
                Kind.ANTIMERIDIAN,
                west.y,
                west.x,
                "footprint must lie on one side of the antimeridian but has parts at "
                        + FootprintProblem.text(east.y, east.x) + " and at " + FootprintProblem.text(west.y, west.x)
                        + "; make a footprint of the parts on each side");
    }

    private static Coordinate corner(Geometry shaped, double longitude) {
        for (Coordinate corner : shaped.getCoordinates()) {
            if (corner.x == longitude) {
                return corner;
            }
        }
        throw new IllegalStateException("no corner at the edge of its own bounds");
    }

    private static void checkAlike(Geometry raw, List<Geometry> parts) {
        for (Geometry part : parts) {
            if (part.getDimension() != parts.get(0).getDimension()) {
                Coordinate odd = part.getCoordinate();
                throw refuseAt(
                        Kind.UNSUPPORTED,
                        odd.y,
                        odd.x,
                        "footprint must be points alone, lines alone or polygons alone but the " + raw.getGeometryType()
                                + " has another part at");
            }
        }
    }

    private static List<Geometry> distinct(List<Geometry> points) {
        Set<Coordinate> once = new LinkedHashSet<>();
        return points.stream().filter(point -> once.add(point.getCoordinate())).toList();
    }

    private static void checkValid(Geometry shaped) {
        TopologyValidationError error = new IsValidOp(shaped).getValidationError();
        if (error != null) {
            Coordinate at = error.getCoordinate();
            Fault fault = Fault.of(error.getErrorType());
            throw refuseAt(fault.kind(), at.y, at.x, fault.sentence());
        }
    }

    /** What an error of the checker of geometries means. */
    private record Fault(Kind kind, String sentence) {
        static Fault of(int error) {
            return switch (error) {
                case TopologyValidationError.HOLE_OUTSIDE_SHELL ->
                    new Fault(Kind.HOLE_OUTSIDE, "hole must lie within its polygon but does not at");
                case TopologyValidationError.NESTED_HOLES ->
                    new Fault(Kind.HOLE_IN_HOLE, "hole must not lie within another one but does at");
                case TopologyValidationError.DISCONNECTED_INTERIOR ->
                    new Fault(Kind.CUT_IN_TWO, "holes must not cut their polygon in two but do at");
                case TopologyValidationError.RING_SELF_INTERSECTION ->
                    new Fault(Kind.SELF_TOUCHING, "ring must not touch itself but does at");
                case TopologyValidationError.NESTED_SHELLS ->
                    new Fault(Kind.POLYGON_IN_POLYGON, "polygon must not lie within another one but does at");
                case TopologyValidationError.TOO_FEW_POINTS ->
                    new Fault(Kind.TOO_FEW_CORNERS, "ring must have at least 3 corners but has fewer at");
                default -> new Fault(Kind.SELF_CROSSING, "boundaries must not cross or overlap but do at");
            };
        }
    }
}

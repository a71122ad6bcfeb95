// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.place;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.distance.DistanceOp;

/** Measures on the ellipsoid WGS 84, along geodesics. */
final class Geodesics {
    private static final int PLACES_OF_METRES = 3;
    private static final int PLACES_OF_SQUARE_METRES = 4;
    private static final int HALF_TURN = 180;
    private static final int TURN = 360;

    /** The nearest points are looked for again in a plane scaled where they were found; more rounds do not move them. */
    private static final int ROUNDS = 3;

    private Geodesics() {}

    static Area area(Geometry shape) {
        double area = 0;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon) {
                area += area(polygon);
            }
        }
        return Area.of(
                BigDecimal.valueOf(area).setScale(PLACES_OF_SQUARE_METRES, RoundingMode.HALF_EVEN),
                Area.Unit.SQUARE_METRE);
    }

    private static double area(Polygon polygon) {
        double area = ringArea(polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            area -= ringArea(polygon.getInteriorRingN(i));
        }
        return Math.max(0, area);
    }

    private static double ringArea(LineString ring) {
        PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
        for (int i = 1; i < ring.getNumPoints(); i++) {
            Coordinate corner = ring.getCoordinateN(i);
            area.AddPoint(corner.y, corner.x);
        }
        return Math.abs(area.Compute(false, true).area);
    }

    /** Returns the length of all lines and rings. */
    static Length length(Geometry lines) {
        double length = 0;
        for (int i = 0; i < lines.getNumGeometries(); i++) {
            Coordinate[] corners = lines.getGeometryN(i).getCoordinates();
            for (int j = 1; j < corners.length; j++) {
                length += metres(corners[j - 1], corners[j]);
            }
        }
        return length(length);
    }

    static Length length(double metres) {
        return Length.of(
                BigDecimal.valueOf(metres).setScale(PLACES_OF_METRES, RoundingMode.HALF_EVEN), Length.Unit.METRE);
    }

    static double metres(Coordinate from, Coordinate to) {
        return Geodesic.WGS84.Inverse(from.y, from.x, to.y, to.x, GeodesicMask.DISTANCE).s12;
    }

    /** Returns the distance between the points of two shapes that are nearest to each other. */
    static Length distance(Geometry one, Geometry other) {
        Geometry near = broughtNear(one, other);
        if (one.intersects(near)) {
            return length(0);
        }
        double latitude = (middle(one).y + middle(near).y) / 2;
        double least = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            double scale = Math.cos(Math.toRadians(latitude));
            Coordinate[] points = DistanceOp.nearestPoints(scaled(one, scale), scaled(near, scale));
            least = Math.min(
                    least,
                    metres(
                            new Coordinate(points[0].x / scale, points[0].y),
                            new Coordinate(points[1].x / scale, points[1].y)));
            latitude = (points[0].y + points[1].y) / 2;
        }
        return length(least);
    }

    /** Returns the other shape with longitudes counted on beyond 180 where that is the shorter way. */
    private static Geometry broughtNear(Geometry one, Geometry other) {
        double apart = middle(one).x - middle(other).x;
        return Math.abs(apart) <= HALF_TURN
                ? other
                : AffineTransformation.translationInstance(Math.copySign(TURN, apart), 0)
                        .transform(other);
    }

    private static Coordinate middle(Geometry shape) {
        Envelope bounds = shape.getEnvelopeInternal();
        return bounds.centre();
    }

    private static Geometry scaled(Geometry shape, double scale) {
        return AffineTransformation.scaleInstance(scale, 1).transform(shape);
    }
}

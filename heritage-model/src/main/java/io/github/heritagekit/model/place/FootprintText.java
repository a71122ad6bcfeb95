// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Says in words what a footprint is. */
final class FootprintText {
    private static final int PLACES_OF_DEGREES = 4;

    private FootprintText() {}

    static String of(Footprint footprint, Geometry shape) {
        Coordinate middle = shape.getEnvelopeInternal().centre();
        String around = Position.ofLatLon(rounded(middle.y), rounded(middle.x)).toString();
        return switch (footprint.kind()) {
            case POINT -> count(shape.getNumGeometries(), "point") + " around " + around;
            case LINE ->
                "line of " + footprint.length() + ", " + parts(shape) + count(shape.getNumPoints(), "corner")
                        + ", around " + around;
            case AREA ->
                "area of " + footprint.area() + ", " + parts(shape) + count(corners(shape), "corner") + holes(shape)
                        + ", around " + around;
        };
    }

    /** The last corner of a ring is its first. */
    private static int corners(Geometry shape) {
        return shape.getNumPoints() - shape.getNumGeometries() - holeCount(shape);
    }

    private static int holeCount(Geometry shape) {
        int holes = 0;
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            holes += ((Polygon) shape.getGeometryN(i)).getNumInteriorRing();
        }
        return holes;
    }

    private static String parts(Geometry shape) {
        int parts = shape.getNumGeometries();
        return parts == 1 ? "" : count(parts, "part") + ", ";
    }

    private static String holes(Geometry shape) {
        int holes = holeCount(shape);
        return holes == 0 ? "" : ", " + count(holes, "hole");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static double rounded(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(PLACES_OF_DEGREES, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}

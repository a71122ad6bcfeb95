// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Metres near a place as degrees, and the other way round, on the ellipsoid WGS 84. */
final class Degrees {
    private static final double SEMI_MAJOR = 6_378_137;
    private static final double SQUARED_ECCENTRICITY = 0.00669437999014;

    /** No degree of latitude is shorter, nor is one of longitude at the equator. */
    private static final double SHORTEST_DEGREE = 110_570;

    private static final double LEAST_COSINE = 1e-6;
    private static final double HALF_TURN = 180;

    private Degrees() {}

    /** Returns how many metres a degree of latitude has there. */
    static double metresOfLatitude(double latitude) {
        double w = w(latitude);
        return Math.toRadians(SEMI_MAJOR * (1 - SQUARED_ECCENTRICITY) / (w * w * w));
    }

    /** Returns how many metres a degree of longitude has there. */
    static double metresOfLongitude(double latitude) {
        return Math.toRadians(SEMI_MAJOR * Math.cos(Math.toRadians(latitude)) / w(latitude));
    }

    private static double w(double latitude) {
        double sine = Math.sin(Math.toRadians(latitude));
        return Math.sqrt(1 - SQUARED_ECCENTRICITY * sine * sine);
    }

    /** Grows bounds in degrees by at least so many metres on each side. */
    static void grow(Envelope bounds, double metres) {
        if (metres > 0) {
            double north = metres / SHORTEST_DEGREE;
            double farthest = Math.min(90, Math.max(Math.abs(bounds.getMinY()), Math.abs(bounds.getMaxY())) + north);
            bounds.expandBy(north / Math.max(LEAST_COSINE, Math.cos(Math.toRadians(farthest))), north);
        }
    }

    /** Returns a geometry with longitudes counted on beyond 180 where that is the shorter way to a place. */
    static Geometry broughtNear(Geometry ground, Geometry place) {
        double turn = turn(ground, place);
        return turn == 0
                ? ground
                : AffineTransformation.translationInstance(turn, 0).transform(ground);
    }

    /** Returns by how many degrees of longitude a geometry is to be turned to be near a place: by 0, 360 or -360. */
    static double turn(Geometry ground, Geometry place) {
        double apart = place.getEnvelopeInternal().centre().x
                - ground.getEnvelopeInternal().centre().x;
        return Math.abs(apart) <= HALF_TURN ? 0 : Math.copySign(2 * HALF_TURN, apart);
    }
}

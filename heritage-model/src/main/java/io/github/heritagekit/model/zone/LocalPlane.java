// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * A plane in metres around a place: azimuthal equidistant, on the ellipsoid WGS 84. Distances from the middle are true; across, at a
 * distance r from it, they are too long by about r²/6R²: at 1 km by 4 parts in 10⁹, at 10 km by 4 in 10⁷, at 100 km by 4 in 10⁵.
 *
 * <p>Geometries are turned corner by corner. A corner that lies on an edge, as where neighbours share a part of a slanting border, may lie
 * beside it when turned; areas that are no longer valid by that are mended, so that whatever comes from here can be laid over another.
 */
final class LocalPlane {
    /** In degrees: about a hundred metres. */
    private static final double STEP = 1e-3;

    private final double latitude;
    private final double longitude;

    private LocalPlane(double latitude, double longitude) {
        this.latitude = latitude;
        this.longitude = longitude;
    }

    /** Returns the plane around the middle of a geometry in degrees. */
    static LocalPlane around(Geometry degrees) {
        return around(degrees.getEnvelopeInternal());
    }

    static LocalPlane around(Envelope degrees) {
        Coordinate middle = degrees.centre();
        return new LocalPlane(middle.y, middle.x);
    }

    /** Returns a copy in metres east and north of the middle. */
    Geometry inMetres(Geometry degrees) {
        return turned(degrees, this::toMetres);
    }

    /**
     * Returns a copy in metres with more corners on long edges: what is straight in degrees is curved in metres, and between two corners
     * here it bulges by less than 0.2 mm.
     */
    Geometry finelyInMetres(Geometry degrees) {
        Densifier fine = new Densifier(degrees);
        fine.setDistanceTolerance(STEP);
        fine.setValidate(false);
        return inMetres(fine.getResultGeometry());
    }

    /** Returns a copy in degrees of a geometry in metres; across the antimeridian, longitudes are counted on beyond 180. */
    Geometry inDegrees(Geometry metres) {
        return turned(metres, this::toDegrees);
    }

    private void toMetres(CoordinateSequence corners, int i) {
        GeodesicData way = Geodesic.WGS84.Inverse(
                latitude, longitude, corners.getY(i), corners.getX(i), GeodesicMask.DISTANCE | GeodesicMask.AZIMUTH);
        double azimuth = Math.toRadians(way.azi1);
        set(corners, i, way.s12 * Math.sin(azimuth), way.s12 * Math.cos(azimuth));
    }

    private void toDegrees(CoordinateSequence corners, int i) {
        double east = corners.getX(i);
        double north = corners.getY(i);
        GeodesicData way = Geodesic.WGS84.Direct(
                latitude,
                longitude,
                Math.toDegrees(Math.atan2(east, north)),
                Math.hypot(east, north),
                GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE | GeodesicMask.LONG_UNROLL);
        set(corners, i, way.lon2, way.lat2);
    }

    private static void set(CoordinateSequence corners, int i, double x, double y) {
        corners.setOrdinate(i, CoordinateSequence.X, x);
        corners.setOrdinate(i, CoordinateSequence.Y, y);
    }

    private static Geometry turned(Geometry geometry, Turning turning) {
        Geometry copy = geometry.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence corners, int i) {
                turning.turn(corners, i);
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return copy.getDimension() < 2 || copy.isValid() ? copy : GeometryFixer.fix(copy);
    }

    /** Turns one corner. */
    private interface Turning {
        void turn(CoordinateSequence corners, int i);
    }
}

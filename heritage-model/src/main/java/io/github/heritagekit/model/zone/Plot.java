// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import io.github.heritagekit.model.measure.Length;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** A zone made ready to be asked about places. Immutable to those who ask, and thread-safe. */
final class Plot {
    private final Zone zone;
    private final Geometry ground;
    private final double error;
    private final Edges edges;
    private volatile @Nullable PreparedGeometry prepared;

    Plot(Zone zone) {
        this.zone = zone;
        this.ground = zone.footprint().toGeometry();
        this.error = metres(zone.standing().error());
        this.edges = new Edges(ground.getBoundary());
    }

    static double metres(Length length) {
        return length.in(Length.Unit.METRE).doubleValue();
    }

    Zone zone() {
        return zone;
    }

    /** Returns the ground in degrees; nobody changes it. */
    Geometry ground() {
        return ground;
    }

    /** Returns how far the edges may be off, in metres. */
    double error() {
        return error;
    }

    /** Returns the bounds in degrees of where the zone may reach. */
    Envelope reach() {
        Envelope reach = new Envelope(ground.getEnvelopeInternal());
        Degrees.grow(reach, error);
        return reach;
    }

    /** Returns whether a point lies in the zone or on its edge. */
    boolean covers(Coordinate point) {
        return edges.surround(point.y, point.x);
    }

    boolean covers(Geometry place) {
        return prepared().covers(place);
    }

    boolean meets(Geometry place) {
        return prepared().intersects(place);
    }

    private PreparedGeometry prepared() {
        PreparedGeometry known = prepared;
        if (known == null) {
            known = PreparedGeometryFactory.prepare(ground);
            prepared = known;
        }
        return known;
    }

    /** Returns the distance of a position from the nearest edge in metres, or infinity if it is over the limit. */
    double toEdge(Coordinate point, double limit) {
        return edges.metres(point.y, point.x, limit);
    }
}

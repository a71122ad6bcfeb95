// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.CoordinateSystem;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.place.Standing;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Made-up ground around an invented mill in Chongqing, in metres east and north of it. */
final class Ground {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final LocalPlane PLANE = LocalPlane.around(new Envelope(new Coordinate(106.516, 29.553)));

    private Ground() {}

    static Footprint box(double west, double south, double east, double north) {
        return footprint(FACTORY.toGeometry(new Envelope(west, east, south, north)));
    }

    static Footprint footprint(Geometry metres) {
        return Footprint.ofGeometry(PLANE.inDegrees(metres), CoordinateSystem.WGS_84);
    }

    static Footprint line(double... eastAndNorth) {
        Coordinate[] corners = new Coordinate[eastAndNorth.length / 2];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = new Coordinate(eastAndNorth[2 * i], eastAndNorth[2 * i + 1]);
        }
        return footprint(FACTORY.createLineString(corners));
    }

    static Geometry metres(Footprint footprint) {
        return PLANE.inMetres(footprint.toGeometry());
    }

    static Position at(double east, double north) {
        return footprint(FACTORY.createPoint(new Coordinate(east, north))).inside();
    }

    static Zone.Builder zone(String id, ZoneKind kind, Footprint footprint) {
        return Zone.builder().id(id).kind(kind).footprint(footprint).standing(Standing.official());
    }

    static Zone provisional(String id, Footprint footprint, double error) {
        return zone(id, ZoneKind.PROTECTION_SCOPE, footprint)
                .build()
                .withStanding(Standing.provisional(Length.ofMetres(error)));
    }
}

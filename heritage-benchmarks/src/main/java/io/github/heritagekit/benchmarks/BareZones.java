// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.zone.Zone;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The peers of a plan: what one would write by hand with JTS to find the zones that cover a position. They know nothing of limits,
 * coverage, errors or dates.
 */
final class BareZones {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<Ground> grounds = new ArrayList<>();
    private final STRtree tree = new STRtree();

    BareZones(List<Zone> zones) {
        for (Zone zone : zones) {
            Geometry geometry = zone.footprint().toGeometry();
            Ground ground = new Ground(zone, geometry, PreparedGeometryFactory.prepare(geometry));
            grounds.add(ground);
            tree.insert(geometry.getEnvelopeInternal(), ground);
        }
        tree.build();
    }

    /** A zone and its ground. */
    private record Ground(Zone zone, Geometry geometry, PreparedGeometry prepared) {}

    private static Point point(Position position) {
        return FACTORY.createPoint(new Coordinate(position.longitude(), position.latitude()));
    }

    /** Returns the zones that cover a position, by a tree and prepared geometry. */
    List<Zone> byTree(Position position) {
        Point point = point(position);
        List<Zone> found = new ArrayList<>();
        for (Object each : tree.query(new Envelope(point.getCoordinate()))) {
            Ground ground = (Ground) each;
            if (ground.prepared().covers(point)) {
                found.add(ground.zone());
            }
        }
        return found;
    }

    /** Returns the zones that cover a position, by a look at each. */
    List<Zone> byLoop(Position position) {
        Point point = point(position);
        List<Zone> found = new ArrayList<>();
        for (Ground ground : grounds) {
            if (ground.geometry().covers(point)) {
                found.add(ground.zone());
            }
        }
        return found;
    }
}

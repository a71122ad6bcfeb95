// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.place.Footprint;
import java.math.BigDecimal;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Writes the geometries of GeoJSON. */
final class GeoShapes {
    private GeoShapes() {}

    /** Writes the ground of a feature: nothing, a geometry, or a collection of several. */
    static void write(List<Footprint> ground, Sink sink) {
        if (ground.isEmpty()) {
            sink.nothing();
        } else if (ground.size() == 1) {
            write(ground.get(0).toGeometry(), sink);
        } else {
            sink.startObject();
            sink.field("type", "GeometryCollection");
            sink.name("geometries");
            sink.startArray();
            ground.forEach(footprint -> write(footprint.toGeometry(), sink));
            sink.endArray();
            sink.endObject();
        }
    }

    private static void write(Geometry geometry, Sink sink) {
        sink.startObject();
        sink.field("type", geometry.getGeometryType());
        sink.name("coordinates");
        if (geometry instanceof GeometryCollection) {
            sink.startArray();
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                writeCoordinates(geometry.getGeometryN(i), sink);
            }
            sink.endArray();
        } else {
            writeCoordinates(geometry, sink);
        }
        sink.endObject();
    }

    private static void writeCoordinates(Geometry part, Sink sink) {
        if (part instanceof Polygon polygon) {
            sink.startArray();
            writeLine(polygon.getExteriorRing().reverse(), sink);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                writeLine(polygon.getInteriorRingN(i).reverse(), sink);
            }
            sink.endArray();
        } else if (part instanceof LineString line) {
            writeLine(line, sink);
        } else {
            write(part.getCoordinate(), sink);
        }
    }

    private static void writeLine(LineString line, Sink sink) {
        sink.startArray();
        for (Coordinate corner : line.getCoordinates()) {
            write(corner, sink);
        }
        sink.endArray();
    }

    private static void write(Coordinate position, Sink sink) {
        sink.startArray();
        sink.number(digits(position.x));
        sink.number(digits(position.y));
        sink.endArray();
    }

    private static String digits(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString();
    }
}

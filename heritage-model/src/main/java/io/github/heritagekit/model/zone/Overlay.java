// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import io.github.heritagekit.model.place.CoordinateSystem;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.InvalidFootprintException;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** What two geometries have together or apart, and how wide that is. */
final class Overlay {
    private static final int SEGMENTS_IN_QUARTER = 16;

    /** Narrower than this, two edges are one: a tenth of a millimetre. */
    private static final double ONE_LINE = 1e-4;

    private static final double OPENING = 1e-3;

    private Overlay() {}

    /** Returns what both have, of the lower of their dimensions: of areas, no lines in which they touch. */
    static Geometry intersection(Geometry one, Geometry other) {
        return ofDimension(
                OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION),
                Math.min(one.getDimension(), other.getDimension()));
    }

    static Geometry difference(Geometry one, Geometry other) {
        return ofDimension(OverlayNGRobust.overlay(one, other, OverlayNG.DIFFERENCE), one.getDimension());
    }

    /** Returns what one of them has, of the higher of their dimensions: where corners are snapped, lines may be left of areas. */
    static Geometry union(Geometry one, Geometry other) {
        return ofDimension(
                OverlayNGRobust.overlay(one, other, OverlayNG.UNION),
                Math.max(one.getDimension(), other.getDimension()));
    }

    static Geometry union(List<Geometry> all, GeometryFactory factory) {
        int dimension = all.stream().mapToInt(Geometry::getDimension).max().orElse(2);
        return all.isEmpty() ? factory.createPolygon() : ofDimension(OverlayNGRobust.union(all), dimension);
    }

    static Geometry buffer(Geometry metres, double distance) {
        return BufferOp.bufferOp(metres, distance, new BufferParameters(SEGMENTS_IN_QUARTER));
    }

    /** Returns a geometry in metres grown or shrunk so that straight corners stay as they are. */
    static Geometry mitred(Geometry metres, double distance) {
        return BufferOp.bufferOp(
                metres,
                distance,
                new BufferParameters(SEGMENTS_IN_QUARTER, BufferParameters.CAP_SQUARE, BufferParameters.JOIN_MITRE, 2));
    }

    /** Returns areas in metres without what is narrower than two millimetres, as the rounding of coordinates leaves it. */
    static Geometry opened(Geometry metres) {
        return mitred(mitred(metres, -OPENING), OPENING);
    }

    /** Returns the footprint of a geometry in degrees that was computed, in which rounding may have left crossings. */
    static Footprint footprint(Geometry degrees) {
        try {
            return Footprint.ofGeometry(degrees, CoordinateSystem.WGS_84);
        } catch (InvalidFootprintException e) {
            Geometry mended = ofDimension(GeometryFixer.fix(degrees), degrees.getDimension());
            if (mended.isEmpty()) {
                throw e;
            }
            return Footprint.ofGeometry(mended, CoordinateSystem.WGS_84);
        }
    }

    /** Returns what of a geometry has a dimension: its areas or its lines alone. */
    static Geometry ofDimension(Geometry mixed, int dimension) {
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < mixed.getNumGeometries(); i++) {
            Geometry part = mixed.getGeometryN(i);
            if (!part.isEmpty() && part.getDimension() == dimension) {
                parts.add(part);
            }
        }
        return mixed.getFactory().buildGeometry(parts);
    }

    /** Returns the area, length or number of points of a geometry of one dimension in metres. */
    static double measure(Geometry metres, int dimension) {
        return switch (dimension) {
            case 2 -> metres.getArea();
            case 1 -> metres.getLength();
            default -> metres.isEmpty() ? 0 : metres.getNumGeometries();
        };
    }

    /** Returns whether a geometry in metres has nothing, or nothing but what the rounding of coordinates leaves. */
    static boolean isNothing(Geometry metres) {
        return switch (metres.getDimension()) {
            case 2 -> isNarrower(metres, ONE_LINE);
            case 1 -> metres.getLength() < ONE_LINE;
            default -> metres.isEmpty();
        };
    }

    /** Returns whether areas in metres are nowhere as wide as so much, or lines nowhere as long. */
    static boolean isNarrower(Geometry metres, double width) {
        if (metres.isEmpty()) {
            return true;
        }
        if (metres.getDimension() < 2) {
            return metres.getDimension() == 1 && metres.getLength() < width;
        }
        // what is wider than so much has more area than a disc of that width
        return metres.getArea() < width * width / 2
                || BufferOp.bufferOp(metres, -width / 2).isEmpty();
    }
}

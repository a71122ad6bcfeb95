// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import io.github.heritagekit.model.place.Footprint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** How boundaries are drawn: in metres, in a plane around the ground. */
final class Drawn {
    private static final int SEGMENTS_IN_QUARTER = 32;

    /** How much of the distance a round corner may lack: one less the cosine of half a segment's turn. */
    private static final double ROUNDNESS = 1 - Math.cos(Math.PI / (4 * SEGMENTS_IN_QUARTER));

    private static final double EARTH = 6_371_000;

    /** Where nothing is added on a side, rounding may put the edge inside the ground; so much more keeps it outside. */
    private static final double A_MILLIMETRE = 1e-3;

    private static final double A_CENTIMETRE = 1e-2;

    private Drawn() {}

    /** Returns what drawing so far from a ground adds to its error: round corners, and the plane. */
    static double addedError(Footprint ground, double distance) {
        double reach =
                ground.toGeometry().getEnvelopeInternal().getDiameter() / 2 * Degrees.metresOfLatitude(0) + distance;
        return distance * (ROUNDNESS + reach * reach / (6 * EARTH * EARTH)) + A_MILLIMETRE;
    }

    static Footprint grown(Footprint ground, double distance) {
        BufferParameters round = parameters(BufferParameters.CAP_ROUND, distance);
        return distance == 0 ? ground : inPlane(ground, metres -> BufferOp.bufferOp(opened(metres), distance, round));
    }

    /** Returns the strip along lines. Where lines meet at their ends it has no notch: it is round there, as at the corners of one line. */
    static Footprint strip(Footprint line, double distance) {
        BufferParameters flat = parameters(BufferParameters.CAP_FLAT, distance);
        BufferParameters round = parameters(BufferParameters.CAP_ROUND, distance);
        return inPlane(
                line,
                metres -> Overlay.union(
                        BufferOp.bufferOp(opened(metres), distance, flat),
                        BufferOp.bufferOp(joints(metres), distance, round)));
    }

    /** Corners stand to the millimetre; unless told so, they may be off by a hundredth of the distance. */
    private static BufferParameters parameters(int cap, double distance) {
        BufferParameters parameters = new BufferParameters(SEGMENTS_IN_QUARTER, cap);
        parameters.setSimplifyFactor(Math.min(BufferParameters.DEFAULT_SIMPLIFY_FACTOR, A_MILLIMETRE / distance));
        return parameters;
    }

    /** Returns where ends of several lines meet. */
    private static Geometry joints(Geometry metres) {
        Set<Coordinate> ends = new LinkedHashSet<>();
        Set<Coordinate> joints = new LinkedHashSet<>();
        for (Geometry line : lines(metres)) {
            Coordinate[] corners = line.getCoordinates();
            for (Coordinate end : List.of(corners[0], corners[corners.length - 1])) {
                if (!ends.add(end)) {
                    joints.add(end);
                }
            }
        }
        return metres.getFactory().createMultiPointFromCoords(joints.toArray(new Coordinate[0]));
    }

    /**
     * Returns lines of which none is closed: a closed one becomes two that overlap at their ends. Around a closed line, a distance that
     * reaches across it would leave a hole in the middle.
     */
    private static Geometry opened(Geometry metres) {
        if (metres.getDimension() != 1) {
            return metres;
        }
        List<Geometry> open = new ArrayList<>();
        for (Geometry line : lines(metres)) {
            Coordinate[] corners = line.getCoordinates();
            int last = corners.length - 1;
            if (last > 1 && corners[0].equals2D(corners[last])) {
                int middle = corners.length / 2;
                Coordinate[] rest = Arrays.copyOfRange(corners, middle - 1, corners.length + 1);
                rest[rest.length - 1] = corners[1];
                open.add(metres.getFactory().createLineString(Arrays.copyOf(corners, middle + 1)));
                open.add(metres.getFactory().createLineString(rest));
            } else {
                open.add(line);
            }
        }
        return metres.getFactory().buildGeometry(open);
    }

    static Footprint grown(Footprint ground, SideDistances sides) {
        return inPlane(ground, metres -> swept(metres, sides));
    }

    /** The ground that a rectangle with the distances as its sides sweeps over when it is moved over all points of a geometry. */
    private static Geometry swept(Geometry metres, SideDistances sides) {
        List<Coordinate> box = box(sides);
        List<Geometry> swept = new ArrayList<>();
        swept.add(metres);
        for (Geometry line : lines(metres)) {
            Coordinate[] corners = line.getCoordinates();
            for (int i = 0; i < Math.max(1, corners.length - 1); i++) {
                swept.add(hull(metres, corners[i], corners[Math.min(i + 1, corners.length - 1)], box));
            }
        }
        return Overlay.union(swept, metres.getFactory());
    }

    private static List<Geometry> lines(Geometry metres) {
        Geometry outline = metres.getDimension() == 2 ? metres.getBoundary() : metres;
        List<Geometry> lines = new ArrayList<>();
        for (int i = 0; i < outline.getNumGeometries(); i++) {
            lines.add(outline.getGeometryN(i));
        }
        return lines;
    }

    /** Returns the corners of the box around a point that reaches so far to each side of it. */
    private static List<Coordinate> box(SideDistances sides) {
        double west = -Plot.metres(sides.west());
        double east = Plot.metres(sides.east());
        double south = -Plot.metres(sides.south());
        double north = Plot.metres(sides.north());
        return List.of(
                new Coordinate(west, south),
                new Coordinate(east, south),
                new Coordinate(east, north),
                new Coordinate(west, north));
    }

    private static Geometry hull(Geometry metres, Coordinate from, Coordinate to, List<Coordinate> sides) {
        List<Coordinate> corners = new ArrayList<>();
        for (Coordinate end : List.of(from, to)) {
            for (Coordinate side : sides) {
                corners.add(new Coordinate(end.x + side.x, end.y + side.y));
            }
        }
        return metres.getFactory()
                .createMultiPointFromCoords(corners.toArray(new Coordinate[0]))
                .convexHull();
    }

    static Footprint hull(List<Footprint> walls) {
        Geometry all =
                Footprint.ofParts(walls.stream().map(Drawn::corners).toList()).toGeometry();
        return Overlay.footprint(all.convexHull());
    }

    private static Footprint corners(Footprint wall) {
        Geometry geometry = wall.toGeometry();
        return Overlay.footprint(geometry.getFactory().createMultiPointFromCoords(geometry.getCoordinates()));
    }

    static Footprint together(Footprint one, Footprint other) {
        return Overlay.footprint(Overlay.ofDimension(
                Overlay.union(one.toGeometry(), other.toGeometry()),
                Math.max(one.toGeometry().getDimension(), other.toGeometry().getDimension())));
    }

    static Footprint remainder(Footprint outer, Footprint inner) {
        return Overlay.footprint(Overlay.ofDimension(Overlay.difference(outer.toGeometry(), inner.toGeometry()), 2));
    }

    static Footprint shared(Footprint one, Footprint other) {
        return Overlay.footprint(Overlay.ofDimension(Overlay.intersection(one.toGeometry(), other.toGeometry()), 2));
    }

    /** Returns the pieces into which a line cuts a ground that meet what is to be kept; all of it where the line does not reach it. */
    static Footprint cut(Footprint ground, Footprint line, Footprint kept) {
        if (reaches(line, kept)) {
            throw new IllegalArgumentException(
                    "line must not run through the ground that the boundary is drawn from but was " + line + " through "
                            + kept);
        }
        if (!reaches(line, ground)) {
            return ground;
        }
        Geometry area = ground.toGeometry();
        Geometry inside = inner(kept);
        List<Geometry> remaining = new ArrayList<>();
        boolean whole = true;
        for (Geometry piece : pieces(area, line.toGeometry())) {
            boolean stays = piece.relate(inside, "T********");
            whole &= stays;
            if (stays) {
                remaining.add(piece);
            }
        }
        if (whole) {
            throw new IllegalArgumentException(
                    "line must cut something off the boundary but ends within it, or has what that is drawn from on both sides: "
                            + line);
        }
        return Overlay.footprint(Overlay.union(remaining, area.getFactory()));
    }

    private static List<Geometry> pieces(Geometry area, Geometry line) {
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(Overlay.union(area.getBoundary(), line));
        List<Geometry> pieces = new ArrayList<>();
        for (Object piece : (Collection<?>) polygonizer.getPolygons()) {
            Geometry polygon = (Geometry) piece;
            if (area.covers(polygon.getInteriorPoint())) {
                pieces.add(polygon);
            }
        }
        return pieces;
    }

    /** Whether a line comes farther into a ground than rounding and the thickness of a stroke do. */
    private static boolean reaches(Footprint line, Footprint ground) {
        return inner(ground).relate(line.toGeometry(), "T********");
    }

    /** Returns a ground without its outermost centimetre. */
    private static Geometry inner(Footprint ground) {
        Geometry degrees = ground.toGeometry();
        LocalPlane plane = LocalPlane.around(degrees);
        Geometry inner = degrees.getDimension() < 2
                ? degrees
                : plane.inDegrees(Overlay.mitred(plane.inMetres(degrees), -A_CENTIMETRE));
        return inner.isEmpty() ? degrees : inner;
    }

    /** Draws in the plane around a ground. What is drawn holds the ground, to the last bit of its coordinates. */
    private static Footprint inPlane(Footprint ground, UnaryOperator<Geometry> drawing) {
        Geometry degrees = ground.toGeometry();
        LocalPlane plane = LocalPlane.around(degrees);
        Geometry metres = plane.inMetres(degrees);
        Geometry mixed = drawing.apply(metres);
        // of a line that is moved along itself, rounding may leave a piece beside the area
        Geometry drawn = plane.inDegrees(Overlay.ofDimension(mixed, mixed.getDimension()));
        Footprint footprint = Overlay.footprint(drawn);
        // both are joined in degrees, since an edge cut in metres leaves the straight line in degrees
        return footprint.covers(ground)
                ? footprint
                : Overlay.footprint(Overlay.union(drawn, plane.inDegrees(Overlay.mitred(metres, A_MILLIMETRE))));
    }
}

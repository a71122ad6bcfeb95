// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.CGAlgorithmsDD;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * The edges of areas in degrees, packed so that it is found without a look at most of them whether they surround a position, and how far it
 * is. Immutable and thread-safe.
 *
 * <p>Distances are those in a plane scaled at the latitude of the position: at 60 degrees, over 100 m, off by 3 mm.
 */
final class Edges {
    private static final int EDGES_IN_BLOCK = 16;
    private static final double HALF_TURN = 180;

    private final double[] x;
    private final double[] y;
    /** The index of the first corner of each block and, at the end, that behind the last; a block's last corner is the next one's first. */
    private final int[] starts;
    /** West, south, east, north of each block. */
    private final double[] bounds;

    Edges(Geometry boundary) {
        List<Coordinate[]> lines = new ArrayList<>();
        for (int i = 0; i < boundary.getNumGeometries(); i++) {
            cut(boundary.getGeometryN(i).getCoordinates(), lines);
        }
        int size = lines.stream().mapToInt(line -> line.length).sum();
        this.x = new double[size];
        this.y = new double[size];
        this.starts = new int[lines.size() + 1];
        this.bounds = new double[4 * lines.size()];
        int next = 0;
        for (int block = 0; block < lines.size(); block++) {
            starts[block] = next;
            next = pack(lines.get(block), block, next);
        }
        starts[lines.size()] = next;
    }

    private static void cut(Coordinate[] line, List<Coordinate[]> blocks) {
        for (int from = 0; from < line.length - 1; from += EDGES_IN_BLOCK) {
            int to = Math.min(line.length - 1, from + EDGES_IN_BLOCK);
            Coordinate[] block = new Coordinate[to - from + 1];
            System.arraycopy(line, from, block, 0, block.length);
            blocks.add(block);
        }
    }

    private int pack(Coordinate[] line, int block, int start) {
        double west = Double.POSITIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        int next = start;
        for (Coordinate corner : line) {
            x[next] = corner.x;
            y[next++] = corner.y;
            west = Math.min(west, corner.x);
            east = Math.max(east, corner.x);
            south = Math.min(south, corner.y);
            north = Math.max(north, corner.y);
        }
        bounds[4 * block] = west;
        bounds[4 * block + 1] = south;
        bounds[4 * block + 2] = east;
        bounds[4 * block + 3] = north;
        return next;
    }

    /** Returns whether a position lies on an edge or within. On which side of an edge it lies is told exactly. */
    boolean surround(double latitude, double longitude) {
        return surrounded(latitude, longitude)
                || (Math.abs(longitude) == HALF_TURN && surrounded(latitude, -longitude));
    }

    /** A position is within if a ray from it to the east crosses edges an odd number of times. */
    private boolean surrounded(double latitude, double longitude) {
        boolean within = false;
        for (int block = 0; block < starts.length - 1; block++) {
            int at = 4 * block;
            if (bounds[at + 1] <= latitude && bounds[at + 3] >= latitude && bounds[at + 2] >= longitude) {
                for (int i = starts[block]; i < starts[block + 1] - 1; i++) {
                    Crossing crossing = crossing(i, latitude, longitude);
                    if (crossing == Crossing.ON_EDGE) {
                        return true;
                    }
                    within ^= crossing == Crossing.YES;
                }
            }
        }
        return within;
    }

    /** Whether a ray crosses an edge; one that begins on it does neither. */
    private enum Crossing {
        NO,
        YES,
        ON_EDGE
    }

    /** An edge holds its southern end and not its northern one, so that a ray through a corner crosses one of the two edges there or both. */
    private Crossing crossing(int i, double latitude, double longitude) {
        double fromY = y[i];
        double toY = y[i + 1];
        if (x[i] < longitude && x[i + 1] < longitude) {
            return Crossing.NO;
        }
        if (fromY == latitude && toY == latitude) {
            return Math.min(x[i], x[i + 1]) <= longitude ? Crossing.ON_EDGE : Crossing.NO;
        }
        if (fromY > latitude == toY > latitude) {
            return (toY == latitude && x[i + 1] == longitude) || (fromY == latitude && x[i] == longitude)
                    ? Crossing.ON_EDGE
                    : Crossing.NO;
        }
        int side = CGAlgorithmsDD.orientationIndex(x[i], fromY, x[i + 1], toY, longitude, latitude);
        if (side == Orientation.COLLINEAR) {
            return Crossing.ON_EDGE;
        }
        return (side == Orientation.LEFT) == (fromY < toY) ? Crossing.YES : Crossing.NO;
    }

    /** Returns the distance of a position from the nearest edge in metres, across the antimeridian too, or infinity if it is over the limit. */
    double metres(double latitude, double longitude, double limit) {
        double ofLongitude = Degrees.metresOfLongitude(latitude);
        double ofLatitude = Degrees.metresOfLatitude(latitude);
        double least = square(longitude, latitude, ofLongitude, ofLatitude, limit * limit);
        if ((HALF_TURN - Math.abs(longitude)) * ofLongitude <= limit) {
            double beyond = longitude - Math.copySign(2 * HALF_TURN, longitude);
            least = Math.min(least, square(beyond, latitude, ofLongitude, ofLatitude, limit * limit));
        }
        return Math.sqrt(least);
    }

    private double square(double longitude, double latitude, double ofLongitude, double ofLatitude, double limit) {
        double least = limit;
        boolean found = false;
        for (int block = 0; block < starts.length - 1; block++) {
            if (squareToBlock(block, longitude, latitude, ofLongitude, ofLatitude) <= least) {
                for (int i = starts[block]; i < starts[block + 1] - 1; i++) {
                    double square = squareToEdge(
                            (x[i] - longitude) * ofLongitude,
                            (y[i] - latitude) * ofLatitude,
                            (x[i + 1] - longitude) * ofLongitude,
                            (y[i + 1] - latitude) * ofLatitude);
                    if (square <= least) {
                        least = square;
                        found = true;
                    }
                }
            }
        }
        return found ? least : Double.POSITIVE_INFINITY;
    }

    private double squareToBlock(int block, double longitude, double latitude, double ofLongitude, double ofLatitude) {
        double west = bounds[4 * block] - longitude;
        double south = bounds[4 * block + 1] - latitude;
        double east = longitude - bounds[4 * block + 2];
        double north = latitude - bounds[4 * block + 3];
        double across = Math.max(0, Math.max(west, east)) * ofLongitude;
        double along = Math.max(0, Math.max(south, north)) * ofLatitude;
        return across * across + along * along;
    }

    /** Returns the squared distance of the origin from an edge. */
    private static double squareToEdge(double fromX, double fromY, double toX, double toY) {
        double alongX = toX - fromX;
        double alongY = toY - fromY;
        double square = alongX * alongX + alongY * alongY;
        double part = square == 0 ? 0 : -(fromX * alongX + fromY * alongY) / square;
        double on = Math.min(1, Math.max(0, part));
        double nearX = fromX + on * alongX;
        double nearY = fromY + on * alongY;
        return nearX * nearX + nearY * nearY;
    }
}

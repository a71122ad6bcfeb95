// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;

/**
 * Plots by the bounds of where they reach: a tree sorted in slices and tiles and packed into arrays, so that a look at a node's children
 * is a look at neighbours in memory. Immutable and thread-safe.
 */
final class PlotTree {
    private static final int CHILDREN = 16;
    private static final double TURN = 360;

    private final Plot[] plots;
    /** West, south, east, north of each node, level after level, the plots first. */
    private final double[] bounds;
    /** Where each level begins in the bounds, in nodes; at the end, where the highest ends. */
    private final int[] levels;

    private final double west;
    private final double east;

    PlotTree(List<Plot> all) {
        this.plots = tiled(all);
        this.levels = levels(plots.length);
        this.bounds = new double[4 * levels[levels.length - 1]];
        for (int i = 0; i < plots.length; i++) {
            put(i, plots[i].reach());
        }
        for (int level = 1; level < levels.length - 1; level++) {
            for (int node = 0; node < size(level); node++) {
                join(level, node);
            }
        }
        Envelope reach = new Envelope();
        for (Plot plot : plots) {
            reach.expandToInclude(plot.reach());
        }
        this.west = reach.isNull() ? Double.POSITIVE_INFINITY : reach.getMinX();
        this.east = reach.isNull() ? Double.NEGATIVE_INFINITY : reach.getMaxX();
    }

    private static int[] levels(int size) {
        List<Integer> starts = new ArrayList<>(List.of(0, size));
        for (int nodes = size; nodes > CHILDREN; ) {
            nodes = (nodes + CHILDREN - 1) / CHILDREN;
            starts.add(starts.get(starts.size() - 1) + nodes);
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private int size(int level) {
        return levels[level + 1] - levels[level];
    }

    /** Slices from west to east, within each tiles from south to north. */
    private static Plot[] tiled(List<Plot> all) {
        Plot[] sorted = all.toArray(Plot[]::new);
        Arrays.sort(
                sorted,
                Comparator.comparingDouble(
                        plot -> plot.reach().getMinX() + plot.reach().getMaxX()));
        int tiles = (sorted.length + CHILDREN - 1) / CHILDREN;
        int slice = CHILDREN * Math.max(1, (int) Math.ceil(Math.sqrt(tiles)));
        Comparator<Plot> northward = Comparator.comparingDouble(
                plot -> plot.reach().getMinY() + plot.reach().getMaxY());
        for (int from = 0; from < sorted.length; from += slice) {
            Arrays.sort(sorted, from, Math.min(sorted.length, from + slice), northward);
        }
        return sorted;
    }

    private void put(int node, Envelope reach) {
        bounds[4 * node] = reach.getMinX();
        bounds[4 * node + 1] = reach.getMinY();
        bounds[4 * node + 2] = reach.getMaxX();
        bounds[4 * node + 3] = reach.getMaxY();
    }

    private void join(int level, int node) {
        Envelope all = new Envelope();
        for (int child = node * CHILDREN; child < Math.min(size(level - 1), (node + 1) * CHILDREN); child++) {
            int at = 4 * (levels[level - 1] + child);
            all.expandToInclude(bounds[at], bounds[at + 1]);
            all.expandToInclude(bounds[at + 2], bounds[at + 3]);
        }
        put(levels[level] + node, all);
    }

    /**
     * Returns the plots that reach into bounds in degrees, edges included, across the antimeridian too; their order means nothing. Bounds
     * may go beyond 180 degrees east or west.
     */
    List<Plot> reaching(Envelope place) {
        List<Plot> found = straight(place);
        if (place.getMaxX() - TURN >= west || place.getMinX() + TURN <= east) {
            Set<Plot> all = new LinkedHashSet<>(found);
            all.addAll(straight(turned(place, -TURN)));
            all.addAll(straight(turned(place, TURN)));
            return new ArrayList<>(all);
        }
        return found;
    }

    private static Envelope turned(Envelope place, double turn) {
        return new Envelope(place.getMinX() + turn, place.getMaxX() + turn, place.getMinY(), place.getMaxY());
    }

    private List<Plot> straight(Envelope place) {
        List<Plot> found = new ArrayList<>(4);
        int top = levels.length - 2;
        look(top, 0, size(top), place, found);
        return found;
    }

    private void look(int level, int from, int to, Envelope place, List<Plot> found) {
        for (int node = from; node < to; node++) {
            int at = 4 * (levels[level] + node);
            if (bounds[at] <= place.getMaxX()
                    && bounds[at + 1] <= place.getMaxY()
                    && bounds[at + 2] >= place.getMinX()
                    && bounds[at + 3] >= place.getMinY()) {
                if (level == 0) {
                    found.add(plots[node]);
                } else {
                    look(level - 1, node * CHILDREN, Math.min(size(level - 1), (node + 1) * CHILDREN), place, found);
                }
            }
        }
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.time.DateRange.Containment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** The zones of a plan by where they are. Immutable and thread-safe. */
final class PlanIndex {
    private static final double FIRST_LOOK = 100;
    private static final double LAST_LOOK = 2e7;
    private static final int FARTHER = 4;

    private final ImmutableMap<ZoneId, Plot> plots;
    private final ImmutableSet<ZoneId> ids;
    private final PlotTree tree;
    private final @Nullable PreparedGeometry coverage;
    private final @Nullable Edges coverageEdges;

    PlanIndex(List<Zone> zones, Optional<Footprint> coverage) {
        ImmutableMap.Builder<ZoneId, Plot> byId = ImmutableMap.builderWithExpectedSize(zones.size());
        for (Zone zone : zones) {
            byId.put(zone.id(), new Plot(zone));
        }
        this.plots = byId.buildOrThrow();
        this.ids = ImmutableSet.copyOf(plots.keySet().asList());
        this.tree = new PlotTree(plots.values().asList());
        this.coverage = coverage.map(ground -> PreparedGeometryFactory.prepare(ground.toGeometry()))
                .orElse(null);
        this.coverageEdges = coverage.map(
                        ground -> new Edges(ground.toGeometry().getBoundary()))
                .orElse(null);
    }

    Collection<Plot> plots() {
        return plots.values();
    }

    ImmutableSet<ZoneId> ids() {
        return ids;
    }

    @Nullable
    Plot find(ZoneId id) {
        return plots.get(id);
    }

    /** Returns the plots that may reach into bounds in degrees; their order means nothing. */
    List<Plot> reaching(Envelope bounds) {
        return tree.reaching(bounds);
    }

    /** Returns the ground the plan states that it covers, if it does. */
    Optional<Geometry> coverage() {
        return Optional.ofNullable(coverage).map(PreparedGeometry::getGeometry);
    }

    /** Returns whether the plan states that it covers a place, edges included. */
    boolean statesToCover(Geometry place) {
        return coverage != null && coverage.covers(place);
    }

    /** Returns whether the plan states that it covers a point that may be so many metres off, edges included. */
    Containment statesToCover(Coordinate point, double error) {
        if (coverageEdges == null) {
            return Containment.NO;
        }
        if (error > 0 && coverageEdges.metres(point.y, point.x, error) <= error) {
            return Containment.UNCERTAIN;
        }
        return coverageEdges.surround(point.y, point.x) ? Containment.YES : Containment.NO;
    }

    /** Returns the plots nearest to a position: one, or several if they are equally near. */
    List<Plot> nearest(Coordinate position, PlotDistance distance) {
        for (double look = FIRST_LOOK; look < LAST_LOOK * FARTHER; look *= FARTHER) {
            Envelope around = new Envelope(position);
            Degrees.grow(around, look);
            double limit = look;
            List<Plot> found = nearest(reaching(around), distance, limit);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return nearest(new ArrayList<>(plots.values()), distance, Double.MAX_VALUE);
    }

    private static List<Plot> nearest(List<Plot> plots, PlotDistance distance, double limit) {
        double least = limit;
        List<Plot> nearest = new ArrayList<>();
        for (Plot plot : plots) {
            double metres = distance.metres(plot);
            if (metres <= least) {
                if (metres < least) {
                    nearest.clear();
                }
                least = metres;
                nearest.add(plot);
            }
        }
        nearest.sort(Comparator.comparing(plot -> plot.zone().id()));
        return nearest;
    }

    /** How far a plot is. */
    interface PlotDistance {
        double metres(Plot plot);
    }
}

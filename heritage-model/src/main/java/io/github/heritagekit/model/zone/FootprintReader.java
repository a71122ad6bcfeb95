// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.time.DateRange.Containment;
import io.github.heritagekit.model.zone.ZoneHit.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Reads a plan over one footprint. <b>Not thread-safe.</b> */
final class FootprintReader {
    /** The circles of a buffer are polygons within them, smaller by up to one part in a thousand. */
    private static final double ROUNDNESS = 1.001;

    /** What is lost or won by this share is lost or won by the rounding of coordinates. */
    private static final double ROUNDING = 1e-9;

    private final ZonePlan plan;
    private final PlanIndex index;
    private final Footprint footprint;
    private final double error;
    private final Geometry place;
    private final LocalPlane plane;
    private final Geometry placeInMetres;
    private final int dimension;
    private final double whole;
    private final double tolerance;
    private final boolean narrow;
    private final Map<Plot, Geometry> near = new LinkedHashMap<>();

    FootprintReader(ZonePlan plan, PlanIndex index, Footprint footprint, double error) {
        this.plan = plan;
        this.index = index;
        this.footprint = footprint;
        this.error = error;
        this.place = footprint.toGeometry();
        this.plane = LocalPlane.around(place);
        this.placeInMetres = plane.finelyInMetres(place);
        this.dimension = place.getDimension();
        this.whole = Overlay.measure(placeInMetres, dimension);
        this.tolerance = Plot.metres(plan.tolerance());
        this.narrow = Overlay.isNarrower(placeInMetres, tolerance);
    }

    ZoneReading read() {
        if (plan.inForce() == Containment.NO) {
            return ZoneReading.over(footprint, List.of(), Containment.NO, plan);
        }
        Envelope around = new Envelope(place.getEnvelopeInternal());
        Degrees.grow(around, error);
        List<ZoneHit> hits = new ArrayList<>();
        List<Plot> holding = new ArrayList<>();
        for (Plot plot : index.reaching(around)) {
            ZoneHit hit = hit(plot);
            if (hit != null) {
                hits.add(hit);
                if (plan.inForce(plot.zone()) == Containment.YES) {
                    holding.add(plot);
                }
            }
        }
        hits.sort(PositionReader.BY_ID);
        return ZoneReading.over(footprint, hits, covered(hits, holding), plan);
    }

    private @Nullable ZoneHit hit(Plot plot) {
        Containment inForce = plan.inForce().and(plan.inForce(plot.zone()));
        if (inForce == Containment.NO) {
            return null;
        }
        double together = plot.error() + error;
        ZoneHit hit = together == 0 ? exact(plot) : within(plot, together);
        return hit == null || inForce == Containment.YES ? hit : hit.ifInForce();
    }

    private @Nullable ZoneHit exact(Plot plot) {
        Geometry ground = ground(plot);
        boolean asDrawn = Degrees.turn(plot.ground(), place) == 0;
        if (!(asDrawn ? plot.meets(place) : ground.intersects(place))) {
            return null;
        }
        if (asDrawn ? plot.covers(place) : ground.covers(place)) {
            return ZoneHit.within(plot.zone());
        }
        Geometry piece = plane.finelyInMetres(Overlay.intersection(place, ground));
        if (Overlay.isNothing(piece)) {
            return ZoneHit.of(plot.zone(), Relation.TOUCH, 0, 0, 0);
        }
        double share = share(piece);
        Geometry rest = plane.finelyInMetres(Overlay.difference(place, ground));
        if (Overlay.isNothing(rest)) {
            return ZoneHit.within(plot.zone());
        }
        boolean sliver = Overlay.isNarrower(piece, tolerance) && isShallow(near(plot));
        return ZoneHit.of(plot.zone(), sliver ? Relation.SLIVER : Relation.PART, share, share, 0);
    }

    /** The zone may be smaller or larger by the error on each side, and the place may be so far from where it is drawn. */
    private @Nullable ZoneHit within(Plot plot, double together) {
        Geometry ground = near(plot);
        Geometry largest = Overlay.buffer(ground, together * ROUNDNESS);
        double most = share(part(largest));
        if (most == 0) {
            return null;
        }
        Geometry smallest = Overlay.buffer(ground, -together * ROUNDNESS);
        double least = share(part(smallest));
        return ZoneHit.of(plot.zone(), relation(smallest, least, largest), Math.min(least, most), most, together);
    }

    /** What is no more than a sliver of the smallest ground that the zone may have is no part, and of the largest, a sliver at most. */
    private Relation relation(Geometry smallest, double least, Geometry largest) {
        if (least == 1) {
            return Relation.WITHIN;
        }
        if (least > 0 && !isSliver(smallest)) {
            return Relation.PART;
        }
        return isSliver(largest) ? Relation.SLIVER : Relation.UNSURE;
    }

    private boolean isSliver(Geometry ground) {
        return Overlay.isNarrower(part(ground), tolerance) && isShallow(ground);
    }

    /** Whether the place reaches nowhere deeper into some ground than the tolerance: all pieces of a wall are narrow, and no slivers by that. */
    private boolean isShallow(Geometry ground) {
        return share(part(Overlay.buffer(ground, -tolerance))) == 0;
    }

    private Geometry part(Geometry ground) {
        return Overlay.intersection(placeInMetres, ground);
    }

    private Geometry ground(Plot plot) {
        return Degrees.broughtNear(plot.ground(), place);
    }

    private Geometry near(Plot plot) {
        return near.computeIfAbsent(plot, it -> near(ground(it), it.error() + error));
    }

    /** Returns in metres what of some ground is near enough to matter; where it is cut off must be too far away to matter. */
    private Geometry near(Geometry ground, double together) {
        Envelope around = new Envelope(place.getEnvelopeInternal());
        Degrees.grow(around, 2 * together + tolerance + 1);
        return plane.finelyInMetres(
                Overlay.intersection(ground, place.getFactory().toGeometry(around)));
    }

    private double share(Geometry piece) {
        return share(piece, whole);
    }

    private static double share(Geometry piece, double whole) {
        double share = Overlay.measure(piece, piece.getDimension()) / whole;
        if (share < ROUNDING) {
            return 0;
        }
        return share > 1 - ROUNDING ? 1 : share;
    }

    /**
     * What a zone holds is covered, and what the plan says it covers: all of the place, wherever it is in truth, and of a zone only what it
     * holds for certain.
     */
    private Containment covered(List<ZoneHit> hits, List<Plot> holding) {
        if (hits.stream().anyMatch(hit -> hit.relation() == Relation.WITHIN)) {
            return Containment.YES;
        }
        Geometry reach = error == 0 ? place : plane.inDegrees(Overlay.buffer(placeInMetres, error * ROUNDNESS));
        if (index.statesToCover(reach)) {
            return Containment.YES;
        }
        Geometry covering = covering(holding);
        Geometry rest = plane.finelyInMetres(Overlay.difference(reach, covering));
        double open = share(rest, Overlay.measure(plane.finelyInMetres(reach), reach.getDimension()));
        if (open == 1) {
            return hits.isEmpty() ? Containment.NO : Containment.UNCERTAIN;
        }
        return open == 0 || isGapInDrawing(rest, covering) ? Containment.YES : Containment.UNCERTAIN;
    }

    /** Whether drawings that do not quite fit may have left this open: never of a place that is itself no wider. */
    private boolean isGapInDrawing(Geometry rest, Geometry covering) {
        boolean wide = !narrow && (error == 0 || dimension == 2);
        return wide
                && Overlay.isNarrower(rest, tolerance)
                && Overlay.difference(rest, Overlay.buffer(near(covering, error), tolerance))
                        .isEmpty();
    }

    /** Returns in degrees what zones hold for certain, and what the plan says it covers. */
    private Geometry covering(List<Plot> holding) {
        List<Geometry> ground = new ArrayList<>();
        for (Plot plot : holding) {
            ground.add(
                    plot.error() == 0
                            ? ground(plot)
                            : plane.inDegrees(Overlay.buffer(near(plot), -plot.error() * ROUNDNESS)));
        }
        index.coverage().map(stated -> Degrees.broughtNear(stated, place)).ifPresent(ground::add);
        return Overlay.union(ground, place.getFactory());
    }
}

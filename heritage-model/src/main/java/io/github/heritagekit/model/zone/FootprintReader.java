// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.time.DateRange.Containment;
import io.github.heritagekit.model.zone.ZoneHit.Relation;
import java.util.ArrayList;
import java.util.List;
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

    FootprintReader(ZonePlan plan, PlanIndex index, Footprint footprint, double error) {
        this.plan = plan;
        this.index = index;
        this.footprint = footprint;
        this.error = error;
        this.place = footprint.toGeometry();
        this.plane = LocalPlane.around(place);
        this.placeInMetres = plane.inMetres(place);
        this.dimension = place.getDimension();
        this.whole = Overlay.measure(placeInMetres, dimension);
        this.tolerance = Plot.metres(plan.tolerance());
    }

    ZoneReading read() {
        Containment inForce = plan.inForce();
        if (inForce == Containment.NO) {
            return ZoneReading.over(footprint, List.of(), Containment.NO);
        }
        Envelope around = new Envelope(place.getEnvelopeInternal());
        Degrees.grow(around, error);
        List<ZoneHit> hits = new ArrayList<>();
        List<Geometry> held = new ArrayList<>();
        for (Plot plot : index.reaching(around)) {
            ZoneHit hit = hit(plot);
            if (hit != null) {
                hits.add(hit);
                if (hit.relation() != Relation.UNSURE) {
                    held.add(plot.ground());
                }
            }
        }
        hits.sort(PositionReader.BY_ID);
        return ZoneReading.over(footprint, hits, covered(held, hits.isEmpty()).and(inForce));
    }

    private @Nullable ZoneHit hit(Plot plot) {
        Containment inForce = plan.inForce(plot.zone());
        if (inForce == Containment.NO) {
            return null;
        }
        double together = plot.error() + error;
        ZoneHit hit = together == 0 ? exact(plot) : within(plot, together);
        return hit == null || inForce == Containment.YES ? hit : hit.ifInForce();
    }

    private @Nullable ZoneHit exact(Plot plot) {
        if (!plot.meets(place)) {
            return null;
        }
        if (plot.covers(place)) {
            return ZoneHit.within(plot.zone());
        }
        Geometry piece = plane.inMetres(Overlay.ofDimension(Overlay.intersection(place, plot.ground()), dimension));
        if (Overlay.isNothing(piece)) {
            return ZoneHit.of(plot.zone(), Relation.TOUCH, 0, 0, 0);
        }
        double share = share(piece);
        Geometry rest = plane.inMetres(Overlay.ofDimension(Overlay.difference(place, plot.ground()), dimension));
        if (Overlay.isNothing(rest)) {
            return ZoneHit.within(plot.zone());
        }
        return ZoneHit.of(
                plot.zone(), Overlay.isNarrower(piece, tolerance) ? Relation.SLIVER : Relation.PART, share, share, 0);
    }

    /** The zone may be smaller or larger by the error on each side, and the place may be so far from where it is drawn. */
    private @Nullable ZoneHit within(Plot plot, double together) {
        Geometry ground = plane.inMetres(Overlay.intersection(plot.ground(), clip(together)));
        double most = share(part(Overlay.buffer(ground, together * ROUNDNESS)));
        if (most == 0) {
            return null;
        }
        double least = share(part(Overlay.buffer(ground, -together * ROUNDNESS)));
        Relation relation = least == 1 ? Relation.WITHIN : least == 0 ? Relation.UNSURE : Relation.PART;
        return ZoneHit.of(plot.zone(), relation, Math.min(least, most), most, together);
    }

    private Geometry part(Geometry ground) {
        return Overlay.ofDimension(Overlay.intersection(placeInMetres, ground), dimension);
    }

    /** The ground around the place that matters; its own edge must be too far away to matter. */
    private Geometry clip(double together) {
        Envelope around = new Envelope(place.getEnvelopeInternal());
        Degrees.grow(around, 2 * together + 1);
        return place.getFactory().toGeometry(around);
    }

    private double share(Geometry piece) {
        double share = Overlay.measure(piece, dimension) / whole;
        if (share < ROUNDING) {
            return 0;
        }
        return share > 1 - ROUNDING ? 1 : share;
    }

    /** What a zone holds is covered, and what the plan says it covers; a zone that may not hold the place may not cover it. */
    private Containment covered(List<Geometry> held, boolean noZone) {
        if (index.statesToCover(place)) {
            return Containment.YES;
        }
        List<Geometry> ground = new ArrayList<>(held);
        index.coverage().ifPresent(ground::add);
        Geometry rest =
                Overlay.ofDimension(Overlay.difference(place, Overlay.union(ground, place.getFactory())), dimension);
        if (Overlay.isNarrower(plane.inMetres(rest), tolerance)) {
            return Containment.YES;
        }
        return share(plane.inMetres(rest)) == 1 && noZone ? Containment.NO : Containment.UNCERTAIN;
    }
}

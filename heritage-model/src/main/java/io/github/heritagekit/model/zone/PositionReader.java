// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.time.DateRange.Containment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Reads a plan at a position. Immutable and thread-safe. */
final class PositionReader {
    static final Comparator<ZoneHit> BY_ID =
            Comparator.comparing(hit -> hit.zone().id());

    private final ZonePlan plan;
    private final PlanIndex index;

    PositionReader(ZonePlan plan, PlanIndex index) {
        this.plan = plan;
        this.index = index;
    }

    ZoneReading at(Position position, double error) {
        Containment planHolds = plan.inForce();
        if (planHolds == Containment.NO) {
            return ZoneReading.at(position, List.of(), Containment.NO, plan);
        }
        Coordinate point = new Coordinate(position.longitude(), position.latitude());
        Envelope around = new Envelope(point);
        Degrees.grow(around, error);
        List<ZoneHit> hits = new ArrayList<>(4);
        for (Plot plot : index.reaching(around)) {
            add(plot, point, error, planHolds, hits);
        }
        if (hits.size() > 1) {
            hits.sort(BY_ID);
        }
        return ZoneReading.at(position, hits, covered(point, error, hits), plan);
    }

    private void add(Plot plot, Coordinate point, double error, Containment planHolds, List<ZoneHit> hits) {
        Containment inForce = planHolds.and(plan.inForce(plot.zone()));
        if (inForce == Containment.NO) {
            return;
        }
        double together = plot.error() + error;
        double toEdge = together == 0 ? Double.POSITIVE_INFINITY : plot.toEdge(point, together);
        ZoneHit hit;
        if (toEdge <= together) {
            hit = ZoneHit.nearEdge(plot.zone(), toEdge, together);
        } else if (plot.covers(point)) {
            hit = ZoneHit.within(plot.zone());
        } else {
            return;
        }
        hits.add(inForce == Containment.YES ? hit : hit.ifInForce());
    }

    /** What a zone holds is covered, and what the plan says it covers, if the position is there wherever it is in truth. */
    private Containment covered(Coordinate point, double error, List<ZoneHit> hits) {
        for (ZoneHit hit : hits) {
            if (hit.relation() == ZoneHit.Relation.WITHIN) {
                return Containment.YES;
            }
        }
        Containment stated = index.statesToCover(point, error);
        return stated == Containment.NO && !hits.isEmpty() ? Containment.UNCERTAIN : stated;
    }
}

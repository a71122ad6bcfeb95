// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.time.DateRange.Containment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** How far zones are from a position or footprint. */
final class ZoneDistances {
    private static final int PLACES_OF_METRES = 3;

    private ZoneDistances() {}

    static List<ZoneDistance> nearest(ZonePlan plan, PlanIndex index, Position position) {
        if (plan.inForce() == Containment.NO) {
            return List.of();
        }
        Coordinate point = new Coordinate(position.longitude(), position.latitude());
        return index
                .nearest(
                        point,
                        plot -> plan.inForce(plot.zone()) == Containment.NO
                                ? Double.POSITIVE_INFINITY
                                : Plot.metres(plot.zone().footprint().distance(position)))
                .stream()
                .filter(plot -> plan.inForce(plot.zone()) != Containment.NO)
                .map(plot -> new ZoneDistance(plot.zone(), distance(plot, position, 0)))
                .toList();
    }

    static Finding<Length> distance(Plot plot, Position position, double error) {
        double together = plot.error() + error;
        double measured = Plot.metres(plot.zone().footprint().distance(position));
        if (measured > 0 || together == 0) {
            return between(measured - together, measured + together);
        }
        double toEdge = plot.toEdge(new Coordinate(position.longitude(), position.latitude()), together);
        return between(0, Double.isInfinite(toEdge) ? 0 : together - toEdge);
    }

    static Finding<Length> distance(Plot plot, Footprint footprint, double error) {
        double together = plot.error() + error;
        double measured = Plot.metres(plot.zone().footprint().distance(footprint));
        return between(measured - together, measured + together);
    }

    private static Finding<Length> between(double least, double most) {
        return Finding.between(length(least), length(most));
    }

    private static Length length(double metres) {
        return Length.of(
                BigDecimal.valueOf(Math.max(0, metres)).setScale(PLACES_OF_METRES, RoundingMode.HALF_EVEN),
                Length.Unit.METRE);
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange.Containment;
import io.github.heritagekit.model.zone.PlanProblem.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Looks for what is wrong among the zones of a plan. <b>Not thread-safe.</b> */
final class PlanChecks {
    private static final Comparator<PlanProblem> ORDER = Comparator.comparing(PlanProblem::kind)
            .thenComparing(problem -> problem.zones().toString())
            .thenComparing(problem -> problem.place().toWkt());

    /** In degrees, about. */
    private static final double A_CENTIMETRE = 1e-7;

    private final ZonePlan plan;
    private final PlanIndex index;
    private final double tolerance;
    private final List<PlanProblem> problems = new ArrayList<>();

    PlanChecks(ZonePlan plan, PlanIndex index) {
        this.plan = plan;
        this.index = index;
        this.tolerance = Plot.metres(plan.tolerance());
    }

    List<PlanProblem> problems() {
        for (Plot plot : index.plots()) {
            if (mayHold(plot)) {
                checkGround(plot);
                checkStanding(plot);
                checkOverlaps(plot);
                inner(plot).forEach(inner -> checkEnclosed(plot, inner));
            }
        }
        checkGaps();
        return problems.stream().sorted(ORDER).collect(ImmutableList.toImmutableList());
    }

    private boolean mayHold(Plot plot) {
        return plan.inForce(plot.zone()) != Containment.NO;
    }

    private List<Plot> inner(Plot outer) {
        return outer.zone().encloses().stream()
                .map(this::plot)
                .filter(this::mayHold)
                .toList();
    }

    private Plot plot(ZoneId id) {
        Plot plot = index.find(id);
        if (plot == null) {
            throw new IllegalStateException("a plan has every zone that its zones enclose");
        }
        return plot;
    }

    private void checkGround(Plot plot) {
        Geometry metres = LocalPlane.around(plot.ground()).inMetres(plot.ground());
        if (Overlay.isNarrower(metres, tolerance)) {
            add(Kind.DEGENERATE, List.of(plot), plot.ground(), PlanSentences.narrow(plot, plan.tolerance()));
        }
    }

    private void checkStanding(Plot plot) {
        if (!plot.zone().standing().isOfficial()) {
            return;
        }
        plot.zone()
                .standing()
                .drawnFrom()
                .ifPresent(text -> add(
                        Kind.PROVISIONAL_AS_OFFICIAL,
                        List.of(plot),
                        plot.ground(),
                        PlanSentences.calledOfficial(plot, text)));
        for (Plot inner : inner(plot)) {
            if (!inner.zone().standing().isOfficial()) {
                add(
                        Kind.PROVISIONAL_AS_OFFICIAL,
                        List.of(plot, inner),
                        inner.ground(),
                        PlanSentences.aroundUnofficial(plot, inner));
            }
        }
    }

    private void checkOverlaps(Plot plot) {
        for (Plot other : index.reaching(plot.ground().getEnvelopeInternal())) {
            if (plot.zone().id().compareTo(other.zone().id()) < 0
                    && mayHold(other)
                    && exclude(plot.zone(), other.zone())) {
                Geometry shared = Overlay.intersection(plot.ground(), other.ground());
                Geometry metres =
                        shared.isEmpty() ? shared : LocalPlane.around(shared).inMetres(shared);
                if (!Overlay.isNothing(metres)) {
                    boolean sliver = Overlay.isNarrower(metres, tolerance + plot.error() + other.error());
                    add(
                            sliver ? Kind.SLIVER : Kind.OVERLAP,
                            List.of(plot, other),
                            shared,
                            PlanSentences.overlap(plot, other, sliver));
                }
            }
        }
    }

    private boolean exclude(Zone one, Zone other) {
        return one.layer() == Zone.Layer.BASE
                && other.layer() == Zone.Layer.BASE
                && one.valid().overlaps(other.valid()) != Containment.NO
                && !isAround(one, other)
                && !isAround(other, one);
    }

    /** Whether a zone is drawn around another one, or around one that is. */
    private boolean isAround(Zone outer, Zone inner) {
        Set<ZoneId> within = new LinkedHashSet<>(outer.encloses());
        List<ZoneId> open = new ArrayList<>(within);
        while (!open.isEmpty()) {
            for (ZoneId further : plot(open.remove(open.size() - 1)).zone().encloses()) {
                if (within.add(further)) {
                    open.add(further);
                }
            }
        }
        return within.contains(inner.id());
    }

    /** The outer zone may hold the inner one or leave it out; either way both together must reach beyond it on all sides. */
    private void checkEnclosed(Plot outer, Plot inner) {
        LocalPlane plane = LocalPlane.around(inner.ground());
        Geometry added = Overlay.difference(outer.ground(), inner.ground());
        Geometry addedInMetres = plane.inMetres(added);
        if (Overlay.isNarrower(addedInMetres, tolerance)) {
            add(
                    Kind.DEGENERATE,
                    List.of(outer, inner),
                    outer.ground(),
                    PlanSentences.addsLittle(outer, inner, Overlay.isNothing(addedInMetres)));
            return;
        }
        Geometry together = plane.inMetres(filled(Overlay.union(outer.ground(), inner.ground())));
        Geometry bare =
                Overlay.difference(plane.inMetres(inner.ground()).getBoundary(), Overlay.buffer(together, -tolerance));
        double length = bare.getLength();
        if (length > tolerance) {
            add(
                    Kind.NOT_ENCLOSED,
                    List.of(outer, inner),
                    plane.inDegrees(bare),
                    PlanSentences.bare(outer, inner, Length.ofMetres(Math.rint(length))));
        }
    }

    private static Geometry filled(Geometry area) {
        List<Geometry> filled = new ArrayList<>();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i) instanceof Polygon polygon) {
                filled.add(area.getFactory().createPolygon(polygon.getExteriorRing()));
            }
        }
        return Overlay.union(filled, area.getFactory());
    }

    /**
     * A gap is ground that zones of the base layer surround, or that the plan says it covers; a sliver of one is what closes when each of
     * them grows a little.
     */
    private void checkGaps() {
        List<Geometry> base =
                index.plots().stream().filter(this::isBase).map(Plot::ground).toList();
        if (base.isEmpty()) {
            return;
        }
        Geometry all = Overlay.union(base, base.get(0).getFactory());
        LocalPlane plane = LocalPlane.around(all);
        Geometry metres = plane.finelyInMetres(all);
        Geometry closed = Overlay.union(filled(metres), closed(metres));
        List<Geometry> held = new ArrayList<>();
        held.add(all);
        for (Geometry gap : parts(Overlay.difference(closed, metres))) {
            Geometry degrees = plane.inDegrees(gap);
            List<Plot> around = around(degrees);
            // a hole or notch of one zone is drawn on purpose
            if (around.size() > 1) {
                boolean sliver = Overlay.isNarrower(gap, tolerance);
                add(sliver ? Kind.SLIVER : Kind.GAP, around, degrees, PlanSentences.gap(around, sliver));
                held.add(degrees);
            }
        }
        index.coverage().ifPresent(covered -> checkCovered(covered, Overlay.union(held, all.getFactory())));
    }

    private void checkCovered(Geometry covered, Geometry held) {
        LocalPlane plane = LocalPlane.around(covered);
        for (Geometry gap : parts(plane.finelyInMetres(Overlay.difference(covered, held)))) {
            Geometry degrees = plane.inDegrees(gap);
            List<Plot> around = around(degrees);
            boolean sliver = Overlay.isNarrower(gap, tolerance);
            add(sliver ? Kind.SLIVER : Kind.GAP, around, degrees, PlanSentences.coveredGap(around, sliver));
        }
    }

    /** Returns the areas of some ground in metres that are no traces of rounding. */
    private static List<Geometry> parts(Geometry metres) {
        Geometry opened = Overlay.opened(metres);
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < opened.getNumGeometries(); i++) {
            if (!opened.getGeometryN(i).isEmpty()) {
                parts.add(opened.getGeometryN(i));
            }
        }
        return parts;
    }

    private boolean isBase(Plot plot) {
        return plot.zone().layer() == Zone.Layer.BASE && mayHold(plot);
    }

    private Geometry closed(Geometry metres) {
        return Overlay.mitred(Overlay.mitred(metres, tolerance / 2), -tolerance / 2);
    }

    /** Returns the zones of the base layer that a gap in degrees borders on. */
    private List<Plot> around(Geometry gap) {
        Envelope bounds = new Envelope(gap.getEnvelopeInternal());
        bounds.expandBy(A_CENTIMETRE);
        return index.reaching(bounds).stream()
                .filter(plot -> isBase(plot) && plot.ground().isWithinDistance(gap, A_CENTIMETRE))
                .sorted(Comparator.comparing(plot -> plot.zone().id()))
                .toList();
    }

    private void add(Kind kind, List<Plot> plots, Geometry place, Wording sentence) {
        problems.add(new PlanProblem(
                kind, plots.stream().map(plot -> plot.zone().id()).toList(), Overlay.footprint(place), sentence));
    }
}

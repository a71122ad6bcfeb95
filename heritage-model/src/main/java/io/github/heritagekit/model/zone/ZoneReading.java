// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.measure.Quantity;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange.Containment;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says of a place: the zones that hold it, all that they impose and want, and what is unsure.
 *
 * <p>Zones apply together: the strictest limit binds, whatever the order of the zones. Outside what the plan covers nothing is
 * recorded; a plan that is silent permits nothing by that. Where positional errors do not let tell whether a zone holds the place, what
 * it imposes may apply or not, and findings say both. Lists are ordered by the ids of the zones. The form is ours. Immutable and thread-safe.
 */
public final class ZoneReading implements HeritageValue {
    private static final long serialVersionUID = 1L;

    private final @Nullable Position position;
    private final @Nullable Footprint footprint;
    private final ImmutableList<ZoneHit> hits;
    private final Containment reached;
    private final Containment inForce;
    private final ImmutableSet<ZoneId> known;

    private ZoneReading(
            @Nullable Position position,
            @Nullable Footprint footprint,
            List<ZoneHit> hits,
            Containment reached,
            Containment inForce,
            ImmutableSet<ZoneId> known) {
        this.position = position;
        this.footprint = footprint;
        this.hits = ImmutableList.copyOf(hits);
        this.reached = requireNonNull(reached, "reached");
        this.inForce = requireNonNull(inForce, "inForce");
        this.known = requireNonNull(known, "known");
    }

    /** The plan's ground reaches the position, or does not, on whatever day. */
    static ZoneReading at(Position position, List<ZoneHit> hits, Containment reached, ZonePlan plan) {
        return new ZoneReading(position, null, hits, reached, plan.inForce(), plan.ids());
    }

    /** The plan's ground reaches over the footprint, or does not, on whatever day. */
    static ZoneReading over(Footprint footprint, List<ZoneHit> hits, Containment reached, ZonePlan plan) {
        return new ZoneReading(null, footprint, hits, reached, plan.inForce(), plan.ids());
    }

    /** Returns the place that was asked about. */
    public Footprint place() {
        return footprint == null ? Footprint.ofPoint(requireNonNull(position)) : footprint;
    }

    /** Returns the zones that hold the place, may hold it or touch it, ordered by id. */
    public List<ZoneHit> hits() {
        return hits;
    }

    /** Returns the hit of a zone, if there is one. */
    public Optional<ZoneHit> hit(ZoneId zone) {
        return hits.stream().filter(hit -> hit.zone().id().equals(zone)).findFirst();
    }

    /**
     * Returns whether the plan covers the place: all of it, none of it, or a part or nobody knows. What a zone holds is covered; a plan
     * that is not in force covers nothing.
     */
    public Containment covered() {
        return reached.and(inForce);
    }

    /**
     * Returns the zones that hold the place or a part of it, as far as known: complete where none is unsure and the plan covers the
     * place. Whether one zone holds it says {@link #holds}.
     */
    public SetFinding<ZoneId> zones() {
        List<ZoneId> sure = hits.stream()
                .filter(ZoneReading::isSure)
                .map(hit -> hit.zone().id())
                .toList();
        boolean unsure = hits.stream().anyMatch(ZoneReading::isUnsure);
        Finding.Reason reason =
                covered() == Containment.YES ? Finding.Reason.CANNOT_BE_FOUND_OUT : Finding.Reason.OUTSIDE_COVERAGE;
        return unsure || covered() != Containment.YES
                ? SetFinding.<ZoneId>unrecorded(reason).including(sure)
                : SetFinding.<ZoneId>none().including(sure);
    }

    /**
     * Returns whether a zone of the plan holds the place or a part of it: the ground of a zone is known where the plan does not cover the
     * place, too. Not recorded where the plan is not in force.
     *
     * @throws IllegalArgumentException if the plan has no such zone
     */
    public Finding<Boolean> holds(ZoneId zone) {
        return of(zone, ZoneHit::holds, false);
    }

    /**
     * Returns which share of the place a zone of the plan holds; not recorded where the plan is not in force.
     *
     * @throws IllegalArgumentException if the plan has no such zone
     */
    public Finding<Share> share(ZoneId zone) {
        return of(zone, ZoneHit::share, Share.ofPercent(0));
    }

    private <T> Finding<T> of(ZoneId zone, Function<ZoneHit, Finding<T>> told, T beside) {
        if (!known.contains(zone)) {
            throw new IllegalArgumentException("zone must be one of the plan but was `" + zone + "`");
        }
        if (inForce == Containment.NO) {
            return Finding.unrecorded(Finding.Reason.OUTSIDE_COVERAGE);
        }
        return hit(zone).map(told).orElseGet(() -> Finding.of(beside));
    }

    /** Returns whether the place is divided: more than one zone of the base layer holds a part of it, slivers and touches not counted. */
    public boolean isSplit() {
        return hits.stream()
                        .filter(hit -> hit.zone().layer() == Zone.Layer.BASE)
                        .filter(hit -> hit.relation() == ZoneHit.Relation.PART)
                        .count()
                > 1;
    }

    private static boolean isSure(ZoneHit hit) {
        return hit.relation() == ZoneHit.Relation.WITHIN || hit.relation() == ZoneHit.Relation.PART;
    }

    private static boolean isUnsure(ZoneHit hit) {
        return hit.relation() == ZoneHit.Relation.SLIVER || hit.relation() == ZoneHit.Relation.UNSURE;
    }

    /** Returns all limits, by zone and then in the order of the plan, those of zones that are unsure included. */
    public List<ImposedLimit> limits() {
        return hits.stream()
                .filter(hit -> hit.relation() != ZoneHit.Relation.TOUCH)
                .flatMap(hit ->
                        hit.zone().limits().stream().map(limit -> new ImposedLimit(limit, hit.zone(), isSure(hit))))
                .toList();
    }

    /** Returns the limits on an intervention in an aspect, the strictest first; behind amounts those in words, unknown, not regulated. */
    public List<ImposedLimit> limitsOn(Intervention intervention, LimitAspect aspect) {
        return limits().stream()
                .filter(imposed -> imposed.limit().on().equals(intervention)
                        && imposed.limit().aspect().equals(aspect))
                .sorted(Strictness.ORDER)
                .toList();
    }

    /**
     * Returns the strictest limit on whether something may be done, with the zone that imposes it; empty if the plan is silent, which
     * permits nothing. A limit that only may apply counts, and says so. What is not known of other limits says {@link #permission}.
     */
    public Optional<ImposedLimit> limitOn(Intervention intervention) {
        return limitOn(intervention, LimitAspect.PERMISSION);
    }

    /**
     * Returns the strictest limit on an intervention in an aspect; empty if the plan is silent, which permits nothing. At most so much, at
     * least so much, words and what is unknown have no order among each other: between them it is the first of that list and no more.
     * Whether it is the strictest for certain says {@link #strictestOn}.
     */
    public Optional<ImposedLimit> limitOn(Intervention intervention, LimitAspect aspect) {
        return limitsOn(intervention, aspect).stream().findFirst();
    }

    /**
     * Returns the limits on an intervention in an aspect of which each may be the strictest: one where that is decided, several where they
     * are alike or nobody can tell, as between "at most 12 m" and "no higher than the eaves of the mill". A limit that only may apply,
     * or under a condition, is no stricter than others for certain. In the order of {@link #limitsOn}.
     */
    public List<ImposedLimit> strictestOn(Intervention intervention, LimitAspect aspect) {
        return Strictness.leading(limitsOn(intervention, aspect));
    }

    /**
     * Returns whether the plan lets something be done at the place, as far as known: the strictest over all zones, for each way in
     * which what is not known may turn out. None where the plan covers the place and is silent for certain; not recorded outside what
     * it covers. Whether the condition of a limit is met is not known: see {@link ImposedLimit#permission()}.
     */
    public Finding<Permission> permission(Intervention intervention) {
        Finding<Permission> finding = strictest(zone -> permitted(zone, intervention), PossiblePermissions.any())
                .finding();
        return finding.equals(Finding.unrecorded()) ? notRecorded() : finding;
    }

    /**
     * Returns whether an amount of an intervention keeps what the plan lays down in an aspect, such as the height of a new building: true
     * where it is within all limits, at the bound included, false where it is beyond one. None where the plan covers the place and
     * limits no such thing for certain. Otherwise not recorded or one of these: where a zone may hold the place or not, or not all of its
     * limits are at hand, and where limits are in words ("no higher than the eaves"), in amounts of another kind or under a condition.
     *
     * <p>The place is taken for the ground of what is built: a zone that holds a part of it limits all of it. Limits apply together, those of
     * one zone too, so that one with a condition never loosens another. What keeps all limits is not {@linkplain #permission permitted}
     * by that.
     *
     * @throws IllegalArgumentException if the aspect is whether something may be done, which has no amount
     */
    public Finding<Boolean> keeps(Intervention intervention, LimitAspect aspect, Quantity<?, ?> amount) {
        return keeps(intervention, ImmutableMap.of(aspect, amount), ImmutableSet.of(aspect));
    }

    /**
     * Returns what is known of that where the amount is not stated: none where the plan covers the place and limits no such thing for
     * certain, otherwise not recorded or one of true and false.
     *
     * @throws IllegalArgumentException if the aspect is whether something may be done, which has no amount
     */
    public Finding<Boolean> keeps(Intervention intervention, LimitAspect aspect) {
        return keeps(intervention, ImmutableMap.of(), ImmutableSet.of(aspect));
    }

    /**
     * Returns whether an intervention of some amounts keeps all that the plan lays down in aspects of amounts: as {@link #keeps(Intervention,
     * LimitAspect, Quantity)} for each of them, the strictest of all. Of an aspect that is limited and has no amount here it is not known.
     *
     * @throws IllegalArgumentException if an aspect is whether something may be done, which has no amount
     */
    public Finding<Boolean> keeps(Intervention intervention, Map<LimitAspect, ? extends Quantity<?, ?>> amounts) {
        ImmutableSet.Builder<LimitAspect> aspects =
                ImmutableSet.<LimitAspect>builder().addAll(amounts.keySet());
        limits().stream()
                .filter(imposed -> imposed.limit().on().equals(intervention))
                .map(imposed -> imposed.limit().aspect())
                .filter(aspect -> !aspect.equals(LimitAspect.PERMISSION))
                .forEach(aspects::add);
        return keeps(intervention, amounts, aspects.build());
    }

    private Finding<Boolean> keeps(
            Intervention intervention,
            Map<LimitAspect, ? extends Quantity<?, ?>> amounts,
            ImmutableSet<LimitAspect> aspects) {
        aspects.forEach(LimitAspect::checkOfAmounts);
        PossiblePermissions unknown = PossiblePermissions.keptOrNot();
        PossiblePermissions kept = strictest(
                zone -> {
                    PossiblePermissions all =
                            zone.limitsComplete() ? PossiblePermissions.silence() : PossiblePermissions.keptOrNot();
                    for (LimitAspect aspect : aspects) {
                        all = all.strictest(kept(zone, intervention, aspect, Optional.ofNullable(amounts.get(aspect))));
                    }
                    return all;
                },
                unknown);
        if (kept.equals(unknown)) {
            return notRecorded();
        }
        List<Boolean> possible = kept.possible().stream()
                .map(permission -> permission == Permission.ALLOWED)
                .toList();
        return possible.isEmpty() ? Finding.none() : Finding.oneOf(possible, kept.orSilent());
    }

    /** Returns the strictest of what the zones impose, one that may not hold the place being silent perhaps. */
    private PossiblePermissions strictest(
            Function<Zone, PossiblePermissions> imposed, PossiblePermissions outsideCoverage) {
        PossiblePermissions strictest = PossiblePermissions.silence();
        for (ZoneHit hit : hits) {
            if (hit.relation() != ZoneHit.Relation.TOUCH) {
                PossiblePermissions by = imposed.apply(hit.zone());
                strictest = strictest.strictest(isSure(hit) ? by : by.or(PossiblePermissions.silence()));
            }
        }
        return covered() == Containment.YES ? strictest : strictest.strictest(outsideCoverage);
    }

    private <T> Finding<T> notRecorded() {
        return covered() == Containment.YES
                ? Finding.unrecorded()
                : Finding.unrecorded(Finding.Reason.OUTSIDE_COVERAGE);
    }

    /** Returns what a zone says of whether it may be done: where it says nothing and not all of it is at hand, anything. */
    private static PossiblePermissions permitted(Zone zone, Intervention intervention) {
        List<Limit> limits = limits(zone, intervention, LimitAspect.PERMISSION);
        return limits.isEmpty() && !zone.limitsComplete()
                ? PossiblePermissions.any()
                : strictest(limits, PossiblePermissions::of);
    }

    private static PossiblePermissions kept(
            Zone zone, Intervention intervention, LimitAspect aspect, Optional<? extends Quantity<?, ?>> amount) {
        return strictest(
                limits(zone, intervention, aspect), limit -> PossiblePermissions.keeping(limit, amount.orElse(null)));
    }

    private static List<Limit> limits(Zone zone, Intervention intervention, LimitAspect aspect) {
        return zone.limits().stream()
                .filter(limit ->
                        limit.on().equals(intervention) && limit.aspect().equals(aspect))
                .toList();
    }

    private static PossiblePermissions strictest(List<Limit> limits, Function<Limit, PossiblePermissions> told) {
        return limits.stream().map(told).reduce(PossiblePermissions.silence(), PossiblePermissions::strictest);
    }

    /** Returns what the plan wants at the place, by zone and then in the order of the plan, those of zones that are unsure included. */
    public List<OfferedProvision> provisions() {
        return hits.stream()
                .filter(hit -> hit.relation() != ZoneHit.Relation.TOUCH)
                .flatMap(hit -> hit.zone().provisions().stream()
                        .map(provision -> new OfferedProvision(provision, hit.zone(), isSure(hit))))
                .toList();
    }

    /** Returns whether all zones that hold or may hold the place are drawn officially. */
    public boolean restsOnOfficialGeometry() {
        return hits.stream()
                .filter(hit -> hit.relation() != ZoneHit.Relation.TOUCH)
                .allMatch(hit -> hit.zone().standing().isOfficial());
    }

    /** Returns what is unsure, in English and Chinese, by zone: edges that are near, slivers, geometry that is not official; last whether the plan is in force and covers the place. */
    public List<Wording> cautions() {
        ImmutableList.Builder<Wording> cautions = ImmutableList.builder();
        for (ZoneHit hit : hits) {
            hit.caution().ifPresent(cautions::add);
            if (hit.relation() != ZoneHit.Relation.TOUCH
                    && !hit.zone().standing().isOfficial()) {
                cautions.add(notOfficial(hit.zone()));
            }
        }
        ofPlan().ifPresent(cautions::add);
        return cautions.build();
    }

    private Optional<Wording> ofPlan() {
        if (inForce == Containment.NO) {
            return Optional.of(Wording.en("the plan is not in force on the day").zh("规划在该日无效"));
        }
        if (reached == Containment.NO) {
            return Optional.of(Wording.en("the plan does not cover the place").zh("规划未覆盖该地点"));
        }
        if (inForce == Containment.UNCERTAIN) {
            return Optional.of(Wording.en("whether the plan is in force on the day is unknown")
                    .zh("规划在该日是否有效未知"));
        }
        return reached == Containment.YES
                ? Optional.empty()
                : Optional.of(
                        Wording.en("the plan may not cover all of the place").zh("规划可能未覆盖该地点全部"));
    }

    private static Wording notOfficial(Zone zone) {
        return Wording.en("the geometry of `" + zone.id() + "` is " + zone.standing())
                .zh("`" + zone.id() + "` 的图形为"
                        + zone.standing().status().label(Locale.CHINESE) + "，误差 "
                        + zone.standing().error());
    }

    @Serial
    private Object readResolve() {
        return new ZoneReading(position, footprint, hits, reached, inForce, known);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ZoneReading other
                && Objects.equals(position, other.position)
                && Objects.equals(footprint, other.footprint)
                && hits.equals(other.hits)
                && reached == other.reached
                && inForce == other.inForce
                && known.equals(other.known);
    }

    @Override
    public int hashCode() {
        return Objects.hash(position, footprint, hits);
    }

    /** Returns it in words, one zone after the other: {@code mill-core: within, 100 %; view: touch, 0 %}. */
    @Override
    public String toString() {
        String zones = hits.isEmpty()
                ? "no zone"
                : String.join("; ", hits.stream().map(ZoneHit::toString).toList());
        return switch (covered()) {
            case YES -> zones;
            case NO -> zones + "; not covered by the plan";
            case UNCERTAIN -> zones + "; perhaps not covered by the plan";
        };
    }
}

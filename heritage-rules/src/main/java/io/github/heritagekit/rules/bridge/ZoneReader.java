// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.bridge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Quantity;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.DateRange.Containment;
import io.github.heritagekit.model.zone.Intervention;
import io.github.heritagekit.model.zone.LimitAspect;
import io.github.heritagekit.model.zone.OfferedProvision;
import io.github.heritagekit.model.zone.Permission;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZoneHit;
import io.github.heritagekit.model.zone.ZoneHit.Relation;
import io.github.heritagekit.model.zone.ZoneId;
import io.github.heritagekit.model.zone.ZoneKind;
import io.github.heritagekit.model.zone.ZonePlan;
import io.github.heritagekit.model.zone.ZoneReading;
import io.github.heritagekit.rules.facts.Facts;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the facts of a place in a plan. Immutable and thread-safe. */
final class ZoneReader {
    private static final SetFinding<String> NOT_COVERED = SetFinding.unrecorded(Finding.Reason.OUTSIDE_COVERAGE);

    private final ZonePlan plan;
    private final ImmutableList<ZoneId> measured;
    private final ImmutableSet<Intervention> interventions;
    private final ImmutableSet<LimitAspect> aspects;
    private final ImmutableSet<ZoneKind> kinds;
    private final boolean dated;
    private final Locale language;

    ZoneReader(
            ZonePlan plan,
            ImmutableList<ZoneId> measured,
            ImmutableSet<Intervention> interventions,
            ImmutableSet<LimitAspect> aspects,
            Locale language) {
        this.plan = plan;
        this.measured = measured;
        this.interventions = interventions;
        this.aspects = aspects;
        ImmutableSet.Builder<ZoneKind> all = ImmutableSet.<ZoneKind>builder().addAll(ZoneKind.known());
        plan.zones().stream().map(Zone::kind).sorted().forEach(all::add);
        this.kinds = all.build();
        this.dated =
                isDated(plan.valid()) || plan.zones().stream().map(Zone::valid).anyMatch(ZoneReader::isDated);
        this.language = language;
    }

    private static boolean isDated(DateRange valid) {
        return !valid.equals(DateRange.always());
    }

    Facts.Builder read(ZoneCase asked, AsOf asOf) {
        return read(asked, asOf, Facts.builder(asOf));
    }

    /** Adds the facts of a place to what else is known. */
    Facts.Builder read(ZoneCase asked, AsOf asOf, Facts.Builder facts) {
        asked.intervention().ifPresent(it -> facts.put(ZoneFacts.INTERVENTION, Finding.of(it.code())));
        asked.height().ifPresent(it -> facts.put(ZoneFacts.PROPOSED_HEIGHT, Finding.of(it)));
        asked.setback().ifPresent(it -> facts.put(ZoneFacts.PROPOSED_SETBACK, Finding.of(it)));
        asked.coverage().ifPresent(it -> facts.put(ZoneFacts.PROPOSED_COVERAGE, Finding.of(it)));
        asked.floorArea().ifPresent(it -> facts.put(ZoneFacts.PROPOSED_FLOOR_AREA, Finding.of(it)));
        if (!dated || !asOf.equals(AsOf.ANY_DAY)) {
            new Place(asked, asOf.validOn()).tell(facts);
        }
        return facts;
    }

    /** One place on one day. */
    private final class Place {
        private final ZoneCase asked;
        private final LocalDate day;
        private final ZoneReading reading;
        private final ZoneSources sources;

        Place(ZoneCase asked, LocalDate day) {
            this.asked = asked;
            this.day = day;
            Footprint place = asked.place();
            ZonePlan onDay = plan.on(day);
            this.reading =
                    isPosition(place) ? onDay.at(place.inside(), asked.error()) : onDay.over(place, asked.error());
            this.sources = new ZoneSources(plan, reading, asked.error(), language);
        }

        private static boolean isPosition(Footprint place) {
            return place.kind() == Footprint.Kind.POINT && place.toGeometry().getNumGeometries() == 1;
        }

        void tell(Facts.Builder facts) {
            facts.put(ZoneFacts.KINDS_AT, kindsAt().withSources(sources.ofAll()));
            facts.put(ZoneFacts.ZONES_AT, zonesAt().withSources(sources.ofAll()));
            asked.intervention().ifPresent(it -> tellOf(it, facts));
            interventions.forEach(it -> facts.put(ZoneFacts.planPermits(it), permission(it)));
            facts.put(ZoneFacts.WANTED, wanted().withSources(sources.ofAll()));
            facts.put(ZoneFacts.OFFICIAL_GEOMETRY, official().withSources(sources.ofAll()));
            for (ZoneId id : measured) {
                Zone zone = plan.zone(id).orElseThrow();
                facts.put(ZoneFacts.distanceTo(id), distance(zone).withSources(sources.of(zone)));
                facts.put(ZoneFacts.shareIn(id), share(zone).withSources(sources.of(zone)));
            }
        }

        private void tellOf(Intervention intervention, Facts.Builder facts) {
            facts.put(ZoneFacts.PLAN_PERMITS, permission(intervention));
            Map<LimitAspect, Quantity<?, ?>> amounts = asked.amounts();
            facts.put(
                    ZoneFacts.KEEPS_LIMITS,
                    reading.keeps(intervention, amounts).withSources(sources.ofLimits(intervention, aspects)));
            for (LimitAspect aspect : aspects) {
                facts.put(
                        ZoneFacts.keepsLimits(aspect),
                        keeps(intervention, aspect)
                                .withSources(sources.ofLimits(intervention, ImmutableSet.of(aspect))));
            }
        }

        private Finding<Boolean> keeps(Intervention intervention, LimitAspect aspect) {
            Quantity<?, ?> amount = asked.amounts().get(aspect);
            return amount == null ? reading.keeps(intervention, aspect) : reading.keeps(intervention, aspect, amount);
        }

        private boolean isCovered() {
            return reading.covered() == Containment.YES;
        }

        private SetFinding<String> zonesAt() {
            SetFinding<ZoneId> zones = reading.zones();
            List<String> present = zones.present().stream().map(ZoneId::text).toList();
            if (zones.complete()) {
                return SetFinding.<String>none().including(present);
            }
            SetFinding<String> known =
                    SetFinding.<String>unrecorded(zones.reason()).including(present);
            return isCovered()
                    ? known.excluding(measured.stream()
                            .filter(id -> reading.holds(id).equals(Finding.of(false)))
                            .map(ZoneId::text)
                            .toList())
                    : known;
        }

        private SetFinding<String> kindsAt() {
            Set<ZoneKind> sure = new LinkedHashSet<>();
            Set<ZoneKind> perhaps = new LinkedHashSet<>();
            for (ZoneHit hit : reading.hits()) {
                if (hit.relation() != Relation.TOUCH) {
                    perhaps.add(hit.zone().kind());
                }
                if (hit.holds().equals(Finding.of(true))) {
                    sure.add(hit.zone().kind());
                }
            }
            SetFinding<ZoneId> zones = reading.zones();
            List<String> present = sure.stream().map(ZoneKind::code).toList();
            if (zones.complete()) {
                return SetFinding.<String>none().including(present);
            }
            SetFinding<String> known =
                    SetFinding.<String>unrecorded(zones.reason()).including(present);
            return isCovered()
                    ? known.excluding(kinds.stream()
                            .filter(kind -> !perhaps.contains(kind))
                            .map(ZoneKind::code)
                            .toList())
                    : known;
        }

        private Finding<String> permission(Intervention intervention) {
            Finding<Permission> permission = reading.permission(intervention);
            return permission
                    .fold(new FindingMap<Permission, String>(one -> Finding.of(one.code())))
                    .withSources(sources.ofLimits(intervention, ImmutableSet.of(LimitAspect.PERMISSION)));
        }

        private SetFinding<String> wanted() {
            SetFinding<ZoneId> zones = reading.zones();
            if (zones.complete() && zones.present().isEmpty()) {
                return SetFinding.none();
            }
            List<String> certain = reading.provisions().stream()
                    .filter(OfferedProvision::certain)
                    .map(offered -> offered.provision().kind().code())
                    .toList();
            SetFinding<String> unknown = isCovered() ? SetFinding.unrecorded() : NOT_COVERED;
            return unknown.including(certain);
        }

        private Finding<Boolean> official() {
            return isCovered()
                    ? Finding.of(reading.restsOnOfficialGeometry())
                    : Finding.unrecorded(Finding.Reason.OUTSIDE_COVERAGE);
        }

        /** Where the plan may not cover all of the place, a zone that may not hold it tells nothing of it. */
        private Finding<Share> share(Zone zone) {
            return isCovered() || isHeld(zone)
                    ? reading.share(zone.id())
                    : Finding.unrecorded(Finding.Reason.OUTSIDE_COVERAGE);
        }

        private boolean isHeld(Zone zone) {
            return reading.holds(zone.id()).equals(Finding.of(true));
        }

        private Finding<Length> distance(Zone zone) {
            Containment planHolds = plan.valid().contains(day);
            if (planHolds == Containment.NO) {
                return Finding.unrecorded(Finding.Reason.OUTSIDE_COVERAGE);
            }
            return switch (zone.valid().contains(day)) {
                case NO -> Finding.none();
                case UNCERTAIN -> Finding.unrecorded(Finding.Reason.CANNOT_BE_FOUND_OUT);
                case YES ->
                    planHolds == Containment.YES
                            ? measure(zone)
                            : Finding.unrecorded(Finding.Reason.CANNOT_BE_FOUND_OUT);
            };
        }

        private Finding<Length> measure(Zone zone) {
            Footprint place = asked.place();
            if (isHeld(zone)) {
                return Finding.of(Length.ofMetres(0));
            }
            return isPosition(place)
                    ? plan.distance(place.inside(), asked.error(), zone.id())
                    : plan.distance(place, asked.error(), zone.id());
        }
    }
}

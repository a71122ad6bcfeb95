// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.zone.ImposedLimit;
import io.github.heritagekit.model.zone.Intervention;
import io.github.heritagekit.model.zone.Limit;
import io.github.heritagekit.model.zone.LimitAspect;
import io.github.heritagekit.model.zone.OfferedProvision;
import io.github.heritagekit.model.zone.Permission;
import io.github.heritagekit.model.zone.Provision;
import io.github.heritagekit.model.zone.Ruling;
import io.github.heritagekit.model.zone.SideDistances;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZoneDistance;
import io.github.heritagekit.model.zone.ZoneDrawing;
import io.github.heritagekit.model.zone.ZoneHit;
import io.github.heritagekit.model.zone.ZoneId;
import io.github.heritagekit.model.zone.ZoneKind;
import io.github.heritagekit.model.zone.ZonePlan;
import io.github.heritagekit.model.zone.ZoneReading;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Zones that often overlap, their plans, and what the plans say. */
final class ZoneArbitraries {
    private static final int MOST_ZONES = 5;

    private ZoneArbitraries() {}

    static Arbitrary<ZoneId> zoneIds() {
        Arbitrary<String> codes = Arbitraries.integers().between(0, 99).map(number -> "zone-" + number);
        return Plain.mostly(4, codes, Arbitraries.of("核心 1", "{4A-7}", "a\"b", "🏭"))
                .map(ZoneId::of);
    }

    static Arbitrary<ZoneKind> zoneKinds() {
        return CodeArbitraries.codes(ZoneKind.known(), ZoneKind::of);
    }

    static Arbitrary<Intervention> interventions() {
        return CodeArbitraries.codes(Intervention.known(), Intervention::of);
    }

    static Arbitrary<LimitAspect> limitAspects() {
        return CodeArbitraries.codes(LimitAspect.known(), LimitAspect::of);
    }

    static Arbitrary<Ruling> rulings() {
        return Plain.mostly(2, permits(), amounts(), TextArbitraries.wordings().map(Ruling::formula), open());
    }

    private static Arbitrary<Ruling> permits() {
        return Arbitraries.of(Permission.class).map(Ruling::permits);
    }

    private static Arbitrary<Ruling> amounts() {
        return Plain.oneOf(
                PlaceArbitraries.lengths().map(Ruling::atMost),
                PlaceArbitraries.lengths().map(Ruling::atLeast),
                PlaceArbitraries.areas().map(Ruling::atMost),
                PlaceArbitraries.shares().map(Ruling::atLeast));
    }

    private static Arbitrary<Ruling> open() {
        return Arbitraries.of(Ruling.notRegulated(), Ruling.unknown());
    }

    static Arbitrary<Limit> limits() {
        Arbitrary<Limit> whether = Draft.of(Limit::builder, Limit.Builder::build)
                .always(interventions(), Limit.Builder::on)
                .always(
                        Plain.mostly(
                                3, permits(), open(), TextArbitraries.wordings().map(Ruling::formula)),
                        Limit.Builder::ruling)
                .seldom(TextArbitraries.wordings(), Limit.Builder::condition)
                .often(TextArbitraries.citations(), Limit.Builder::basis)
                .values();
        Arbitrary<Limit> howMuch = Draft.of(Limit::builder, Limit.Builder::build)
                .always(interventions(), Limit.Builder::on)
                .always(limitAspects().filter(aspect -> !aspect.equals(LimitAspect.PERMISSION)), Limit.Builder::aspect)
                .always(
                        Plain.mostly(
                                3, amounts(), open(), TextArbitraries.wordings().map(Ruling::formula)),
                        Limit.Builder::ruling)
                .seldom(TextArbitraries.wordings(), Limit.Builder::condition)
                .often(TextArbitraries.citations(), Limit.Builder::basis)
                .values();
        return Plain.mostly(2, whether, howMuch);
    }

    static Arbitrary<Provision> provisions() {
        return Draft.of(Provision::builder, Provision.Builder::build)
                .always(Arbitraries.of(Provision.Kind.class), Provision.Builder::kind)
                .always(TextArbitraries.wordings(), Provision.Builder::text)
                .often(TextArbitraries.citations(), Provision.Builder::basis)
                .values();
    }

    /** What is said of zones wherever they lie, made once: generators for each place would be made anew with all that is in them. */
    private record Sayings(
            Arbitrary<ZoneId> ids,
            Arbitrary<ZoneKind> kinds,
            Arbitrary<Standing> standings,
            Arbitrary<Wording> words,
            Arbitrary<DateRange> dates,
            Arbitrary<List<Source>> sources,
            Arbitrary<Limit> limits,
            Arbitrary<Provision> provisions) {
        Sayings() {
            this(
                    Plain.of(zoneIds()),
                    Plain.of(zoneKinds()),
                    GroundArbitraries.standings(),
                    Plain.of(TextArbitraries.wordings()),
                    Plain.of(TimeArbitraries.dateRanges()),
                    Plain.of(TextArbitraries.sourceLists()),
                    ZoneArbitraries.limits(),
                    ZoneArbitraries.provisions());
        }
    }

    static Arbitrary<Zone> zones() {
        Sayings sayings = new Sayings();
        return Plain.of(GroundArbitraries.middles().flatMap(middle -> zones(middle, sayings)));
    }

    private static Arbitrary<Zone> zones(Position around, Sayings sayings) {
        return Draft.of(Zone::builder, Zone.Builder::build)
                .always(sayings.ids(), Zone.Builder::id)
                .always(sayings.kinds(), Zone.Builder::kind)
                .always(GroundArbitraries.areas(around), Zone.Builder::footprint)
                .always(sayings.standings(), Zone.Builder::standing)
                .often(sayings.words(), Zone.Builder::name)
                .often(Arbitraries.of(Zone.Layer.class), Zone.Builder::layer)
                .seldom(sayings.dates(), Zone.Builder::valid)
                .often(Arbitraries.of(false, true), Zone.Builder::limitsComplete)
                .few(sayings.limits(), Zone.Builder::addLimit)
                .few(sayings.provisions(), Zone.Builder::addProvision)
                .values();
    }

    static Arbitrary<ZonePlan> zonePlans() {
        Sayings sayings = new Sayings();
        return Plain.of(GroundArbitraries.middles().flatMap(middle -> zonePlans(middle, sayings)));
    }

    private static Arbitrary<ZonePlan> zonePlans(Position around, Sayings sayings) {
        return Plain.of(Combinators.combine(
                        zones(around, sayings).list().ofMaxSize(MOST_ZONES),
                        GroundArbitraries.areas(around).list().ofMaxSize(1),
                        sayings.words(),
                        sayings.dates(),
                        sayings.sources(),
                        Arbitraries.of(0.5, 1.0, 3.0))
                .as((zones, coverage, name, valid, sources, tolerance) -> {
                    ZonePlan.Builder plan = ZonePlan.builder()
                            .name(name)
                            .addAllZones(distinct(zones))
                            .valid(valid)
                            .addAllSources(sources)
                            .tolerance(Length.ofMetres(tolerance));
                    coverage.forEach(plan::coverage);
                    return plan.build();
                }));
    }

    /** Each zone with an id of its own; every second one drawn around the one before. */
    private static List<Zone> distinct(List<Zone> zones) {
        List<Zone> distinct = new ArrayList<>();
        for (Zone zone : zones) {
            int number = distinct.size();
            Zone named = zone.withId(ZoneId.of(zone.id() + "." + number));
            distinct.add(
                    number % 2 == 0
                            ? named
                            : named.withEncloses(distinct.get(number - 1).id()));
        }
        return distinct;
    }

    static Arbitrary<ZoneReading> zoneReadings() {
        Sayings sayings = new Sayings();
        Arbitrary<ZoneReading> at = Plain.of(GroundArbitraries.middles()
                .flatMap(middle -> Combinators.combine(
                                zonePlans(middle, sayings),
                                GroundArbitraries.areas(middle).map(Footprint::inside),
                                Arbitraries.of(0, 0, 5, 50))
                        .as((plan, position, error) -> plan.at(position, Length.ofMetres(error)))));
        Arbitrary<ZoneReading> over = Plain.of(GroundArbitraries.middles()
                .flatMap(middle -> Combinators.combine(
                                zonePlans(middle, sayings),
                                GroundArbitraries.areas(middle),
                                Arbitraries.of(0, 0, 5, 50))
                        .as((plan, place, error) -> plan.over(place, Length.ofMetres(error)))));
        return Plain.oneOf(at, over);
    }

    static Arbitrary<ZoneHit> zoneHits() {
        return Plain.of(zoneReadings()
                .filter(reading -> !reading.hits().isEmpty())
                .map(reading -> reading.hits().get(0)));
    }

    static Arbitrary<ImposedLimit> imposedLimits() {
        return Plain.of(Combinators.combine(limits(), zones(), Arbitraries.of(false, true))
                .as(ImposedLimit::new));
    }

    static Arbitrary<OfferedProvision> offeredProvisions() {
        return Plain.of(Combinators.combine(provisions(), zones(), Arbitraries.of(false, true))
                .as(OfferedProvision::new));
    }

    static Arbitrary<ZoneDistance> zoneDistances() {
        Arbitrary<Finding<Length>> distances = Combinators.combine(
                        Arbitraries.integers().between(0, 5_000),
                        Arbitraries.integers().between(0, 50))
                .as((metres, error) -> Finding.between(Length.ofMetres(metres), Length.ofMetres(metres + error)));
        return Plain.of(Combinators.combine(zones(), distances).as(ZoneDistance::new));
    }

    static Arbitrary<SideDistances> sideDistances() {
        Arbitrary<Double> metres = Arbitraries.integers().between(0, 500).map(tenths -> tenths / 10.0);
        return Plain.of(Combinators.combine(metres, metres, metres, metres).as(SideDistances::ofMetres));
    }

    static Arbitrary<ZoneDrawing> zoneDrawings() {
        Arbitrary<ZoneDrawing> started =
                Plain.of(Combinators.combine(GroundArbitraries.areas(), Arbitraries.of(0.0, 0.5, 10.0))
                        .as((ground, error) -> ZoneDrawing.from(ground, Length.ofMetres(error))));
        Arbitrary<ZoneDrawing> round = Plain.of(Combinators.combine(started, Arbitraries.of(0.0, 5.0, 50.0))
                .as((drawing, metres) -> drawing.by(Length.ofMetres(metres))));
        Arbitrary<ZoneDrawing> sides =
                Plain.of(Combinators.combine(round, sideDistances()).as(ZoneDrawing::by));
        Arbitrary<ZoneDrawing> said = Plain.of(
                Combinators.combine(sides, TextArbitraries.wordings()).as((drawing, text) -> drawing.saying(text)));
        return Plain.oneOf(started, round, sides, said);
    }
}

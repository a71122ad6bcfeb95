// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.zone.Intervention;
import io.github.heritagekit.model.zone.Limit;
import io.github.heritagekit.model.zone.LimitAspect;
import io.github.heritagekit.model.zone.Permission;
import io.github.heritagekit.model.zone.Provision;
import io.github.heritagekit.model.zone.Ruling;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZoneKind;
import io.github.heritagekit.model.zone.ZonePlan;
import io.github.heritagekit.rules.bridge.ZoneCase;
import io.github.heritagekit.rules.bridge.ZoneFacts;
import io.github.heritagekit.rules.facts.FactReader;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Membership;
import io.github.heritagekit.rules.lang.Possible;
import io.github.heritagekit.rules.lang.ValueSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;

/** The reader of places in a plan keeps the laws of readers, and knows no more than the errors let it know. */
@PropertyDefaults(tries = 200)
class ZoneReaderLawsTest extends FactReaderLaws<ZoneCase> {
    private static final AsOf DAY = AsOf.of(LocalDate.of(2026, 11, 23));
    private static final Zone CORE = zone("core", ZoneKind.PROTECTION_SCOPE, 0, 0, 10)
            .standing(Standing.provisional(Length.ofMetres(10)))
            .addLimit(Limit.of(Intervention.DEMOLITION, Permission.PROHIBITED))
            .build();
    private static final Zone SETTING = zone("setting", ZoneKind.CONSTRUCTION_CONTROL_ZONE, 10, 0, 10)
            .standing(Standing.official())
            .addLimit(Limit.of(Intervention.DEMOLITION, Permission.CONSENT))
            .addLimit(Limit.atMost(Intervention.NEW_BUILD, LimitAspect.HEIGHT, Length.ofMetres(12)))
            .addLimit(Limit.of(Intervention.NEW_BUILD, LimitAspect.COVERAGE, Ruling.unknown()))
            .limitsComplete(true)
            .build();
    private static final Zone RENEWAL = zone("renewal", ZoneKind.DEVELOPMENT_ZONE, -5, -5, 20)
            .layer(Zone.Layer.OVERLAY)
            .standing(Standing.indicative(Length.ofMetres(30)))
            .valid(DateRange.parse("2000-01-01 to 2030-01-01"))
            .addProvision(Provision.of(Provision.Kind.ENCOURAGED_USE, Wording.en("museum")))
            .build();
    private static final ZonePlan PLAN = ZonePlan.builder()
            .addZone(CORE)
            .addZone(SETTING)
            .addZone(RENEWAL)
            .coverage(square(-10, -10, 35))
            .build();
    private static final ZoneFacts ZONES = ZoneFacts.of(PLAN);

    /** A square by its corner in the south west and its side, each in some ten metres. */
    private static Footprint square(int east, int north, int side) {
        return Footprint.ofRing(List.of(
                at(east, north),
                at(east + side, north),
                at(east + side, north + side),
                at(east, north + side),
                at(east, north)));
    }

    private static Position at(int east, int north) {
        return Position.ofLatLon(29.553 + north / 1e4, 106.516 + east / 1e4);
    }

    private static Zone.Builder zone(String id, ZoneKind kind, int east, int north, int side) {
        return Zone.builder().id(id).kind(kind).footprint(square(east, north, side));
    }

    @Override
    protected FactReader<ZoneCase> reader() {
        return ZONES.reader();
    }

    @Override
    protected Collection<Fact<?>> vocabulary() {
        return ZONES.vocabulary().facts();
    }

    @Override
    protected Arbitrary<ZoneCase> cases() {
        Arbitrary<Integer> steps = Arbitraries.integers().between(-20, 40);
        Arbitrary<ZoneCase> points =
                Combinators.combine(steps, steps).as((east, north) -> ZoneCase.at(at(east, north)));
        Arbitrary<ZoneCase> squares = Combinators.combine(
                        steps, steps, Arbitraries.integers().between(1, 20))
                .as((east, north, side) -> ZoneCase.over(square(east, north, side)));
        Arbitrary<ZoneCase> places = Arbitraries.oneOf(points, squares);
        Arbitrary<Intervention> works = Arbitraries.of(Intervention.known());
        Arbitrary<Integer> heights = Arbitraries.integers().between(10, 14);
        return Plain.of(Combinators.combine(places, Arbitraries.of(0, 0, 5, 40), works.optional(), heights.optional())
                .as((place, error, work, height) -> {
                    ZoneCase off = place.goodTo(Length.ofMetres(error));
                    ZoneCase proposed = work.map(off::proposing).orElse(off);
                    return height.map(metres -> proposed.measuring(LimitAspect.HEIGHT, Length.ofMetres(metres)))
                            .orElse(proposed);
                }));
    }

    @Override
    protected ZoneCase empty() {
        return ZoneCase.at(at(500, 500));
    }

    @Override
    protected Collection<? extends Fact<?>> alwaysRecorded() {
        return PLAN.zones().stream()
                .map(zone -> ZoneFacts.distanceTo(zone.id()))
                .toList();
    }

    @Property
    void what_is_known_of_a_place_that_may_be_off_is_so_where_it_is(
            @ForAll("cases") ZoneCase place, @ForAll @IntRange(max = 60) int more) {
        Length larger = Length.of(place.error().amount().add(BigDecimal.valueOf(more)), Length.Unit.METRE);
        Facts coarse = reader().read(place.goodTo(larger), DAY);
        Facts fine = reader().read(place, DAY);

        assertThat(vocabulary())
                .filteredOn(fact -> !fact.equals(ZoneFacts.OFFICIAL_GEOMETRY))
                .allMatch(fact -> narrows(coarse.possible(fact), fine.possible(fact)), "is known no less");
    }

    private static boolean narrows(Possible coarse, Possible fine) {
        if (coarse instanceof Membership known) {
            Membership more = (Membership) fine;
            return more.present().containsAll(known.present())
                    && known.absent().stream().noneMatch(more.present()::contains)
                    && (!known.complete() || more.equals(known));
        }
        return ((ValueSet) fine).minus((ValueSet) coarse).isEmpty();
    }

    @Property
    void what_keeps_the_limits_keeps_them_if_it_is_lower_and_what_is_broken_stays_so_if_it_is_higher(
            @ForAll("cases") ZoneCase place, @ForAll @IntRange(min = 10, max = 14) int metres) {
        ZoneCase built = place.proposing(Intervention.NEW_BUILD);
        Facts lower = reader().read(built.measuring(LimitAspect.HEIGHT, Length.ofMetres(metres)), DAY);
        Facts higher = reader().read(built.measuring(LimitAspect.HEIGHT, Length.ofMetres(metres + 1)), DAY);

        for (var keeps : List.of(ZoneFacts.KEEPS_LIMITS, ZoneFacts.keepsLimits(LimitAspect.HEIGHT))) {
            if (higher.possible(keeps).equals(ValueSet.of(keeps, true))) {
                assertThat(lower.possible(keeps)).isEqualTo(higher.possible(keeps));
            }
            if (lower.possible(keeps).equals(ValueSet.of(keeps, false))) {
                assertThat(higher.possible(keeps)).isEqualTo(lower.possible(keeps));
            }
        }
        assertThat(lower.possible(ZoneFacts.PLAN_PERMITS)).isEqualTo(higher.possible(ZoneFacts.PLAN_PERMITS));
    }

    @Property
    void a_place_has_no_distance_from_a_zone_that_holds_it_or_a_part_of_it(@ForAll("cases") ZoneCase place) {
        Facts facts = reader().read(place, DAY);
        Membership held = (Membership) facts.possible(ZoneFacts.ZONES_AT);

        for (Zone zone : PLAN.zones()) {
            if (held.present().contains(zone.id().text())) {
                var distance = ZoneFacts.distanceTo(zone.id());
                assertThat(facts.possible(distance)).isEqualTo(ValueSet.of(distance, Length.ofMetres(0)));
                assertThat(narrows(
                                facts.possible(ZoneFacts.shareIn(zone.id())),
                                ValueSet.of(ZoneFacts.shareIn(zone.id()), Share.ofPercent(0))))
                        .as("a share of nothing in %s is possible", zone.id())
                        .isFalse();
            }
        }
    }
}

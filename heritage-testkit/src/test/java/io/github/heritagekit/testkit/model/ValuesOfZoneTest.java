// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.model;

import io.github.heritagekit.model.json.GeoJsonFeature;
import io.github.heritagekit.model.json.GeoJsonReading;
import io.github.heritagekit.model.place.CoordinateSystem;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.FootprintProblem;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.zone.ImposedLimit;
import io.github.heritagekit.model.zone.Intervention;
import io.github.heritagekit.model.zone.Limit;
import io.github.heritagekit.model.zone.LimitAspect;
import io.github.heritagekit.model.zone.OfferedProvision;
import io.github.heritagekit.model.zone.PlanProblem;
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
import io.github.heritagekit.testkit.HeritageArbitraries;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Group;
import net.jqwik.api.PropertyDefaults;

@SuppressWarnings("ClassCanBeStatic") // jqwik takes inner classes only
class ValuesOfZoneTest {

    @Group
    @PropertyDefaults(tries = 300)
    class Footprints extends ModelLaws<Footprint> {
        @Override
        protected Arbitrary<Footprint> values() {
            return HeritageArbitraries.footprints();
        }
    }

    @Group
    class FootprintProblems extends ModelLaws<FootprintProblem> {
        @Override
        protected Arbitrary<FootprintProblem> values() {
            return Combinators.combine(Arbitraries.of(FootprintProblem.Kind.class), Arbitraries.doubles())
                    .as((kind, degrees) -> new FootprintProblem(kind, degrees, -degrees, "refused at " + degrees));
        }
    }

    @Group
    class Standings extends GrowingLaws<Standing> {
        Standings() {
            super(Standing.class, HeritageArbitraries.standings());
        }
    }

    @Group
    class CoordinateSystems extends ModelLaws<CoordinateSystem> {
        @Override
        protected Arbitrary<CoordinateSystem> values() {
            return HeritageArbitraries.coordinateSystems();
        }

        @Override
        protected Optional<CoordinateSystem> parse(String text) {
            return Optional.of(CoordinateSystem.named(text));
        }
    }

    @Group
    class ZoneIds extends ModelLaws<ZoneId> {
        @Override
        protected Arbitrary<ZoneId> values() {
            return HeritageArbitraries.zoneIds();
        }

        @Override
        protected Optional<ZoneId> parse(String text) {
            return Optional.of(ZoneId.of(text));
        }
    }

    @Group
    class ZoneKinds extends ModelLaws<ZoneKind> {
        @Override
        protected Arbitrary<ZoneKind> values() {
            return HeritageArbitraries.zoneKinds();
        }

        @Override
        protected Optional<ZoneKind> parse(String text) {
            return Optional.of(ZoneKind.of(text));
        }
    }

    @Group
    class Interventions extends ModelLaws<Intervention> {
        @Override
        protected Arbitrary<Intervention> values() {
            return HeritageArbitraries.interventions();
        }

        @Override
        protected Optional<Intervention> parse(String text) {
            return Optional.of(Intervention.of(text));
        }
    }

    @Group
    class LimitAspects extends ModelLaws<LimitAspect> {
        @Override
        protected Arbitrary<LimitAspect> values() {
            return HeritageArbitraries.limitAspects();
        }

        @Override
        protected Optional<LimitAspect> parse(String text) {
            return Optional.of(LimitAspect.of(text));
        }
    }

    @Group
    class Rulings extends ModelLaws<Ruling> {
        @Override
        protected Arbitrary<Ruling> values() {
            return HeritageArbitraries.rulings();
        }
    }

    /** Rulings in words have no text to be read back from. */
    @Group
    class RulingsByText extends ModelLaws<Ruling> {
        @Override
        protected Arbitrary<Ruling> values() {
            return HeritageArbitraries.rulings().filter(ruling -> !(ruling instanceof Ruling.Formula));
        }

        @Override
        protected Optional<Ruling> parse(String text) {
            return Optional.of(Ruling.parse(text));
        }
    }

    @Group
    class Limits extends GrowingLaws<Limit> {
        Limits() {
            super(Limit.class, HeritageArbitraries.limits());
        }
    }

    @Group
    class Provisions extends GrowingLaws<Provision> {
        Provisions() {
            super(Provision.class, HeritageArbitraries.provisions());
        }
    }

    @Group
    @PropertyDefaults(tries = 200)
    class Zones extends GrowingLaws<Zone> {
        Zones() {
            super(Zone.class, HeritageArbitraries.zones());
        }
    }

    @Group
    @PropertyDefaults(tries = 100)
    class ZonePlans extends ModelLaws<ZonePlan> {
        @Override
        protected Arbitrary<ZonePlan> values() {
            return HeritageArbitraries.zonePlans();
        }
    }

    @Group
    @PropertyDefaults(tries = 100)
    class ZoneReadings extends ModelLaws<ZoneReading> {
        @Override
        protected Arbitrary<ZoneReading> values() {
            return HeritageArbitraries.zoneReadings();
        }
    }

    @Group
    @PropertyDefaults(tries = 100)
    class ZoneHits extends ModelLaws<ZoneHit> {
        @Override
        protected Arbitrary<ZoneHit> values() {
            return HeritageArbitraries.zoneHits();
        }
    }

    @Group
    @PropertyDefaults(tries = 100)
    class ImposedLimits extends ModelLaws<ImposedLimit> {
        @Override
        protected Arbitrary<ImposedLimit> values() {
            return HeritageArbitraries.imposedLimits();
        }
    }

    @Group
    @PropertyDefaults(tries = 100)
    class OfferedProvisions extends ModelLaws<OfferedProvision> {
        @Override
        protected Arbitrary<OfferedProvision> values() {
            return HeritageArbitraries.offeredProvisions();
        }
    }

    @Group
    @PropertyDefaults(tries = 100)
    class ZoneDistances extends ModelLaws<ZoneDistance> {
        @Override
        protected Arbitrary<ZoneDistance> values() {
            return HeritageArbitraries.zoneDistances();
        }
    }

    @Group
    @PropertyDefaults(tries = 100)
    class SidesOfZones extends ModelLaws<SideDistances> {
        @Override
        protected Arbitrary<SideDistances> values() {
            return HeritageArbitraries.sideDistances();
        }
    }

    @Group
    @PropertyDefaults(tries = 100)
    class ZoneDrawings extends ModelLaws<ZoneDrawing> {
        @Override
        protected Arbitrary<ZoneDrawing> values() {
            return HeritageArbitraries.zoneDrawings();
        }
    }

    @Group
    @PropertyDefaults(tries = 100)
    class PlanProblems extends ModelLaws<PlanProblem> {
        @Override
        protected Arbitrary<PlanProblem> values() {
            return Combinators.combine(
                            Arbitraries.of(PlanProblem.Kind.class),
                            HeritageArbitraries.zoneIds().list().ofMaxSize(2),
                            HeritageArbitraries.footprints())
                    .as((kind, zones, place) -> new PlanProblem(kind, zones, place, Wording.en("look at " + zones)));
        }
    }

    @Group
    @PropertyDefaults(tries = 200)
    class GeoJsonFeatures extends ModelLaws<GeoJsonFeature> {
        @Override
        protected Arbitrary<GeoJsonFeature> values() {
            return HeritageArbitraries.geoJsonFeatures();
        }
    }

    @Group
    @PropertyDefaults(tries = 200)
    class GeoJsonReadings extends ModelLaws<GeoJsonReading<GeoJsonFeature>> {
        @Override
        protected Arbitrary<GeoJsonReading<GeoJsonFeature>> values() {
            return HeritageArbitraries.geoJsonReadings();
        }
    }
}

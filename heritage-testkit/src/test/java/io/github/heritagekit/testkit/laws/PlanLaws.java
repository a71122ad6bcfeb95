// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange.Containment;
import io.github.heritagekit.model.zone.Intervention;
import io.github.heritagekit.model.zone.Limit;
import io.github.heritagekit.model.zone.Permission;
import io.github.heritagekit.model.zone.PlanProblem;
import io.github.heritagekit.model.zone.SideDistances;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZoneDrawing;
import io.github.heritagekit.model.zone.ZoneId;
import io.github.heritagekit.model.zone.ZoneKind;
import io.github.heritagekit.model.zone.ZonePlan;
import io.github.heritagekit.model.zone.ZoneReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.locationtech.jts.geom.Coordinate;

/** What holds of every plan, whichever way its zones and places lie to each other. */
abstract class PlanLaws {
    private static final int PER_DEGREE = 111_000;

    @Property(edgeCases = EdgeCasesMode.NONE)
    void neighbours_that_share_a_part_of_a_border_have_no_overlap_and_are_read_whichever_way_the_border_slants(
            @ForAll @IntRange(max = 359) int turn,
            @ForAll @IntRange(min = -90, max = 90) int shift,
            @ForAll @IntRange(min = -60, max = 60) int latitude) {
        Street street = new Street(turn, latitude);
        Zone one = zone("one", street.lot(0, 100, 0, 60));
        Zone other = zone("other", street.lot(shift, shift + 100, -60, 0));
        Footprint both = Footprint.ofParts(List.of(street.lot(0, 100, 0, 60), street.lot(100, 200, 60, 100)));

        assertThat(ZonePlan.of(one, other).problems())
                .extracting(PlanProblem::kind)
                .doesNotContain(PlanProblem.Kind.OVERLAP);
        Footprint drawn = ZoneDrawing.from(one.footprint(), Length.ofMetres(0))
                .together(ZoneDrawing.from(other.footprint(), Length.ofMetres(0)))
                .by(SideDistances.ofMetres(7, 14, 5, 20))
                .footprint();
        Zone rough = zone("rough", street.lot(50, 250, -30, 30)).withStanding(Standing.provisional(Length.ofMetres(3)));
        for (Footprint place : List.of(both, drawn)) {
            assertThat(ZonePlan.of(rough).over(place).hits()).isNotEmpty();
        }
    }

    @Property
    void what_is_known_at_a_position_that_may_be_off_is_so_wherever_it_may_be(
            @ForAll ZonePlan plan, @ForAll @IntRange(min = 1, max = 60) int error, @ForAll Random random) {
        ZonePlan official = official(plan);
        for (Position position : near(plan, random)) {
            ZoneReading coarse = plan.at(position, Length.ofMetres(error));
            for (int turn = 0; turn < 360; turn += 45) {
                assertNarrower(coarse, official.at(moved(position, turn, 0.99 * error)), plan);
            }
        }
    }

    @Property
    void what_is_known_over_a_footprint_that_may_be_off_is_so_wherever_it_may_be(
            @ForAll ZonePlan plan, @ForAll @IntRange(max = 60) int error, @ForAll Random random) {
        ZonePlan official = official(plan);
        Position middle = near(plan, random).get(0);
        double size = random.nextBoolean() ? 0.5 : 5 + random.nextInt(100);
        double length = 1 + random.nextInt(100);
        int slant = random.nextInt(360);
        ZoneReading coarse = plan.over(bar(middle, slant, length, size), Length.ofMetres(error));
        for (int turn = 0; turn < 360; turn += 90) {
            Footprint there = bar(moved(middle, turn, 0.98 * error), slant, length, size);
            assertNarrower(coarse, official.over(there), plan);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void an_edge_that_may_be_off_tells_no_more_than_any_edge_that_it_may_be(
            @ForAll @IntRange(max = 359) int turn,
            @ForAll @IntRange(min = 1, max = 80) int errorInHundredths,
            @ForAll @IntRange(min = -150, max = 300) int sharedInHundredths,
            @ForAll @IntRange(min = 1, max = 80) int breadth) {
        Street street = new Street(turn, 30);
        double error = errorInHundredths / 100.0;
        Footprint place = street.lot(-sharedInHundredths / 100.0, 30, 0, breadth / 2.0);
        Footprint covered = street.lot(-200, 200, -200, 200);
        Zone drawn =
                zone("core", street.lot(-100, 0, -100, 100)).withStanding(Standing.provisional(Length.ofMetres(error)));

        for (ZonePlan.Builder plan :
                List.of(ZonePlan.builder(), ZonePlan.builder().coverage(covered))) {
            ZonePlan coarse = plan.addZone(drawn).build();
            for (double off = -0.98; off < 1; off += 0.49) {
                Zone exact = zone("core", street.lot(-100, off * error, -100, 100));
                ZonePlan.Builder fine = ZonePlan.builder().addZone(exact);
                coarse.coverage().ifPresent(fine::coverage);
                assertNarrower(coarse.over(place), fine.build().over(place), coarse);
            }
        }
    }

    @Property
    void a_plan_at_the_antimeridian_is_read_as_the_same_plan_elsewhere(
            @ForAll @IntRange(max = 60) int error, @ForAll Random random) {
        List<Box> boxes = Stream.generate(() -> Box.beside(random)).limit(4).toList();
        ZonePlan seam = plan(boxes, 180);
        ZonePlan elsewhere = plan(boxes, 170);
        Box asked = Box.beside(random);
        Length off = Length.ofMetres(error);

        assertThat(told(seam.over(asked.at(180), off))).isEqualTo(told(elsewhere.over(asked.at(170), off)));
        assertThat(told(seam.at(asked.corner(180), off))).isEqualTo(told(elsewhere.at(asked.corner(170), off)));
        assertThat(seam.nearest(asked.corner(180)))
                .extracting(distance -> distance.zone().id())
                .isEqualTo(elsewhere.nearest(asked.corner(170)).stream()
                        .map(distance -> distance.zone().id())
                        .toList());
    }

    private static ZonePlan plan(List<Box> boxes, int middle) {
        ZonePlan.Builder plan = ZonePlan.builder().coverage(boxes.get(0).at(middle));
        for (int i = 1; i < boxes.size(); i++) {
            Standing standing = i == 1 ? Standing.official() : Standing.provisional(Length.ofMetres(7.3 * i));
            plan.addZone(zone("zone-" + i, boxes.get(i).at(middle)).withStanding(standing));
        }
        return plan.build();
    }

    private static String told(ZoneReading reading) {
        return reading.covered() + " "
                + reading.hits().stream()
                        .map(hit -> hit.zone().id() + " " + hit.relation())
                        .toList();
    }

    /** A box to the west or to the east of a meridian, by its sides in ten-thousandths of a degree from there. */
    private record Box(int west, int east, int south, int north) {
        static Box beside(Random random) {
            int near = random.nextInt(4) * 3;
            int far = near + 1 + random.nextInt(20);
            int south = random.nextInt(30);
            boolean before = random.nextBoolean();
            return new Box(before ? -far : near, before ? -near : far, south, south + 1 + random.nextInt(20));
        }

        Footprint at(int meridian) {
            return Footprint.ofRing(List.of(
                    at(meridian, west, south),
                    at(meridian, east, south),
                    at(meridian, east, north),
                    at(meridian, west, north),
                    at(meridian, west, south)));
        }

        Position corner(int meridian) {
            return at(meridian, west, south);
        }

        private Position at(int meridian, int longitude, int latitude) {
            int turned = meridian == 180 && west >= 0 ? -180 : meridian;
            return Position.ofLatLon(20 + latitude / 1e4, turned + longitude / 1e4);
        }
    }

    @Property
    void a_gap_is_found_wherever_it_is_and_all_around_it_are_named(@ForAll Position middle, @ForAll Random random) {
        Assume.that(Math.abs(middle.latitude()) < 80 && Math.abs(middle.longitude()) < 179);
        int a = 1 + random.nextInt(9);
        int b = 1 + random.nextInt(9);
        ZonePlan wheel = ZonePlan.of(
                zone("a", lot(middle, 0, 0, 10 + a, 10)),
                zone("b", lot(middle, 10 + a, 0, 30, 10 + b)),
                zone("c", lot(middle, 10, 10 + b, 30, 30)),
                zone("d", lot(middle, 0, 10, 10, 30)));

        assertThat(wheel.problems())
                .map(PlanProblem::toString)
                .containsExactly("a gap between `a`, `b`, `c`, `d` lies in no zone");
    }

    /** A lot by its sides in ten-thousandths of a degree north east of a corner. */
    private static Footprint lot(Position corner, int west, int south, int east, int north) {
        int[][] corners = {{west, south}, {east, south}, {east, north}, {west, north}, {west, south}};
        return Footprint.ofRing(Stream.of(corners)
                .map(each -> Position.ofLatLon(
                        Math.rint(corner.latitude() * 1e4 + each[1]) / 1e4,
                        Math.rint(corner.longitude() * 1e4 + each[0]) / 1e4))
                .toList());
    }

    @Property
    void a_plan_on_a_day_has_the_problems_of_the_plan_of_the_zones_that_may_hold_then(
            @ForAll ZonePlan plan, @ForAll @IntRange(min = 1900, max = 2040) int year) {
        LocalDate day = LocalDate.of(year, 6, 15);
        List<Zone> holding = plan.zones().stream()
                .filter(zone -> zone.valid().contains(day) != Containment.NO)
                .toList();
        List<ZoneId> ids = holding.stream().map(Zone::id).toList();
        ZonePlan.Builder then = ZonePlan.builder().tolerance(plan.tolerance());
        plan.coverage().ifPresent(then::coverage);
        for (Zone zone : holding) {
            then.addZone(zone.withEncloses(
                    zone.encloses().stream().filter(ids::contains).toList()));
        }

        assertThat(plan.on(day).problems()).isEqualTo(then.build().problems());
    }

    @Property
    void what_is_permitted_under_a_condition_is_so_whether_it_is_met_or_not(
            @ForAll Zone zone, @ForAll @Size(min = 1, max = 3) List<@From("permissions") Permission> permissions) {
        Limit first = Limit.of(Intervention.NEW_BUILD, permissions.get(0));
        List<Limit> others = permissions.stream()
                .skip(1)
                .map(each -> Limit.of(Intervention.NEW_BUILD, each))
                .toList();
        Zone complete = zone.withStanding(Standing.official()).withLimitsComplete(true);
        Finding<Permission> known = permission(complete, first.withCondition(Wording.en("if it pleases")), others);

        known.value().ifPresent(value -> {
            assertThat(permission(complete, first, others).value()).contains(value);
            if (permissions.get(0) != Permission.CONDITIONAL) {
                Zone unmet = complete.withLimits(others);
                assertThat(permission(unmet).value()).contains(value);
            }
        });
    }

    @Provide
    Arbitrary<Permission> permissions() {
        return Arbitraries.of(Permission.class);
    }

    private static Finding<Permission> permission(Zone zone, Limit first, List<Limit> others) {
        List<Limit> limits = new ArrayList<>(others);
        limits.add(first);
        return permission(zone.withLimits(limits));
    }

    private static Finding<Permission> permission(Zone zone) {
        return ZonePlan.of(zone).at(zone.footprint().inside()).permission(Intervention.NEW_BUILD);
    }

    private static void assertNarrower(ZoneReading coarse, ZoneReading fine, ZonePlan plan) {
        for (Zone zone : plan.zones()) {
            coarse.holds(zone.id())
                    .value()
                    .ifPresent(known -> assertThat(fine.holds(zone.id()).value())
                            .as("%s, %s, %s", zone.id(), coarse, fine)
                            .contains(known));
        }
        if (coarse.covered() != Containment.UNCERTAIN) {
            assertThat(fine.covered()).as("%s, %s", coarse, fine).isEqualTo(coarse.covered());
        }
    }

    /** The same plan with all zones drawn exactly. */
    private static ZonePlan official(ZonePlan plan) {
        ZonePlan.Builder official = ZonePlan.builder().tolerance(plan.tolerance());
        plan.zones().forEach(zone -> official.addZone(zone.withStanding(Standing.official())));
        plan.coverage().ifPresent(official::coverage);
        return official.build();
    }

    /** Positions near the edges of zones and of the coverage, and one anywhere among them. */
    private static List<Position> near(ZonePlan plan, Random random) {
        List<Footprint> ground = new ArrayList<>();
        plan.coverage().ifPresent(ground::add);
        plan.zones().forEach(zone -> ground.add(zone.footprint()));
        List<Position> near = new ArrayList<>();
        for (Footprint each : ground) {
            Coordinate[] corners = each.toGeometry().getCoordinates();
            Coordinate corner = corners[random.nextInt(corners.length)];
            near.add(moved(Position.ofLatLon(corner.y, corner.x), random.nextInt(360), random.nextInt(80)));
        }
        near.add(Position.ofLatLon(29.5, 106.5));
        return near;
    }

    private static Position moved(Position from, int turn, double metres) {
        GeodesicData to = Geodesic.WGS84.Direct(from.latitude(), from.longitude(), turn, metres);
        return Position.ofLatLon(to.lat2, to.lon2);
    }

    private static Footprint bar(Position middle, int turn, double length, double width) {
        Position from = moved(middle, turn + 180, length / 2);
        Position to = moved(middle, turn, length / 2);
        Position first = moved(from, turn + 90, width / 2);
        return Footprint.ofRing(List.of(
                first,
                moved(to, turn + 90, width / 2),
                moved(to, turn - 90, width / 2),
                moved(from, turn - 90, width / 2),
                first));
    }

    private static Zone zone(String id, Footprint ground) {
        return Zone.builder()
                .id(id)
                .kind(ZoneKind.PROTECTION_SCOPE)
                .footprint(ground)
                .standing(Standing.official())
                .build();
    }

    /** Lots on both sides of a street, in metres along it and to its left. */
    private record Street(int turn, int latitude) {
        Footprint lot(double from, double to, double right, double left) {
            return Footprint.ofRing(
                    List.of(at(from, right), at(to, right), at(to, left), at(from, left), at(from, right)));
        }

        private Position at(double along, double left) {
            double angle = Math.toRadians(turn);
            double east = along * Math.cos(angle) - left * Math.sin(angle);
            double north = along * Math.sin(angle) + left * Math.cos(angle);
            return Position.ofLatLon(
                    latitude + north / PER_DEGREE, 106.5 + east / (PER_DEGREE * Math.cos(Math.toRadians(latitude))));
        }
    }
}

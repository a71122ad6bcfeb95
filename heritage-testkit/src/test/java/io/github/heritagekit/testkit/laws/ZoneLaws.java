// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.json.GeoJsonFeature;
import io.github.heritagekit.model.json.GeoJsonReader;
import io.github.heritagekit.model.json.GeoJsonReading;
import io.github.heritagekit.model.json.GeoJsonWriter;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.zone.Permission;
import io.github.heritagekit.model.zone.SideDistances;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZoneDrawing;
import io.github.heritagekit.model.zone.ZoneHit;
import io.github.heritagekit.model.zone.ZonePlan;
import io.github.heritagekit.model.zone.ZoneReading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** What holds of every plan and every place. */
abstract class ZoneLaws {

    @Property
    void the_order_of_zones_changes_no_reading_and_no_problem(
            @ForAll ZonePlan plan, @ForAll @IntRange(max = 60) int error, @ForAll Random random) {
        List<Zone> zones = new ArrayList<>(plan.zones());
        Collections.shuffle(zones, random);
        ZonePlan shuffled = with(plan, zones);
        Length off = Length.ofMetres(error);

        for (Zone zone : zones) {
            Position inside = zone.footprint().inside();
            assertThat(shuffled.at(inside, off)).isEqualTo(plan.at(inside, off));
            assertThat(shuffled.over(zone.footprint(), off)).isEqualTo(plan.over(zone.footprint(), off));
        }
        assertThat(shuffled.problems()).isEqualTo(plan.problems());
    }

    private static ZonePlan with(ZonePlan plan, List<Zone> zones) {
        ZonePlan.Builder shuffled = ZonePlan.builder()
                .name(plan.name())
                .addAllZones(zones)
                .valid(plan.valid())
                .addAllSources(plan.sources())
                .tolerance(plan.tolerance());
        plan.coverage().ifPresent(shuffled::coverage);
        return shuffled.build();
    }

    @Property(tries = 1_000)
    void the_strictest_of_a_statement_and_itself_is_the_statement(@ForAll Finding<Permission> statement) {
        assertThat(Permission.strictest(statement, statement))
                .isEqualTo(Permission.strictest(statement, Finding.none()));
    }

    @Property(tries = 1_000)
    void the_strictest_of_two_does_not_depend_on_their_order(
            @ForAll Finding<Permission> one, @ForAll Finding<Permission> other) {
        assertThat(Permission.strictest(one, other)).isEqualTo(Permission.strictest(other, one));
    }

    @Property(tries = 1_000)
    void the_strictest_of_three_does_not_depend_on_which_are_taken_first(
            @ForAll Finding<Permission> one, @ForAll Finding<Permission> two, @ForAll Finding<Permission> three) {
        assertThat(Permission.strictest(Permission.strictest(one, two), three))
                .isEqualTo(Permission.strictest(one, Permission.strictest(two, three)));
    }

    @Property
    void a_position_in_the_interior_of_a_zone_is_read_in_it(@ForAll ZonePlan plan) {
        for (Zone zone : plan.zones()) {
            Finding<Boolean> holds = plan.at(zone.footprint().inside()).holds(zone.id());
            assertThat(holds.value().orElse(true)).as(zone.id().text()).isTrue();
            if (zone.standing().equals(Standing.official())) {
                assertThat(holds).isEqualTo(Finding.of(true));
            }
        }
    }

    @Property
    void a_zone_drawn_exactly_is_read_wherever_its_footprint_covers_a_position_and_nowhere_else(@ForAll ZonePlan plan) {
        List<Zone> exact = plan.zones().stream()
                .map(zone -> zone.withStanding(Standing.official()))
                .toList();
        ZonePlan official = with(plan, exact);

        for (Position position : corners(exact)) {
            for (Zone zone : exact) {
                assertThat(official.at(position).holds(zone.id()))
                        .as("%s in %s", position, zone.id())
                        .isEqualTo(Finding.of(zone.footprint().covers(position)));
            }
        }
    }

    /** The corners of all zones, where rays meet them, and what lies just beside. */
    private static List<Position> corners(List<Zone> zones) {
        List<Position> corners = new ArrayList<>();
        for (Zone zone : zones) {
            for (var corner : zone.footprint().toGeometry().getCoordinates()) {
                corners.add(Position.ofLatLon(corner.y, corner.x));
                corners.add(Position.ofLatLon(corner.y, corner.x - 1e-4));
                corners.add(Position.ofLatLon(corner.y - 1e-7, corner.x));
            }
        }
        return corners;
    }

    @Property
    void what_is_known_at_a_position_that_may_be_off_is_so_where_it_is(
            @ForAll ZonePlan plan, @ForAll @IntRange(min = 1, max = 60) int error) {
        for (Zone zone : plan.zones()) {
            Position position = zone.footprint().inside();
            ZoneReading exact = plan.at(position);
            for (Zone asked : plan.zones()) {
                plan.at(position, Length.ofMetres(error))
                        .holds(asked.id())
                        .value()
                        .ifPresent(known ->
                                assertThat(exact.holds(asked.id()).value()).contains(known));
            }
        }
    }

    @Property
    void shares_lie_between_nothing_and_all_and_a_range_holds_the_share_as_drawn(
            @ForAll ZonePlan plan, @ForAll @IntRange(min = 1, max = 60) int error) {
        for (Zone zone : plan.zones()) {
            for (ZoneHit hit :
                    plan.over(zone.footprint(), Length.ofMetres(error)).hits()) {
                assertThat(least(hit)).isBetween(Share.ofPercent(0), most(hit));
                assertThat(most(hit)).isLessThanOrEqualTo(Share.ofPercent(100));
            }
            Share own = least(plan.over(zone.footprint()).hit(zone.id()).orElseThrow());
            assertThat(zone.standing().error().amount().signum() > 0 || own.equals(Share.ofPercent(100)))
                    .isTrue();
        }
    }

    private static Share least(ZoneHit hit) {
        return hit.share() instanceof Finding.Between<Share> between
                ? between.lower().orElseThrow()
                : hit.share().value().orElseThrow();
    }

    private static Share most(ZoneHit hit) {
        return hit.share() instanceof Finding.Between<Share> between
                ? between.upper().orElseThrow()
                : hit.share().value().orElseThrow();
    }

    @Property
    void a_footprint_and_its_area_are_the_same_wherever_its_ring_begins(
            @ForAll Footprint footprint, @ForAll @IntRange(min = 1, max = 8) int turn) {
        if (footprint.kind() != Footprint.Kind.AREA) {
            return;
        }
        Geometry first = footprint.toGeometry().getGeometryN(0);
        List<Position> ring = new ArrayList<>();
        for (var corner : ((Polygon) first).getExteriorRing().getCoordinates()) {
            ring.add(Position.ofLatLon(corner.y, corner.x));
        }
        List<Position> turned = new ArrayList<>(ring.subList(1, ring.size()));
        Collections.rotate(turned, turn);
        turned.add(turned.get(0));

        assertThat(Footprint.ofRing(turned)).isEqualTo(Footprint.ofRing(ring));
        Collections.reverse(turned);
        assertThat(Footprint.ofRing(turned).area())
                .isEqualTo(Footprint.ofRing(ring).area());
    }

    @Property
    void a_drawn_zone_encloses_what_it_was_drawn_from(
            @ForAll Footprint ground, @ForAll @IntRange(max = 300) int metres, @ForAll SideDistances sides) {
        ZoneDrawing drawing = ZoneDrawing.from(ground, Length.ofMetres(0));

        if (metres > 0 || ground.kind() == Footprint.Kind.AREA) {
            assertThat(drawing.by(Length.ofMetres(metres)).footprint().covers(ground))
                    .isTrue();
        }
        assertThat(drawing.by(sides).footprint().covers(ground)).isTrue();
        if (ground.kind() == Footprint.Kind.AREA) {
            assertThat(ZoneDrawing.joining(List.of(ground), Length.ofMetres(0))
                            .footprint()
                            .covers(ground))
                    .isTrue();
        }
    }

    @Property
    void well_known_text_gives_the_footprint_back(@ForAll Footprint footprint) {
        assertThat(Footprint.parse(footprint.toWkt())).isEqualTo(footprint);
    }

    @Property
    void a_plan_comes_back_from_geojson(@ForAll ZonePlan plan) {
        ZonePlan plain = ZoneLaws.withoutExtensions(plan);

        GeoJsonReading<ZonePlan> back = GeoJsonReader.readPlan(GeoJsonWriter.write(plain), Standing.official());

        assertThat(back.problems()).isEmpty();
        assertThat(back.values()).containsExactly(plain);
    }

    /** What others say of sources has no column. */
    private static ZonePlan withoutExtensions(ZonePlan plan) {
        ZonePlan.Builder plain = ZonePlan.builder()
                .name(plan.name())
                .valid(plan.valid())
                .addAllSources(plain(plan.sources()))
                .tolerance(plan.tolerance());
        plan.coverage().ifPresent(plain::coverage);
        plan.zones()
                .forEach(zone -> plain.addZone(zone.withStanding(
                        zone.standing().withSources(plain(zone.standing().sources())))));
        return plain.build();
    }

    private static List<Source> plain(List<Source> sources) {
        return sources.stream().map(source -> source.withExtensions(Map.of())).toList();
    }

    @Property
    void features_come_back_from_geojson(@ForAll GeoJsonFeature feature) {
        GeoJsonReading<GeoJsonFeature> back = GeoJsonReader.read(GeoJsonWriter.write(List.of(feature)));

        assertThat(back.problems()).isEmpty();
        assertThat(back.values()).containsExactly(feature);
    }

    @Property
    void assets_come_back_from_geojson(@ForAll ImmovableAsset asset) {
        GeoJsonReading<ImmovableAsset> back = GeoJsonReader.readAssets(GeoJsonWriter.writeAssets(List.of(asset)));

        assertThat(back.values()).containsExactly(asset);
    }

    @Property
    void readings_are_written_without_anything_that_is_no_number(@ForAll ZoneReading reading) {
        String text = GeoJsonWriter.writeReadings(List.of(reading));

        assertThat(text).doesNotContain("NaN").doesNotContain("Infinity");
        assertThat(GeoJsonReader.read(text).problems()).isEmpty();
        assertThat(GeoJsonReader.read(text).values())
                .hasSize(Math.max(1, reading.hits().size()));
    }
}

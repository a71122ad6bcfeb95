// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.extension.ExtensionValue;
import io.github.heritagekit.model.json.GeoJsonFeature;
import io.github.heritagekit.model.json.GeoJsonReader;
import io.github.heritagekit.model.json.GeoJsonReading;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.CoordinateSystem;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.zone.PlanProblem;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZoneKind;
import io.github.heritagekit.model.zone.ZonePlan;
import io.github.heritagekit.model.zone.ZoneReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The conservation areas and listed buildings of Trafford. */
@MaterialSuite("inventories/uk-trafford")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TraffordTest {
    private List<GeoJsonFeature> areas;
    private List<GeoJsonFeature> buildings;
    private ZonePlan plan;

    @BeforeAll
    void read(Path folder) throws IOException {
        areas = features(folder.resolve("trafford_conservation_areas.geojson"));
        buildings = features(folder.resolve("trafford_listed_buildings.geojson"));
        plan = ZonePlan.of(areas.stream().map(TraffordTest::zone).toList());
    }

    private static List<GeoJsonFeature> features(Path file) throws IOException {
        GeoJsonReading<GeoJsonFeature> read = GeoJsonReader.read(file);
        // some rings run the wrong way, which is told and read
        assertThat(read.problems())
                .allSatisfy(problem -> assertThat(problem.expected()).contains("it was read all the same"));
        return read.values();
    }

    private static Zone zone(GeoJsonFeature area) {
        Zone.Builder zone = Zone.builder().id(text(area, "site_name"));
        zone.kind(ZoneKind.CONSERVATION_AREA);
        zone.footprint(area.ground().get(0));
        zone.standing(Standing.official());
        return zone.build();
    }

    private static String text(GeoJsonFeature feature, String column) {
        return ((ExtensionValue.Text) property(feature, column)).text();
    }

    private static ExtensionValue property(GeoJsonFeature feature, String column) {
        return Objects.requireNonNull(feature.properties().get(column), column);
    }

    private static double number(GeoJsonFeature feature, String column) {
        ExtensionValue value = property(feature, column);
        return value instanceof ExtensionValue.Text text
                ? Double.parseDouble(text.text())
                : ((ExtensionValue.Decimal) value).number().doubleValue();
    }

    @Test
    void every_computed_area_is_the_stated_one_to_a_thousandth() {
        double worst = 0;
        int within = 0;
        for (GeoJsonFeature area : areas) {
            double stated = number(area, "site_area_square_metres");
            double computed =
                    area.ground().get(0).area().in(Area.Unit.SQUARE_METRE).doubleValue();
            double off = Math.abs(computed - stated) / stated;
            worst = Math.max(worst, off);
            within += off <= 0.001 ? 1 : 0;
        }
        System.out.println("Trafford: " + within + " of " + areas.size() + " areas within 0.1 %, at worst off by "
                + Math.round(worst * 1e6) / 1e4 + " %");
        assertThat(within).isEqualTo(21);
        assertThat(areas).hasSize(21);
    }

    @Test
    void every_listed_building_is_in_an_area_or_not_or_too_near_an_edge_to_tell() {
        int in = 0;
        int out = 0;
        int unknown = 0;
        for (GeoJsonFeature building : buildings) {
            Position position = building.ground().get(0).inside();
            Length error = error(building);
            ZoneReading reading = plan.at(position, error);
            boolean edge = false;
            boolean holds = false;
            for (Zone zone : plan.zones()) {
                boolean near = boundary(zone).distance(position).compareTo(error) <= 0;
                boolean covers = zone.footprint().covers(position);
                edge |= near;
                holds |= covers && !near;
                assertThat(reading.holds(zone.id()))
                        .as(building + " in " + zone.id())
                        .isEqualTo(near ? Finding.unrecorded(Finding.Reason.CANNOT_BE_FOUND_OUT) : Finding.of(covers));
            }
            in += holds ? 1 : 0;
            unknown += edge && !holds ? 1 : 0;
            out += holds || edge ? 0 : 1;
        }
        System.out.println("Trafford: of " + buildings.size() + " listed buildings " + in + " in a conservation area, "
                + out + " in none, " + unknown + " too near an edge to tell");
        assertThat(in + out + unknown).isEqualTo(265);
        assertThat(unknown).isPositive();
    }

    /** What a millimetre on the map is on the ground. */
    private static Length error(GeoJsonFeature building) {
        return Length.ofMetres(text(building, "CaptureScale").equals("1:1250") ? 1.25 : 2.5);
    }

    private static Footprint boundary(Zone zone) {
        return Footprint.ofGeometry(zone.footprint().toGeometry().getBoundary(), CoordinateSystem.WGS_84);
    }

    @Test
    void grid_references_are_where_longitude_and_latitude_are() {
        CoordinateSystem grid = CoordinateSystem.named("EPSG:27700");
        // four gate piers share one reference, which stands in each row four times
        List<GeoJsonFeature> referenced = buildings.stream()
                .filter(building -> !text(building, "Easting").contains(","))
                .toList();
        int near = 0;
        for (GeoJsonFeature building : referenced) {
            Position byGrid = grid.position(number(building, "Easting"), number(building, "Northing"));
            Position byDegrees = building.ground().get(0).inside();
            near += byGrid.distance(byDegrees).compareTo(Length.ofMetres(5)) <= 0 ? 1 : 0;
        }
        System.out.println("Trafford: " + near + " of " + referenced.size() + " grid references within 5 m");
        // one row's reference and position are further apart
        assertThat(near).isEqualTo(260);
        assertThat(referenced).hasSize(261);
    }

    @Test
    void areas_that_were_drawn_one_by_one_overlap_or_leave_gaps() {
        Map<PlanProblem.Kind, Integer> kinds = new EnumMap<>(PlanProblem.Kind.class);
        plan.problems().forEach(problem -> kinds.merge(problem.kind(), 1, Integer::sum));
        System.out.println("Trafford: problems of the areas " + kinds);
        assertThat(kinds).containsEntry(PlanProblem.Kind.OVERLAP, 6);
        assertThat(kinds.keySet())
                .containsExactly(PlanProblem.Kind.OVERLAP, PlanProblem.Kind.GAP, PlanProblem.Kind.SLIVER);
    }
}

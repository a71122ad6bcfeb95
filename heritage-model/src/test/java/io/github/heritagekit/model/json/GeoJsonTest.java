// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.zone.Intervention;
import io.github.heritagekit.model.zone.Limit;
import io.github.heritagekit.model.zone.LimitAspect;
import io.github.heritagekit.model.zone.Permission;
import io.github.heritagekit.model.zone.Provision;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZoneKind;
import io.github.heritagekit.model.zone.ZonePlan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoJsonTest {
    private static final Footprint SQUARE = Footprint.parse("POLYGON ((106 29, 107 29, 107 30, 106 30, 106 29))");
    private static final Zone CORE = zone();
    private static final String WRITTEN = """
            {
            "type": "FeatureCollection",
            "plan": {
            "name": "Riverside",
            "valid": "from 2020",
            "tolerance": "1 m"},
            "features": [
            {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [[[106.0, 29.0], [107.0, 29.0], [107.0, 30.0],\
             [106.0, 30.0], [106.0, 29.0]]]}, "properties": {"id": "core", "name_en": "Mill", "name_zh": "工厂",\
             "kind": "protection-scope", "kind_label": "protection scope", "layer": "base", "status": "provisional",\
             "positional_error": "10 m", "drawn_from": "10 m around the walls", "source_1_title": "Demo notice", "valid": "always",\
             "limits_complete": true, "limit_1_on": "demolition", "limit_1_aspect": "permission", "limit_1_ruling": "prohibited",\
             "limit_1_document": "Demo Order", "limit_1_article": "art. 4", "limit_2_on": "new-build", "limit_2_aspect": "height",\
             "limit_2_formula_en": "no higher than the eaves of the mill", "provision_1_kind": "incentive",\
             "provision_1_text_en": "lower rent"}},
            {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [[[106.0, 29.0], [107.0, 29.0], [107.0, 30.0],\
             [106.0, 30.0], [106.0, 29.0]]]}, "properties": {"role": "coverage"}}]}
            """;

    private static Zone zone() {
        Zone.Builder zone = Zone.builder().id("core");
        zone.name(Wording.en("Mill").zh("工厂"));
        zone.kind(ZoneKind.PROTECTION_SCOPE);
        zone.footprint(SQUARE);
        zone.standing(Standing.provisional(Length.ofMetres(10), Source.of("Demo notice"))
                .withDrawnFrom(Wording.of("10 m around the walls")));
        zone.addLimit(Limit.of(Intervention.DEMOLITION, Permission.PROHIBITED)
                .withBasis(Citation.of("Demo Order", "art. 4")));
        zone.addLimit(Limit.formula(
                Intervention.NEW_BUILD, LimitAspect.HEIGHT, Wording.en("no higher than the eaves of the mill")));
        zone.limitsComplete(true);
        zone.addProvision(Provision.of(Provision.Kind.INCENTIVE, Wording.en("lower rent")));
        return zone.build();
    }

    private static ZonePlan plan() {
        return ZonePlan.builder()
                .name(Wording.of("Riverside"))
                .addZone(CORE)
                .coverage(SQUARE)
                .valid(DateRange.parse("from 2020"))
                .build();
    }

    @Test
    void a_plan_is_written_with_flat_columns() throws Exception {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        GeoJsonWriter.write(plan(), stream);

        assertThat(GeoJsonWriter.write(plan())).isEqualTo(WRITTEN);
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(WRITTEN);
    }

    @Test
    void a_plan_is_read_as_it_was_written() {
        assertThat(GeoJsonReader.readPlan(WRITTEN, Standing.official()))
                .isEqualTo(new GeoJsonReading<>(List.of(plan()), List.of()));
        assertThat(GeoJsonReader.readZones(GeoJsonWriter.writeZones(List.of(CORE)), Standing.official())
                        .values())
                .containsExactly(CORE);
    }

    @Test
    void features_of_others_are_zones_of_the_usual_standing() {
        Standing usual = Standing.indicative(Length.ofMetres(5));
        GeoJsonReading<Zone> read = GeoJsonReader.readZones("""
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "id": 7, "properties": {"kind": "建设控制地带", "fid": 1},
                   "geometry": {"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,0]]]}},
                  {"type": "Feature", "properties": null,
                   "geometry": {"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,0]]]}}]}
                """, usual);

        assertThat(read.problems()).isEmpty();
        assertThat(read.values())
                .map(Zone::toString)
                .containsExactly(
                        "7, construction-control zone, indicative, good to 5 m",
                        "zone 1, zone, indicative, good to 5 m");
    }

    @Test
    void wrong_columns_are_told_and_the_rest_is_read() {
        GeoJsonReading<Zone> read = GeoJsonReader.readZones("""
                {"type": "FeatureCollection", "features": [{"type": "Feature",
                  "geometry": {"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,0]]]},
                  "properties": {"id": "a", "kind": "Zone 7b", "valid": "some day", "limits_complete": 3, "layer": "top",
                    "limit_1_on": "demolition", "limit_1_ruling": "perhaps"}}]}
                """, Standing.official());

        assertThat(read.values())
                .singleElement()
                .satisfies(
                        zone -> assertThat(zone.limits()).map(Limit::toString).containsExactly("demolition: unknown"));
        assertThat(read.problems())
                .map(JsonProblem::toString)
                .containsExactly(
                        "line 3, column 37, /features/0/properties/kind: found `Zone 7b`; kind of zone must be a code of a-z, 0-9 and -"
                                + " with at most one /",
                        "line 3, column 57, /features/0/properties/valid: found `some day`; dates must be such as `from 2001`,"
                                + " `until 1998-02`, `2004 to 2021` or `always`",
                        "line 3, column 88, /features/0/properties/limits_complete: found the number 3; `limits_complete` must be"
                                + " true or false",
                        "line 3, column 100, /features/0/properties/layer: found `top`; layer must be one of base, overlay",
                        "line 4, column 51, /features/0/properties/limit_1_ruling: found `perhaps`; ruling must be one of prohibited,"
                                + " exceptional, consent, conditional, allowed, not regulated, unknown or such as `at most 12 m`");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"Point\",\"coordinates\":[1]} | line 1, column 31, /coordinates: found an array of 1; position must be at"
                        + " least two numbers, longitude first",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,1]]]} | line 1, column 53, /coordinates/0/3: found"
                        + " another position than the first; ring must end where it begins",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1],[1,0],[0,1],[0,0]]]} | line 1, column 33, /coordinates: found a"
                        + " geometry with a fault; boundaries must not cross or overlap but do at 0.5, 0.5",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1],[1,0],[0,0]]]} | line 1, column 34, /coordinates/0: found an outer"
                        + " ring that runs clockwise; outer rings must run counterclockwise and holes clockwise (RFC 7946, 3.1.6); it"
                        + " was read all the same",
                "{\"type\":\"Point\",\"coordinates\":[500,1]} | line 1, column 31, /coordinates: found a geometry with a fault; latitude"
                        + " must be between -90 and 90 and longitude between -180 and 180 degrees but they were 1.0, 500.0",
                "{\"type\":\"Point\",\"coordinates\":[1e999,1]} | line 1, column 31, /coordinates: found a geometry with a fault;"
                        + " latitude and longitude must be finite numbers but were 1.0, Infinity",
                "{\"type\":\"Circle\"} | line 1, column 9, /type: found `Circle`; type of GeoJSON must be one of FeatureCollection,"
                        + " Feature, Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon, GeometryCollection",
                "{\"type\":\"FeatureCollection\"} | line 1, column 1: found no `features`; FeatureCollection must have the field"
                        + " `features`",
                "[] | line 1, column 1: found an array; GeoJSON must be an object",
                "{\"type\":\"Point\",\"bbox\":[1,2],\"coordinates\":[1,1]} | line 1, column 24, /bbox: found an array of 2; bbox must be"
                        + " four or six numbers: west, south, (depth,) east, north(, height)",
            })
    void bad_data_is_told_with_its_place(String text, String problem) {
        assertThat(GeoJsonReader.read(text).problems())
                .map(JsonProblem::toString)
                .containsExactly(problem);
    }

    @Test
    void what_was_read_before_the_text_breaks_off_is_kept() {
        GeoJsonReading<GeoJsonFeature> read = GeoJsonReader.read("""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"a": 1}, "geometry": {"type": "Point", "coordinates": [1, 2]}},
                {"type": "Feature", "prop""");

        assertThat(read.values())
                .map(GeoJsonFeature::toString)
                .containsExactly("feature: 1 point around 2.0000, 1.0000, 1 property");
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected()).isEqualTo("text must be JSON"));
    }

    @Test
    void a_system_that_is_named_is_obeyed_and_one_that_is_shifted_gives_no_ground() {
        String text = """
                {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "%s"}}, "features": [
                {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [%s]}}]}
                """;

        GeoJsonFeature grid = GeoJsonReader.read(text.formatted("urn:ogc:def:crs:EPSG::27700", "380230.3, 385291.2"))
                .values()
                .get(0);
        assertThat(grid.ground()
                        .get(0)
                        .distance(Position.ofLatLon(53.3636, -2.2986))
                        .compareTo(Length.ofMetres(200)))
                .isNegative();
        GeoJsonReading<GeoJsonFeature> shifted = GeoJsonReader.read(text.formatted("GCJ-02", "106.5, 29.5"));
        assertThat(shifted.values()).map(GeoJsonFeature::ground).containsExactly(List.of());
        assertThat(shifted.problems())
                .map(JsonProblem::toString)
                .containsExactly(
                        "line 1, column 78, /crs/properties/name: found `GCJ-02`; coordinates of GCJ-02 must be turned into WGS"
                                + " 84 before they are used, since they are shifted against it by hundreds of metres, by a rule that is not"
                                + " published; the system was named `GCJ-02`");
    }

    @Test
    void features_are_handed_on_one_by_one() throws Exception {
        List<GeoJsonFeature> features = new ArrayList<>();
        String text = GeoJsonWriter.writeZones(List.of(CORE, CORE));

        assertThat(GeoJsonReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), features::add))
                .isEmpty();
        assertThat(features)
                .hasSize(2)
                .allSatisfy(feature -> assertThat(feature.ground()).containsExactly(SQUARE));
    }

    @Test
    void readings_are_written_with_what_is_unsure_of_them() {
        String text = GeoJsonWriter.writeReadings(List.of(
                plan().at(Position.ofLatLon(29.5, 106.5)), ZonePlan.of(CORE).at(Position.ofLatLon(40, 106.5))));

        assertThat(text).isEqualTo("""
                {
                "type": "FeatureCollection",
                "features": [
                {"type": "Feature", "geometry": {"type": "Point", "coordinates": [106.5, 29.5]}, "properties": {"covered": "yes",\
                 "zone": "core", "zone_name_en": "Mill", "zone_name_zh": "工厂", "zone_kind": "protection-scope",\
                 "zone_status": "provisional", "relation": "within", "share": "100 %"}},
                {"type": "Feature", "geometry": {"type": "Point", "coordinates": [106.5, 40.0]}, "properties": {"covered": "no"}}]}
                """);
    }

    @Test
    void assets_have_columns_and_come_back_whole() {
        ImmovableAsset.Builder mill = ImmovableAsset.builder();
        mill.id(AssetId.of("demo-register", "0042"));
        mill.name("Riverside Spinning Mill");
        mill.kind(AssetKind.WORKS);
        mill.position(Position.ofLatLon(29.5530, 106.5160));
        ImmovableAsset asset = mill.build();
        String text = GeoJsonWriter.writeAssets(List.of(asset));

        assertThat(text)
                .contains("\"properties\": {\"id\": \"demo-register:0042\", \"name\": \"Riverside Spinning Mill\"");
        assertThat(GeoJsonReader.readAssets(text).values()).containsExactly(asset);
        assertThat(GeoJsonReader.readAssets("""
                        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [106.516, 29.553]},
                         "properties": {"id": "demo-register:0042", "name": "Riverside Spinning Mill", "kind": "works"}}
                        """).values()).containsExactly(asset);
        assertThat(GeoJsonReader.readAssets("""
                        {"type": "Feature", "geometry": null, "properties": {"id": "demo-register:0042"}}
                        """).problems())
                .map(JsonProblem::toString)
                .containsExactly(
                        "line 1, column 1: found no `id`, `name` or `kind`; asset must have the columns `id`, `name` and"
                                + " `kind`");
    }
}

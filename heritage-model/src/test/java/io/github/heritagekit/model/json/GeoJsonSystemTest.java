// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.place.Standing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which coordinate system a text is read in, wherever it says so. */
class GeoJsonSystemTest {
    private static final String NAMED = "{\"type\": \"name\", \"properties\": {\"name\": \"%s\"}}";
    private static final String SHIFTED = NAMED.formatted("GCJ-02");
    private static final String GRID = NAMED.formatted("urn:ogc:def:crs:EPSG::27700");
    private static final String POINT = "{\"type\": \"Point\", %s\"coordinates\": [380230.3, 385291.2]}";
    private static final String FEATURE = "{\"type\": \"Feature\", %s\"properties\": {}, \"geometry\": %s}";
    private static final String SQUARE =
            "{\"type\": \"Polygon\", \"coordinates\": [[[1, 1], [2, 1], [2, 2], [1, 2], [1, 1]]]}";
    private static final Position IN_ALTRINCHAM = Position.ofLatLon(53.3636, -2.2986);

    private static String text(String before, String feature, String behind) {
        return "{\"type\": \"FeatureCollection\", %s\"features\": [%s]%s}".formatted(before, feature, behind);
    }

    private static String crs(String crs) {
        return "\"crs\": " + crs + ", ";
    }

    private static List<Footprint> ground(String text) {
        GeoJsonReading<GeoJsonFeature> read = GeoJsonReader.read(text);
        assertThat(read.values()).hasSize(1);
        return read.values().get(0).ground();
    }

    private static void assertOnTheGrid(String text) {
        assertThat(GeoJsonReader.read(text).problems()).isEmpty();
        assertThat(ground(text).get(0).distance(IN_ALTRINCHAM).compareTo(Length.ofMetres(200)))
                .isNegative();
    }

    private static String problem(String text) {
        List<JsonProblem> problems = GeoJsonReader.read(text).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0).toString();
    }

    @Test
    void a_feature_or_geometry_may_name_a_system_of_its_own() {
        assertOnTheGrid(text("", FEATURE.formatted(crs(GRID), POINT.formatted("")), ""));
        assertOnTheGrid(text("", FEATURE.formatted("", POINT.formatted(crs(GRID))), ""));
        assertOnTheGrid(text(crs(NAMED.formatted("CGCS2000")), FEATURE.formatted(crs(GRID), POINT.formatted("")), ""));
        assertOnTheGrid(FEATURE.formatted(crs(GRID), POINT.formatted("")));
        assertOnTheGrid(POINT.formatted(crs(GRID)));
    }

    @Test
    void shifted_coordinates_are_no_ground_wherever_the_text_says_that_they_are() {
        for (String shifted : List.of(
                text(crs(SHIFTED), FEATURE.formatted("", SQUARE), ""),
                text("", FEATURE.formatted(crs(SHIFTED), SQUARE), ""),
                text("", FEATURE.formatted("", SQUARE.replace("\"Polygon\",", "\"Polygon\", " + crs(SHIFTED))), ""),
                text("", FEATURE.formatted("", SQUARE), ", \"crs\": " + SHIFTED),
                FEATURE.formatted(crs(SHIFTED), SQUARE))) {
            assertThat(ground(shifted)).as(shifted).isEmpty();
            assertThat(problem(shifted)).as(shifted).contains("coordinates of GCJ-02 must be turned into WGS 84");
            assertThat(GeoJsonReader.readZones(shifted, Standing.official()).values())
                    .as(shifted)
                    .isEmpty();
            assertThat(GeoJsonReader.readPlan(shifted, Standing.official()).values())
                    .as(shifted)
                    .allSatisfy(plan -> assertThat(plan.zones()).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"GCJ-02\"",
                "null",
                "{\"type\": \"link\", \"properties\": {\"href\": \"http://example.org/gcj\"}}",
                "{\"type\": \"name\", \"properties\": {\"name\": 4326}}"
            })
    void a_system_that_is_not_understood_gives_no_ground(String crs) {
        String text = text(crs(crs), FEATURE.formatted("", SQUARE), "");

        assertThat(ground(text)).isEmpty();
        assertThat(problem(text))
                .startsWith("line 1, column 38, /crs: found ")
                .endsWith(
                        "; crs must name a coordinate system in properties/name; the coordinates were not taken for ground");
    }

    @Test
    void a_collection_of_geometries_is_in_one_system() {
        String text = FEATURE.formatted(
                "",
                "{\"type\": \"GeometryCollection\", \"geometries\": [" + SQUARE + ", " + POINT.formatted(crs(GRID))
                        + "]}");

        assertThat(ground(text)).isEmpty();
        assertThat(problem(text))
                .isEqualTo(
                        "line 1, column 202, /geometry/geometries/1/crs: found an object; crs of a geometry must be that of"
                                + " its collection");
    }

    @Test
    void a_system_behind_the_features_is_obeyed_where_a_text_can_be_read_again(@TempDir Path folder)
            throws IOException {
        String text = text("", FEATURE.formatted("", POINT.formatted("")), ", \"crs\": " + GRID);
        Path file = Files.writeString(folder.resolve("grid.geojson"), text);

        assertOnTheGrid(text);
        assertThat(GeoJsonReader.read(file)).isEqualTo(GeoJsonReader.read(text));
        assertThat(GeoJsonReader.read(
                                text("", FEATURE.formatted("", SQUARE), ", \"crs\": " + NAMED.formatted("CGCS2000")))
                        .problems())
                .isEmpty();
    }

    @Test
    void a_system_behind_the_features_is_told_where_a_text_can_be_read_but_once() throws IOException {
        String text = text("", FEATURE.formatted("", SQUARE), ", \"crs\": " + GRID);
        String told =
                "found a crs behind the features; crs must stand before the features where they are read one by one;"
                        + " they were read as WGS 84";
        List<GeoJsonFeature> handedOn = new ArrayList<>();

        assertThat(GeoJsonReader.read(stream(text), handedOn::add))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).endsWith(told));
        assertThat(handedOn).hasSize(1);
        GeoJsonReading<?> plan = GeoJsonReader.readPlan(stream(text), Standing.official());
        assertThat(plan.values()).isEmpty();
        assertThat(plan.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).endsWith(told));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

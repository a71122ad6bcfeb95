// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.zone.Limit;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZoneId;
import io.github.heritagekit.model.zone.ZonePlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What maps of others have in plans: nothing is dropped without a word. */
class GeoJsonPlanTest {
    private static String square(int west, int east) {
        return "{\"type\": \"Polygon\", \"coordinates\": [[[%1$s, 0], [%2$s, 0], [%2$s, 1], [%1$s, 1], [%1$s, 0]]]}"
                .formatted(west, east);
    }

    private static String feature(String geometry, String columns) {
        return "{\"type\": \"Feature\", \"geometry\": " + geometry + ", \"properties\": {" + columns + "}}";
    }

    private static String text(String... features) {
        return "{\"type\": \"FeatureCollection\", \"features\": [\n" + String.join(",\n", features) + "]}";
    }

    private static List<String> told(GeoJsonReading<?> read) {
        return read.problems().stream().map(JsonProblem::toString).toList();
    }

    @Test
    void a_zone_without_ground_is_told_whatever_was_told_before() {
        GeoJsonReading<Zone> read = GeoJsonReader.readZones(
                text(
                        feature(
                                "{\"type\": \"Polygon\", \"coordinates\": [[[0, 0], [1, 1], [1, 0], [0, 0]]]}",
                                "\"id\": \"clockwise\""),
                        feature("null", "\"id\": \"lost\""),
                        feature(square(3, 2), "\"id\": \"good\"")),
                Standing.official());

        assertThat(read.values()).map(zone -> zone.id().text()).containsExactly("clockwise", "good");
        assertThat(told(read))
                .containsExactly(
                        "line 2, column 69, /features/0/geometry/coordinates/0: found an outer ring that runs clockwise; outer rings"
                                + " must run counterclockwise and holes clockwise (RFC 7946, 3.1.6); it was read all the same",
                        "line 3, column 1, /features/1: found no polygon; zone must have a polygon or several",
                        "line 4, column 69, /features/2/geometry/coordinates/0: found an outer ring that runs clockwise; outer rings"
                                + " must run counterclockwise and holes clockwise (RFC 7946, 3.1.6); it was read all the same");
    }

    @Test
    void what_lies_beside_the_polygons_of_a_zone_is_told() {
        GeoJsonReading<Zone> read = GeoJsonReader.readZones(
                feature(
                        "{\"type\": \"GeometryCollection\", \"geometries\": [" + square(0, 1)
                                + ", {\"type\": \"Point\", \"coordinates\": [5, 5]}]}",
                        "\"id\": \"a\""),
                Standing.official());

        assertThat(read.values()).hasSize(1);
        assertThat(told(read))
                .containsExactly(
                        "line 1, column 1: found points or lines beside polygons; zone must have polygons alone; it was"
                                + " read without the rest");
    }

    @Test
    void two_zones_of_one_id_are_told() {
        GeoJsonReading<Zone> read = GeoJsonReader.readZones(
                text(
                        feature(square(0, 1), "\"id\": \"a\""),
                        feature(square(2, 3), "\"id\": \"a\""),
                        feature(square(0, 3), "\"role\": \"coverage\"")),
                Standing.official());

        assertThat(read.values()).hasSize(2);
        assertThat(told(read))
                .containsExactly(
                        "line 3, column 1, /features/1: found the zone `a` a second time; zone must have an id of its own");
    }

    @Test
    void a_plan_covers_what_all_features_of_its_coverage_hold_together() {
        GeoJsonReading<ZonePlan> read = GeoJsonReader.readPlan(
                text(
                        feature(square(0, 1), "\"id\": \"a\""),
                        feature(square(0, 2), "\"role\": \"coverage\""),
                        feature(square(1, 3), "\"role\": \"coverage\""),
                        feature(square(10, 12), "\"role\": \"coverage\"")),
                Standing.official());

        assertThat(told(read)).isEmpty();
        Footprint coverage = read.values().get(0).coverage().orElseThrow();
        assertThat(coverage.toGeometry().getNumGeometries()).isEqualTo(2);
        assertThat(coverage.toGeometry().getArea()).isEqualTo(5);
    }

    @Test
    void coverage_without_ground_is_told() {
        GeoJsonReading<ZonePlan> read = GeoJsonReader.readPlan(
                text(
                        feature(square(0, 1), "\"id\": \"a\""),
                        feature("null", "\"role\": \"coverage\""),
                        feature("{\"type\": \"Point\", \"coordinates\": [1, 1]}", "\"role\": \"coverage\"")),
                Standing.official());

        assertThat(read.values())
                .singleElement()
                .satisfies(plan -> assertThat(plan.coverage()).isEmpty());
        assertThat(told(read))
                .containsExactly(
                        "line 3, column 1, /features/1: found no polygon; coverage must have a polygon or several",
                        "line 4, column 1, /features/2: found no polygon; coverage must have a polygon or several");
    }

    @Test
    void a_plan_that_lost_a_zone_does_not_say_that_nothing_else_lies_within_what_it_covers() {
        GeoJsonReading<ZonePlan> read = GeoJsonReader.readPlan(
                text(
                        feature(square(0, 1), "\"id\": \"a\""),
                        feature("null", "\"id\": \"lost\""),
                        feature(square(0, 3), "\"role\": \"coverage\"")),
                Standing.official());

        assertThat(read.values())
                .singleElement()
                .satisfies(plan -> assertThat(plan.coverage()).isEmpty());
        assertThat(told(read))
                .containsExactly(
                        "line 1, column 1: found a zone that could not be read; plan must have all of its zones where it states what"
                                + " it covers; it was read without its coverage",
                        "line 3, column 1, /features/1: found no polygon; zone must have a polygon or several");
    }

    @Test
    void limits_are_read_whichever_number_stands_first() {
        GeoJsonReading<Zone> read = GeoJsonReader.readZones(feature(square(0, 1), """
                        "id": "a", "limit_1_on": null, "limit_1_ruling": null, "limit_10_on": "extension", "limit_10_ruling": "allowed",
                        "limit_2_on": "new-build", "limit_2_ruling": "prohibited", "limit_30_mph": true, "limits_complete": true,
                        "provision_2_kind": "incentive", "provision_2_text": "lower rent", "encloses_2": "b",
                        "status": "official", "source_3_title": "Notice"
                        """), Standing.official());

        assertThat(told(read)).isEmpty();
        Zone zone = read.values().get(0);
        assertThat(zone.limits()).map(Limit::toString).containsExactly("new-build: prohibited", "extension: allowed");
        assertThat(zone.limitsComplete()).isTrue();
        assertThat(zone.provisions()).hasSize(1);
        assertThat(zone.encloses()).containsExactly(ZoneId.of("b"));
        assertThat(zone.standing().sources()).containsExactly(Source.of("Notice"));
    }

    @Test
    void what_is_half_there_is_told_and_a_zone_that_lost_a_limit_does_not_have_all() {
        GeoJsonReading<Zone> read = GeoJsonReader.readZones(feature(square(0, 1), """
                        "id": "a", "limits_complete": true, "status": "official",
                        "limit_1_ruling": "prohibited",
                        "limit_2_on": "New Build!", "limit_2_ruling": "prohibited",
                        "limit_3_on": "extension",
                        "limit_4_on": "extension", "limit_4_ruling": "at most 12 m",
                        "provision_1_kind": "incentive",
                        "provision_2_text": "lower rent",
                        "source_1_note": "seen"
                        """), Standing.official());

        assertThat(read.values().get(0).limits()).map(Limit::toString).containsExactly("extension: unknown");
        assertThat(read.values().get(0).limitsComplete()).isFalse();
        assertThat(read.values().get(0).provisions()).isEmpty();
        assertThat(told(read))
                .map(problem -> problem.substring(problem.indexOf("/properties")))
                .containsExactly(
                        "/properties/limit_1_ruling: found no `limit_1_on`; `limit_1` must have the column `limit_1_on`",
                        "/properties/limit_2_on: found `New Build!`; intervention must be a code of a-z, 0-9 and - with at most one /",
                        "/properties/limit_3_on: found no `limit_3_ruling`; `limit_3` must have the column `limit_3_ruling`",
                        "/properties/limit_4_on: found `extension`; limit on whether something may be done must have a permission or words"
                                + " but had `at most 12 m`",
                        "/properties/provision_1_kind: found no `provision_1_text`; `provision_1` must have the column"
                                + " `provision_1_text`",
                        "/properties/provision_2_text: found no `provision_2_kind`; `provision_2` must have the column"
                                + " `provision_2_kind`",
                        "/properties/source_1_note: found no `source_1_title`; `source_1` must have the column `source_1_title`");
    }

    @Test
    void what_cannot_be_read_of_dates_and_status_is_taken_for_uncertain() {
        String columns = "\"id\": \"%s\", \"valid\": \"until last year\", \"status\": \"draft\"";
        GeoJsonReading<Zone> read = GeoJsonReader.readZones(
                text(
                        feature(square(0, 1), columns.formatted("known") + ", \"positional_error\": \"2 m\""),
                        feature(square(2, 3), columns.formatted("exact")),
                        feature(square(4, 5), columns.formatted("lost") + ", \"positional_error\": 10"),
                        feature(square(6, 7), "\"id\": \"usual\", \"positional_error\": \"3 m\"")),
                Standing.official());

        assertThat(read.values())
                .map(zone -> zone.id() + ": " + zone.standing())
                .containsExactly("known: indicative, good to 2 m", "exact: official", "usual: official, good to 3 m");
        assertThat(read.values().get(0).valid().contains(LocalDate.of(2026, 6, 1)))
                .isEqualTo(DateRange.Containment.UNCERTAIN);
        assertThat(told(read))
                .hasSize(7)
                .anySatisfy(problem -> assertThat(problem)
                        .isEqualTo(
                                "line 4, column 1, /features/2: found an object; zone must have a positional error that can be read,"
                                        + " or none"));
    }

    @Test
    void columns_that_only_look_like_languages_are_no_words() {
        GeoJsonReading<Zone> read = GeoJsonReader.readZones(feature(square(0, 1), """
                        "id": "a", "name": 7, "name_zh": "工厂", "name_id": "x1", "name_old": "Old", "name_en": 3, "name_lang_yue": "廠",
                        "name_lang_id": "pabrik", "name_zh_Hant": "工廠"
                        """), Standing.official());

        Wording name = read.values().get(0).name();
        assertThat(told(read)).isEmpty();
        assertThat(name.texts())
                .containsExactly(
                        entry("und", "7"),
                        entry("zh", "工厂"),
                        entry("yue", "廠"),
                        entry("id", "pabrik"),
                        entry("zh-Hant", "工廠"));
        assertThat(GeoJsonReader.readZones(GeoJsonWriter.writeZones(read.values()), Standing.official())
                        .values())
                .isEqualTo(read.values());
    }

    @Test
    void words_of_a_kind_that_nobody_knows_are_kept_as_a_name() {
        GeoJsonReading<Zone> read = GeoJsonReader.readZones(
                text(
                        feature(square(0, 1), "\"id\": \"a\", \"kind\": \"绝对保护区\""),
                        feature(square(2, 3), "\"id\": \"b\", \"kind\": \"绝对保护区\", \"name\": \"Mill\"")),
                Standing.official());

        assertThat(read.values()).map(zone -> zone.name().toString()).containsExactly("绝对保护区", "Mill");
        assertThat(read.values()).map(zone -> zone.kind().code()).containsExactly("zone", "zone");
        assertThat(told(read))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem)
                        .endsWith("found `绝对保护区`; kind of zone must be a code of a-z, 0-9 and - with at most one /"));
    }

    @Test
    void zones_plans_and_assets_are_read_from_files_and_streams_as_from_texts(@TempDir Path folder) throws IOException {
        String text = text(
                feature(square(0, 1), "\"id\": \"demo:1\", \"name\": \"Mill\", \"kind\": \"works\""),
                feature(square(1, 2), "\"id\": \"demo:2\", \"name\": \"Yard\", \"kind\": \"works\", \"valid\": 3"));
        Path file = Files.writeString(folder.resolve("map.geojson"), text);
        Standing usual = Standing.official();
        List<Object> handedOn = new ArrayList<>();

        GeoJsonReading<Zone> zones = GeoJsonReader.readZones(text, usual);
        assertThat(zones.values()).hasSize(2);
        assertThat(GeoJsonReader.readZones(file, usual)).isEqualTo(zones);
        assertThat(GeoJsonReader.readZones(stream(text), usual, handedOn::add)).isEqualTo(zones.problems());
        assertThat(handedOn).isEqualTo(zones.values());

        GeoJsonReading<ZonePlan> plan = GeoJsonReader.readPlan(text, usual);
        assertThat(plan.values()).hasSize(1);
        assertThat(GeoJsonReader.readPlan(file, usual)).isEqualTo(plan);
        assertThat(GeoJsonReader.readPlan(stream(text), usual)).isEqualTo(plan);

        handedOn.clear();
        var assets = GeoJsonReader.readAssets(text);
        assertThat(assets.values()).hasSize(2);
        assertThat(GeoJsonReader.readAssets(file)).isEqualTo(assets);
        assertThat(GeoJsonReader.readAssets(stream(text), handedOn::add)).isEqualTo(assets.problems());
        assertThat(handedOn).isEqualTo(assets.values());
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

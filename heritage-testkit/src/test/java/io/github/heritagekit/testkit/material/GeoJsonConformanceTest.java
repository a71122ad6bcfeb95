// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.json.GeoJsonFeature;
import io.github.heritagekit.model.json.GeoJsonReader;
import io.github.heritagekit.model.json.GeoJsonReading;
import io.github.heritagekit.model.json.GeoJsonWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** GeoJSON by others: what is valid is read and written back equal, what is not is told with its place, nothing is an exception. */
@MaterialSuite("conformance/geojson")
class GeoJsonConformanceTest {

    @Test
    void what_is_valid_is_read_without_a_problem_and_comes_back_as_it_was(Path suite) throws IOException {
        List<Path> files = files(suite, "valid");
        List<String> across = new ArrayList<>();
        for (Path file : files) {
            GeoJsonReading<GeoJsonFeature> read = GeoJsonReader.read(file);
            if (read.problems().toString().contains("must not cross the antimeridian")) {
                across.add(suite.relativize(file).toString());
                continue;
            }
            // the schema does not look which way rings run; that is told, and read all the same
            assertThat(read.problems())
                    .as(file.toString())
                    .allSatisfy(problem -> assertThat(problem.expected()).endsWith("it was read all the same"));
            GeoJsonReading<GeoJsonFeature> back = GeoJsonReader.read(GeoJsonWriter.write(read.values()));
            assertThat(back.problems()).as(file.toString()).isEmpty();
            assertThat(back.values()).as(file.toString()).isEqualTo(read.values());
        }
        System.out.println("GeoJSON: " + files.size() + " valid texts, all read and written back but " + across.size()
                + " with a line across more than half the world");
        // a line the long way around the world is good GeoJSON and no footprint
        assertThat(across).hasSize(9).allMatch(name -> name.matches(".*(linestring|geometrycollection).*"));
        assertThat(files).hasSize(52);
    }

    @Test
    void what_is_invalid_is_told_with_its_place(Path suite) throws IOException {
        List<Path> files = files(suite, "invalid");
        files.addAll(files(suite, "invalid_structure"));
        files.addAll(files(suite, "invalid_geometries"));
        for (Path file : files) {
            assertThat(GeoJsonReader.read(file).problems())
                    .as(file.toString())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.line()).isPositive());
        }
        System.out.println("GeoJSON: " + files.size() + " invalid texts told with their place");
        assertThat(files).hasSize(69);
    }

    @Test
    void what_is_problematic_is_read_or_told(Path suite) throws IOException {
        List<Path> files = files(suite, "problematic_geometries");
        files.addAll(files(suite, "problematic_structure"));
        List<String> told = new ArrayList<>();
        for (Path file : files) {
            GeoJsonReading<GeoJsonFeature> read = GeoJsonReader.read(file);
            if (!read.problems().isEmpty()) {
                told.add(file.getFileName()
                        .toString()
                        .replace("problematic_", "")
                        .replace(".geojson", ""));
            }
            List<GeoJsonFeature> streamed = new ArrayList<>();
            assertThat(GeoJsonReader.read(new ByteArrayInputStream(Files.readAllBytes(file)), streamed::add))
                    .isEqualTo(read.problems());
            assertThat(streamed).isEqualTo(read.values());
        }
        System.out.println("GeoJSON: " + files.size() + " problematic texts, " + told.size() + " told: " + told);
        assertThat(told)
                .contains(
                        "self_intersection_small",
                        "self_intersection_large",
                        "inner_and_exterior_ring_intersect",
                        "outside_lat_lon_boundaries",
                        "crosses_antimeridian",
                        "zero_length_linestring",
                        "4d_coordinates");
    }

    private static List<Path> files(Path suite, String folder) throws IOException {
        try (Stream<Path> all = Files.walk(suite)) {
            return new ArrayList<>(all.filter(file -> file.toString().matches(".*\\.(geo)?json"))
                    .filter(file -> Stream.of(suite.relativize(file).toString().split("/", -1))
                            .anyMatch(folder::equals))
                    .sorted()
                    .toList());
        }
    }
}

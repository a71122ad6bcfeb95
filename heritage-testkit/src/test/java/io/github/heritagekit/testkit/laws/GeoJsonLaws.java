// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.json.GeoJsonFeature;
import io.github.heritagekit.model.json.GeoJsonReader;
import io.github.heritagekit.model.json.GeoJsonReading;
import io.github.heritagekit.model.json.GeoJsonWriter;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.zone.ZonePlan;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** What holds of every map that is read. */
abstract class GeoJsonLaws {
    private static final Pattern NUMBERED =
            Pattern.compile("\"(limit|provision|source|encloses)_([0-9]+)(_[^\"]*)?\": ");
    private static final String SHIFTED = "\"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"GCJ-02\"}}";

    /** Where a crs may stand: what is looked for in the text, and what takes its place. */
    enum Place {
        FRONT("\"FeatureCollection\",", "\"FeatureCollection\", " + SHIFTED + ","),
        BEHIND("\\]\\}\\s*$", "], " + SHIFTED + "}"),
        FEATURES("\"Feature\",", "\"Feature\", " + SHIFTED + ","),
        GEOMETRIES("\"geometry\": \\{", "\"geometry\": {" + SHIFTED + ", ");

        private final Pattern place;
        private final String taken;

        Place(String place, String taken) {
            this.place = Pattern.compile(place);
            this.taken = taken;
        }

        String putIn(String text) {
            return place.matcher(text).replaceAll(taken);
        }
    }

    @Property
    void columns_by_number_say_the_same_whichever_numbers_they_have(@ForAll ZonePlan plan) {
        String text = GeoJsonWriter.write(plan);
        String renumbered = NUMBERED.matcher(text)
                .replaceAll(column -> "\"" + column.group(1) + "_"
                        + (3 * Integer.parseInt(column.group(2)) + 2)
                        + (column.group(3) == null ? "" : column.group(3)) + "\": ");

        GeoJsonReading<ZonePlan> read = GeoJsonReader.readPlan(renumbered, Standing.official());
        assertThat(read.problems()).isEmpty();
        assertThat(read.values())
                .isEqualTo(GeoJsonReader.readPlan(text, Standing.official()).values());
    }

    @Property
    void shifted_coordinates_are_no_ground_wherever_the_map_says_that_they_are(
            @ForAll @Size(min = 1, max = 3) List<GeoJsonFeature> features, @ForAll Place place) {
        String text = place.putIn(GeoJsonWriter.write(features));

        GeoJsonReading<GeoJsonFeature> read = GeoJsonReader.read(text);
        assertThat(read.values())
                .hasSameSizeAs(features)
                .allSatisfy(feature -> assertThat(feature.ground()).isEmpty());
        boolean said = features.stream().anyMatch(feature -> !feature.ground().isEmpty());
        assertThat(read.problems().isEmpty()).isEqualTo(place == Place.GEOMETRIES && !said);
    }
}

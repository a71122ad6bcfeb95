// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.json.GeoJsonFeature;
import io.github.heritagekit.model.json.GeoJsonReader;
import io.github.heritagekit.model.json.GeoJsonReading;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.time.DateRange.Containment;
import io.github.heritagekit.model.zone.PlanProblem;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZoneHit;
import io.github.heritagekit.model.zone.ZoneHit.Relation;
import io.github.heritagekit.model.zone.ZoneId;
import io.github.heritagekit.model.zone.ZoneKind;
import io.github.heritagekit.model.zone.ZonePlan;
import io.github.heritagekit.model.zone.ZoneReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The landmarks of Cambridge, Massachusetts, read against base and overlay zoning. */
@MaterialSuite("inventories/us-cambridge")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CambridgeTest {
    private ZonePlan plan;
    private List<GeoJsonFeature> landmarks;

    @BeforeAll
    void read(Path folder) throws IOException {
        List<Zone> zones = new ArrayList<>();
        add(folder.resolve("CDD_ZoningDistricts.geojson"), Zone.Layer.BASE, ZoneKind.BASE_DISTRICT, zones);
        add(folder.resolve("CDD_ZoningOverlayDistricts.geojson"), Zone.Layer.OVERLAY, ZoneKind.OVERLAY_DISTRICT, zones);
        plan = ZonePlan.of(zones);
        landmarks = features(folder.resolve("HISTORICAL_LandmarksEasements.geojson"));
    }

    private static List<GeoJsonFeature> features(Path file) throws IOException {
        GeoJsonReading<GeoJsonFeature> read = GeoJsonReader.read(file);
        assertThat(read.problems())
                .allSatisfy(problem -> assertThat(problem.expected()).contains("it was read all the same"));
        return read.values();
    }

    private static void add(Path file, Zone.Layer layer, ZoneKind kind, List<Zone> zones) throws IOException {
        for (GeoJsonFeature feature : features(file)) {
            Zone.Builder zone = Zone.builder()
                    .id(ZoneId.of(layer.code() + " " + zones.size()).text());
            zone.kind(kind);
            zone.layer(layer);
            zone.footprint(feature.ground().get(0));
            zone.standing(Standing.official());
            zones.add(zone.build());
        }
    }

    @Test
    void shares_add_up_to_one_where_zones_tile_and_splits_and_slivers_are_told_apart() {
        Map<Relation, Integer> base = new EnumMap<>(Relation.class);
        Map<Relation, Integer> overlay = new EnumMap<>(Relation.class);
        int whole = 0;
        int split = 0;
        for (GeoJsonFeature landmark : landmarks) {
            ZoneReading reading = plan.over(landmark.ground().get(0));
            double sum = 0;
            for (ZoneHit hit : reading.hits()) {
                boolean isBase = hit.zone().layer() == Zone.Layer.BASE;
                (isBase ? base : overlay).merge(hit.relation(), 1, Integer::sum);
                sum += isBase ? percent(hit) : 0;
            }
            assertThat(sum).as(landmark.toString()).isBetween(99.0, 100.0005);
            whole += sum > 99.99 ? 1 : 0;
            assertThat(reading.covered()).as(landmark.toString()).isEqualTo(Containment.YES);
            split += reading.isSplit() ? 1 : 0;
        }
        System.out.println("Cambridge: " + landmarks.size() + " landmarks, base zones " + base + ", overlays " + overlay
                + "; shares of " + whole + " add up to 100 %, " + split + " are split");
        assertThat(landmarks).hasSize(117);
        // two plots reach beyond the city by less than the tolerance
        assertThat(whole).isEqualTo(115);
    }

    private static double percent(ZoneHit hit) {
        return hit.share().value().orElseThrow().in(Share.Unit.PERCENT).doubleValue();
    }

    @Test
    void the_plan_is_looked_through() {
        Map<PlanProblem.Kind, Integer> kinds = new EnumMap<>(PlanProblem.Kind.class);
        plan.problems().forEach(problem -> kinds.merge(problem.kind(), 1, Integer::sum));
        System.out.println("Cambridge: problems of " + plan + " " + kinds);
        assertThat(kinds.keySet())
                .allMatch(kind -> kind == PlanProblem.Kind.OVERLAP
                        || kind == PlanProblem.Kind.SLIVER
                        || kind == PlanProblem.Kind.GAP);
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.json.GeoJsonFeature;
import io.github.heritagekit.model.json.GeoJsonReading;
import io.github.heritagekit.model.json.JsonProblem;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Features of maps. */
final class GeoJsonArbitraries {
    private GeoJsonArbitraries() {}

    static Arbitrary<GeoJsonFeature> features() {
        Arbitrary<String> ids = Plain.mostly(2, Arbitraries.just(""), TextArbitraries.texts());
        return Plain.of(Combinators.combine(
                        ids,
                        GroundArbitraries.footprints().list().ofMaxSize(1),
                        TextArbitraries.texts(),
                        ExtensionArbitraries.values())
                .as((id, ground, column, value) -> new GeoJsonFeature(id, ground, ImmutableMap.of(column, value))));
    }

    static Arbitrary<GeoJsonReading<GeoJsonFeature>> readings() {
        Arbitrary<JsonProblem> problems = Arbitraries.integers()
                .between(1, 99)
                .map(line -> new JsonProblem("/features/0", line, 1, "nothing", "feature must be an object"));
        return Plain.of(Combinators.combine(
                        features().list().ofMaxSize(2), problems.list().ofMaxSize(2))
                .as((features, all) -> new GeoJsonReading<GeoJsonFeature>(List.copyOf(features), all)));
    }
}

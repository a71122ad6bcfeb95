// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.heritagekit.model.json.HeritageJackson2Module;
import io.github.heritagekit.model.json.HeritageModule;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The mappers that are compared, all with compact output. Those of the plain records refuse fields that they do not have. */
final class Mappers {
    private Mappers() {}

    /** Jackson 3 with the module of this library. */
    static JsonMapper heritage3() {
        return JsonMapper.builder().addModule(new HeritageModule()).build();
    }

    /** Jackson 2 with the module of this library. */
    static com.fasterxml.jackson.databind.json.JsonMapper heritage2() {
        return com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new HeritageJackson2Module())
                .build();
    }

    /** Jackson 3 alone. */
    static JsonMapper plain3() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    /** Jackson 2 alone. */
    static com.fasterxml.jackson.databind.json.JsonMapper plain2() {
        return com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
                .build();
    }
}

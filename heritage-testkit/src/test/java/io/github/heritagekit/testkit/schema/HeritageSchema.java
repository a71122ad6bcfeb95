// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.json.HeritageJson;
import io.github.heritagekit.model.json.InvalidHeritageJsonException;
import io.github.heritagekit.model.json.JsonProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Asks the schema and the reader of the library what they say of a document. <b>Not thread-safe.</b> */
final class HeritageSchema {
    static final String ID = "urn:heritagekit:json:heritage-1";

    /** Numbers of extensions are kept as they are written. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ID, HeritageJson.schema())));
    private final Map<Class<?>, Schema> byType = new LinkedHashMap<>();

    /** Returns what the library writes of a value. */
    static JsonNode written(HeritageValue value) {
        return MAPPER.readTree(HeritageJson.write(value));
    }

    /** Returns what is wrong with a document by the schema of a type. */
    List<String> problems(JsonNode document, Class<?> type) {
        return schema(type).validate(document).stream().map(Error::toString).toList();
    }

    /** Returns whether the schema of a type takes a document. */
    boolean takes(JsonNode document, Class<?> type) {
        return schema(type)
                .validate(document, context -> context.executionConfig(config -> config.failFast(true)))
                .isEmpty();
    }

    /** Returns what is wrong with a document by the reader; empty if it reads a value from it. */
    static List<JsonProblem> problemsOfReader(JsonNode document, Class<? extends HeritageValue> type) {
        try {
            HeritageJson.read(MAPPER.writeValueAsString(document), type);
            return List.of();
        } catch (InvalidHeritageJsonException e) {
            return e.problems();
        }
    }

    private Schema schema(Class<?> type) {
        return byType.computeIfAbsent(
                type, asked -> registry.getSchema(SchemaLocation.of(ID + "#/$defs/" + asked.getSimpleName())));
    }
}

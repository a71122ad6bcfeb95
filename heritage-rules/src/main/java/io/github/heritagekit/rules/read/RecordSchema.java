// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes the layout of a record as a JSON Schema. <b>Not thread-safe.</b> */
final class RecordSchema {
    private static final Map<String, Object> ANYTHING =
            ImmutableMap.of("type", ImmutableList.of("object", "array", "string", "number", "boolean"));

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private RecordSchema() {}

    static String text() {
        RecordSchema schemas = new RecordSchema();
        Map<String, Object> record = schemas.schema(RecordLayout.RECORD);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "A stored assessment");
        schema.putAll(record);
        schema.put("$defs", schemas.definitions);
        return JsonText.of((Written.Entries) FormSchema.written(schema));
    }

    private Map<String, Object> schema(Layout layout) {
        if (layout instanceof Layout.Keys keys) {
            return keys(keys);
        }
        if (layout instanceof Layout.Items items) {
            return ImmutableMap.of("type", "array", "items", schema(items.of()));
        }
        if (layout instanceof Layout.Table table) {
            return ImmutableMap.of("type", "object", "additionalProperties", schema(table.of()));
        }
        return layout instanceof Layout.Later later ? reference(later) : scalar(layout);
    }

    /** A layout that may hold itself stands once, and is referred to. */
    private Map<String, Object> reference(Layout.Later later) {
        if (!definitions.containsKey(later.name())) {
            definitions.put(later.name(), true);
            definitions.put(later.name(), schema(later.layout().get()));
        }
        return FormSchema.ref(later.name());
    }

    private static Map<String, Object> scalar(Layout layout) {
        if (layout instanceof Layout.Count) {
            return ImmutableMap.of("type", "integer", "minimum", 0, "maximum", LayoutReader.MOST);
        }
        if (layout instanceof Layout.Word word) {
            return ImmutableMap.of("enum", word.words());
        }
        if (layout instanceof Layout.Format) {
            return ImmutableMap.of("const", Integer.valueOf(RecordLayout.FORMAT));
        }
        if (layout instanceof Layout.Yes) {
            return ImmutableMap.of("const", true);
        }
        if (layout instanceof Layout.Flag) {
            return ImmutableMap.of("type", "boolean");
        }
        return layout instanceof Layout.Anything ? ANYTHING : ImmutableMap.of("type", "string");
    }

    private Map<String, Object> keys(Layout.Keys keys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.keys().forEach((key, of) -> properties.put(key, schema(of)));
        Map<String, Object> object =
                FormSchema.object(properties, keys.required().toArray(new String[0]));
        List<Object> groups = new ArrayList<>();
        for (List<String> group : keys.oneOf()) {
            List<Object> ones = new ArrayList<>();
            group.forEach(key -> ones.add(ImmutableMap.of("required", ImmutableList.of(key))));
            groups.add(ImmutableMap.of("oneOf", ones));
        }
        if (!groups.isEmpty()) {
            object.put("allOf", groups);
        }
        return object;
    }
}

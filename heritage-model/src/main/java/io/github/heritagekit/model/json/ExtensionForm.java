// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.heritagekit.model.extension.ExtensionName;
import io.github.heritagekit.model.extension.ExtensionValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;

/** The form of what others say in their own words: JSON as it stands. */
final class ExtensionForm {
    private ExtensionForm() {}

    /** Returns whether a field is an extension as it must be; else a problem says what is wrong. */
    static boolean check(String name, Node node, Problems problems) {
        boolean named = problems.guard(node, () -> ExtensionName.parse(name)) != null;
        return problems.guard(node, () -> value(node)) != null && named;
    }

    /** Reads the fields of an object that are none of its own. */
    static Map<ExtensionName, ExtensionValue> read(Node object, Collection<String> own) {
        ImmutableMap.Builder<ExtensionName, ExtensionValue> extensions = ImmutableMap.builder();
        object.members().forEach((name, node) -> {
            if (!own.contains(name)) {
                extensions.put(ExtensionName.parse(name), value(node));
            }
        });
        return extensions.buildOrThrow();
    }

    static ExtensionValue value(Node node) {
        return switch (node.kind()) {
            case STRING -> ExtensionValue.of(node.text());
            case NUMBER -> ExtensionValue.of(number(node.text()));
            case BOOLEAN -> ExtensionValue.of(node.text().equals("true"));
            case NULL -> ExtensionValue.empty();
            case ARRAY ->
                ExtensionValue.of(
                        node.elements().stream().map(ExtensionForm::value).toList());
            case OBJECT -> ExtensionValue.of(Maps.transformValues(node.members(), ExtensionForm::value));
        };
    }

    private static BigDecimal number(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("number must have an exponent of at most nine digits", e);
        }
    }

    /** Writes extensions as fields of the object that is being written, in the order of their names. */
    static void write(Map<ExtensionName, ExtensionValue> extensions, Sink sink) {
        ImmutableSortedMap.copyOf(extensions).forEach((name, value) -> {
            sink.name(name.toString());
            write(value, sink);
        });
    }

    static void write(ExtensionValue value, Sink sink) {
        if (value instanceof ExtensionValue.Text text) {
            sink.text(text.text());
        } else if (value instanceof ExtensionValue.Decimal number) {
            sink.number(number.number().toString());
        } else if (value instanceof ExtensionValue.Flag flag) {
            sink.flag(flag.flag());
        } else if (value instanceof ExtensionValue.Items items) {
            sink.startArray();
            items.items().forEach(item -> write(item, sink));
            sink.endArray();
        } else if (value instanceof ExtensionValue.Fields fields) {
            sink.startObject();
            fields.fields().forEach((key, field) -> {
                sink.name(key);
                write(field, sink);
            });
            sink.endObject();
        } else {
            sink.nothing();
        }
    }
}

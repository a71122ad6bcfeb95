// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Writes maps, lists, texts, numbers and true or false as JSON, the same bytes for the same values. */
final class JsonText {
    private static final int WIDEST = 110;

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /** Returns the JSON of a value, indented by two blanks, with a line break at its end. */
    static String of(Object value) {
        JsonText text = new JsonText();
        text.value(value, 0);
        return text.out.append('\n').toString();
    }

    private static String inOneLine(Object value) {
        if (value instanceof Map<?, ?> map) {
            StringBuilder line = new StringBuilder();
            map.forEach((key, each) -> line.append(line.isEmpty() ? "{ " : ", ")
                    .append(quoted(key.toString()))
                    .append(": ")
                    .append(inOneLine(each)));
            return line.isEmpty() ? "{}" : line + " }";
        }
        if (value instanceof Collection<?> list) {
            return "["
                    + String.join(", ", list.stream().map(JsonText::inOneLine).toList()) + "]";
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    private void value(Object value, int depth) {
        String line = inOneLine(value);
        boolean fits = line.codePointCount(0, line.length()) + 2 * depth <= WIDEST;
        if (value instanceof Map<?, ?> map && !(fits && depth > 0) && !map.isEmpty()) {
            String separator = "{\n";
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(separator).append("  ".repeat(depth + 1));
                out.append(quoted(entry.getKey().toString())).append(": ");
                value(entry.getValue(), depth + 1);
                separator = ",\n";
            }
            out.append('\n').append("  ".repeat(depth)).append('}');
        } else if (value instanceof Collection<?> list && !fits) {
            String separator = "[\n";
            for (Object item : list) {
                out.append(separator).append("  ".repeat(depth + 1));
                value(item, depth + 1);
                separator = ",\n";
            }
            out.append('\n').append("  ".repeat(depth)).append(']');
        } else {
            out.append(line);
        }
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c < 0x20 || (c >= 0x7F && c < 0xA0) || c == '\u2028' || c == '\u2029' || c >= 0xFFFE) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}

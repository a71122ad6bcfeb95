// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Writes maps, lists, strings, whole numbers and booleans as JSON text in the one form that this library writes: two blanks an
 * indent, one value a line, fields in the order of the map.
 */
final class TreeWriter {
    private final StringBuilder out = new StringBuilder();

    private TreeWriter() {}

    static String write(Object tree) {
        TreeWriter writer = new TreeWriter();
        writer.value(tree, "\n");
        return writer.out.append('\n').toString();
    }

    private void value(Object value, String lineBreak) {
        if (value instanceof Map<?, ?> map) {
            object(map, lineBreak);
        } else if (value instanceof List<?> list) {
            array(list, lineBreak);
        } else if (value instanceof String text) {
            string(text);
        } else {
            out.append(value);
        }
    }

    private void object(Map<?, ?> map, String lineBreak) {
        String inner = lineBreak + "  ";
        String before = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(before).append(inner);
            string((String) entry.getKey());
            out.append(": ");
            value(entry.getValue(), inner);
            before = ",";
        }
        out.append(map.isEmpty() ? "{" : lineBreak).append('}');
    }

    private void array(List<?> list, String lineBreak) {
        String inner = lineBreak + "  ";
        String before = "[";
        for (Iterator<?> elements = list.iterator(); elements.hasNext(); before = ",") {
            out.append(before).append(inner);
            value(elements.next(), inner);
        }
        out.append(list.isEmpty() ? "[" : lineBreak).append(']');
    }

    private void string(String text) {
        out.append('"');
        text.codePoints().forEach(this::character);
        out.append('"');
    }

    private void character(int c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> plainOrEscaped(c);
        }
    }

    /** Half a surrogate pair cannot be encoded as bytes; its escape can. */
    private void plainOrEscaped(int c) {
        if (c < ' ' || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            String hex = Integer.toHexString(c);
            out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
        } else {
            out.appendCodePoint(c);
        }
    }
}

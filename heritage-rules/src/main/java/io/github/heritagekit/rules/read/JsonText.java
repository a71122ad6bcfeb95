// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.io.JsonStringEncoder;

/** Lays a file out as JSON: a map or list in one line where it fits there, else a line for each entry. */
final class JsonText {
    private static final int WIDTH = 120;

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    static String of(Written.Entries file) {
        JsonText json = new JsonText();
        json.write(file, "", 0);
        return json.text.append('\n').toString();
    }

    private void write(Written written, String indent, int column) {
        boolean single = written instanceof Written.Text || written instanceof Written.Word;
        String line = single || !isOpen(written) ? line(written) : "";
        if (single || (!line.isEmpty() && column + line.length() <= WIDTH)) {
            text.append(line);
        } else if (written instanceof Written.Items list) {
            items(list.items(), indent);
        } else {
            entries(((Written.Entries) written).entries(), indent);
        }
    }

    private void items(List<Written> items, String indent) {
        String deeper = indent + "  ";
        String before = "[\n";
        for (Written item : items) {
            text.append(before).append(deeper);
            before = ",\n";
            write(item, deeper, deeper.length());
        }
        text.append('\n').append(indent).append(']');
    }

    private void entries(Map<String, Written> entries, String indent) {
        String deeper = indent + "  ";
        String before = "{\n";
        for (Map.Entry<String, Written> entry : entries.entrySet()) {
            String key = quoted(entry.getKey()) + ": ";
            text.append(before).append(deeper).append(key);
            before = ",\n";
            write(entry.getValue(), deeper, deeper.length() + key.length());
        }
        text.append('\n').append(indent).append('}');
    }

    private static boolean isOpen(Written written) {
        if (written instanceof Written.Entries map) {
            return !map.entries().isEmpty()
                    && (map.open() || map.entries().values().stream().anyMatch(JsonText::isOpen));
        }
        return written instanceof Written.Items list
                && !list.items().isEmpty()
                && (list.open() || list.items().stream().anyMatch(JsonText::isOpen));
    }

    private static String line(Written written) {
        if (written instanceof Written.Text scalar) {
            return quoted(scalar.text());
        }
        if (written instanceof Written.Word word) {
            return word.json();
        }
        if (written instanceof Written.Items list) {
            return list.items().stream().map(JsonText::line).collect(Collectors.joining(", ", "[", "]"));
        }
        Map<String, Written> entries = ((Written.Entries) written).entries();
        return entries.isEmpty()
                ? "{}"
                : entries.entrySet().stream()
                        .map(entry -> quoted(entry.getKey()) + ": " + line(entry.getValue()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }

    /** The reader takes no controls in a file, so those that JSON would let stand are escaped, too. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : JsonStringEncoder.getInstance().quoteAsCharArray(text)) {
            boolean control = (c >= 0x7F && c < 0xA0) || Character.isSurrogate(c) || c == 0xFEFF || c >= 0xFFFE;
            quoted.append(control ? "\\u" + hex(c) : String.valueOf(c));
        }
        return quoted.append('"').toString();
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }
}

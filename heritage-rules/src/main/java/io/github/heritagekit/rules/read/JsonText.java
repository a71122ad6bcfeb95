// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import java.util.List;
import java.util.Map;
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
        boolean single = written instanceof Written.Text || written instanceof Written.Word || isEmpty(written);
        StringBuilder line = new StringBuilder();
        if (single) {
            line(written, text, Integer.MAX_VALUE);
        } else if (!isOpen(written) && line(written, line, WIDTH - column)) {
            text.append(line);
        } else if (written instanceof Written.Items list) {
            items(list.items(), indent);
        } else {
            entries(((Written.Entries) written).entries(), indent);
        }
    }

    private static boolean isEmpty(Written written) {
        return (written instanceof Written.Items list && list.items().isEmpty())
                || (written instanceof Written.Entries map && map.entries().isEmpty());
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

    /** Appends what is written in one line; stops, and returns false, as soon as the line is longer than it may be. */
    private static boolean line(Written written, StringBuilder line, int most) {
        if (written instanceof Written.Text scalar) {
            line.append(quoted(scalar.text()));
        } else if (written instanceof Written.Word word) {
            line.append(word.json());
        } else if (written instanceof Written.Items list) {
            String before = "[";
            for (Written item : list.items()) {
                line.append(before);
                before = ", ";
                if (!line(item, line, most)) {
                    return false;
                }
            }
            line.append(list.items().isEmpty() ? "[]" : "]");
        } else {
            return line(((Written.Entries) written).entries(), line, most);
        }
        return line.length() <= most;
    }

    private static boolean line(Map<String, Written> entries, StringBuilder line, int most) {
        String before = "{ ";
        for (Map.Entry<String, Written> entry : entries.entrySet()) {
            line.append(before).append(quoted(entry.getKey())).append(": ");
            before = ", ";
            if (!line(entry.getValue(), line, most)) {
                return false;
            }
        }
        line.append(entries.isEmpty() ? "{}" : " }");
        return line.length() <= most;
    }

    /** The reader takes no controls in a file, so those that JSON would let stand are escaped, too. */
    private static String quoted(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F && c != '"' && c != '\\')) {
            return '"' + text + '"';
        }
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

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lays a file out as YAML: a map or list in one line where it fits there, else a line for each entry; texts plain where YAML
 * reads them as they are, else in double quotes. The same file gives the same text.
 */
final class YamlText {
    private static final int WIDTH = 120;
    private static final String PLAIN = " .-/()%+_;'^=<>?";
    private static final List<String> NULLS = List.of("null", "Null", "NULL");

    private final StringBuilder text = new StringBuilder();

    private YamlText() {}

    static String of(Written.Entries file) {
        YamlText yaml = new YamlText();
        yaml.entries(file.entries(), "");
        return yaml.text.toString();
    }

    private void entries(Map<String, Written> entries, String indent) {
        boolean first = true;
        for (Map.Entry<String, Written> entry : entries.entrySet()) {
            text.append(first ? "" : indent);
            first = false;
            String key = scalar(entry.getKey(), false) + ":";
            text.append(key);
            value(entry.getValue(), indent, indent.length() + key.length() + 1);
        }
    }

    /** Writes what stands after a key: in its line if it fits, else below. */
    private void value(Written value, String indent, int column) {
        if (fits(value, column)) {
            text.append(' ').append(line(value, false)).append('\n');
        } else if (value instanceof Written.Entries map) {
            text.append('\n').append(indent).append("  ");
            entries(map.entries(), indent + "  ");
        } else {
            text.append('\n');
            items(((Written.Items) value).items(), indent + "  ");
        }
    }

    private void items(List<Written> items, String indent) {
        for (Written item : items) {
            text.append(indent).append("-");
            if (!isPair(item) && fits(item, indent.length() + 2)) {
                text.append(' ').append(line(item, false)).append('\n');
            } else if (item instanceof Written.Entries map) {
                text.append(' ');
                entries(map.entries(), indent + "  ");
            } else {
                text.append('\n');
                items(((Written.Items) item).items(), indent + "  ");
            }
        }
    }

    /** Returns whether a list can have the map in its line without brackets. */
    private static boolean isPair(Written item) {
        return item instanceof Written.Entries map && map.entries().size() == 1;
    }

    private static boolean fits(Written written, int column) {
        if (written instanceof Written.Text || written instanceof Written.Word) {
            return true;
        }
        boolean empty = written instanceof Written.Entries map
                ? map.entries().isEmpty()
                : ((Written.Items) written).items().isEmpty();
        return empty || (!isOpen(written) && column + line(written, false).length() <= WIDTH);
    }

    private static boolean isOpen(Written written) {
        if (written instanceof Written.Entries map) {
            return map.open() || map.entries().values().stream().anyMatch(YamlText::isOpen);
        }
        return written instanceof Written.Items list
                && (list.open() || list.items().stream().anyMatch(YamlText::isOpen));
    }

    /** Returns the whole in one line. */
    private static String line(Written written, boolean inside) {
        if (written instanceof Written.Text scalar) {
            return scalar(scalar.text(), inside);
        }
        if (written instanceof Written.Word word) {
            return word.yaml();
        }
        if (written instanceof Written.Items list) {
            return list.items().stream().map(item -> line(item, true)).collect(Collectors.joining(", ", "[", "]"));
        }
        Map<String, Written> entries = ((Written.Entries) written).entries();
        return entries.isEmpty()
                ? "{}"
                : entries.entrySet().stream()
                        .map(entry -> scalar(entry.getKey(), true) + ": " + line(entry.getValue(), true))
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String scalar(String text, boolean inside) {
        return isPlain(text, inside) ? text : quoted(text);
    }

    /** Returns whether YAML reads the text as it stands; inside a line of its own kind of brackets, or not. */
    private static boolean isPlain(String text, boolean inside) {
        boolean odd = text.isEmpty() || text.endsWith(" ") || text.contains("  ") || NULLS.contains(text);
        if (odd || !canStart(text)) {
            return false;
        }
        return text.codePoints()
                .allMatch(c -> c < 0x80
                        ? Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0 || (c == ',' && !inside)
                        : isSeen(c));
    }

    private static boolean canStart(String text) {
        int first = text.codePointAt(0);
        boolean number = first == '-' && text.length() > 1 && Character.isDigit(text.charAt(1));
        return number || Character.isLetterOrDigit(first) || first == '《' || first == '§';
    }

    /** Returns whether a character beyond ASCII is seen as itself: a letter or sign, and no blank or control. */
    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (Iterator<Integer> each = text.codePoints().iterator(); each.hasNext(); ) {
            quoted.append(escaped(each.next()));
        }
        return quoted.append('"').toString();
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> (c >= 0x20 && c < 0x7F) || (c > 0x7F && isSeen(c)) ? Character.toString(c) : hex(c);
        };
    }

    private static String hex(int c) {
        String digits = Integer.toHexString(c);
        return c <= 0xFFFF
                ? "\\u" + "0".repeat(4 - digits.length()) + digits
                : "\\U" + "0".repeat(8 - digits.length()) + digits;
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value that knows where it stands in the text. <b>Not thread-safe.</b> */
final class Node {
    /** What a value may be. */
    enum Kind {
        OBJECT("an object"),
        ARRAY("an array"),
        STRING("a string"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        NULL("null");

        private final String phrase;

        Kind(String phrase) {
            this.phrase = phrase;
        }

        String phrase() {
            return phrase;
        }
    }

    private static final int LONGEST_FOUND = 60;

    private final Kind kind;
    private final String text;
    private final int line;
    private final int column;
    private final @Nullable Node parent;
    private final String step;
    private final Map<String, Node> members;
    private final List<Node> elements;

    /** Makes a value that stands in another one, under a name or at an index; without another one, the step is its whole pointer. */
    Node(Kind kind, String text, int line, int column, @Nullable Node parent, String step) {
        this.kind = kind;
        this.text = text;
        this.line = line;
        this.column = column;
        this.parent = parent;
        this.step = step;
        this.members = kind == Kind.OBJECT ? new LinkedHashMap<>() : ImmutableMap.of();
        this.elements = kind == Kind.ARRAY ? new ArrayList<>() : ImmutableList.of();
    }

    /** Returns a value that stands at the same place, under another parent, and holds nothing. */
    Node alone(Node newParent) {
        return new Node(kind, text, line, column, newParent, step);
    }

    Kind kind() {
        return kind;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Returns the content of a string, the digits of a number, the word for true, false or null; else nothing. */
    String text() {
        return text;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    Map<String, Node> members() {
        return members;
    }

    List<Node> elements() {
        return elements;
    }

    String pointer() {
        return parent == null
                ? step
                : parent.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
    }

    /** Returns what stands here, in words. */
    String found() {
        return switch (kind) {
            case STRING -> "`" + shortened(text) + "`";
            case NUMBER -> "the number " + shortened(text);
            case BOOLEAN -> text;
            default -> kind.phrase();
        };
    }

    /** Returns a text cut to a length that fits a message. */
    static String shortened(String text) {
        return text.length() <= LONGEST_FOUND ? text : text.substring(0, LONGEST_FOUND) + "…";
    }
}

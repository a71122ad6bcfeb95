// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Builds the tree of a JSON file from the tokens of its parser; numbers and true/false stay the texts they are. */
final class JsonNodes {
    /** Where the parser begins to talk to programmers. */
    private static final Pattern JARGON =
            Pattern.compile("\\s*(\\(for |\\(start |\\(maybe |\\(not |: enable |\\[Source|, from `).*$");

    private static final Pattern CODE_POINT = Pattern.compile(" ?\\(code \\d+[^)]*\\)");
    private static final int LONGEST_MESSAGE = 300;
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;
    private final int deepest;
    private final Problems problems;

    private JsonNodes(JsonParser parser, int deepest, Problems problems) {
        this.parser = parser;
        this.deepest = deepest;
        this.problems = problems;
    }

    static Node read(String text, Problems problems) {
        return read(text, YamlNodes.DEEPEST, problems);
    }

    /** Reads the tree of a text in which lists and maps may stand in each other so deep. */
    static Node read(String text, int deepest, Problems problems) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new JsonNodes(parser, deepest, problems).document();
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            int line = at == null ? 1 : Math.max(1, at.getLineNr());
            int column = at == null ? 1 : Math.max(1, at.getColumnNr());
            throw problems.stop(ProblemCode.JSON_SYNTAX, line, column, message(e));
        }
    }

    private static String message(JacksonException e) {
        String first = clipped(String.valueOf(e.getOriginalMessage()));
        if (first.startsWith("Unrecognized token")) {
            return "a text must stand in double quotes";
        }
        if (first.startsWith("Unexpected end-of-input")) {
            return "the file ends before everything in it is closed";
        }
        if (first.contains("to start property name")) {
            return "a key in double quotes must stand here; a comma before `}` is one too many";
        }
        String plain = JARGON.matcher(CODE_POINT.matcher(first).replaceAll("")).replaceFirst("");
        boolean fit = !plain.isBlank() && !plain.contains("Feature") && !plain.contains("Constraints");
        return "the file is not well-formed JSON" + (fit ? ": " + plain : "");
    }

    /** Returns the first line of what the parser says, which may quote much of the file. */
    private static String clipped(String message) {
        String start = message.substring(0, Math.min(message.length(), LONGEST_MESSAGE));
        return start.lines().findFirst().orElse("");
    }

    private Node document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw problems.stop(ProblemCode.EMPTY_FILE, 1, 1, "the file holds no pack");
        }
        Node root = node(first, 0);
        if (parser.nextToken() != null) {
            TokenStreamLocation at = parser.currentTokenLocation();
            throw problems.stop(
                    ProblemCode.SECOND_DOCUMENT,
                    at.getLineNr(),
                    at.getColumnNr(),
                    "a second document begins here; a file holds one pack");
        }
        return root;
    }

    private Node node(@Nullable JsonToken token, int depth) {
        TokenStreamLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        if (token == JsonToken.VALUE_NULL) {
            Node refused = new Node.Refused(line, column);
            problems.add(
                    ProblemCode.MISSING_VALUE, "", refused, "a value is missing here; write one, or leave its key out");
            return refused;
        }
        if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
            return new Node.Scalar(parser.getString(), token == JsonToken.VALUE_STRING, line, column);
        }
        if (depth >= deepest) {
            throw problems.stop(
                    ProblemCode.TOO_DEEP,
                    line,
                    column,
                    "lists and maps stand in each other more than " + deepest + " deep");
        }
        return token == JsonToken.START_ARRAY
                ? new Node.Sequence(items(depth), line, column)
                : new Node.Mapping(entries(depth), line, column);
    }

    private List<Node> items(int depth) {
        List<Node> items = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            items.add(node(token, depth + 1));
            token = parser.nextToken();
        }
        return items;
    }

    private List<Node.Entry> entries(int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            TokenStreamLocation at = parser.currentTokenLocation();
            Node.Scalar key = new Node.Scalar(parser.getString(), true, at.getLineNr(), at.getColumnNr());
            Node value = node(parser.nextToken(), depth + 1);
            if (keys.add(key.text())) {
                entries.add(new Node.Entry(key, value));
            } else {
                problems.add(
                        ProblemCode.DUPLICATE_KEY,
                        "",
                        key,
                        "key " + Problems.quote(key.text()) + " stands twice in this map");
            }
        }
        return entries;
    }
}

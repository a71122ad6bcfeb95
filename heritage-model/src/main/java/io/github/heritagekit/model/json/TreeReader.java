// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.json.Node.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON text into nodes, strictly: one value, each field once, nothing behind it. <b>Not thread-safe.</b> */
final class TreeReader {
    private static final int DEEPEST = 64;
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;
    private final Problems problems;

    private TreeReader(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** Reads a text; where it is no JSON, one problem says so and there is no node. */
    static @Nullable Node read(String text, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new TreeReader(parser, problems).document();
        } catch (JacksonException e) {
            problems.add(notJson(e));
            return null;
        } catch (TooDeepException e) {
            problems.add(e.problem);
            return null;
        }
    }

    private static JsonProblem notJson(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String reason = e.getOriginalMessage();
        int detail = reason.indexOf(" (start marker at");
        return new JsonProblem(
                "",
                at == null ? 1 : Math.max(1, at.getLineNr()),
                at == null ? 1 : Math.max(1, at.getColumnNr()),
                "text that is not JSON",
                detail < 0 ? reason : reason.substring(0, detail));
    }

    private @Nullable Node document() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            problems.add(new JsonProblem("", 1, 1, "nothing", "text must be a JSON object"));
            return null;
        }
        Node root = value(first, null, "", 0);
        checkEnd();
        return root;
    }

    private void checkEnd() {
        TokenStreamLocation at;
        try {
            if (parser.nextToken() == null) {
                return;
            }
            at = parser.currentTokenLocation();
        } catch (JacksonException e) {
            at = e.getLocation();
        }
        problems.add(new JsonProblem(
                "",
                at.getLineNr(),
                at.getColumnNr(),
                "more text behind the end",
                "text must be one JSON object and nothing else"));
    }

    private Node value(JsonToken token, @Nullable Node parent, String step, int depth) {
        Node node = node(token, parent, step);
        if (depth > DEEPEST) {
            throw new TooDeepException(node);
        }
        if (node.is(Kind.OBJECT)) {
            readMembers(node, depth);
        } else if (node.is(Kind.ARRAY)) {
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                String index = Integer.toString(node.elements().size());
                node.elements().add(value(next, node, index, depth + 1));
            }
        }
        return node;
    }

    private void readMembers(Node object, int depth) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            Node member = value(parser.nextToken(), object, name, depth + 1);
            if (object.members().putIfAbsent(name, member) != null) {
                problems.add(member, "`" + name + "` a second time", "field must stand once");
            }
        }
    }

    private Node node(JsonToken token, @Nullable Node parent, String step) {
        TokenStreamLocation at = parser.currentTokenLocation();
        Kind kind = kind(token);
        String text = kind == Kind.OBJECT || kind == Kind.ARRAY ? "" : parser.getString();
        return new Node(kind, text, at.getLineNr(), at.getColumnNr(), parent, step);
    }

    private static Kind kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Kind.OBJECT;
            case START_ARRAY -> Kind.ARRAY;
            case VALUE_STRING -> Kind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Kind.BOOLEAN;
            default -> Kind.NULL;
        };
    }

    /** Ends the reading of a text that is nested deeper than any register. */
    private static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final JsonProblem problem;

        TooDeepException(Node node) {
            super(null, null, false, false);
            this.problem = new JsonProblem(
                    "",
                    node.line(),
                    node.column(),
                    node.kind().phrase() + " at depth " + (DEEPEST + 1),
                    "values must not be nested deeper than " + DEEPEST);
        }
    }
}

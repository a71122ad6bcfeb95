// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.json.Node.Kind;
import org.jspecify.annotations.Nullable;

/** Reads JSON into nodes, strictly: each field once, nothing nested too deep. <b>Not thread-safe.</b> */
final class TreeReader {
    private static final int DEEPEST = 64;

    private final Tokens tokens;
    private final String pointer;
    private final Problems problems;

    /** Makes a reader of the value that the tokens stand at, which has a pointer in its document. */
    TreeReader(Tokens tokens, String pointer, Problems problems) {
        this.tokens = tokens;
        this.pointer = pointer;
        this.problems = problems;
    }

    /**
     * Reads the value that the tokens stand at; afterwards they stand at its last token.
     *
     * @throws TooDeepException if it is nested too deep
     */
    Node value() {
        return value(null, pointer, 0);
    }

    /** Returns the value that the tokens stand at without what it holds. */
    Node open() {
        return node(null, pointer);
    }

    /** Moves to the next field of an object and returns its name; the tokens then stand at its value. Null at the end. */
    @Nullable
    String nextName() {
        if (tokens.next() != Token.NAME) {
            return null;
        }
        String name = tokens.text();
        tokens.next();
        return name;
    }

    /** Moves to the next element of an array; returns whether there is one. */
    boolean nextElement() {
        return tokens.next() != Token.END_ARRAY;
    }

    /** Returns the value that the tokens stand at, in another one, without what it holds. */
    Node open(Node parent, String step) {
        return node(parent, step);
    }

    /** Reads the value that the tokens stand at, as an element of the list of a document. */
    Node value(Node parent, String step) {
        return value(parent, step, 2);
    }

    private Node value(@Nullable Node parent, String step, int depth) {
        Node node = node(parent, step);
        if (depth > DEEPEST) {
            throw new TooDeepException(node);
        }
        if (node.is(Kind.OBJECT)) {
            readMembers(node, depth);
        } else if (node.is(Kind.ARRAY)) {
            while (nextElement()) {
                node.elements().add(value(node, Integer.toString(node.elements().size()), depth + 1));
            }
        }
        return node;
    }

    private void readMembers(Node object, int depth) {
        for (String name = nextName(); name != null; name = nextName()) {
            Node member = value(object, name, depth + 1);
            if (object.members().putIfAbsent(name, member) != null) {
                problems.addTwice(member, name);
            }
        }
    }

    private Node node(@Nullable Node parent, String step) {
        Token token = tokens.current();
        Kind kind = kind(token);
        String text = kind == Kind.OBJECT || kind == Kind.ARRAY ? "" : tokens.text();
        return new Node(kind, text, tokens.line(), tokens.column(), parent, step);
    }

    private static Kind kind(@Nullable Token token) {
        if (token == null) {
            return Kind.NULL;
        }
        return switch (token) {
            case START_OBJECT -> Kind.OBJECT;
            case START_ARRAY -> Kind.ARRAY;
            case STRING -> Kind.STRING;
            case NUMBER -> Kind.NUMBER;
            case BOOLEAN -> Kind.BOOLEAN;
            default -> Kind.NULL;
        };
    }

    /** Ends the reading of a text that is nested deeper than any register. */
    static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final JsonProblem problem;

        TooDeepException(Node node) {
            super("nested too deep", null, false, false);
            this.problem = new JsonProblem(
                    "",
                    node.line(),
                    node.column(),
                    node.kind().phrase() + " at depth " + (DEEPEST + 1),
                    "values must not be nested deeper than " + DEEPEST);
        }
    }
}

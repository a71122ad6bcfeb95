// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.model.text.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes a node as the list, map or text that it must be, and tells where it is something else. */
final class Shapes {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]*");

    private final Problems problems;

    Shapes(Problems problems) {
        this.problems = problems;
    }

    Optional<Node.Mapping> map(Node node, String where, String what) {
        if (node instanceof Node.Mapping map) {
            return Optional.of(map);
        }
        return wrong(node, where, what, "a map of `key: value`");
    }

    Optional<List<Node>> list(Node node, String where, String what) {
        if (!(node instanceof Node.Sequence list)) {
            return wrong(node, where, what, "a list");
        }
        if (list.items().isEmpty()) {
            problems.add(ProblemCode.EMPTY_LIST, where, node, what + " must not be empty");
            return Optional.empty();
        }
        return Optional.of(list.items());
    }

    /** Returns the items of a list, or the one item that stands for a list of one. */
    Optional<List<Node>> oneOrList(Node node, String where, String what) {
        return node instanceof Node.Sequence ? list(node, where, what) : Optional.of(List.of(node));
    }

    Optional<Node.Scalar> text(Node node, String where, String what) {
        if (!(node instanceof Node.Scalar scalar)) {
            return wrong(node, where, what, "a text");
        }
        if (scalar.text().length() > Limits.TEXT) {
            problems.add(
                    ProblemCode.TOO_LONG,
                    where,
                    node,
                    what + " has " + scalar.text().length() + " characters; " + Limits.TEXT + " are the most");
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            problems.add(ProblemCode.BAD_TEXT, where, node, what + " must not be blank");
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    /** Returns a text that is a name: small letters, digits, dots and hyphens. */
    Optional<Node.Scalar> name(Node node, String where, String what) {
        Optional<Node.Scalar> text = text(node, where, what).filter(known -> isShort(known, where, what));
        if (text.isPresent() && !NAME.matcher(text.get().text()).matches()) {
            problems.add(
                    ProblemCode.BAD_NAME,
                    where,
                    node,
                    what + " must be a name of small letters, digits, `.` and `-` but is "
                            + Problems.quote(text.get().text()));
            return Optional.empty();
        }
        return text;
    }

    /** Returns whether a name is short enough, and tells if it is not. */
    boolean isShort(Node.Scalar name, String where, String what) {
        int length = name.text().length();
        if (length > Limits.NAME) {
            problems.add(
                    ProblemCode.TOO_LONG,
                    where,
                    name,
                    what + " has " + length + " characters; " + Limits.NAME + " are the most");
        }
        return length <= Limits.NAME;
    }

    /** Returns whether the node says yes; what is neither yes nor no is told. */
    boolean yes(Node node, String where, String what) {
        Optional<Node.Scalar> text = text(node, where, what);
        if (text.isEmpty()) {
            return false;
        }
        String word = text.get().text();
        boolean yes = word.equals("yes") || word.equals("true");
        if (!yes && !word.equals("no") && !word.equals("false")) {
            problems.add(
                    ProblemCode.BAD_TEXT, where, node, what + " must be `yes` or `no` but is " + Problems.quote(word));
        }
        return yes;
    }

    /** Returns the words, of no language or in several. */
    Optional<Wording> wording(Node node, String where, String what) {
        if (node instanceof Node.Scalar) {
            return text(node, where, what).map(text -> Wording.of(text.text().strip()));
        }
        if (!(node instanceof Node.Mapping map)) {
            return wrong(node, where, what, "a text, or a map of language to text");
        }
        Limits.check(map.entries(), Limits.FEW, map, what, "languages", problems);
        Map<String, String> texts = new LinkedHashMap<>();
        for (Node.Entry entry : map.entries()) {
            Optional<Node.Scalar> text =
                    text(entry.value(), where, what + " in `" + entry.key().text() + "`");
            if (text.isEmpty()) {
                return Optional.empty();
            }
            texts.put(entry.key().text(), text.get().text().strip());
        }
        try {
            return Optional.of(Wording.of(texts));
        } catch (IllegalArgumentException e) {
            problems.add(ProblemCode.BAD_TEXT, where, node, what + ": " + clipped(e));
            return Optional.empty();
        }
    }

    private static String clipped(IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage());
        return message.length() > 200 ? message.substring(0, 200) + "…" : message;
    }

    private <T> Optional<T> wrong(Node node, String where, String what, String expected) {
        if (!(node instanceof Node.Refused)) {
            problems.add(
                    ProblemCode.WRONG_SHAPE, where, node, what + " must be " + expected + " but is " + describe(node));
        }
        return Optional.empty();
    }

    /** Returns what a node is, in a few words. */
    static String describe(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return "the text " + Problems.quote(scalar.text());
        }
        return node instanceof Node.Sequence ? "a list" : "a map";
    }
}

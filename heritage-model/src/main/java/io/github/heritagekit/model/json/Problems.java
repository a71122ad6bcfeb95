// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.text.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a text while it is read. <b>Not thread-safe.</b> */
final class Problems {
    private static final Comparator<JsonProblem> AS_IN_THE_TEXT =
            Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column);

    private final List<JsonProblem> problems = new ArrayList<>();

    void add(JsonProblem problem) {
        problems.add(problem);
    }

    void add(Node node, String expected) {
        add(node, node.found(), expected);
    }

    void add(Node node, String found, String expected) {
        problems.add(new JsonProblem(node.pointer(), node.line(), node.column(), found, expected));
    }

    void addTwice(Node member, String name) {
        add(member, "`" + Node.shortened(name) + "` a second time", "field must stand once");
    }

    /** Reports a field that an object does not have; an extensible object may have it under a namespace. */
    void addUnknown(Node member, String name, String what, Collection<String> known, boolean extensible) {
        String hint = Spelling.nearest(name, known)
                .map(near -> "; did you mean `" + near + "`?")
                .orElse("");
        String own = extensible ? " or have a namespace such as `acme:floodRisk`" : "";
        add(
                member,
                "the field `" + Node.shortened(name) + "`",
                "fields of " + what + " must be among " + String.join(", ", known) + own + hint);
    }

    /** Makes a value; a rule of the model that it breaks becomes a problem of the node. */
    <T> @Nullable T guard(Node node, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            add(node, rule(node, String.valueOf(e.getMessage())));
            return null;
        }
    }

    /** The message without the value, where the value is what was found anyway. */
    private static String rule(Node node, String message) {
        String found = "`" + node.text() + "`";
        return message.replace(" but was " + found, "").replace(" but were " + found, "");
    }

    /** Puts a problem that keeps the text from being read any further in the place of all others. */
    void addOnly(JsonProblem problem) {
        problems.clear();
        problems.add(problem);
    }

    void clear() {
        problems.clear();
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    InvalidHeritageJsonException exception() {
        return new InvalidHeritageJsonException(
                problems.stream().sorted(AS_IN_THE_TEXT).toList());
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

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

    /** So many problems are told at once; a text with more of them is not helped by the rest, and may be meant to exhaust its reader. */
    static final int MOST = 500;

    private final List<JsonProblem> problems = new ArrayList<>();
    private int beyond;

    void add(JsonProblem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        } else {
            beyond++;
        }
    }

    void add(Node node, String expected) {
        add(node, node.found(), expected);
    }

    void add(Node node, String found, String expected) {
        add(new JsonProblem(node.pointer(), node.line(), node.column(), found, expected));
    }

    void addTwice(Node member, String name) {
        add(member, "`" + Node.shortened(name) + "` a second time", "field must stand once");
    }

    /** Reports a field that an object does not have; an extensible object may have it under a namespace. */
    void addUnknown(Node member, String name, String what, Collection<String> known, boolean extensible) {
        String own = extensible ? " or have a namespace such as `acme:floodRisk`" : "";
        add(
                member,
                "the field `" + Node.shortened(name) + "`",
                "fields of " + what + " must be among " + String.join(", ", known) + own + Forms.hint(name, known));
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
        clear();
        add(problem);
    }

    void clear() {
        problems.clear();
        beyond = 0;
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    InvalidHeritageJsonException exception() {
        return new InvalidHeritageJsonException(listed());
    }

    /** Returns the problems in the order of the text and, behind them, how many more there are. */
    List<JsonProblem> listed() {
        List<JsonProblem> told = new ArrayList<>(problems);
        told.sort(AS_IN_THE_TEXT);
        if (beyond > 0) {
            JsonProblem last = told.get(told.size() - 1);
            told.add(new JsonProblem(
                    "",
                    last.line(),
                    last.column(),
                    "… and " + beyond + " more",
                    "the first " + MOST + " problems are told, mend them first"));
        }
        return told;
    }
}

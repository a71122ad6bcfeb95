// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.NamedTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the test written in Java that a pack names: {@code passes near-railway}, {@code passes demo/near-railway}. */
final class NamedTests {
    static final String PASSES = "passes ";

    private final Map<String, NamedTest<?>> tests;
    private final Names names;
    private final Problems problems;

    NamedTests(Map<String, NamedTest<?>> tests, Names names, Problems problems) {
        this.tests = tests;
        this.names = names;
        this.problems = problems;
    }

    /** Returns the condition that the fact passes the test named after {@code passes}. */
    Optional<Condition> read(Fact<?> fact, Node.Scalar name, Node.Scalar text, String where) {
        String word = text.text().strip().substring(PASSES.length()).strip();
        Optional<NamedTest<?>> test = find(word, text, where);
        if (test.isEmpty()) {
            return Optional.empty();
        }
        if (!test.get().type().equals(fact.type())) {
            problems.add(
                    ProblemCode.TYPE_MISMATCH,
                    where,
                    text,
                    Problems.quote(name.text()) + " is " + Texts.kind(fact.type()) + " but test `"
                            + test.get().id() + "` is for "
                            + Texts.kind(test.get().type()));
            return Optional.empty();
        }
        return Optional.of(new Condition.Passes(fact, test.get()));
    }

    private Optional<NamedTest<?>> find(String word, Node.Scalar text, String where) {
        NamedTest<?> exact = tests.get(word.contains("/") ? word : names.id(word));
        if (exact != null) {
            return Optional.of(exact);
        }
        List<String> ids = tests.keySet().stream()
                .filter(id -> id.endsWith("/" + word) && id.indexOf('/') == id.length() - word.length() - 1)
                .toList();
        if (ids.size() == 1) {
            return Optional.ofNullable(tests.get(ids.get(0)));
        }
        if (ids.isEmpty()) {
            unknown(word, text, where);
        } else {
            problems.add(
                    ProblemCode.AMBIGUOUS_TEST,
                    where,
                    text,
                    "test " + Problems.quote(word) + " may be any of "
                            + Problems.listing(
                                    ids.stream().map(id -> "`" + id + "`").toList())
                            + "; write one of these");
        }
        return Optional.empty();
    }

    private void unknown(String word, Node.Scalar text, String where) {
        List<String> candidates = tests.keySet().stream()
                .map(id -> word.contains("/") ? id : id.substring(id.indexOf('/') + 1))
                .distinct()
                .toList();
        String hint = problems.hint(word, candidates);
        String others = tests.isEmpty()
                ? "; the reader was given no tests"
                : "; the tests are " + Problems.listing(tests.keySet());
        problems.add(
                ProblemCode.UNKNOWN_TEST,
                where,
                text,
                "unknown test " + Problems.quote(word) + (hint.isEmpty() ? others : hint));
    }
}

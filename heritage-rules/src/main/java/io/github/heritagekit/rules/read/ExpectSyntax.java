// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.pack.Expectation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what an example expects of the questions. */
final class ExpectSyntax {
    private static final List<String> OPEN = List.of("open");
    private static final List<String> WORDS = List.of("silent", "contradictory");

    private final Names names;
    private final Shapes shapes;
    private final Problems problems;

    ExpectSyntax(Names names, Shapes shapes, Problems problems) {
        this.names = names;
        this.shapes = shapes;
        this.problems = problems;
    }

    List<Expectation> read(Node node, String where) {
        List<Node.Entry> entries =
                shapes.map(node, where, "`expect`").map(Node.Mapping::entries).orElse(List.of());
        List<Expectation> expected = new ArrayList<>();
        Set<String> asked = new LinkedHashSet<>();
        for (Node.Entry entry : entries) {
            names.question(entry.key(), where)
                    .filter(question -> isFree(question, entry.key(), where, asked))
                    .flatMap(question -> question instanceof CollectQuestion<?>
                            ? collected(question, entry.value(), where)
                            : chosen(question, entry.value(), where))
                    .ifPresent(expected::add);
        }
        if (node instanceof Node.Mapping && entries.isEmpty()) {
            problems.add(ProblemCode.EMPTY_LIST, where, node, "`expect` must not be empty");
        }
        return expected;
    }

    private boolean isFree(Question<String> question, Node.Scalar name, String where, Set<String> asked) {
        boolean free = asked.add(question.id());
        if (!free) {
            problems.add(
                    ProblemCode.EXPECTED_TWICE,
                    where,
                    name,
                    "what is expected of " + Problems.quote(name.text()) + " is said already, by another name");
        }
        return free;
    }

    private Optional<Expectation> chosen(Question<String> question, Node node, String where) {
        if (node instanceof Node.Mapping map) {
            Fields fields = new Fields(map, where, "what is expected", problems, OPEN);
            return fields.require("open").flatMap(list -> open(question, list, where));
        }
        if (!(node instanceof Node.Scalar text)) {
            return bad(
                    node,
                    where,
                    "expected an answer, `silent`, `contradictory` or `{ open: [facts] }` but found "
                            + Shapes.describe(node));
        }
        return switch (text.text()) {
            case "silent" -> Optional.of(new Expectation.Silence(question));
            case "contradictory" -> Optional.of(new Expectation.Contradiction(question));
            case "open" -> bad(node, where, "expected the facts that are missing, such as `{ open: [site-area] }`");
            default -> answer(question, text, where);
        };
    }

    private Optional<Expectation> answer(Question<String> question, Node.Scalar text, String where) {
        String hint = question.codes().contains(text.text()) ? "" : problems.hint(text.text(), WORDS);
        return hint.isEmpty()
                ? names.answer(question, text, where).map(code -> new Expectation.Answer(question, code))
                : bad(text, where, "unknown expectation " + Problems.quote(text.text()) + hint);
    }

    private Optional<Expectation> open(Question<String> question, Node node, String where) {
        Set<String> missing = new LinkedHashSet<>();
        Optional<List<Node>> items = shapes.list(node, where, "`open`");
        for (Node item : items.orElse(List.of())) {
            // what is missing of a view is the fact it is computed from
            shapes.text(item, where, "a fact in `open`")
                    .flatMap(name -> names.fact(name, where))
                    .ifPresent(fact -> missing.add(fact.base().id()));
        }
        return items.map(all -> new Expectation.Openness(question, missing));
    }

    private Optional<Expectation> collected(Question<String> question, Node node, String where) {
        if (!(node instanceof Node.Mapping map) || map.entries().isEmpty()) {
            return bad(
                    node,
                    where,
                    "expected a map of answers to `yes`, `no` or `open` but found " + Shapes.describe(node));
        }
        Map<String, Truth> answers = new LinkedHashMap<>();
        for (Node.Entry entry : map.entries()) {
            Optional<String> code = names.answer(question, entry.key(), where);
            Optional<Truth> truth =
                    shapes.text(entry.value(), where, "what is expected").flatMap(text -> truth(text, where));
            code.ifPresent(known -> truth.ifPresent(value -> answers.put(known, value)));
        }
        return Optional.of(new Expectation.Collected(question, answers));
    }

    private Optional<Truth> truth(Node.Scalar text, String where) {
        return switch (text.text()) {
            case "yes", "true" -> Optional.of(Truth.TRUE);
            case "no", "false" -> Optional.of(Truth.FALSE);
            case "open" -> Optional.of(Truth.UNKNOWN);
            default -> {
                bad(text, where, "expected `yes`, `no` or `open` but found " + Problems.quote(text.text()));
                yield Optional.empty();
            }
        };
    }

    private Optional<Expectation> bad(Node node, String where, String message) {
        if (!(node instanceof Node.Refused)) {
            problems.add(ProblemCode.BAD_EXPECTATION, where, node, message);
        }
        return Optional.empty();
    }
}

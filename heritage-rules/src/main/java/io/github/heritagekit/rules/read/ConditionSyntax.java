// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import com.google.common.primitives.Ints;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads conditions: {@code all}, {@code any}, {@code not}, {@code at least 2 of}, and facts with their tests. */
final class ConditionSyntax {
    private static final Pattern COUNT = Pattern.compile("at least (\\d+) of");
    private static final List<String> WORDS = List.of("all", "any", "not", "at least 2 of");

    private final Names names;
    private final Shapes shapes;
    private final Problems problems;
    private final TestSyntax tests;
    private int parts;

    ConditionSyntax(Names names, NamedTests named, Shapes shapes, Problems problems) {
        this.names = names;
        this.shapes = shapes;
        this.problems = problems;
        this.tests = new TestSyntax(named, shapes, problems, this::count);
    }

    /** Returns the condition, or nothing if something in it was told. */
    Optional<Condition> read(Node node, String where) {
        parts = 0;
        return part(node, where);
    }

    private void count(Node at) {
        parts++;
        if (parts > Limits.PARTS) {
            throw problems.stop(
                    ProblemCode.TOO_MANY,
                    at.line(),
                    at.column(),
                    "a condition has more than " + Limits.PARTS + " parts; split the rule");
        }
    }

    private Optional<Condition> part(Node node, String where) {
        if (node instanceof Node.Scalar scalar) {
            count(scalar);
            return always(scalar, where);
        }
        Optional<Node.Mapping> map = shapes.map(node, where, "a condition");
        if (map.isEmpty()) {
            return Optional.empty();
        }
        List<Node.Entry> entries = map.get().entries();
        if (entries.isEmpty()) {
            problems.add(ProblemCode.EMPTY_LIST, where, node, "a condition must not be empty");
            return Optional.empty();
        }
        Optional<Node.Entry> word =
                entries.stream().filter(entry -> isWord(entry.key().text())).findFirst();
        if (word.isPresent() && entries.size() > 1) {
            problems.add(
                    ProblemCode.MIXED_CONDITION,
                    where,
                    word.get().key(),
                    "`" + word.get().key().text()
                            + "` must stand alone in its map; put it and the others as items under `all`");
            return Optional.empty();
        }
        return word.isPresent() ? combination(word.get(), where) : facts(entries, where);
    }

    /** Returns whether the key is a word of the grammar and no fact. */
    static boolean isWord(String key) {
        return WORDS.contains(key) || key.startsWith("at least ");
    }

    private Optional<Condition> always(Node.Scalar scalar, String where) {
        if (scalar.text().equals("always")) {
            return Optional.of(Condition.Always.TRUE);
        }
        problems.add(
                ProblemCode.BAD_CONDITION,
                where,
                scalar,
                "a condition must be `always` or a map such as `site-area: at least 10 ha` but is the text "
                        + Problems.quote(scalar.text()));
        return Optional.empty();
    }

    private Optional<Condition> combination(Node.Entry entry, String where) {
        String word = entry.key().text();
        count(entry.key());
        if (word.equals("not")) {
            return part(entry.value(), where).map(Condition::not);
        }
        List<Node> items = shapes.list(entry.value(), where, "`" + word + "`").orElse(List.of());
        List<Condition> read = new ArrayList<>();
        for (Node item : items) {
            part(item, where).ifPresent(read::add);
        }
        boolean whole = !items.isEmpty() && read.size() == items.size();
        return switch (word) {
            case "all" -> whole ? Optional.of(Condition.all(read)) : Optional.empty();
            case "any" -> whole ? Optional.of(Condition.any(read)) : Optional.empty();
            default ->
                count(entry.key(), items.size(), where)
                        .filter(count -> whole)
                        .map(count -> Condition.atLeast(count, read));
        };
    }

    private Optional<Integer> count(Node.Scalar word, int items, String where) {
        Matcher matcher = COUNT.matcher(word.text());
        Integer count = matcher.matches() ? Ints.tryParse(matcher.group(1)) : null;
        if (count != null && count >= 1 && (count <= items || items == 0)) {
            return Optional.of(count);
        }
        String expected = items == 0
                ? "`at least 2 of`"
                : "a number from 1 to " + items + ", such as `at least " + Math.min(2, items) + " of`";
        problems.add(
                ProblemCode.BAD_COUNT,
                where,
                word,
                "expected " + expected + ", but found " + Problems.quote(word.text()));
        return Optional.empty();
    }

    private Optional<Condition> facts(List<Node.Entry> entries, String where) {
        List<Condition> read = new ArrayList<>();
        for (Node.Entry entry : entries) {
            count(entry.key());
            Optional<Fact<?>> fact = names.fact(entry.key(), where);
            fact.flatMap(known -> tests.read(known, entry.key(), entry.value(), where))
                    .ifPresent(read::add);
        }
        return read.size() == entries.size() ? Optional.of(Condition.all(read)) : Optional.empty();
    }
}

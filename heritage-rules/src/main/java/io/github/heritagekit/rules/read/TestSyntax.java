// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Comparison;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.DeclaredFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.ValueSet;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Reads what is asked of one fact: {@code yes}, {@code at least 10 ha}, {@code A or B}, {@code includes X}, {@code passes
 * demo/near-railway}.
 */
final class TestSyntax {
    private static final List<String> SET_KEYS = List.of("includes", "includes any of");
    private static final String INCLUDES = "includes ";
    private static final Pattern OR = Pattern.compile(" or ");

    private final NamedTests named;
    private final Shapes shapes;
    private final Problems problems;
    private final Texts texts;
    private final Consumer<Node> counter;

    /**
     * Makes the syntax.
     *
     * @param counter is told of each part of a test that has several
     */
    TestSyntax(NamedTests named, Shapes shapes, Problems problems, Consumer<Node> counter) {
        this.counter = counter;
        this.named = named;
        this.shapes = shapes;
        this.problems = problems;
        this.texts = new Texts(problems);
    }

    /** Returns the condition, or nothing if something in it was told. */
    Optional<Condition> read(Fact<?> fact, Node.Scalar name, Node test, String where) {
        if (test instanceof Node.Scalar scalar) {
            String text = scalar.text().strip();
            if (text.startsWith(NamedTests.PASSES)) {
                return named.read(fact, name, scalar, where);
            }
            if (text.equals("present") || text.equals("none")) {
                Condition present = new Condition.IsPresent(fact);
                return texts.canBeNone(fact, name, test, where)
                        ? Optional.of(text.equals("present") ? present : Condition.not(present))
                        : Optional.empty();
            }
        }
        if (fact instanceof CodesFact set) {
            return members(set, name, test, where);
        }
        if (fact.type() == FactType.CODE || fact.type() == FactType.TEXT) {
            return codes(fact, name, test, where);
        }
        return scalar(name, test, where)
                .flatMap(text ->
                        fact.type().ordered() ? ordered(fact, name, text, where) : yesNo(fact, name, text, where));
    }

    private Optional<Node.Scalar> scalar(Node.Scalar name, Node test, String where) {
        boolean range = test instanceof Node.Sequence list
                && list.items().stream()
                        .anyMatch(item ->
                                item instanceof Node.Scalar text && text.text().contains(".."));
        if (range) {
            problems.add(
                    ProblemCode.UNQUOTED_TEST,
                    where,
                    test,
                    "a list is no test of " + Problems.quote(name.text())
                            + "; quote a test that begins with `>` or `[`, or write it in words such as"
                            + " `between 10 and 20`");
            return Optional.empty();
        }
        return shapes.text(test, where, "the test of " + Problems.quote(name.text()));
    }

    private Optional<Condition> yesNo(Fact<?> fact, Node.Scalar name, Node.Scalar text, String where) {
        return oneOf(fact, name, text, alternatives(fact, text.text()), where);
    }

    /** Returns the condition that the fact is one of the values that the words stand for. */
    private Optional<Condition> oneOf(
            Fact<?> fact, Node.Scalar name, Node.Scalar text, List<String> words, String where) {
        checkCount(words, name, text);
        Set<Object> values = new LinkedHashSet<>();
        for (String word : words) {
            Optional<?> value = Texts.parse(fact, word);
            if (value.isEmpty()) {
                texts.mismatch(fact, name, text, where, "");
                return Optional.empty();
            }
            values.add(value.get());
        }
        boolean one = values.size() == 1 && fact.type().ordered();
        Condition.SingleLeaf leaf = one
                ? new Condition.Compare(fact, Comparison.EXACTLY, (Comparable<?>)
                        values.iterator().next())
                : new Condition.OneOf(fact, List.copyOf(values));
        return within(fact, name, text, leaf, where);
    }

    private Optional<Condition> ordered(Fact<?> fact, Node.Scalar name, Node.Scalar text, String where) {
        boolean times = fact.type() == FactType.YEAR || fact.type() == FactType.DATE;
        List<String> words = alternatives(fact, text.text());
        if (words.size() > 1) {
            return oneOf(fact, name, text, words, where);
        }
        OrderedTest test = OrderedTest.of(text.text(), times);
        Optional<Comparable<?>> first = comparable(fact, test.first());
        Optional<Comparable<?>> last = comparable(fact, test.last());
        if (first.isEmpty() || last.isEmpty()) {
            texts.mismatch(fact, name, text, where, OrderedTest.hint(text.text().strip(), times));
            return Optional.empty();
        }
        Optional<Comparison> comparison = test.comparison();
        Supplier<Condition.SingleLeaf> leaf = () -> comparison.isPresent()
                ? new Condition.Compare(fact, comparison.get(), first.get())
                : new Condition.Between(fact, first.get(), test.firstIncluded(), last.get(), test.lastIncluded());
        Optional<Condition.SingleLeaf> condition = satisfiable(leaf);
        if (condition.isEmpty()) {
            empty(name, text, where, "");
        }
        return condition.flatMap(some -> within(fact, name, text, some, where));
    }

    /** Returns the leaf if some value of the fact's domain passes it. */
    private Optional<Condition> within(
            Fact<?> fact, Node.Scalar name, Node.Scalar text, Condition.SingleLeaf leaf, String where) {
        boolean empty = leaf.accepts().and((ValueSet) fact.domain()).isEmpty();
        if (empty) {
            empty(name, text, where, domain(fact));
        }
        return empty ? Optional.empty() : Optional.of(leaf);
    }

    private void empty(Node.Scalar name, Node.Scalar text, String where, String why) {
        problems.add(
                ProblemCode.EMPTY_RANGE,
                where,
                text,
                "no value of " + Problems.quote(name.text()) + " passes the test " + Problems.quote(text.text()) + why);
    }

    /** Returns in what domain none was found: the one that the author declared, or else that of the type. */
    private static String domain(Fact<?> fact) {
        String natural = fact.type() == FactType.SHARE
                ? "a share lies between 0 % and 100 %"
                : "no " + fact.type() + " is less than 0";
        return "; "
                + DomainSyntax.write((DeclaredFact<?, ?>) fact)
                        .map(declared -> "its domain is `" + declared + "`")
                        .orElse(natural);
    }

    private static Optional<Comparable<?>> comparable(Fact<?> fact, String text) {
        Optional<?> value = Texts.parse(fact, text);
        return value.isPresent() && value.get() instanceof Comparable<?> bound ? Optional.of(bound) : Optional.empty();
    }

    /** Returns the leaf if a value can pass it; bounds in the wrong order or at the end of a type are refused by it. */
    private static Optional<Condition.SingleLeaf> satisfiable(Supplier<Condition.SingleLeaf> maker) {
        try {
            Condition.SingleLeaf leaf = maker.get();
            return leaf.accepts().isEmpty() ? Optional.empty() : Optional.of(leaf);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Condition> codes(Fact<?> fact, Node.Scalar name, Node test, String where) {
        Optional<List<Node>> items = shapes.oneOrList(test, where, "the test of " + Problems.quote(name.text()));
        checkCount(items.orElse(List.of()), name, test);
        Set<String> values = new LinkedHashSet<>();
        boolean good = items.isPresent();
        for (Node item : items.orElse(List.of())) {
            Optional<Node.Scalar> text = shapes.text(item, where, "a value of " + Problems.quote(name.text()));
            good &= text.isPresent() && addAll(fact, name, text.get(), where, values);
        }
        checkCount(values, name, test);
        return good && !values.isEmpty()
                ? Optional.of(new Condition.OneOf(fact, List.copyOf(values)))
                : Optional.empty();
    }

    private void checkCount(Collection<?> values, Node.Scalar name, Node test) {
        Limits.check(values, Limits.NAMES, test, "the test of " + Problems.quote(name.text()), "values", problems);
    }

    private boolean addAll(Fact<?> fact, Node.Scalar name, Node.Scalar text, String where, Set<String> values) {
        boolean good = true;
        for (String each : alternatives(fact, text.text())) {
            Optional<String> code = texts.code(fact, name, text, each, where);
            good &= code.isPresent();
            code.ifPresent(values::add);
        }
        return good;
    }

    /** Returns the parts of {@code A or B}; a text may hold the word, so it is never split. */
    private static List<String> alternatives(Fact<?> fact, String text) {
        return fact.type() == FactType.TEXT
                ? List.of(text)
                : OR.splitAsStream(text.strip()).map(String::strip).toList();
    }

    private Optional<Condition> members(CodesFact fact, Node.Scalar name, Node test, String where) {
        if (test instanceof Node.Mapping map) {
            Fields fields = new Fields(map, where, "the test of " + Problems.quote(name.text()), problems, SET_KEYS);
            List<Condition> parts = new ArrayList<>();
            for (Node.Entry entry : map.entries()) {
                boolean all = entry.key().text().equals("includes");
                fields.find(entry.key().text())
                        .flatMap(codes -> each(fact, name, codes, where))
                        .map(some -> all ? Condition.all(some) : Condition.any(some))
                        .ifPresent(parts::add);
            }
            if (map.entries().isEmpty()) {
                problems.add(
                        ProblemCode.EMPTY_LIST,
                        where,
                        map,
                        "the test of " + Problems.quote(name.text()) + " must not be empty");
            }
            boolean whole = !parts.isEmpty() && parts.size() == map.entries().size();
            return whole ? Optional.of(Condition.all(parts)) : Optional.empty();
        }
        Optional<Node.Scalar> text = shapes.text(test, where, "the test of " + Problems.quote(name.text()));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.get().text().strip().startsWith(INCLUDES)) {
            texts.mismatch(fact, name, text.get(), where, "");
            return Optional.empty();
        }
        String codes = text.get().text().strip().substring(INCLUDES.length());
        return includes(fact, name, text.get(), alternatives(fact, codes), where)
                .map(Condition::any);
    }

    private Optional<List<Condition>> each(CodesFact fact, Node.Scalar name, Node node, String where) {
        Optional<List<Node>> items = shapes.oneOrList(node, where, "the codes of " + Problems.quote(name.text()));
        Limits.check(
                items.orElse(List.of()),
                Limits.NAMES,
                node,
                "the test of " + Problems.quote(name.text()),
                "codes",
                problems);
        countAll(items.orElse(List.of()), node);
        List<Condition> parts = new ArrayList<>();
        for (Node item : items.orElse(List.of())) {
            shapes.text(item, where, "a code of " + Problems.quote(name.text()))
                    .flatMap(code ->
                            includes(fact, name, code, List.of(code.text().strip()), where))
                    .ifPresent(parts::addAll);
        }
        return items.filter(all -> all.size() == parts.size()).map(all -> parts);
    }

    /** Each of several codes is a condition of its own. */
    private void countAll(Collection<?> codes, Node at) {
        if (codes.size() > 1) {
            codes.forEach(code -> counter.accept(at));
        }
    }

    private Optional<List<Condition>> includes(
            CodesFact fact, Node.Scalar name, Node.Scalar at, List<String> codes, String where) {
        countAll(codes, at);
        List<Condition> parts = new ArrayList<>();
        for (String each : codes) {
            texts.code(fact, name, at, each, where)
                    .map(code -> new Condition.Includes(fact, code))
                    .ifPresent(parts::add);
        }
        return parts.size() == codes.size() ? Optional.of(parts) : Optional.empty();
    }
}

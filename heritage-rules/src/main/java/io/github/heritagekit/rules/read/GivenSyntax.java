// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Comparison;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.YearFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what is known in an example: {@code 2 ha}, {@code at least 100}, {@code none}, {@code unrecorded}, lists, sets. */
final class GivenSyntax {
    private static final List<String> SET_KEYS = List.of("includes", "excludes", "complete");

    private final Names names;
    private final Shapes shapes;
    private final Problems problems;
    private final Texts texts;

    GivenSyntax(Names names, Shapes shapes, Problems problems) {
        this.names = names;
        this.shapes = shapes;
        this.problems = problems;
        this.texts = new Texts(problems);
    }

    /** Puts what is given; a number of years is turned back into the year that it counts from. */
    void read(Node node, String where, LocalDate day, Facts.Builder facts) {
        Set<Fact<?>> seen = new LinkedHashSet<>();
        List<Node.Entry> entries =
                shapes.map(node, where, "`given`").map(Node.Mapping::entries).orElse(List.of());
        for (Node.Entry entry : entries) {
            Optional<Fact<?>> fact = names.fact(entry.key(), where);
            if (fact.isPresent() && isFree(fact.get(), entry.key(), where, seen)) {
                put(fact.get(), entry, where, day, facts);
            }
        }
    }

    private boolean isFree(Fact<?> fact, Node.Scalar name, String where, Set<Fact<?>> seen) {
        if (fact.answerOf().isPresent()) {
            problems.add(
                    ProblemCode.GIVEN_ANSWER,
                    where,
                    name,
                    Problems.quote(name.text())
                            + " is the answer to a question and follows from the rules; it cannot be given");
            return false;
        }
        Fact<?> base = fact.base();
        if (!seen.add(base)) {
            problems.add(
                    ProblemCode.GIVEN_TWICE,
                    where,
                    name,
                    "fact " + Problems.quote(name.text())
                            + " is given already, by another name or as the fact behind it");
            return false;
        }
        return true;
    }

    private void put(Fact<?> fact, Node.Entry entry, String where, LocalDate day, Facts.Builder facts) {
        try {
            if (fact instanceof CodesFact set) {
                members(set, entry, where).ifPresent(finding -> facts.put(set, finding));
            } else if (fact.base() instanceof YearFact year && fact.view().isPresent()) {
                putYears(fact, year, entry, where, day, facts);
            } else {
                putValue(fact, entry, where, facts);
            }
        } catch (IllegalArgumentException e) {
            bad(entry, where);
        }
    }

    private <T> void putValue(Fact<T> fact, Node.Entry entry, String where, Facts.Builder facts) {
        finding(fact, entry, where).ifPresent(finding -> facts.put(fact, finding));
    }

    private <T> Optional<Finding<T>> finding(Fact<T> fact, Node.Entry entry, String where) {
        if (entry.value() instanceof Node.Sequence list && !fact.type().ordered() && fact.type() != FactType.YES_NO) {
            return candidates(fact, entry.key(), list, where);
        }
        Optional<Node.Scalar> text = shapes.text(
                entry.value(),
                where,
                "what is known of " + Problems.quote(entry.key().text()));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String word = text.get().text().strip();
        if (word.equals("unrecorded")) {
            return Optional.of(Finding.unrecorded());
        }
        if (word.equals("none")) {
            return texts.canBeNone(fact, entry.key(), text.get(), where)
                    ? Optional.of(Finding.none())
                    : Optional.empty();
        }
        return fact.type().ordered()
                ? measured(fact, entry.key(), text.get(), where)
                : single(fact, entry.key(), text.get(), where).map(Finding::of);
    }

    private <T> Optional<T> single(Fact<T> fact, Node.Scalar name, Node.Scalar text, String where) {
        if (fact.type() == FactType.CODE
                && texts.code(fact, name, text, text.text(), where).isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = Texts.parse(fact, text.text());
        if (value.isEmpty()) {
            texts.mismatch(fact, name, text, where, "");
        }
        return value;
    }

    private <T> Optional<Finding<T>> candidates(Fact<T> fact, Node.Scalar name, Node.Sequence list, String where) {
        List<T> values = new ArrayList<>();
        Optional<List<Node>> items = shapes.list(list, where, "what is known of " + Problems.quote(name.text()));
        for (Node item : items.orElse(List.of())) {
            shapes.text(item, where, "a value of " + Problems.quote(name.text()))
                    .flatMap(text -> single(fact, name, text, where))
                    .ifPresent(values::add);
        }
        boolean whole = items.isPresent() && values.size() == items.get().size();
        return whole ? Optional.of(Finding.oneOf(values, false)) : Optional.empty();
    }

    private <T> Optional<Finding<T>> measured(Fact<T> fact, Node.Scalar name, Node.Scalar text, String where) {
        OrderedTest test = OrderedTest.of(text.text(), false);
        Comparison comparison = test.comparison().orElse(Comparison.EXACTLY);
        Optional<T> first = Texts.parse(fact, test.first());
        Optional<T> last = Texts.parse(fact, test.last());
        boolean closed = test.firstIncluded()
                && test.lastIncluded()
                && comparison != Comparison.OVER
                && comparison != Comparison.UNDER;
        if (first.isEmpty() || last.isEmpty() || !closed) {
            String forms = "; or `between … and …`, `at least …`, `at most …`, `none`, `unrecorded`";
            texts.mismatch(fact, name, text, where, forms);
            return Optional.empty();
        }
        if (test.comparison().isEmpty()) {
            return Optional.of(range(first, last));
        }
        return Optional.of(
                switch (comparison) {
                    case AT_LEAST -> range(first, Optional.empty());
                    case AT_MOST -> range(Optional.empty(), first);
                    default -> Finding.of(first.get());
                });
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the values of an ordered type are comparable with each other
    private static <T> Finding<T> range(Optional<T> lower, Optional<T> upper) {
        if (lower.isEmpty()) {
            return (Finding<T>) Finding.atMost((Comparable) upper.orElseThrow());
        }
        Comparable least = (Comparable) lower.get();
        return (Finding<T>)
                (upper.isEmpty() ? Finding.atLeast(least) : Finding.between(least, (Comparable) upper.get()));
    }

    /** Puts the years for which so many have passed on the day of the example. */
    private void putYears(
            Fact<?> view, YearFact base, Node.Entry entry, String where, LocalDate day, Facts.Builder facts) {
        Optional<? extends Finding<?>> years = finding(view, entry, where);
        if (years.isEmpty()) {
            return;
        }
        Finding<?> finding = years.get();
        if (finding instanceof Finding.Recorded<?> one) {
            facts.put(base, Finding.of(yearsBefore(day, one.recorded())));
        } else if (finding instanceof Finding.Between<?> range) {
            Optional<Integer> first = range.upper().map(most -> yearsBefore(day, most));
            Optional<Integer> last = range.lower().map(least -> yearsBefore(day, least));
            facts.put(base, range(first, last));
        } else if (finding instanceof Finding.None<?>) {
            facts.put(base, Finding.none());
        } else {
            facts.put(base, Finding.unrecorded());
        }
    }

    private static int yearsBefore(LocalDate day, Object years) {
        long year = day.getYear() - (Long) years;
        if (Math.abs(year) > 1_000_000) {
            throw new IllegalArgumentException("year must be within reach but was " + year);
        }
        return (int) year;
    }

    private Optional<SetFinding<String>> members(CodesFact fact, Node.Entry entry, String where) {
        Node node = entry.value();
        if (node instanceof Node.Sequence list && list.items().isEmpty()) {
            return Optional.of(SetFinding.none());
        }
        if (node instanceof Node.Sequence) {
            return codes(fact, entry.key(), node, where)
                    .map(all -> SetFinding.<String>unrecorded().including(all).completed());
        }
        if (node instanceof Node.Mapping map) {
            Fields fields = new Fields(
                    map, where, "what is known of " + Problems.quote(entry.key().text()), problems, SET_KEYS);
            Optional<Set<String>> present = part(fact, entry.key(), fields.find("includes"), where);
            Optional<Set<String>> absent = part(fact, entry.key(), fields.find("excludes"), where);
            boolean complete = fields.find("complete")
                    .filter(yes -> shapes.yes(yes, where, "`complete`"))
                    .isPresent();
            if (present.isEmpty() || absent.isEmpty() || isSplit(present.get(), absent.get(), entry, where)) {
                return Optional.empty();
            }
            SetFinding<String> known =
                    SetFinding.<String>unrecorded().including(present.get()).excluding(absent.get());
            return Optional.of(complete ? known.completed() : known);
        }
        Optional<Node.Scalar> text = shapes.text(
                node, where, "what is known of " + Problems.quote(entry.key().text()));
        if (text.isPresent() && text.get().text().equals("unrecorded")) {
            return Optional.of(SetFinding.unrecorded());
        }
        if (text.isPresent() && text.get().text().equals("none")) {
            return Optional.of(SetFinding.none());
        }
        if (text.isPresent()) {
            texts.mismatch(fact, entry.key(), text.get(), where, "");
        }
        return Optional.empty();
    }

    private boolean isSplit(Set<String> present, Set<String> absent, Node.Entry entry, String where) {
        List<String> both = present.stream().filter(absent::contains).toList();
        if (!both.isEmpty()) {
            problems.add(
                    ProblemCode.BAD_EVIDENCE,
                    where,
                    entry.value(),
                    "members of " + Problems.quote(entry.key().text()) + " cannot be both included and excluded, as "
                            + Problems.listing(both) + " are");
        }
        return !both.isEmpty();
    }

    private Optional<Set<String>> part(CodesFact fact, Node.Scalar name, Optional<Node> node, String where) {
        return node.isEmpty() ? Optional.of(new LinkedHashSet<>()) : codes(fact, name, node.get(), where);
    }

    private Optional<Set<String>> codes(CodesFact fact, Node.Scalar name, Node node, String where) {
        Optional<List<Node>> items = shapes.list(node, where, "the codes of " + Problems.quote(name.text()));
        Set<String> codes = new LinkedHashSet<>();
        boolean good = items.isPresent();
        for (Node item : items.orElse(List.of())) {
            Optional<String> code = shapes.text(item, where, "a code of " + Problems.quote(name.text()))
                    .flatMap(text -> texts.code(fact, name, text, text.text(), where));
            good &= code.isPresent();
            code.ifPresent(codes::add);
        }
        return good ? Optional.of(codes) : Optional.empty();
    }

    private void bad(Node.Entry entry, String where) {
        problems.add(
                ProblemCode.BAD_EVIDENCE,
                where,
                entry.value(),
                "what is given of " + Problems.quote(entry.key().text()) + " cannot be: "
                        + Shapes.describe(entry.value()));
    }
}

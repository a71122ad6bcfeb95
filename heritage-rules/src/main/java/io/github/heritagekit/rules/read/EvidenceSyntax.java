// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what is known of a fact with single values: {@code 2 ha}, {@code at least 100}, {@code A or B}, {@code none}, {@code
 * unrecorded}, lists of candidates, and maps that say more.
 */
final class EvidenceSyntax {
    private static final List<String> KEYS = List.of("value", "disputed", "unrecorded", "note", "sources");
    private static final Pattern OR = Pattern.compile(" or ");

    private final Shapes shapes;
    private final Problems problems;
    private final Texts texts;
    private final SourceSyntax sources;
    private final boolean anyValue;
    private final EvidenceSyntax several;

    /**
     * Reads evidence.
     *
     * @param asRecorded whether one of several values may be none that the fact can have, as of evidence put in Java
     */
    EvidenceSyntax(Shapes shapes, Problems problems, boolean asRecorded) {
        this(shapes, problems, false, asRecorded);
    }

    private EvidenceSyntax(Shapes shapes, Problems problems, boolean anyValue, boolean anyOfSeveral) {
        this.shapes = shapes;
        this.problems = problems;
        this.texts = new Texts(problems);
        this.sources = new SourceSyntax(shapes, problems);
        this.anyValue = anyValue;
        this.several = anyOfSeveral ? new EvidenceSyntax(shapes, problems, true, false) : this;
    }

    /** Returns the finding, or nothing if something in it was told. */
    <T> Optional<Finding<T>> read(Fact<T> fact, Node.Scalar name, Node node, String where) {
        if (node instanceof Node.Mapping map) {
            return longForm(fact, name, map, where);
        }
        if (node instanceof Node.Sequence list) {
            return candidates(fact, name, list, where);
        }
        return shapes.text(node, where, known(name)).flatMap(text -> shortForm(fact, name, text, where));
    }

    private static String known(Node.Scalar name) {
        return "what is known of " + Problems.quote(name.text());
    }

    private <T> Optional<Finding<T>> shortForm(Fact<T> fact, Node.Scalar name, Node.Scalar text, String where) {
        String word = text.text().strip();
        if (word.equals("unrecorded")) {
            return Optional.of(Finding.unrecorded());
        }
        if (word.equals("none")) {
            return none(fact, name, text, where);
        }
        if (fact.type() != FactType.TEXT && word.contains(" or ")) {
            List<Node.Scalar> parts = OR.splitAsStream(word)
                    .map(part -> new Node.Scalar(part.strip(), true, text.line(), text.column()))
                    .toList();
            return oneOf(fact, name, parts, text, where);
        }
        if (!fact.type().ordered()) {
            return single(fact, name, text, where).map(Finding::of);
        }
        Optional<Finding<T>> measured = MeasureSyntax.read(fact, word);
        if (measured.isEmpty()) {
            texts.mismatch(fact, name, text, where, MeasureSyntax.forms(fact.type()));
        }
        return measured;
    }

    private <T> Optional<Finding<T>> none(Fact<T> fact, Node.Scalar name, Node at, String where) {
        return canBeNone(fact, name, at, where) ? Optional.of(Finding.none()) : Optional.empty();
    }

    private boolean canBeNone(Fact<?> fact, Node.Scalar name, Node at, String where) {
        return anyValue || texts.canBeNone(fact, name, at, where);
    }

    private <T> Optional<T> single(Fact<T> fact, Node.Scalar name, Node.Scalar text, String where) {
        if (fact.type() == FactType.CODE
                && !anyValue
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
        Optional<List<Node>> items = shapes.list(list, where, known(name));
        List<Node.Scalar> parts = new ArrayList<>();
        for (Node item : items.orElse(List.of())) {
            shapes.text(item, where, "a value of " + Problems.quote(name.text()))
                    .ifPresent(parts::add);
        }
        boolean whole = items.isPresent() && parts.size() == items.get().size();
        return whole ? oneOf(fact, name, parts, list, where) : Optional.empty();
    }

    private <T> Optional<Finding<T>> oneOf(
            Fact<T> fact, Node.Scalar name, List<Node.Scalar> parts, Node at, String where) {
        Limits.check(parts, Limits.FEW, at, known(name), "candidates", problems);
        List<T> values = new ArrayList<>();
        boolean orNone = false;
        boolean good = true;
        for (Node.Scalar part : parts) {
            if (part.text().strip().equals("none")) {
                orNone = true;
                good &= several.canBeNone(fact, name, part, where);
                continue;
            }
            Optional<T> value = several.single(fact, name, part, where);
            value.ifPresent(values::add);
            good &= value.isPresent();
        }
        if (!good) {
            return Optional.empty();
        }
        return Optional.of(values.isEmpty() ? Finding.none() : Finding.oneOf(values, orNone));
    }

    private <T> Optional<Finding<T>> longForm(Fact<T> fact, Node.Scalar name, Node.Mapping map, String where) {
        Fields fields = new Fields(map, where, known(name), problems, KEYS);
        List<String> kinds = KEYS.subList(0, 3).stream()
                .filter(key -> fields.find(key).isPresent())
                .toList();
        if (kinds.size() != 1) {
            problems.add(
                    ProblemCode.BAD_EVIDENCE,
                    where,
                    map,
                    known(name) + " must have one of the keys `value`, `disputed` and `unrecorded` but has "
                            + (kinds.isEmpty() ? "none" : Problems.listing(kinds)));
            return Optional.empty();
        }
        if (!kinds.get(0).equals("unrecorded")) {
            fields.refuse("note", "it is for what is `unrecorded`");
        }
        if (kinds.get(0).equals("disputed")) {
            fields.refuse("sources", "each statement has its own");
            return disputed(fact, name, fields, where);
        }
        Optional<List<Source>> said = sources.read(fields, where);
        Optional<Finding<T>> finding = fields.find("value").isPresent()
                ? value(fact, name, fields.require("value").orElseThrow(), where)
                : unrecorded(fields, where);
        return finding.flatMap(known -> said.map(all -> all.isEmpty() ? known : known.withSources(all)));
    }

    private <T> Optional<Finding<T>> value(Fact<T> fact, Node.Scalar name, Node node, String where) {
        if (node instanceof Node.Mapping) {
            problems.add(ProblemCode.WRONG_SHAPE, where, node, "`value` must be a text or a list but is a map");
            return Optional.empty();
        }
        return read(fact, name, node, where);
    }

    private <T> Optional<Finding<T>> unrecorded(Fields fields, String where) {
        Optional<String> note = fields.find("note")
                .flatMap(node -> shapes.text(node, where, "`note`"))
                .map(text -> text.text().strip());
        return fields.find("unrecorded")
                .flatMap(node -> sources.reason(node, where))
                .map(reason -> note.isEmpty() && reason == Finding.Reason.NOBODY_LOOKED
                        ? Finding.unrecorded()
                        : new Finding.Unrecorded<>(reason, note.orElse(""), List.of()));
    }

    private <T> Optional<Finding<T>> disputed(Fact<T> fact, Node.Scalar name, Fields fields, String where) {
        Node node = fields.require("disputed").orElseThrow();
        List<Node> items = shapes.list(node, where, "`disputed`").orElse(List.of());
        Limits.check(items, Limits.FEW, node, "`disputed`", "statements", problems);
        List<Finding<T>> statements = new ArrayList<>();
        items.forEach(item -> several.read(fact, name, item, where).ifPresent(statements::add));
        if (items.size() == 1) {
            problems.add(
                    ProblemCode.BAD_EVIDENCE,
                    where,
                    node,
                    "`disputed` must list what at least two sources say but lists one");
            return Optional.empty();
        }
        boolean whole = !items.isEmpty() && statements.size() == items.size();
        return whole ? Optional.of(Finding.disputed(statements)) : Optional.empty();
    }
}

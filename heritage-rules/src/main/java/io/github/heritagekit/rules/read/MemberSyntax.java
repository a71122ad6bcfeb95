// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.rules.lang.CodesFact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what is known of a set of codes: a list of all its members, {@code none}, or which it includes and which not. */
final class MemberSyntax {
    private static final List<String> KEYS = List.of("includes", "excludes", "complete", "unrecorded", "sources");

    private final Shapes shapes;
    private final Problems problems;
    private final Texts texts;
    private final SourceSyntax sources;

    MemberSyntax(Shapes shapes, Problems problems) {
        this.shapes = shapes;
        this.problems = problems;
        this.texts = new Texts(problems);
        this.sources = new SourceSyntax(shapes, problems);
    }

    /** Returns the finding, or nothing if something in it was told. */
    Optional<SetFinding<String>> read(CodesFact fact, Node.Scalar name, Node node, String where) {
        if (node instanceof Node.Sequence list && list.items().isEmpty()) {
            return Optional.of(SetFinding.none());
        }
        if (node instanceof Node.Sequence) {
            return codes(fact, name, node, where)
                    .map(all -> SetFinding.<String>unrecorded().including(all).completed());
        }
        if (node instanceof Node.Mapping map) {
            return members(fact, name, map, where);
        }
        Optional<Node.Scalar> text = shapes.text(node, where, "what is known of " + Problems.quote(name.text()));
        if (text.isPresent() && text.get().text().strip().equals("unrecorded")) {
            return Optional.of(SetFinding.unrecorded());
        }
        if (text.isPresent() && text.get().text().strip().equals("none")) {
            return Optional.of(SetFinding.none());
        }
        text.ifPresent(other -> texts.mismatch(fact, name, other, where, ""));
        return Optional.empty();
    }

    private Optional<SetFinding<String>> members(CodesFact fact, Node.Scalar name, Node.Mapping map, String where) {
        Fields fields = new Fields(map, where, "what is known of " + Problems.quote(name.text()), problems, KEYS);
        Optional<Set<String>> present = part(fact, name, fields.find("includes"), where);
        Optional<Set<String>> absent = part(fact, name, fields.find("excludes"), where);
        boolean complete = fields.find("complete")
                .filter(yes -> shapes.yes(yes, where, "`complete`"))
                .isPresent();
        Optional<Finding.Reason> reason = fields.find("unrecorded").isPresent()
                ? fields.find("unrecorded").flatMap(node -> sources.reason(node, where))
                : Optional.of(Finding.Reason.NOBODY_LOOKED);
        Optional<List<Source>> said = sources.read(fields, where);
        if (present.isEmpty()
                || absent.isEmpty()
                || reason.isEmpty()
                || said.isEmpty()
                || isSplit(present.get(), absent.get(), name, map, where)) {
            return Optional.empty();
        }
        SetFinding<String> known = SetFinding.<String>unrecorded(reason.get())
                .including(present.get())
                .excluding(absent.get())
                .withSources(said.get());
        return Optional.of(complete ? known.completed() : known);
    }

    private boolean isSplit(Set<String> present, Set<String> absent, Node.Scalar name, Node at, String where) {
        List<String> both = present.stream().filter(absent::contains).toList();
        if (!both.isEmpty()) {
            problems.add(
                    ProblemCode.BAD_EVIDENCE,
                    where,
                    at,
                    "members of " + Problems.quote(name.text()) + " cannot be both included and excluded, as "
                            + Problems.listing(both) + " are");
        }
        return !both.isEmpty();
    }

    private Optional<Set<String>> part(CodesFact fact, Node.Scalar name, Optional<Node> node, String where) {
        return node.isEmpty() ? Optional.of(new LinkedHashSet<>()) : codes(fact, name, node.get(), where);
    }

    private Optional<Set<String>> codes(CodesFact fact, Node.Scalar name, Node node, String where) {
        Optional<List<Node>> items = shapes.list(node, where, "the codes of " + Problems.quote(name.text()));
        Limits.check(
                items.orElse(List.of()),
                Limits.NAMES,
                node,
                "the set " + Problems.quote(name.text()),
                "codes",
                problems);
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
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.time.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads who says so, and why nothing is recorded. */
final class SourceSyntax {
    private static final List<String> KEYS = List.of("title", "locator", "date", "note");

    private final Shapes shapes;
    private final Problems problems;

    SourceSyntax(Shapes shapes, Problems problems) {
        this.shapes = shapes;
        this.problems = problems;
    }

    /** Returns the sources under the key {@code sources}; nothing if one of them is wrong. */
    Optional<List<Source>> read(Fields fields, String where) {
        Optional<Node> node = fields.find("sources");
        if (node.isEmpty()) {
            return Optional.of(List.of());
        }
        Optional<List<Node>> items = shapes.oneOrList(node.get(), where, "`sources`");
        items.ifPresent(all -> Limits.check(all, Limits.FEW, node.get(), "`sources`", "items", problems));
        List<Source> sources = new ArrayList<>();
        items.orElse(List.of()).forEach(item -> source(item, where).ifPresent(sources::add));
        return items.filter(all -> all.size() == sources.size()).map(all -> sources);
    }

    private Optional<Source> source(Node item, String where) {
        if (!(item instanceof Node.Mapping map)) {
            return text(item, where, "a source").map(Source::of);
        }
        Fields fields = new Fields(map, where, "a source", problems, KEYS);
        Optional<String> title = fields.require("title").flatMap(node -> text(node, where, "`title`"));
        Optional<String> locator = fields.find("locator").flatMap(node -> text(node, where, "`locator`"));
        Optional<PartialDate> date = fields.find("date").flatMap(node -> date(node, where));
        Optional<String> note = fields.find("note").flatMap(node -> text(node, where, "`note`"));
        return title.map(known -> Source.builder()
                .title(known)
                .locator(locator)
                .date(date)
                .note(note)
                .build());
    }

    private Optional<String> text(Node node, String where, String what) {
        return shapes.text(node, where, what).map(text -> text.text().strip());
    }

    private Optional<PartialDate> date(Node node, String where) {
        Optional<Node.Scalar> text = shapes.text(node, where, "`date`");
        try {
            return text.map(known -> PartialDate.parse(known.text().strip()));
        } catch (IllegalArgumentException e) {
            problems.add(
                    ProblemCode.BAD_EVIDENCE,
                    where,
                    node,
                    "`date` must be a year, month or day such as `2007`, `2007-03` or `2007-03-01` but is "
                            + Problems.quote(text.get().text()));
            return Optional.empty();
        }
    }

    /** Returns why nothing is recorded; a word that is no reason is told. */
    Optional<Finding.Reason> reason(Node node, String where) {
        List<String> known =
                Arrays.stream(Finding.Reason.values()).map(SourceSyntax::word).toList();
        Optional<Node.Scalar> text = shapes.text(node, where, "`unrecorded`");
        Optional<Finding.Reason> reason = text.flatMap(word -> Arrays.stream(Finding.Reason.values())
                .filter(each -> word(each).equals(word.text().strip()))
                .findFirst());
        if (text.isPresent() && reason.isEmpty()) {
            String word = text.get().text();
            problems.add(
                    ProblemCode.BAD_EVIDENCE,
                    where,
                    node,
                    "unknown reason " + Problems.quote(word) + "; the reasons are " + Problems.listing(known)
                            + problems.hint(word, known));
        }
        return reason;
    }

    /** Returns a reason as it is written: {@code outside-coverage}. */
    static String word(Finding.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

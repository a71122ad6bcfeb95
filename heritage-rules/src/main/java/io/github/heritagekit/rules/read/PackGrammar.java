// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.rules.pack.Problem;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the top of a pack and hands its parts to their sections, in the order in which they build on each other. */
final class PackGrammar {
    private static final List<String> KEYS = List.of(
            "format",
            "pack",
            "version",
            "title",
            "inForce",
            "uses",
            "facts",
            "impossible",
            "questions",
            "rules",
            "examples");
    /** What is told at its own place already; or the other rule is there and has problems of its own. */
    private static final Set<String> TOLD = ImmutableSet.of(
            ProblemCode.DANGLING_EXCEPTION.code(),
            ProblemCode.NEVER_IN_FORCE.code(),
            ProblemCode.REPEATED_RULE.code(),
            ProblemCode.VAGUE_DATE.code());

    private final Known known;
    private final Problems problems;
    private final Shapes shapes;

    PackGrammar(Known known, Problems problems) {
        this.known = known;
        this.problems = problems;
        this.shapes = new Shapes(problems);
    }

    RulePack pack(Node root) {
        Fields top = shapes.map(root, "", "a pack")
                .map(map -> new Fields(map, "", "a pack", problems, KEYS))
                .orElseThrow(problems::exception);
        format(top);
        String id = top.require("pack")
                .flatMap(node -> shapes.name(node, "", "`pack`"))
                .filter(this::isOwn)
                .map(Node.Scalar::text)
                .orElse("pack");
        String version = top.require("version")
                .flatMap(node -> shapes.text(node, "", "`version`"))
                .map(Node.Scalar::text)
                .orElse("0");
        RulePack.Builder pack = RulePack.builder(id, version);
        top.find("title").flatMap(node -> shapes.wording(node, "", "`title`")).ifPresent(pack::title);
        Optional<DateRange> inForce = top.find("inForce").flatMap(node -> dates(node, "", shapes, problems));
        inForce.ifPresent(pack::inForce);
        sections(top, id, inForce.orElse(DateRange.always()), pack);
        if (!problems.isEmpty()) {
            throw problems.exception();
        }
        return pack.build();
    }

    private boolean isOwn(Node.Scalar id) {
        boolean taken = known.vocabularies().containsKey(id.text());
        if (taken) {
            problems.add(
                    ProblemCode.RESERVED_WORD,
                    "",
                    id,
                    "`" + id.text() + "` is the id of a vocabulary; choose another word");
        }
        return !taken;
    }

    private void format(Fields top) {
        Optional<Node.Scalar> format = top.require("format").flatMap(node -> shapes.text(node, "", "`format`"));
        if (format.isPresent() && !format.get().text().equals("1")) {
            throw problems.stop(
                    ProblemCode.UNSUPPORTED_FORMAT,
                    format.get().line(),
                    format.get().column(),
                    "format " + Problems.quote(format.get().text())
                            + " is not supported; this version reads format `1`");
        }
    }

    private void sections(Fields top, String id, DateRange inForce, RulePack.Builder pack) {
        Names names = new Names(id, known, problems);
        top.find("uses").ifPresent(node -> uses(node, id, names, pack));
        FactsSection facts = new FactsSection(names, shapes, problems, pack);
        top.find("facts").ifPresent(facts::read);
        QuestionsSection questions = new QuestionsSection(names, shapes, problems, pack);
        top.require("questions").ifPresent(questions::read);
        NamedTests tests = new NamedTests(known.tests(), names, problems);
        ConditionSyntax conditions = new ConditionSyntax(names, tests, shapes, problems);
        ImpossibleSection impossible = new ImpossibleSection(conditions, shapes, problems, pack);
        top.find("impossible").ifPresent(impossible::read);
        RulesSection rules = new RulesSection(names, conditions, shapes, problems, pack, inForce);
        top.require("rules").ifPresent(rules::read);
        for (Problem problem : pack.problems()) {
            if (!TOLD.contains(problem.code())) {
                Problem placed = impossible.place(rules.place(problem));
                placed = placed.line() > 0 ? placed : questions.place(problem);
                placed = placed.line() > 0 ? placed : rules.placeByQuestion(problem);
                problems.add(
                        placed.line() > 0
                                ? placed
                                : problem.at(top.map().line(), top.map().column()));
            }
        }
        boolean dated = pack.isDated() || names.usesDated();
        ExamplesSection examples = new ExamplesSection(names, shapes, problems, pack, dated);
        top.find("examples").ifPresent(examples::read);
    }

    private void uses(Node node, String pack, Names names, RulePack.Builder builder) {
        List<Node> items = shapes.list(node, "", "`uses`").orElse(List.of());
        Limits.check(items, Limits.FEW, node, "`uses`", "items", problems);
        for (Node item : items) {
            Optional<Node.Scalar> id = shapes.text(item, "", "a vocabulary or pack in `uses`");
            Optional<OtherPack> other = id.flatMap(text -> known.find(text.text()));
            if (id.isPresent() && id.get().text().equals(pack)) {
                problems.add(ProblemCode.USES_ITSELF, "", item, "pack `" + pack + "` cannot use itself");
            } else if (other.isPresent() && names.use(other.get())) {
                builder.uses(other.get().facts());
            } else if (other.isPresent()) {
                problems.add(
                        ProblemCode.REPEATED_NAME, "", item, "`" + other.get().id() + "` must be listed once only");
            } else {
                names.useUnknown();
                id.ifPresent(this::unknownVocabulary);
            }
        }
    }

    private void unknownVocabulary(Node.Scalar id) {
        Set<String> ids = new LinkedHashSet<>(known.vocabularies().keySet());
        ids.addAll(known.packs().keySet());
        problems.add(
                ProblemCode.UNKNOWN_VOCABULARY,
                "",
                id,
                "unknown vocabulary or pack " + Problems.quote(id.text()) + "; the reader knows "
                        + Problems.listing(ids) + problems.hint(id.text(), ids));
    }

    /** Returns a range of whole days. */
    static Optional<DateRange> dates(Node node, String where, Shapes shapes, Problems problems) {
        Optional<Node.Scalar> text = shapes.text(node, where, "`inForce`");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            DateRange range = DateRange.parse(text.get().text().strip());
            if (range.knownBy().isEmpty()
                    && range.from().map(PartialDate::isExact).orElse(true)
                    && range.until().map(PartialDate::isExact).orElse(true)) {
                return some(range, text.get(), where, problems);
            }
            problems.add(
                    ProblemCode.VAGUE_DATE,
                    where,
                    node,
                    "`inForce` must be between whole days such as `from 2024-05-01` but is "
                            + Problems.quote(text.get().text()));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return badDates(text.get(), where, problems);
        }
    }

    /** Returns a range that holds a day. */
    private static Optional<DateRange> some(DateRange range, Node.Scalar text, String where, Problems problems) {
        boolean empty = range.overlaps(range) == DateRange.Containment.NO;
        if (empty) {
            problems.add(
                    ProblemCode.NEVER_IN_FORCE,
                    where,
                    text,
                    "`inForce` must hold a day but " + Problems.quote(text.text())
                            + " ends on the day it begins, and its last day is excluded");
        }
        return empty ? Optional.empty() : Optional.of(range);
    }

    private static Optional<DateRange> badDates(Node.Scalar text, String where, Problems problems) {
        problems.add(
                ProblemCode.BAD_DATES,
                where,
                text,
                "`inForce` must be `always` or whole days such as `from 2024-05-01`, `until 2030-01-01` or"
                        + " `2024-05-01 to 2030-01-01` but is " + Problems.quote(text.text()));
        return Optional.empty();
    }
}

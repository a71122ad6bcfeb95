// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.rules.pack.Problem;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.pack.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the top of a pack and hands its parts to their sections, in the order in which they build on each other. */
final class PackGrammar {
    private static final List<String> KEYS =
            List.of("format", "pack", "version", "title", "inForce", "uses", "facts", "questions", "rules", "examples");

    private final Map<String, Vocabulary> vocabularies;
    private final Problems problems;
    private final Shapes shapes;

    PackGrammar(Map<String, Vocabulary> vocabularies, Problems problems) {
        this.vocabularies = vocabularies;
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
        sections(top, id, pack, inForce.isPresent() && !inForce.get().equals(DateRange.always()));
        if (!problems.isEmpty()) {
            throw problems.exception();
        }
        return pack.build();
    }

    private boolean isOwn(Node.Scalar id) {
        boolean taken = vocabularies.containsKey(id.text());
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

    private void sections(Fields top, String id, RulePack.Builder pack, boolean dated) {
        Names names = new Names(id, problems);
        top.find("uses").ifPresent(node -> uses(node, names, pack));
        FactsSection facts = new FactsSection(names, shapes, problems, pack);
        top.find("facts").ifPresent(facts::read);
        QuestionsSection questions = new QuestionsSection(names, shapes, problems, pack);
        top.require("questions").ifPresent(questions::read);
        RulesSection rules = new RulesSection(names, shapes, problems, pack);
        top.require("rules").ifPresent(rules::read);
        for (Problem problem : pack.problems()) {
            if (problem.code().equals(ProblemCode.DANGLING_EXCEPTION.code())) {
                continue; // told at its own place already, or the other rule is there and has problems of its own
            }
            Problem placed = rules.place(problem);
            problems.add(placed.line() > 0 ? placed : questions.place(problem));
        }
        boolean byDate = dated || facts.hasViews() || rules.isDated();
        ExamplesSection examples = new ExamplesSection(names, shapes, problems, pack, byDate);
        top.find("examples").ifPresent(examples::read);
    }

    private void uses(Node node, Names names, RulePack.Builder pack) {
        for (Node item : shapes.list(node, "", "`uses`").orElse(List.of())) {
            Optional<Node.Scalar> id = shapes.text(item, "", "a vocabulary in `uses`");
            Vocabulary vocabulary =
                    id.map(text -> vocabularies.get(text.text())).orElse(null);
            if (vocabulary != null && !names.use(vocabulary)) {
                problems.add(
                        ProblemCode.REPEATED_NAME,
                        "",
                        item,
                        "vocabulary `" + vocabulary.id() + "` must be listed once only");
                continue;
            }
            if (vocabulary != null) {
                pack.uses(vocabulary);
                continue;
            }
            names.useUnknown();
            id.ifPresent(text -> problems.add(
                    ProblemCode.UNKNOWN_VOCABULARY,
                    "",
                    text,
                    "unknown vocabulary " + Problems.quote(text.text()) + "; the reader knows "
                            + Problems.listing(vocabularies.keySet())
                            + problems.hint(text.text(), vocabularies.keySet())));
        }
    }

    /** Returns a range of whole days. */
    static Optional<DateRange> dates(Node node, String where, Shapes shapes, Problems problems) {
        Optional<Node.Scalar> text = shapes.text(node, where, "`inForce`");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            DateRange range = DateRange.parse(text.get().text().strip());
            if (range.from().map(PartialDate::isExact).orElse(true)
                    && range.until().map(PartialDate::isExact).orElse(true)) {
                return Optional.of(range);
            }
        } catch (IllegalArgumentException e) {
            return badDates(text.get(), where, problems);
        }
        return badDates(text.get(), where, problems);
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

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.pack.Expectation;
import io.github.heritagekit.rules.pack.PackExample;
import io.github.heritagekit.rules.pack.RulePack;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the examples of a pack: what is given, and what is expected of it. */
final class ExamplesSection {
    private static final List<String> KEYS = List.of("name", "asOf", "given", "expect");
    private static final String KNOWN_ON = ", as known on ";

    private final Shapes shapes;
    private final Problems problems;
    private final RulePack.Builder pack;
    private final boolean dated;
    private final GivenSyntax given;
    private final ExpectSyntax expect;

    ExamplesSection(Names names, Shapes shapes, Problems problems, RulePack.Builder pack, boolean dated) {
        this.shapes = shapes;
        this.problems = problems;
        this.pack = pack;
        this.dated = dated;
        this.given = new GivenSyntax(names, shapes, problems, false);
        this.expect = new ExpectSyntax(names, shapes, problems);
    }

    void read(Node node) {
        int number = 0;
        List<Node> items = shapes.list(node, "", "`examples`").orElse(List.of());
        Limits.check(items, Limits.EXAMPLES, node, "the pack", "examples", problems);
        for (Node item : items) {
            number++;
            String fallback = "example " + number;
            shapes.map(item, fallback, fallback).ifPresent(map -> example(map, fallback));
        }
    }

    private void example(Node.Mapping map, String fallback) {
        Fields fields = new Fields(map, fallback, fallback, problems, KEYS);
        String name = fields.find("name")
                .flatMap(node -> shapes.text(node, fallback, "`name`"))
                .map(text -> text.text().strip())
                .orElse(fallback);
        Optional<AsOf> day = day(fields, name, fallback);
        Facts.Builder facts = Facts.builder(day.orElse(AsOf.ANY_DAY));
        Optional<Node> known = fields.require("given");
        known.ifPresent(node -> given.read(node, name, day.map(AsOf::validOn), facts));
        List<Expectation> expected =
                fields.require("expect").map(node -> expect.read(node, name)).orElse(List.of());
        if (problems.isEmpty()) {
            pack.example(new PackExample(name, facts.build(), expected));
        }
    }

    private Optional<AsOf> day(Fields fields, String name, String what) {
        Optional<Node> node = fields.find("asOf");
        if (node.isEmpty() && dated) {
            problems.add(
                    ProblemCode.MISSING_DATE,
                    name,
                    fields.map(),
                    what + " must have the key `asOf`, since what the rules decide depends on the date");
        }
        Optional<Node.Scalar> text = node.flatMap(at -> shapes.text(at, name, "`asOf`"));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            String days = text.get().text().strip();
            int known = days.indexOf(KNOWN_ON);
            LocalDate validOn = day(known < 0 ? days : days.substring(0, known));
            LocalDate knownOn = known < 0 ? validOn : day(days.substring(known + KNOWN_ON.length()));
            return Optional.of(new AsOf(validOn, knownOn));
        } catch (DateTimeException e) {
            return badDay(text.get(), name);
        }
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (Math.abs(day.getYear()) > Texts.FARTHEST_DATE) {
            throw new DateTimeException(text);
        }
        return day;
    }

    private Optional<AsOf> badDay(Node.Scalar text, String name) {
        problems.add(
                ProblemCode.BAD_DATES,
                name,
                text,
                "`asOf` must be a date such as `2024-10-18`, or `2021-06-01, as known on 2021-07-01`, but is "
                        + Problems.quote(text.text()));
        return Optional.empty();
    }
}

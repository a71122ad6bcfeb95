// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Fact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the top of a case: the dates, the facts, the overrides. */
final class CaseGrammar {
    /** Everything that can be wrong with a case. */
    static final Set<ProblemCode> CODES = ImmutableSet.of(
            ProblemCode.ALIAS,
            ProblemCode.AMBIGUOUS_FACT,
            ProblemCode.ANCHOR,
            ProblemCode.BAD_CHARACTER,
            ProblemCode.BAD_DATES,
            ProblemCode.BAD_EVIDENCE,
            ProblemCode.BAD_TEXT,
            ProblemCode.COMPLEX_KEY,
            ProblemCode.DUPLICATE_KEY,
            ProblemCode.EMPTY_FILE,
            ProblemCode.EMPTY_LIST,
            ProblemCode.GIVEN_ANSWER,
            ProblemCode.GIVEN_TWICE,
            ProblemCode.INVALID_UTF_8,
            ProblemCode.JSON_SYNTAX,
            ProblemCode.MISPLACED_KEY,
            ProblemCode.MISSING_DATE,
            ProblemCode.MISSING_KEY,
            ProblemCode.MISSING_VALUE,
            ProblemCode.NEVER_NONE,
            ProblemCode.SECOND_DOCUMENT,
            ProblemCode.TAG,
            ProblemCode.TOO_DEEP,
            ProblemCode.TOO_LARGE,
            ProblemCode.TOO_LONG,
            ProblemCode.TOO_MANY,
            ProblemCode.TOO_MANY_PROBLEMS,
            ProblemCode.TYPE_MISMATCH,
            ProblemCode.UNKNOWN_CODE,
            ProblemCode.UNKNOWN_FACT,
            ProblemCode.UNKNOWN_KEY,
            ProblemCode.UNQUOTED_TEST,
            ProblemCode.UNSUPPORTED_FORMAT,
            ProblemCode.WRONG_SHAPE,
            ProblemCode.YAML_SYNTAX);

    private static final int FARTHEST_YEAR = 9999;
    private static final String KNOWN_ON = ", as known on ";
    private static final String FACTS = "facts";
    private static final String OVERRIDES = "overrides";
    private static final List<String> KEYS = List.of("format", "asOf", FACTS, OVERRIDES);
    private static final List<String> OVERRIDE_KEYS = List.of("fact", "value", "reason", "by", "on");

    private final CaseVocabulary vocabulary;
    private final Problems problems;
    private final Shapes shapes;

    CaseGrammar(CaseVocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.shapes = new Shapes(problems);
    }

    Facts facts(Node root) {
        Fields top = shapes.map(root, "", "a case")
                .map(map -> new Fields(map, "", "a case", problems, KEYS))
                .orElseThrow(problems::exception);
        format(top);
        Optional<AsOf> asOf = asOf(top);
        Optional<LocalDate> day = asOf.map(AsOf::validOn);
        Names names = vocabulary.names(day, problems);
        GivenSyntax given = new GivenSyntax(names, shapes, problems, vocabulary.asRecorded());
        Facts.Builder recorded = Facts.builder(asOf.orElse(AsOf.ANY_DAY));
        top.require(FACTS)
                .flatMap(node -> shapes.map(node, FACTS, "`facts`"))
                .ifPresent(map -> given.read(map, FACTS, day, recorded));
        List<Overriding> overrides = overrides(top);
        List<Facts> instead = new ArrayList<>();
        for (Overriding override : overrides) {
            Facts.Builder one = Facts.builder(asOf.orElse(AsOf.ANY_DAY));
            given.read(new Node.Mapping(List.of(override.entry()), 1, 1), OVERRIDES, day, one);
            instead.add(one.build());
        }
        if (!problems.isEmpty()) {
            throw problems.exception();
        }
        Facts facts = recorded.build();
        for (int i = 0; i < overrides.size(); i++) {
            Overriding override = overrides.get(i);
            Fact<?> fact = names.fact(override.entry().key(), OVERRIDES).orElseThrow();
            facts = override.of(fact.base(), instead.get(i), facts);
        }
        return facts;
    }

    private void format(Fields top) {
        Optional<Node.Scalar> format = top.find("format").flatMap(node -> shapes.text(node, "", "`format`"));
        if (format.isPresent() && !format.get().text().equals("1")) {
            throw problems.stop(
                    ProblemCode.UNSUPPORTED_FORMAT,
                    format.get().line(),
                    format.get().column(),
                    "format " + Problems.quote(format.get().text())
                            + " is not supported; this version reads format `1`");
        }
    }

    private Optional<AsOf> asOf(Fields top) {
        Optional<Node> node = top.find("asOf");
        if (node.isEmpty() && !vocabulary.dated().isEmpty()) {
            problems.add(
                    ProblemCode.MISSING_DATE,
                    "",
                    top.map(),
                    "a case must have the key `asOf`, since what " + Problems.listing(vocabulary.dated())
                            + " decides depends on the date");
        }
        Optional<Node.Scalar> text = node.flatMap(at -> shapes.text(at, "", "`asOf`"));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return asOf(text.get(), problems);
    }

    /** Returns the dates that a text names, and tells if it names none. */
    static Optional<AsOf> asOf(Node.Scalar text, Problems problems) {
        String days = text.text().strip();
        int known = days.indexOf(KNOWN_ON);
        Optional<LocalDate> validOn = day(known < 0 ? days : days.substring(0, known));
        Optional<LocalDate> knownOn = known < 0 ? validOn : day(days.substring(known + KNOWN_ON.length()));
        if (validOn.isEmpty() || knownOn.isEmpty()) {
            problems.add(
                    ProblemCode.BAD_DATES,
                    "",
                    text,
                    "`asOf` must be a date such as `2026-11-24`, or `2021-06-01, as known on 2021-07-01`, but is "
                            + Problems.quote(text.text()));
            return Optional.empty();
        }
        return Optional.of(new AsOf(validOn.get(), knownOn.get()));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> Math.abs(day.getYear()) <= FARTHEST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> on(Node node) {
        Optional<Node.Scalar> text = shapes.text(node, OVERRIDES, "`on`");
        Optional<LocalDate> day = text.flatMap(found -> day(found.text().strip()));
        if (text.isPresent() && day.isEmpty()) {
            problems.add(
                    ProblemCode.BAD_DATES,
                    OVERRIDES,
                    node,
                    "`on` must be a date such as `2026-11-24` but is "
                            + Problems.quote(text.get().text()));
        }
        return day;
    }

    private List<Overriding> overrides(Fields top) {
        List<Overriding> overrides = new ArrayList<>();
        List<Node> items = top.find(OVERRIDES)
                .flatMap(node -> shapes.list(node, OVERRIDES, "`overrides`"))
                .orElse(List.of());
        for (Node item : items) {
            shapes.map(item, OVERRIDES, "an override").ifPresent(map -> override(map, overrides));
        }
        return overrides;
    }

    private void override(Node.Mapping map, List<Overriding> overrides) {
        Fields fields = new Fields(map, OVERRIDES, "an override", problems, OVERRIDE_KEYS);
        Optional<Node.Scalar> fact = fields.require("fact").flatMap(node -> shapes.text(node, OVERRIDES, "`fact`"));
        Optional<Node> value = fields.require("value");
        Optional<String> reason = words(fields, "reason");
        Optional<String> by = words(fields, "by");
        Optional<LocalDate> on = fields.require("on").flatMap(this::on);
        if (fact.isPresent() && value.isPresent()) {
            overrides.add(new Overriding(
                    new Node.Entry(fact.get(), value.get()),
                    reason.orElse(""),
                    by.orElse(""),
                    on.orElse(LocalDate.MIN)));
        }
    }

    private Optional<String> words(Fields fields, String key) {
        return fields.require(key)
                .flatMap(node -> shapes.text(node, OVERRIDES, "`" + key + "`"))
                .map(text -> text.text().strip());
    }

    /** An override as it stands in the case; where something of it is missing, that was told. */
    private record Overriding(Node.Entry entry, String reason, String by, LocalDate on) {

        Facts of(Fact<?> fact, Facts instead, Facts facts) {
            Object finding = instead.evidence(fact).orElseThrow().recorded();
            return fact instanceof CodesFact set && finding instanceof SetFinding<?>
                    ? facts.override(set, codes(finding), reason, by, on)
                    : one(fact, finding, facts);
        }

        @SuppressWarnings("unchecked") // it was put for this fact
        private static SetFinding<String> codes(Object finding) {
            return (SetFinding<String>) finding;
        }

        @SuppressWarnings("unchecked") // it was put for this fact
        private <T> Facts one(Fact<T> fact, Object finding, Facts facts) {
            return facts.override(fact, (Finding<T>) finding, reason, by, on);
        }
    }
}

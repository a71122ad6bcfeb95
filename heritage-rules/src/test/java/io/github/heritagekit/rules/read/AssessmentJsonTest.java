// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.rules.engine.Assessed;
import io.github.heritagekit.rules.engine.Conclusion;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.pack.RulePack;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessmentJsonTest {
    private static final RuleEngine ENGINE = RuleEngine.of(RecordPacks.EDITION);
    private static final Facts FACTS = FactsReader.of(ENGINE).read("case.json", RecordPacks.CASE);
    private static final ChoiceQuestion<String> CARE = RecordPacks.EDITION.choice("care");
    private static final Assessed ASSESSED = ENGINE.assess(CARE, FACTS);
    private static final String JSON = AssessmentJson.write(ASSESSED);

    private static AssessmentRecord read(String json) {
        return AssessmentJson.read("record.json", json);
    }

    @Test
    void a_record_holds_all_that_was_asked_known_and_decided() throws IOException {
        Path golden = Path.of("src/test/resources/golden/AssessmentJsonTest/care.json");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.toAbsolutePath().getParent());
            Files.writeString(golden, JSON);
        }
        assertThat(JSON).isEqualTo(Files.readString(golden));
    }

    @Test
    void a_record_tells_its_parts_as_values() {
        AssessmentRecord record = read(JSON);
        assertThat(record.question()).isEqualTo("demo-city/care");
        assertThat(record.answers()).containsExactly("KEEP", "ADAPT", "CLEAR");
        assertThat(record.asOf()).isEqualTo(FACTS.asOf());
        assertThat(record.bound()).isEqualTo(RuleEngine.DEFAULT_BOUND);
        assertThat(record.packs())
                .containsExactly(new RecordedPack("demo-city", "2024.1", RecordPacks.EDITION.contentHash()));
        assertThat(record.conclusion()).isEqualTo(Conclusion.of(ASSESSED));
        assertThat(record.rules().get("demo-city/listed")).satisfies(state -> {
            assertThat(state.answer()).isEmpty();
            assertThat(state.standing()).isEqualTo(Standing.OPEN);
            assertThat(state.condition()).isEqualTo(Truth.UNKNOWN);
        });
        assertThat(record).hasToString("demo-city/care: " + record.conclusion() + " by [demo-city/2024.1]");
    }

    @Test
    void the_facts_are_those_assessed_with_sources_disputes_and_overrides() {
        assertThat(read(JSON).facts(ENGINE)).isEqualTo(FACTS);
    }

    @Test
    void findings_are_recorded_with_what_each_answer_still_misses() {
        Assessed findings = ENGINE.assess(RecordPacks.EDITION.collect("needs"), FACTS);
        String json = AssessmentJson.write(findings);
        assertThat(json)
                .contains("\"SURVEY\": { \"found\": \"true\", \"missing\": [], \"proof\": \"proven\" }")
                .contains("\"missing\": [{ \"fact\": \"demo-city/owner\", \"settling\": 2, \"cases\": 2 }]")
                .doesNotContain("\"changes\"", "\"resolution\"");
        assertThat(read(json).conclusion()).isEqualTo(Conclusion.of(findings));
    }

    @Test
    void the_cases_of_a_verdict_by_cases_are_recorded() {
        RulePack pack = RecordPacks.read("""
                format: 1
                pack: demo-city
                version: "1"
                facts: { built: { type: year } }
                questions: { care: { answers: [KEEP, CLEAR], resolution: unanimous } }
                rules:
                  - { id: old, answer: { care: KEEP }, when: { built: before 1949 } }
                  - { id: young, answer: { care: KEEP }, when: { built: from 1949 } }
                """);
        String json = AssessmentJson.write(RuleEngine.of(pack).assess(pack.choice("care"), Facts.onAnyDay()));
        assertThat(json)
                .contains(
                        "{ \"when\": { \"demo-city/built\": \"before 1949\" }, \"then\": { \"rules\": [\"demo-city/old\"] } }")
                .doesNotContain("asOf");
        assertThat(read(json).replay(RuleEngine.of(pack)).isSame()).isTrue();
    }

    @Test
    void rules_added_in_java_and_the_bound_are_recorded() {
        Rule<String> rule = Rule.of("office/never")
                .answers(CARE, "CLEAR")
                .when(Fact.yesNo("demo-city/machinery").isFalse());
        RuleEngine engine = ENGINE.with(rule).withBound(500);
        AssessmentRecord record = AssessmentRecord.of(engine.assess(CARE, FACTS));
        assertThat(record.toJson()).contains("\"added\": [\"office/never\"]", "\"bound\": 500");
        assertThat(record.replay(ENGINE.with(rule)).isSame())
                .as("within the bound recorded")
                .isTrue();
        assertThat(record.replay(ENGINE).rules()).singleElement().hasToString("office/never did not hold and is gone");
    }

    @Test
    void files_are_written_and_read(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("0042.record.json");
        AssessmentJson.write(ASSESSED, file);
        assertThat(AssessmentJson.read(file)).isEqualTo(read(JSON)).hasSameHashCodeAs(read(JSON));
    }

    @Test
    void another_layout_of_the_same_record_is_the_same_record() {
        String loose = JSON.replace("\n", "\n   ").replace("{ \"pack\"", "{\"pack\"");
        assertThat(loose).isNotEqualTo(JSON);
        assertThat(read(loose).toJson()).isEqualTo(JSON);
    }

    @Test
    void a_record_goes_through_serialization_and_its_checks() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(read(JSON));
        }
        byte[] stored = bytes.toByteArray();
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stored))) {
            assertThat(in.readObject()).isEqualTo(read(JSON));
        }
        String tampered = new String(stored, StandardCharsets.ISO_8859_1).replace("\"exact\": true", "\"exact\": toto");
        byte[] broken = tampered.getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> {
                    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(broken))) {
                        in.readObject();
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a text must stand in double quotes");
    }

    @Test
    void what_is_wrong_with_a_record_is_told_all_at_once() {
        String wrong = JSON.replace("\"bound\": 10000", "\"bound\": \"many\"")
                .replace("\"demo-city/use\": \"code\"", "\"demo-city/use\": \"coed\"")
                .replace("\"standing\": \"set-aside\"", "\"standing\": \"set aside\"")
                .replace("\"exact\":", "\"exactly\":");
        assertThatThrownBy(() -> read(wrong))
                .isInstanceOfSatisfying(InvalidRecordException.class, e -> {
                    assertThat(e.source()).isEqualTo("record.json");
                    assertThat(e.problems()).allMatch(problem -> problem.line() > 0);
                })
                .hasMessageContaining("`bound` must be a whole number from 0 to 999999999 but is the text `many`")
                .hasMessageContaining("a record has no key `exactly`; did you mean `exact`?")
                .hasMessageContaining("a record must have the key `exact`");
    }

    /** A piece of the record, what stands in its place, and what is told of it. */
    private record Wrong(String piece, String instead, String message) {}

    @Test
    void each_thing_that_can_be_wrong_has_words_of_its_own() {
        List<Wrong> all = List.of(
                new Wrong("\"format\": 1,\n  \"packs\"", "\"format\": 2,\n  \"packs\"", "format `2` is not supported"),
                new Wrong(
                        "\"format\": 1,\n  \"packs\"",
                        "\"format\": \"1\",\n  \"packs\"",
                        "`format` must be the number 1"),
                new Wrong(
                        "\"demo-city/use\": \"code\"",
                        "\"demo-city/use\": \"coed\"",
                        "`demo-city/use` in `types` must be one of yes/no"),
                new Wrong("\"bound\": 10000", "\"bound\": 0", "`bound` must be at least 1 but is 0"),
                new Wrong("\"bound\": 10000", "\"bound\": -1", "`bound` must be a whole number"),
                new Wrong("\"asOf\": \"2026-11-24\"", "\"asOf\": \"today\"", "`asOf` must be a date"),
                new Wrong("\"asOf\": \"2026-11-24\"", "\"asOf\": 2026", "`asOf` must be a text in double quotes"),
                new Wrong(
                        "\"answer\": \"ADAPT\"",
                        "\"answer\": \"ADOPT\"",
                        "`ADOPT` is not an answer to `demo-city/care`"),
                new Wrong(
                        "\"resolution\": \"unanimous\"",
                        "\"resolution\": \"first\", \"exempts\": true",
                        "has no key `exempts`"),
                new Wrong("\"resolution\": \"unanimous\",", "", "`resolution` must stand beside `verdict`"),
                new Wrong(
                        "\"answers\": [\"KEEP\", \"ADAPT\", \"CLEAR\"]",
                        "\"answers\": []",
                        "`answers` must not be empty"),
                new Wrong("\"rules\": [", "\"rules\": [ 1,", "an item of `rules` must be a map"),
                new Wrong("\"exact\": true", "\"exact\": null", "a value is missing here"),
                new Wrong("\"exact\": true", "\"exact\": \"true\"", "`exact` must be true or false"),
                new Wrong("\"exempts\": true", "\"exempts\": false", "`exempts` must be true"),
                new Wrong(
                        "\"exempts\": true",
                        "\"exempts\": true, \"answer\": \"KEEP\"",
                        "must have one of the keys answer, exempts"),
                new Wrong("\"exact\": true", "\"exact\": true, \"exact\": true", "key `exact` stands twice"));
        for (Wrong wrong : all) {
            assertThat(JSON).contains(wrong.piece());
            assertThatThrownBy(() -> read(JSON.replace(wrong.piece(), wrong.instead())))
                    .as(wrong.toString())
                    .isInstanceOf(InvalidRecordException.class)
                    .hasMessageContaining(wrong.message());
        }
        assertThatThrownBy(() -> read("")).hasMessageContaining("the file holds no record");
        assertThatThrownBy(() -> read(JSON + "{}")).hasMessageContaining("a file holds one record");
        assertThatThrownBy(() -> AssessmentJson.read("r", new ByteArrayInputStream(new byte[] {(byte) 0xC3, 0x28})))
                .hasMessageContaining("not valid UTF-8");
    }

    @Test
    void an_open_verdict_without_outcomes_and_a_worth_beyond_all_cases_are_refused() {
        AssessmentRecord open = AssessmentRecord.of(ENGINE.assess(CARE, Facts.asOf(FACTS.asOf())));
        String json = open.toJson();
        assertThatThrownBy(() -> read(json.replaceFirst(
                                "\"answers\": \\[\"KEEP\", \"ADAPT\"], \"silent\": true",
                                "\"answers\": [], \"silent\": false")
                        .replaceFirst(
                                "(?s)\"answers\": \\[\"KEEP\", \"ADAPT\"],\\s+\"silent\": true",
                                "\"answers\": [], \"silent\": false")))
                .hasMessageContaining("an open verdict must have at least two outcomes but has 0");
        assertThatThrownBy(() -> read(json.replaceFirst("\"settling\": \\d+", "\"settling\": 99")))
                .hasMessageContaining("`settling` must be from 0 to ");
    }

    private static final List<String> CODES =
            RecordGrammar.CODES.stream().map(ProblemCode::code).toList();

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                "{}",
                "[]",
                "1",
                "-1",
                "true",
                "false",
                "null",
                "\"\"",
                "\"open\"",
                "{ \"a\": [] }",
                "\"\\u0000\"",
                "1e400",
                "[[]]");
    }

    /** Values are put in the place of values, so that most of what is damaged is still JSON. */
    @Property(tries = 2_000)
    void a_record_with_another_value_somewhere_is_read_or_refused_with_a_known_code(
            @ForAll @IntRange(max = 2_000) int at, @ForAll("scraps") String scrap) {
        String[] lines = JSON.split("\n", -1);
        int line = at % lines.length;
        lines[line] = lines[line].replaceFirst(
                "(\"[A-Za-z]+\": )(\"[^\"]*\"|\\d+|true|false|\\[[^\\[\\]]*]|\\{[^{}]*})",
                "$1" + scrap.replace("\\", "\\\\"));
        String text = String.join("\n", lines);
        try {
            AssessmentRecord record = read(text);
            assertThat(read(record.toJson())).isEqualTo(record);
        } catch (InvalidRecordException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.code()).isIn(CODES);
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
            });
        }
    }
}

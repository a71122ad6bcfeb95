// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.engine.Findings;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.engine.Verdict;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.pack.Expectation;
import io.github.heritagekit.rules.pack.InvalidRulePackException;
import io.github.heritagekit.rules.pack.PackExample;
import io.github.heritagekit.rules.pack.Problem;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.pack.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackReaderTest {
    static final PackReader READER = PackReader.standard()
            .withVocabulary(Vocabulary.of("teapots", List.of(Fact.yesNo("teapots/lid"), Fact.year("teapots/made"))));

    private static RulePack read(String text) {
        return READER.read("pack.yaml", text);
    }

    @Test
    void the_pack_of_the_design_decides_as_its_examples_say() {
        RulePack pack = read(DemoPack.DESIGN);
        assertThat(pack.examples()).hasSize(2);
        PackExample first = pack.examples().get(0);
        PackExample second = pack.examples().get(1);
        RuleEngine engine = RuleEngine.of(pack);

        assertThat(engine.asOf(first.given().asOf())
                        .assess(pack.choice("classification"), first.given())
                        .verdict())
                .isInstanceOfSatisfying(
                        Verdict.Decided.class,
                        decided -> assertThat(decided.answer()).isEqualTo("INDUSTRIAL_HERITAGE"));
        assertThat(engine.asOf(second.given().asOf())
                        .assess(pack.choice("classification"), second.given())
                        .missing())
                .containsExactly(Fact.yesNo("demo-city/original-machinery"));
        assertThat(second.expect())
                .isEqualTo(List.of(new Expectation.Openness(
                        pack.choice("classification"), Set.of("demo-city/original-machinery"))));
    }

    @Test
    void a_pack_keeps_what_its_author_says() {
        RulePack pack = read(DemoPack.EVERYTHING);
        Rule<?> keep = pack.rules().get(0);
        assertThat(pack).hasToString("demo-town/3");
        assertThat(pack.title().in(Locale.CHINESE)).isEqualTo("示范镇");
        assertThat(pack.inForce()).hasToString("2020-01-01 to 2030-01-01");
        assertThat(pack.uses()).extracting(Vocabulary::id).containsExactly("asset", "teapots");
        assertThat(keep.basis())
                .extracting(Object::toString)
                .containsExactly("《示范镇条例》, 第四条", "Demo Town Order, art. 2 (2024)");
        assertThat(keep.details().keySet()).containsExactly("authority", "deadline");
        assertThat(keep.label().orElseThrow().in(Locale.ENGLISH)).isEqualTo("Old works are kept");
        assertThat(pack.rules().get(1).exceptionTo()).containsExactly("demo-town/keep", "other-town/some-rule");
        assertThat(pack.rules().get(2).answerCode()).isEmpty();
        assertThat(pack.rules().get(4).when()).isEqualTo(Condition.Always.TRUE);
        assertThat(pack.choice("regime").label("KEEP").in(Locale.CHINESE)).isEqualTo("原状保存");
        assertThat(pack.collect("reasons").codes()).containsExactly("AGE", "SIZE");
        assertThat(pack.vocabulary().find("upkeep").orElseThrow().isAlterable()).isTrue();
        assertThat(pack.vocabulary().find("age").orElseThrow().canBeNone()).isTrue();
    }

    @Test
    void evidence_of_an_example_is_as_uncertain_as_it_was_written() {
        RulePack pack = read(DemoPack.EVERYTHING);
        PackExample example = pack.examples().get(0);
        Vocabulary facts = pack.vocabulary();
        assertThat(example.name()).isEqualTo("an old works");
        assertThat(example.given()
                        .evidence(facts.find("built").orElseThrow())
                        .orElseThrow()
                        .recorded())
                .hasToString("between 1880 and 1890");
        assertThat(example.given()
                        .evidence(facts.find("owner").orElseThrow())
                        .orElseThrow()
                        .recorded())
                .hasToString("one of [Demo Steel, Demo Iron]");
        assertThat(example.given().possible(facts.find("marks").orElseThrow())).hasToString("[star]");
        assertThat(example.given()
                        .evidence(facts.find("guarded").orElseThrow())
                        .orElseThrow()
                        .isRecorded())
                .isFalse();
        assertThat(example.expect().get(1))
                .isEqualTo(new Expectation.Collected(
                        pack.collect("reasons"), Map.of("AGE", Truth.TRUE, "SIZE", Truth.TRUE)));
    }

    @Test
    void findings_are_collected_by_the_engine() {
        RulePack pack = read(DemoPack.EVERYTHING);
        PackExample example = pack.examples().get(0);
        Findings<String> findings = RuleEngine.of(
                        pack.rules().get(1).exceptionTo().isEmpty() ? pack : withoutForeign())
                .asOf(example.given().asOf())
                .assess(withoutForeign().collect("reasons"), example.given());
        assertThat(findings.found()).containsExactlyInAnyOrder("AGE", "SIZE");
    }

    private static RulePack withoutForeign() {
        return read(DemoPack.EVERYTHING.replace("[keep, other-town/some-rule]", "keep"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "storeys; at least 5; '\">= 5\"'",
                "storeys; at most 5; '\"<= 5\"'",
                "storeys; over 5; '\"> 5\"'",
                "storeys; under 5; '\"<5\"'",
                "storeys; exactly 5; 5",
                "storeys; between 5 and 9; '\"[5..9]\"'",
                "reach; between 5 m and 2 km; '\"[5 m .. 2 km]\"'",
                "slope; at least 0.5; '\">=0.5\"'",
                "built; before 1900; under 1900",
                "built; after 1900; over 1900",
                "built; from 1900; at least 1900",
                "built; until 1900; '\"<= 1900\"'",
                "listed; before 1990-02-01; '\"< 1990-02-01\"'",
                "kind; works or mine; '[works, mine]'",
                "criteria; includes i or ii; '{ includes any of: [i, ii] }'",
                "criteria; includes i; '{ includes: i }'",
                "guarded; yes; true",
                "guarded; no; '\"no\"'",
            })
    void words_and_signs_mean_the_same(String fact, String words, String signs) {
        assertThat(condition(fact + ": " + words)).isEqualTo(condition(fact + ": " + signs));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "storeys: '[5..9)'; storeys is at least 5 and under 9",
                "storeys: ']5..9]'; storeys is over 5 and at most 9",
                "storeys: ']5..9['; storeys is over 5 and under 9",
            })
    void ranges_say_whether_their_ends_belong_to_them(String test, String meaning) {
        Condition.Between range = (Condition.Between) condition(test);
        assertThat(range.leastIncluded()).isEqualTo(meaning.contains("at least"));
        assertThat(range.mostIncluded()).isEqualTo(meaning.contains("at most"));
    }

    private static Condition condition(String when) {
        return read(DemoPack.EVERYTHING.replace("when: always", "when: { " + when + " }"))
                .rules()
                .get(4)
                .when();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Demo Order, art. 4(1); Demo Order; art. 4(1)",
                "Demo Order, Article 4; Demo Order; Article 4",
                "Nizhny Tagil Charter, 2003, section 2; Nizhny Tagil Charter, 2003; section 2",
                "Burra Charter, § 3; Burra Charter; § 3",
                "《条例》第四条; 《条例》; 第四条",
                "Order on parts, artefacts and sites; Order on parts, artefacts and sites; ''",
            })
    void a_basis_is_split_into_document_and_article(String text, String document, String article) {
        assertThat(BasisSyntax.split(text).document()).isEqualTo(document);
        assertThat(BasisSyntax.split(text).article().orElse("")).isEqualTo(article);
    }

    @Test
    void yaml_and_json_give_the_same_pack() {
        String json = """
                { "format": 1, "pack": "demo", "version": 2024.1,
                  "facts": { "storeys": { "type": "whole number", "orNone": true } },
                  "questions": { "tall": { "answers": ["TALL", "LOW"] } },
                  "rules": [ { "id": "tall", "answer": { "tall": "TALL" }, "when": { "storeys": ">= 5" } } ],
                  "examples": [ { "given": { "storeys": 7 }, "expect": { "tall": "TALL" } } ] }
                """;
        assertThat(READER.read("pack.JSON", json)).isEqualTo(READER.read("pack.yaml", json));
    }

    @Test
    void problems_in_json_have_their_place() {
        String json = """
                { "format": 1, "pack": "demo", "version": "1",
                  "facts": { "storeys": { "type": "whole number" } },
                  "questions": { "tall": { "answers": ["TALL", "LOW"] } },
                  "rules": [ { "id": "tall", "answer": { "tall": "TALL" },
                               "when": { "storey": ">= 5" } } ] }
                """;
        assertThat(catchThrowableOfType(InvalidRulePackException.class, () -> READER.read("pack.json", json)))
                .hasMessage("pack.json: 1 problem\n"
                        + "  line 5, column 26: unknown fact `storey`; did you mean `storeys`?");
    }

    @Test
    void a_byte_order_mark_is_accepted(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("demo-city.rules.yaml");
        Files.writeString(file, "\uFEFF" + DemoPack.DESIGN);
        assertThat(READER.read(file)).isEqualTo(read(DemoPack.DESIGN));
    }

    @Test
    void a_character_of_two_units_can_stand_anywhere() {
        for (int length = 900; length < 1100; length++) {
            String title = "a".repeat(length) + "\uD83C\uDFED".repeat(3);
            String pack = DemoPack.DESIGN.replace("version: 2024.1", "title: " + title + "\nversion: 2024.1");
            assertThat(read(pack).title()).hasToString(title);
        }
    }

    @Test
    void a_file_that_is_not_there_is_an_error_of_the_disk(@TempDir Path directory) {
        assertThatThrownBy(() -> READER.read(directory.resolve("none.yaml"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_wrong_pack_is_named_by_its_file(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("demo-city.rules.yaml");
        Files.writeString(file, "");
        assertThatThrownBy(() -> READER.read(file))
                .hasMessage("demo-city.rules.yaml: 1 problem\n  line 1, column 1: the file holds no pack");
    }

    @Test
    void no_nesting_is_too_deep_to_be_refused_kindly() {
        for (String opening : List.of("[", "{ a: ", "- ", "? ", "{\"a\":", "- [", "a: [")) {
            String deep = opening.repeat(100_000);
            for (String name : List.of("deep.yaml", "deep.json")) {
                assertThat(catchThrowableOfType(InvalidRulePackException.class, () -> READER.read(name, deep))
                                .problems())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] bytes = DemoPack.DESIGN.getBytes(StandardCharsets.UTF_16);
        assertThat(catchThrowableOfType(
                                InvalidRulePackException.class,
                                () -> READER.read("pack.yaml", new ByteArrayInputStream(bytes)))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("invalid-utf-8");
    }

    @Test
    void a_problem_says_which_rule_it_is_about() {
        String wrong = DemoPack.DESIGN.replace("site-area: at least 10 ha", "site-area: vast");
        assertThat(catchThrowableOfType(InvalidRulePackException.class, () -> read(wrong))
                        .problems())
                .extracting(Problem::where)
                .containsExactly("demo-city/too-vast-to-freeze");
    }

    @Test
    void a_view_of_a_view_is_refused() {
        String wrong = DemoPack.DESIGN.replace("viewOf: in-use,", "viewOf: years-in-use,");
        assertThat(catchThrowableOfType(InvalidRulePackException.class, () -> read(wrong))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("type-mismatch");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{ storeys: >= 100 }; 18; >= 100",
                "{ kind: mine, storeys: > 10, guarded: yes }; 30; > 10",
                "{ storeys: [10..20), kind: mine }; 18; [10..20)",
                "{ storeys: ]10..20], kind: mine }; 18; ]10..20]",
                "{ storeys: [10..20[, kind: mine }; 18; [10..20[",
                "{ any: [storeys: [10..20), kind: mine] }; 24; [10..20)",
            })
    void a_test_without_quotes_is_told_where_it_stands(String when, int column, String test) {
        String wrong = DemoPack.EVERYTHING.replace("when: always", "when: " + when);
        long line = 1
                + wrong.lines()
                        .takeWhile(text -> !text.contains("when: " + when))
                        .count();
        Problem problem = catchThrowableOfType(InvalidRulePackException.class, () -> read(wrong))
                .problems()
                .get(0);
        assertThat(problem.code()).isEqualTo("unquoted-test");
        assertThat(problem.line()).isEqualTo((int) line);
        assertThat(problem.column()).isEqualTo(column + 4);
        assertThat(problem.message())
                .isEqualTo("`" + test + "` means something else in YAML; quote a test that begins with `>` or `[`, or"
                        + " write it in words such as `at least 100` or `between 10 and 20`");
    }

    @Test
    void what_has_the_id_of_something_known_is_refused_with_both() {
        NamedTest<String> near = NamedTest.of("rail/near", FactType.TEXT, Wording.en("lies near"), text -> true);
        NamedTest<Integer> other = NamedTest.of("rail/near", FactType.YEAR, Wording.en("is near"), year -> true);
        PackReader tests = PackReader.standard().withTest(near);
        assertThatThrownBy(() -> tests.withTest(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "test rail/near (text, `lies near`) is known to the reader already and cannot give way to another"
                                + " rail/near (year, `is near`)");
        assertThat(tests.withTest(near)).hasToString(tests.toString());

        RulePack one = RulePack.builder("demo", "1").build();
        RulePack two = RulePack.builder("demo", "2").build();
        PackReader packs = PackReader.standard().withPack(one);
        assertThatThrownBy(() -> packs.withPack(two))
                .hasMessage(
                        "pack demo/1 is known to the reader already and cannot give way to another demo/2; read what uses"
                                + " that one with a reader of its own");
        assertThat(packs.withPack(RulePack.builder("demo", "1").build())).hasToString(packs.toString());
    }

    @Test
    void vocabularies_and_packs_of_one_id_are_refused_with_both() {
        Vocabulary pots = Vocabulary.of("teapots", List.of(Fact.yesNo("teapots/lid"), Fact.year("teapots/made")));
        Vocabulary others =
                Vocabulary.of("teapots", List.of(Fact.yesNo("teapots/lid").orNone()));
        assertThat(READER.withVocabulary(pots)).hasToString(READER.toString());
        assertThatThrownBy(() -> READER.withVocabulary(others))
                .hasMessage(
                        "vocabulary teapots[lid, made] is known to the reader already and cannot give way to another"
                                + " teapots[lid]");
        RulePack pack = RulePack.builder("teapots", "1").build();
        assertThatThrownBy(() -> READER.withPack(pack))
                .hasMessage(
                        "pack teapots/1 and vocabulary teapots[lid, made] cannot be known to one reader: they have the"
                                + " same id");
        PackReader packs = PackReader.standard().withPack(pack);
        assertThatThrownBy(() -> packs.withVocabulary(pots))
                .hasMessage(
                        "pack teapots/1 and vocabulary teapots[lid, made] cannot be known to one reader: they have the"
                                + " same id");
    }
}

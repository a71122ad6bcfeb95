// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.lang.View;
import io.github.heritagekit.rules.lang.WholeNumberFact;
import io.github.heritagekit.rules.pack.RulePack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackGrammarTest {
    private static final NamedTest<String> NEAR_RAILWAY = NamedTest.of(
            "rail/near-railway", FactType.TEXT, Wording.of("lies near a railway"), text -> text.contains("rail"));

    static final String FACTS = """
            format: 1
            pack: demo
            version: 1
            facts:
              built:    { type: year, domain: between 1500 and 2100 }
              opened:   { type: date, orNone: yes }
              age:      { type: whole number, viewOf: built, unit: years }
              months:   { type: whole number, viewOf: opened, unit: months }
              days:     { type: whole number, viewOf: opened, unit: days }
              storeys:  { type: whole number, unit: { en: storeys, zh: 层 }, orNone: yes, domain: at least 0 }
              slope:    { type: decimal, domain: "[0 .. 1]" }
              area:     { type: area, domain: at most 500 ha }
              kind:     { type: code, codes: [works, mine, canal], orNone: yes }
              style:    { type: code, called: { brick: { en: brick, zh: 砖 } } }
              marks:    { type: set of codes, called: { star: a star } }
              criteria: { type: set of codes, codes: [i, ii, iii] }
              name:     { type: text }
              guarded:  { type: yes/no }
            impossible:
              - { storeys: 0, guarded: yes }
              - kind: none
            questions:
              regime: { answers: [KEEP, ADAPT], resolution: strictest }
            rules:
              - id: keep
                answer: { regime: KEEP }
                when: { storeys: at least 3 }
            """;

    private static RulePack read(String text) {
        return PackReader.standard().withTest(NEAR_RAILWAY).read("pack.yaml", text);
    }

    private static Fact<?> fact(String name) {
        return read(FACTS).vocabulary().find(name).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"built; 1500; 2100", "slope; 0; 1", "storeys; 0; null", "area; null; 500 ha"})
    void a_domain_bounds_what_is_possible(String name, String least, String most) {
        io.github.heritagekit.rules.lang.OrderedFact<?, ?> fact =
                (io.github.heritagekit.rules.lang.OrderedFact<?, ?>) fact(name);
        assertThat(fact.least().map(Object::toString).orElse("null")).isEqualTo(least);
        assertThat(fact.most().map(Object::toString).orElse("null")).isEqualTo(most);
    }

    @Test
    void views_count_years_months_and_days() {
        assertThat(List.of("age", "months", "days"))
                .extracting(name -> fact(name).view().orElseThrow().unit())
                .containsExactly(View.Unit.YEARS, View.Unit.MONTHS, View.Unit.DAYS);
        assertThat(fact("days").canBeNone()).isTrue();
        assertThat(((WholeNumberFact) fact("storeys")).unit())
                .contains(Wording.en("storeys").zh("层"));
    }

    @Test
    void an_open_list_can_say_what_some_of_its_codes_are_called() {
        assertThat(fact("style").codes()).isEmpty();
        assertThat(fact("style").codeLabels())
                .containsEntry("brick", Wording.en("brick").zh("砖"));
        assertThat(fact("marks").codeLabels()).containsEntry("star", Wording.of("a star"));
    }

    @Test
    void what_cannot_be_leaves_completions_out() {
        RulePack pack = read(FACTS);
        assertThat(pack.impossible()).hasSize(2);
        Assessment<String> open = RuleEngine.of(pack)
                .onAnyDay()
                .assess(
                        pack.choice("regime"),
                        Facts.onAnyDay().with((WholeNumberFact) fact("storeys"), Finding.between(0L, 9L)));
        assertThat(open.missing()).extracting(Fact::name).contains("storeys");
    }

    private static Condition when(String condition) {
        return read(FACTS.replace("storeys: at least 3", condition))
                .rules()
                .get(0)
                .when();
    }

    @Test
    void a_pack_names_a_test_by_its_name_or_its_id() {
        Condition passes = new Condition.Passes(Fact.text("demo/name"), NEAR_RAILWAY);
        assertThat(when("name: passes near-railway")).isEqualTo(passes);
        assertThat(when("name: passes rail/near-railway")).isEqualTo(passes);
        NamedTest<String> own = NamedTest.of("demo/near-railway", FactType.TEXT, Wording.of("is near"), text -> true);
        RulePack pack = PackReader.standard()
                .withTest(NEAR_RAILWAY)
                .withTest(own)
                .read("pack.yaml", FACTS.replace("storeys: at least 3", "name: passes near-railway"));
        assertThat(pack.rules().get(0).when()).isEqualTo(new Condition.Passes(Fact.text("demo/name"), own));
    }

    @Test
    void values_of_any_type_can_be_listed_with_or() {
        assertThat(when("built: 1890 or 1893"))
                .isEqualTo(new Condition.OneOf(Fact.year("demo/built"), List.of(1890, 1893)));
        assertThat(when("guarded: yes or no"))
                .isEqualTo(new Condition.OneOf(Fact.yesNo("demo/guarded"), List.of(true, false)));
    }

    private static Object recorded(String name, String evidence) {
        RulePack pack = read(FACTS + "examples:\n  - asOf: 2024-10-18\n    given: { " + name + ": " + evidence
                + " }\n    expect: { regime: silent }\n");
        Fact<?> base = pack.vocabulary().find(name).orElseThrow().base();
        return pack.examples().get(0).given().evidence(base).orElseThrow().recorded();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "built; 1890; 1890",
                "built; about 1890 ± 5; between 1885 and 1895",
                "built; about 1890 +- 5; between 1885 and 1895",
                "built; before 1893; at most 1892",
                "built; after 1900; at least 1901",
                "built; from 1900; at least 1900",
                "built; until 1900; at most 1900",
                "built; between 1929 and 1935; between 1929 and 1935",
                "built; '\"[1929..1935)\"'; between 1929 and 1934",
                "built; 1890 or 1893; one of [1890, 1893]",
                "built; '[1890, 1893]'; one of [1890, 1893]",
                "built; '{ disputed: [1890, 1893] }'; 'disputed: 1890; 1893'",
                "built; unrecorded; not recorded: nobody looked",
                "built; '{ unrecorded: outside-coverage }'; not recorded: outside the data's coverage",
                "age; 100; 1924",
                "age; at least 100; at most 1924",
                "age; about 100 ± 5; between 1919 and 1929",
                "age; 100 or 120; one of [1904, 1924]",
                "opened; 1993-02; between 1993-02-01 and 1993-02-28",
                "opened; 1993; between 1993-01-01 and 1993-12-31",
                "opened; before 1993-02-16; at most 1993-02-15",
                "opened; none; none",
                "days; 10; 2024-10-08",
                "days; at most 10; at least 2024-10-08",
                "months; 10; between 2023-11-19 and 2023-12-18",
                "months; none; none",
                "months; '{ unrecorded: illegible }'; not recorded: the record cannot be read",
                "storeys; over 5; at least 6",
                "storeys; under 5; at most 4",
                "storeys; 3 or none; one of [3] or none",
                "storeys; about 5 ± 2; between 3 and 7",
                "slope; about 0.5 ± 0.25; between 0.25 and 0.75",
                "slope; '\">= 0.5\"'; at least 0.5",
                "area; '\"[2 ha .. 3 ha]\"'; between 2 ha and 3 ha",
                "kind; works or mine; one of [works, mine]",
                "kind; '[works, none]'; one of [works] or none",
                "kind; '[none]'; none",
                "name; Demo Steel or Iron; Demo Steel or Iron",
                "guarded; yes or no; one of [true, false]",
                "criteria; '[i, iii]'; '[i, iii]'",
                "criteria; '{ includes: [i], excludes: [ii], unrecorded: illegible }'; '[i], not [ii], the rest not recorded'",
            })
    void evidence_is_the_set_that_its_author_means(String name, String evidence, String meaning) {
        assertThat(recorded(name, evidence)).hasToString(meaning);
    }

    @Test
    void evidence_says_who_says_so() {
        Source survey = Source.builder()
                .title("Site survey")
                .locator("sheet 4")
                .date(PartialDate.parse("2021-05"))
                .note("from the gate")
                .build();
        String said = "{ title: Site survey, locator: sheet 4, date: 2021-05, note: from the gate }";
        assertThat(recorded("area", "{ value: at least 2 ha, sources: [" + said + ", Register] }"))
                .isEqualTo(Finding.atLeast(io.github.heritagekit.model.measure.Area.ofHectares(2))
                        .withSources(List.of(survey, Source.of("Register"))));
        assertThat(recorded(
                        "built",
                        "{ disputed: [{ value: 1890, sources: Register }, { value: about 1893 ± 1, sources: " + said
                                + " }] }"))
                .isEqualTo(Finding.disputed(
                        Finding.of(1890, Source.of("Register")),
                        Finding.between(1892, 1894).withSource(survey)));
        assertThat(recorded("slope", "{ unrecorded: illegible, note: water damage, sources: Register }"))
                .isEqualTo(new Finding.Unrecorded<BigDecimal>(
                        Finding.Reason.ILLEGIBLE, "water damage", List.of(Source.of("Register"))));
        assertThat(recorded("criteria", "{ includes: [i], complete: yes, sources: Register }"))
                .isEqualTo(SetFinding.exactly("i").withSource(Source.of("Register")));
    }

    @Test
    void an_example_can_be_asked_by_the_knowledge_of_another_day_or_of_any_day() {
        String example = FACTS + "examples:\n  - asOf: 2021-06-01, as known on 2021-07-01\n    given: { storeys: 3 }\n"
                + "    expect: { regime: KEEP }\n  - given: { storeys: 3 }\n    expect: { regime: KEEP }\n";
        assertThat(read(example).examples())
                .extracting(each -> each.given().asOf())
                .containsExactly(new AsOf(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 7, 1)), AsOf.ANY_DAY);
    }

    static final String OTHER = """
            format: 1
            pack: shire
            version: 1
            uses: [demo]
            questions:
              pace: { answers: [SLOW, FAST] }
            rules:
              - id: mines
                answer: { demo/regime: ADAPT }
                exceptionTo: demo/keep
                when: { kind: mine }
              - id: guarded
                exempts: regime
                exceptionTo: demo/keep
                when: { guarded: yes }
              - id: slow
                answer: { pace: SLOW }
                when: { regime: KEEP }
            examples:
              - given: { storeys: 4, kind: works, guarded: no }
                expect: { regime: KEEP, pace: SLOW }
            """;

    @Test
    void a_pack_adds_rules_exceptions_and_exemptions_to_the_questions_of_another() {
        RulePack demo = read(FACTS);
        RulePack shire = PackReader.standard().withPack(demo).read("shire.yaml", OTHER);
        assertThat(shire.uses()).containsExactly(demo.vocabulary());
        RuleEngine engine = RuleEngine.of(demo, shire);
        Facts mine = Facts.onAnyDay()
                .with((WholeNumberFact) fact("storeys"), 4L)
                .with(Fact.code("demo/kind", "works", "mine", "canal"), "mine")
                .with(Fact.yesNo("demo/guarded"), false);
        assertThat(engine.onAnyDay()
                        .assess(demo.choice("regime"), mine)
                        .verdict()
                        .decided()
                        .orElseThrow())
                .isEqualTo("ADAPT");
        Facts example = shire.examples().get(0).given();
        assertThat(engine.onAnyDay()
                        .assess(shire.choice("pace"), example)
                        .verdict()
                        .decided()
                        .orElseThrow())
                .isEqualTo("SLOW");
        Facts guarded = example.with(Fact.yesNo("demo/guarded"), true);
        assertThat(engine.onAnyDay()
                        .assess(shire.choice("pace"), guarded)
                        .verdict()
                        .decided())
                .isEmpty();
    }

    @Test
    void a_pack_that_builds_on_a_dated_one_is_dated() {
        RulePack demo = read(FACTS.replace("version: 1", "version: 1\ninForce: from 2020-01-01"));
        PackReader reader = PackReader.standard().withPack(demo);
        assertThatThrownBy(() -> reader.read("shire.yaml", OTHER))
                .hasMessage(
                        "shire.yaml: 1 problem\n  line 20, column 5: example 1 must have the key `asOf`, since what the"
                                + " rules decide depends on the date");
    }

    @Test
    void a_rule_has_editions_that_follow_each_other() {
        RulePack pack = read(
                FACTS.replace("    when: {", "    inForce: until 2020-01-01\n    when: {")
                        + "  - id: keep\n    answer: { regime: ADAPT }\n    inForce: from 2020-01-01\n    when: { storeys: over 3 }\n");
        assertThat(pack.rules())
                .extracting(rule -> rule.inForce().toString())
                .containsExactly("until 2020-01-01", "from 2020-01-01");
    }

    @Test
    void the_reader_names_what_it_knows() {
        assertThat(PackReader.standard().withPack(read(FACTS)).withTest(NEAR_RAILWAY))
                .hasToString("PackReader[asset, zone][demo][rail/near-railway]");
    }
}

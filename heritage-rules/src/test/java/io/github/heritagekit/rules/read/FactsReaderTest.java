// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.asset.Classification;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.rules.bridge.AssetFacts;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.TextFact;
import io.github.heritagekit.rules.lang.WholeNumberFact;
import io.github.heritagekit.rules.lang.YearFact;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.packs.Packs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsReaderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final YearFact BUILT = Fact.year("demo-town/built");
    private static final WholeNumberFact STOREYS = Fact.wholeNumber("demo-town/storeys");
    private static final CodesFact CRITERIA = Fact.codes("demo-town/criteria");
    private static final TextFact OWNER = Fact.text("demo-town/owner");
    private static final FactsReader READER = FactsReader.of(CasePacks.TOWN);

    private static Facts read(String facts) {
        return READER.read("case.yaml", "asOf: 2026-11-24\nfacts: " + facts + "\n");
    }

    private static Object recorded(String facts, Fact<?> fact) {
        return read(facts).evidence(fact).orElseThrow().recorded();
    }

    @Test
    void a_verdict_needs_no_asset() {
        RuleEngine engine = RuleEngine.of(Packs.renewalForum());
        Facts facts = FactsReader.of(engine).read("case.json", """
                { "asOf": "2026-11-24",
                  "facts": { "class": "immovable",
                             "site-area": "12 ha",
                             "built": "about 1890 ± 5",
                             "large-structures": { "value": "yes", "sources": "Site survey 2019" },
                             "operating-status": "ceased",
                             "legal-effects": "none",
                             "designations": [],
                             "significance": [],
                             "integrity": [] },
                  "overrides": [ { "fact": "site-area", "value": "14.5 ha", "reason": "surveyed anew",
                                   "by": "County surveyor", "on": "2026-11-20" } ] }
                """);
        Assessment<Classification> assessment = engine.assess(Packs.CLASSIFICATION, facts);
        assertThat(assessment.verdict().decided()).contains(Classification.INDUSTRIAL_RELIC);
        assertThat(engine.asOf(facts.asOf()).assess(Packs.CLASSIFICATION, facts))
                .isEqualTo(assessment);
        assertThat(facts.overrideOf(AssetFacts.SITE_AREA)).hasValueSatisfying(override -> {
            assertThat(override.evidence().recorded()).isEqualTo(Finding.of(Area.ofHectares(14.5)));
            assertThat(override.recorded().orElseThrow().recorded()).isEqualTo(Finding.of(Area.ofHectares(12)));
            assertThat(override.reason()).isEqualTo("surveyed anew");
            assertThat(override.author()).isEqualTo("County surveyor");
            assertThat(override.date()).isEqualTo(LocalDate.of(2026, 11, 20));
        });
        assertThat(facts.evidence(AssetFacts.LARGE_STRUCTURES).orElseThrow().sources())
                .containsExactly(Source.of("Site survey 2019"));
    }

    @Test
    void evidence_is_written_as_in_the_examples_of_a_pack() {
        assertThat(recorded("{ built: about 1890 ± 5 }", BUILT)).isEqualTo(Finding.between(1885, 1895));
        assertThat(recorded("{ built: none }", BUILT)).isEqualTo(Finding.none());
        assertThat(recorded("{ built: unrecorded }", BUILT)).isEqualTo(Finding.unrecorded());
        assertThat(recorded("{ storeys: 3 or 4 }", STOREYS)).isEqualTo(Finding.oneOf(3L, 4L));
        assertThat(recorded("{ storeys: at least 3 }", STOREYS)).isEqualTo(Finding.atLeast(3L));
        assertThat(recorded("{ criteria: [i, iii] }", CRITERIA)).isEqualTo(SetFinding.exactly("i", "iii"));
        assertThat(recorded("{ criteria: { includes: [i], excludes: [ii] } }", CRITERIA))
                .isEqualTo(SetFinding.<String>unrecorded().including("i").excluding("ii"));
        assertThat(recorded("{ owner: [Demo Steel, Demo Iron] }", OWNER))
                .isEqualTo(Finding.oneOf("Demo Steel", "Demo Iron"));
    }

    @Test
    void each_statement_says_who_says_so() {
        Source survey = Source.builder()
                .title("Survey")
                .locator("p. 4")
                .date(PartialDate.parse("2019-05"))
                .build();
        assertThat(recorded("""
                        { built: { disputed: [
                            { value: 1890, sources: { title: Survey, locator: p. 4, date: 2019-05 } },
                            { value: at most 1880, sources: [Oral history, Survey] },
                            { unrecorded: illegible, note: water damage, sources: Deed } ] } }""", BUILT))
                .isEqualTo(new Finding.Disputed<>(List.of(
                        Finding.of(1890, survey),
                        Finding.atMost(1880).withSources(List.of(Source.of("Oral history"), Source.of("Survey"))),
                        new Finding.Unrecorded<>(
                                Finding.Reason.ILLEGIBLE, "water damage", List.of(Source.of("Deed"))))));
    }

    @Test
    void a_number_of_years_counts_back_from_the_day_of_the_case() {
        assertThat(recorded("{ age: 136 }", BUILT)).isEqualTo(Finding.of(1890));
        assertThat(recorded("{ age: at least 100 }", BUILT)).isEqualTo(Finding.atMost(1926));
    }

    @Test
    void the_day_asked_and_the_day_known_can_differ() {
        Facts facts = READER.read("case.yaml", "asOf: 2021-06-01, as known on 2021-07-01\nfacts: {}\n");
        assertThat(facts.asOf()).isEqualTo(new AsOf(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 7, 1)));
        assertThat(facts.known()).isEmpty();
    }

    @Test
    void a_case_needs_no_day_where_nothing_depends_on_it() {
        RuleEngine village = RuleEngine.of(CasePacks.VILLAGE);
        Facts facts = FactsReader.of(village)
                .read("case.json", "{\"facts\": {\"wall\": \"yes\", \"gates\": 0, \"site-area\": \"3 ha\"}}");
        assertThat(facts.asOf()).isEqualTo(AsOf.ANY_DAY);
        assertThat(village.assess(CasePacks.VILLAGE.choice("entry"), facts)
                        .verdict()
                        .decided())
                .contains("SHUT");
    }

    @Test
    void facts_of_no_day_are_not_asked_of_what_depends_on_it() {
        RuleEngine town = RuleEngine.of(CasePacks.TOWN);
        assertThatThrownBy(() -> town.assess(CasePacks.TOWN.choice("regime"), Facts.onAnyDay()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("what `demo-town/3` decides depends on the date; ask as of a date, such as"
                        + " engine.asOf(date)");
    }

    @Test
    void a_fact_of_the_pack_itself_comes_before_one_that_it_uses() {
        Facts facts = read("{ built: 1890, asset/built: 1891, site-area: 2 ha }");
        assertThat(facts.known()).containsExactly(BUILT, AssetFacts.BUILT, AssetFacts.SITE_AREA);
    }

    @Test
    void facts_of_the_edition_in_force_come_first() {
        FactsReader editions =
                FactsReader.of(edition("1", "until 2020-01-01", "year"), edition("2", "from 2020-01-01", "area"));
        assertThat(editions.read("case.yaml", "asOf: 2019-12-31\nfacts: { extent: 1890 }")
                        .known())
                .containsExactly(Fact.year("demo-city/extent"));
        assertThat(editions.read("case.yaml", "asOf: 2020-01-01\nfacts: { extent: 12 ha }")
                        .known())
                .containsExactly(Fact.area("demo-city/extent"));
    }

    private static RulePack edition(String version, String inForce, String type) {
        return PackReader.standard().read("demo-city.yaml", """
                format: 1
                pack: demo-city
                version: "%s"
                inForce: %s
                facts: { extent: { type: %s, orNone: yes } }
                questions: { entry: { answers: [OPEN, SHUT] } }
                rules: [ { id: r, answer: { entry: OPEN }, when: { extent: present } } ]
                """.formatted(version, inForce, type));
    }

    @Test
    void facts_that_only_rules_in_java_ask_are_known() {
        RuleEngine engine = RuleEngine.of(CasePacks.VILLAGE)
                .with(Rule.of("demo-java/tower")
                        .answers(CasePacks.VILLAGE.choice("entry"), "OPEN")
                        .when(Fact.length("demo-java/tower").isPresent()));
        assertThat(FactsReader.of(engine)
                        .read("case.yaml", "facts: { tower: 12 m }")
                        .known())
                .containsExactly(Fact.length("demo-java/tower"));
    }

    @Test
    void an_override_of_a_view_overrides_what_it_is_computed_from() {
        Facts facts = READER.read("case.yaml", """
                asOf: 2026-11-24
                facts: { built: 1890 }
                overrides:
                  - { fact: age, value: 100, reason: dendrochronology, by: County surveyor, on: 2026-11-20 }
                """);
        assertThat(facts.evidence(BUILT).orElseThrow().recorded()).isEqualTo(Finding.of(1926));
        assertThat(facts.withoutOverride(BUILT))
                .isEqualTo(Facts.asOf(AsOf.of(DAY)).with(BUILT.orNone(), 1890));
    }

    @Test
    void several_overrides_of_one_fact_are_kept_in_order_and_the_last_counts() {
        Facts facts = READER.read("case.yaml", """
                asOf: 2026-11-24
                facts: { built: 1890 }
                overrides:
                  - { fact: built, value: 1900, reason: dendrochronology, by: County surveyor, on: 2026-11-20 }
                  - { fact: built, value: 1901, reason: a slip of the pen, by: County surveyor, on: 2026-11-21 }
                """);
        assertThat(facts.evidence(BUILT).orElseThrow().recorded()).isEqualTo(Finding.of(1901));
        assertThat(facts.overrides()).hasSize(2);
        assertThat(READER.read("case.yaml", FactsWriter.toYaml(facts))).isEqualTo(facts);
        assertThat(facts.withoutOverride(BUILT).evidence(BUILT).orElseThrow().recorded())
                .isEqualTo(Finding.of(1900));
    }

    @Test
    void what_is_written_is_read_again() {
        Facts facts = FactsReader.of(CasePacks.TOWN).read("case.yaml", """
                asOf: 2021-06-01, as known on 2021-07-01
                facts:
                  built: { disputed: [1890, { value: at most 1880, sources: [Oral history, { title: Survey, date: 2019 }] }] }
                  storeys: [3, 4, none]
                  criteria: { includes: [i], excludes: [ii], unrecorded: illegible, sources: Charter }
                  owner: { unrecorded: withheld, note: "asks \\"not to be named\\"" }
                  upkeep: between 1 % and 3 %
                overrides:
                  - { fact: storeys, value: 5, reason: counted again, by: County surveyor, on: 2026-11-20 }
                  - { fact: guarded, value: yes, reason: seen, by: County surveyor, on: 2026-11-21 }
                """);
        String text = FactsWriter.toJson(facts);
        assertThat(READER.read("case.json", text)).isEqualTo(facts);
        assertThat(text).isEqualTo("""
                {
                  "format": 1,
                  "asOf": "2021-06-01, as known on 2021-07-01",
                  "facts": {
                    "demo-town/built": {
                      "disputed": [
                        "1890",
                        { "value": "at most 1880", "sources": ["Oral history", { "title": "Survey", "date": "2019" }] }
                      ]
                    },
                    "demo-town/storeys": "3 or 4 or none",
                    "demo-town/criteria": { "includes": ["i"], "excludes": ["ii"], "unrecorded": "illegible", "sources": "Charter" },
                    "demo-town/owner": { "unrecorded": "withheld", "note": "asks \\"not to be named\\"" },
                    "demo-town/upkeep": "between 1 % and 3 %"
                  },
                  "overrides": [
                    {
                      "fact": "demo-town/storeys",
                      "value": "5",
                      "reason": "counted again",
                      "by": "County surveyor",
                      "on": "2026-11-20"
                    },
                    { "fact": "demo-town/guarded", "value": "yes", "reason": "seen", "by": "County surveyor", "on": "2026-11-21" }
                  ]
                }
                """);
    }

    @Test
    void a_file_is_written_in_the_language_of_its_name(@TempDir Path folder) throws IOException {
        Facts facts = read("{ built: about 1890 ± 5, criteria: [i] }");
        FactsWriter.write(facts, folder.resolve("case.yaml"));
        FactsWriter.write(facts, folder.resolve("case.JSON"));
        assertThat(folder.resolve("case.yaml")).hasContent("""
                format: 1
                asOf: 2026-11-24
                facts:
                  demo-town/built: between 1885 and 1895
                  demo-town/criteria: [i]
                """);
        assertThat(READER.read(folder.resolve("case.yaml"))).isEqualTo(facts);
        assertThat(READER.read(folder.resolve("case.JSON"))).isEqualTo(facts);
        assertThat(folder.resolve("case.JSON")).content().startsWith("{");
    }

    @Test
    void a_case_that_cannot_say_so_is_not_written() {
        Facts none = Facts.onAnyDay().with(Fact.text("demo/owner"), "none");
        assertThatThrownBy(() -> FactsWriter.toJson(none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("case cannot be written: fact `demo/owner` always has a value");
        Facts late = Facts.asOf(AsOf.of(LocalDate.of(12000, 1, 1)));
        assertThatThrownBy(() -> FactsWriter.toJson(late))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("case cannot be written: `asOf` must be a date such as");
        Facts blank = Facts.onAnyDay().with(Fact.text("demo/owner"), " Demo Steel");
        assertThatThrownBy(() -> FactsWriter.toJson(blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "case cannot be written: evidence for demo/owner must be something that a case has words for but"
                                + " was ` Demo Steel`");
    }
}

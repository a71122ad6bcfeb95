// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.heritagekit.rules.engine.DatedEngine;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.read.FactsReader;
import io.github.heritagekit.rules.read.FactsWriter;
import io.github.heritagekit.rules.read.FormSchema;
import io.github.heritagekit.rules.read.InvalidFactsException;
import io.github.heritagekit.rules.read.PackReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CaseLawsTest {
    private static final RulePack TOWN = PackReader.standard().read("demo-town.yaml", """
            format: 1
            pack: demo-town
            version: "3"
            uses: [asset]
            facts:
              storeys:  { type: whole number, orNone: yes, ask: How many storeys?, domain: between 1 and 100 }
              slope:    { type: decimal, orNone: yes }
              reach:    { type: length }
              upkeep:   { type: share, alterable: yes }
              built:    { type: year, orNone: yes }
              age:      { type: whole number, viewOf: built }
              listed:   { type: date, orNone: yes }
              kind:     { type: code, orNone: yes, codes: { works: { en: works, zh: 工厂 }, mine: mine, canal.x: canal } }
              make:     { type: code }
              criteria: { type: set of codes, codes: [i, ii, iii] }
              marks:    { type: set of codes }
              owner:    { type: text, orNone: yes }
              guarded:  { type: yes/no, orNone: yes, ask: { en: Is it guarded?, zh: 是否有人看守? } }
            questions:
              regime: { answers: [KEEP, ADAPT], label: { en: regime, zh: 管理方式 } }
            rules:
              - id: keep
                answer: { regime: KEEP }
                when:
                  all:
                    - { storeys: 3, slope: at least 0.5, reach: at most 500 m, upkeep: under 3 %, age: at least 100 }
                    - { listed: present, kind: works, make: x, criteria: includes i, marks: includes star, owner: Demo }
                    - { guarded: yes, site-area: at most 10 ha }
            """);
    private static final ChoiceQuestion<String> REGIME = TOWN.choice("regime");
    private static final DatedEngine ENGINE = RuleEngine.of(TOWN).asOf(LocalDate.of(2026, 11, 24));
    private static final FactsReader READER = FactsReader.of(TOWN);
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(FormSchema.of(ENGINE, REGIME, Locale.ENGLISH, Locale.CHINESE), InputFormat.JSON);

    /** What is said of facts, rightly and wrongly. */
    private static final List<String> SAID = List.of(
            "3",
            "-3",
            "0",
            "3.50",
            "1890",
            "true",
            "false",
            "\"yes\"",
            "\"No\"",
            "\"YES \"",
            "\"3\"",
            "\" 4 \"",
            "\"3 or 4\"",
            "\"3 or none\"",
            "\"none\"",
            "\"unrecorded\"",
            "\" unrecorded \"",
            "\"about 1890 ± 5\"",
            "\"about 7 ± 2\"",
            "\"about 0.5 ± 0.25\"",
            "\"before 1900\"",
            "\"after 1900\"",
            "\"over 3\"",
            "\"under 3\"",
            "\">= 3\"",
            "\"[3..5)\"",
            "\"between 1 and 7\"",
            "\"at least 3\"",
            "\"at most 3\"",
            "\"exactly 3\"",
            "\"from 1990-01-01\"",
            "\"1990\"",
            "\"1990-02\"",
            "\"1990-02-03\"",
            "\"until 1990-02-03\"",
            "\"12 ha\"",
            "\"12ha\"",
            "\"12 公顷\"",
            "\"12 亩 or 13 mu\"",
            "\"at least 500 m\"",
            "\"between 1 km and 2 km\"",
            "\"[1 ha..2 ha]\"",
            "\"3 %\"",
            "\"under 3%\"",
            "\"at most 30 ‰\"",
            "\"works\"",
            "\"works or mine\"",
            "\"mine or none\"",
            "\"canal.x\"",
            "\"canalxx\"",
            "\"i\"",
            "\"star\"",
            "\"Demo Steel\"",
            "[]",
            "[\"i\", \"iii\"]",
            "[\"iv\"]",
            "[\"star\"]",
            "[3, 4]",
            "[\"3\", \"none\"]",
            "[\"works\", \"mine\"]",
            "[\"12 ha\", \"13 ha\"]",
            "[true]",
            "[\"yes\", \"no\"]",
            "{}",
            "{ \"includes\": [\"i\"] }",
            "{ \"includes\": [\"i\"], \"excludes\": [\"ii\"], \"complete\": \"yes\" }",
            "{ \"complete\": true, \"sources\": \"Survey\" }",
            "{ \"excludes\": [\"x\"], \"unrecorded\": \"illegible\" }",
            "{ \"value\": 3 }",
            "{ \"value\": \"yes\", \"sources\": [\"Survey\"] }",
            "{ \"value\": \"none\", \"sources\": { \"title\": \"Survey\", \"locator\": 4, \"date\": 2019 } }",
            "{ \"value\": \"12 ha\", \"note\": \"by eye\" }",
            "{ \"value\": [\"works\", \"mine\"] }",
            "{ \"value\": { \"value\": 3 } }",
            "{ \"unrecorded\": \"illegible\", \"note\": \"water\" }",
            "{ \"unrecorded\": \"lost\" }",
            "{ \"unrecorded\": \"withheld\", \"value\": 3 }",
            "{ \"disputed\": [3, { \"value\": \"at most 2\", \"sources\": \"Survey\" }] }",
            "{ \"disputed\": [\"yes\", { \"unrecorded\": \"withheld\" }] }",
            "{ \"disputed\": [3] }",
            "{ \"disputed\": [1890, { \"disputed\": [1891, 1892] }] }",
            "\"\"",
            "\" \"",
            "\"\\u0661\\u0668\\u0669\\u0660\"");

    private static final List<String> NAMES = List.of(
            "storeys",
            "slope",
            "reach",
            "upkeep",
            "built",
            "age",
            "listed",
            "kind",
            "make",
            "criteria",
            "marks",
            "owner",
            "guarded",
            "site-area",
            "asset/site-area",
            "asset/built",
            "demo-town/kind",
            "demo-town/built",
            "regime",
            "country");

    private static final List<String> DAYS = List.of(
            "\"2026-11-24\"",
            "\" 2026-11-24\"",
            "\"2021-06-01, as known on 2021-07-01\"",
            "\"2026\"",
            "2026",
            "\"-0100-01-01\"",
            "\"today\"");

    private static List<String> wrongBySchema(String text) {
        return SCHEMA.validate(text, InputFormat.JSON).stream()
                .map(com.networknt.schema.Error::toString)
                .toList();
    }

    @Property(tries = 1_000)
    void a_case_that_is_written_is_read_again(@ForAll long seed) {
        Facts facts = new RandomCase(new Random(seed)).of(ENGINE.facts(REGIME));
        String text = FactsWriter.toJson(facts);
        assertThat(READER.read("case.json", text)).as(text).isEqualTo(facts);
        String yaml = FactsWriter.toYaml(facts);
        assertThat(READER.read("case.yaml", yaml)).as(yaml).isEqualTo(facts);
    }

    @Property(tries = 500)
    void a_case_that_is_written_is_valid_for_the_form(@ForAll long seed) {
        String text = FactsWriter.toJson(new RandomCase(new Random(seed)).of(ENGINE.facts(REGIME)));
        assertThat(wrongBySchema(text)).as(text).isEmpty();
    }

    @Property(tries = 2_000)
    void a_case_that_is_read_is_valid_for_the_form(@ForAll long seed) {
        String text = said(new Random(seed));
        if (isRead(text)) {
            assertThat(wrongBySchema(text)).as(text).isEmpty();
        }
    }

    private static boolean isRead(String text) {
        try {
            READER.read("case.json", text);
            return true;
        } catch (InvalidFactsException e) {
            return false;
        }
    }

    private static String said(Random random) {
        String text = "{ \"asOf\": " + pick(random.nextInt(3) > 0 ? DAYS.subList(0, 1) : DAYS, random)
                + ", \"facts\": { \"" + pick(NAMES, random) + "\": " + pick(SAID, random) + " }";
        if (random.nextInt(4) == 0) {
            text += ", \"overrides\": [ { \"fact\": \"" + pick(NAMES, random) + "\", \"value\": " + pick(SAID, random)
                    + ", \"reason\": \"seen\", \"by\": \"me\", \"on\": " + pick(DAYS, random) + " } ]";
        }
        return text + (random.nextInt(4) == 0 ? ", \"format\": 1 }" : " }");
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    @Test
    void every_way_to_say_something_of_every_fact_is_tried_and_many_are_right_and_many_wrong() {
        int read = 0;
        int refusedByBoth = 0;
        for (String name : NAMES) {
            for (String said : SAID) {
                String text = "{ \"asOf\": \"2026-11-24\", \"facts\": { \"" + name + "\": " + said + " } }";
                boolean valid = wrongBySchema(text).isEmpty();
                if (isRead(text)) {
                    assertThat(valid).as(text).isTrue();
                    read++;
                } else if (!valid) {
                    refusedByBoth++;
                }
            }
        }
        assertThat(read).isGreaterThan(300);
        assertThat(refusedByBoth).isGreaterThan(300);
    }

    @Test
    void the_schema_itself_is_valid() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(FormSchema.of(ENGINE, REGIME), InputFormat.JSON))
                .isEmpty();
    }
}

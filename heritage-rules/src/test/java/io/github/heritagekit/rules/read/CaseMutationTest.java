// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.rules.facts.Facts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CaseMutationTest {
    private static final FactsReader READER = FactsReader.of(CasePacks.TOWN, CasePacks.VILLAGE);
    private static final List<String> CODES =
            CaseGrammar.CODES.stream().map(ProblemCode::code).toList();

    private static final String YAML = """
            format: 1
            asOf: 2021-06-01, as known on 2021-07-01
            facts:
              built: { disputed: [1890, { value: at most 1880, sources: [Oral history, { title: Survey, date: 2019 }] }] }
              storeys: [3, 4, none]
              floors: about 7 ± 2
              listed: 1990-02
              slope: 0.5
              kind: works or mine
              site-area: 12 ha
              criteria: { includes: [i], excludes: [ii], complete: yes, unrecorded: illegible, sources: Charter }
              owner: { unrecorded: withheld, note: asks not to be named }
              upkeep: between 1 % and 3 %
              demo-village/wall: yes
            overrides:
              - { fact: storeys, value: 5, reason: counted again, by: County surveyor, on: 2026-11-20 }
              - { fact: guarded, value: yes, reason: seen, by: County surveyor, on: 2026-11-21 }
            """;

    private static final String JSON = FactsWriter.toJson(READER.read("case.yaml", YAML));

    private static final List<String> SCRAPS = List.of(
            ":",
            ": ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "\n",
            "\t",
            " ",
            "'",
            "\"",
            "&a",
            "*a",
            "!x",
            "|",
            ">",
            "#",
            "?",
            "---\n",
            "~",
            "null",
            "none",
            "unrecorded",
            "yes",
            "0",
            "-1",
            "99999999999999999999",
            "1e999",
            "..",
            " or ",
            "中",
            "\uD83D\uDE00",
            "\u0000",
            "\uD800",
            "\\u12",
            "at least ",
            "about ",
            "±",
            "2147483647",
            "-999999999-01-01",
            "+999999999-12-31",
            "101 %",
            "\u2028",
            "\u0085",
            "disputed",
            "value",
            "sources",
            "complete",
            "includes");

    /** A piece of a text taken out and something else put in. */
    record Wound(int at, int length, String scrap) {
        String in(String text) {
            int from = Math.floorMod(at, text.length() + 1);
            return text.substring(0, from) + scrap + text.substring(Math.min(text.length(), from + length));
        }
    }

    @Provide
    Arbitrary<List<Wound>> wounds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5_000),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.oneOf(
                                Arbitraries.of(SCRAPS), Arbitraries.strings().ofMaxLength(3)))
                .as(Wound::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Property(tries = 2_000)
    void a_damaged_case_is_read_or_refused_and_nothing_else(@ForAll("wounds") List<Wound> wounds, @ForAll boolean json)
            throws IOException {
        String text = json ? JSON : YAML;
        for (Wound wound : wounds) {
            text = wound.in(text);
        }
        String name = json ? "case.json" : "case.yaml";
        assertReadOrRefused(name, text, text.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 500)
    void bytes_that_are_no_case_are_refused(@ForAll byte[] bytes, @ForAll boolean json) throws IOException {
        String name = json ? "case.json" : "case.yaml";
        assertReadOrRefused(name, new String(bytes, StandardCharsets.UTF_8), bytes);
    }

    private static void assertReadOrRefused(String name, String text, byte[] bytes) throws IOException {
        try {
            Facts facts = READER.read(name, text);
            assertThat(READER.read("case.json", FactsWriter.toJson(facts))).isEqualTo(facts);
        } catch (InvalidFactsException e) {
            assertOurs(e, text);
        }
        try {
            READER.read(name, new ByteArrayInputStream(bytes));
        } catch (InvalidFactsException e) {
            assertOurs(e, text);
        }
    }

    private static void assertOurs(InvalidFactsException refusal, String text) {
        assertThat(refusal.problems()).as(text).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.code()).isIn(CODES);
            assertThat(problem.message()).doesNotContain("io.github", "tools.jackson", "snakeyaml", "Exception");
        });
    }
}

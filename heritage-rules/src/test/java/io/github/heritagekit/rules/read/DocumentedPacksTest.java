// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.asset.Classification;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.engine.DatedEngine;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.engine.Verdict;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.pack.Expectation;
import io.github.heritagekit.rules.pack.PackExample;
import io.github.heritagekit.rules.pack.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/PACKS.md tells authors is what the reader does. */
class DocumentedPacksTest {
    private static final Path DOCUMENT = Path.of("../docs/PACKS.md");
    private static final Path SOURCES = Path.of("src/main/java/io/github/heritagekit/rules/read");
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+: .*?)` \\| (.*) \\|$");
    private static final PackReader READER = PackReader.standard()
            .withTest(NamedTest.of("rail/near-railway", FactType.TEXT, Wording.of("is near a railway"), text -> true));

    private static String document() throws IOException {
        return Files.readString(DOCUMENT);
    }

    private static List<String> blocks() throws IOException {
        return BLOCK.matcher(document()).results().map(block -> block.group(1)).toList();
    }

    private static RulePack city() throws IOException {
        return READER.read("demo-city.yaml", blocks().get(0));
    }

    /** Returns the pairs of the table that begins with the heading. */
    private static List<List<String>> rows(String heading) throws IOException {
        String text = document();
        String table = text.substring(text.indexOf(heading));
        table = table.substring(0, table.indexOf("\n\n"));
        return ROW.matcher(table)
                .results()
                .map(row -> List.of(row.group(1), row.group(2)))
                .toList();
    }

    @Test
    void the_examples_of_the_packs_hold() throws IOException {
        RulePack city = city();
        RulePack shire = READER.withPack(city).read("demo-shire.yaml", blocks().get(1));
        RulePack zones = READER.read("demo-zones.yaml", blocks().get(2));
        assertThat(blocks()).hasSize(3);
        city.examples().forEach(example -> holds(RuleEngine.of(city), example));
        shire.examples().forEach(example -> holds(RuleEngine.of(city, shire), example));
        zones.examples().forEach(example -> holds(RuleEngine.of(zones), example));
        assertThat(city.examples().size()
                        + shire.examples().size()
                        + zones.examples().size())
                .isEqualTo(7);
    }

    private static void holds(RuleEngine engine, PackExample example) {
        DatedEngine dated = engine.asOf(example.given().asOf());
        for (Expectation expected : example.expect()) {
            if (expected instanceof Expectation.Collected collected) {
                collected
                        .answers()
                        .forEach((code, truth) -> assertThat(
                                        dated
                                                .assess((CollectQuestion<?>) collected.question(), example.given())
                                                .found()
                                                .stream()
                                                .anyMatch(found ->
                                                        found.toString().equals(code)))
                                .as(example.name())
                                .isEqualTo(truth == Truth.TRUE));
            } else {
                chosen(dated, example, expected);
            }
        }
    }

    private static void chosen(DatedEngine engine, PackExample example, Expectation expected) {
        var assessment = engine.assess((ChoiceQuestion<?>) expected.question(), example.given());
        if (expected instanceof Expectation.Openness open) {
            Set<String> missing = assessment.missing().stream().map(Fact::id).collect(Collectors.toSet());
            assertThat(missing).as(example.name()).isEqualTo(open.missing());
        } else if (expected instanceof Expectation.Answer answer) {
            assertThat(assessment.verdict().decided().map(Object::toString))
                    .as(example.name())
                    .contains(answer.code());
        } else {
            assertThat(assessment.verdict()).as(example.name()).isInstanceOf(Verdict.Silent.class);
        }
    }

    @Test
    void every_test_of_the_table_is_read() throws IOException {
        List<List<String>> rows = rows("| test | holds if the fact |");
        assertThat(rows).hasSize(20);
        String pack = blocks().get(0);
        for (List<String> row : rows) {
            String tested = pack.replace("    when: { started: before 1900 }", "    when: { " + row.get(0) + " }");
            assertThat(READER.read("pack.yaml", tested).rules()).as(row.get(0)).hasSize(6);
        }
    }

    @Test
    void every_evidence_of_the_table_is_what_it_says() throws IOException {
        List<List<String>> rows = rows("| evidence | what is possible |");
        assertThat(rows).hasSize(25);
        String pack = blocks().get(0);
        for (List<String> row : rows) {
            String given =
                    pack.substring(0, pack.indexOf("examples:")) + "examples:\n  - asOf: 2024-10-18\n    given: { "
                            + row.get(0) + " }\n    expect: { classification: silent }\n";
            RulePack read = READER.read("pack.yaml", given);
            String name = row.get(0).substring(0, row.get(0).indexOf(':'));
            Fact<?> base = read.vocabulary().find(name).orElseThrow().base();
            assertThat(read.examples()
                            .get(0)
                            .given()
                            .evidence(base)
                            .orElseThrow()
                            .recorded())
                    .as(row.get(0))
                    .hasToString(row.get(1));
        }
    }

    @Test
    void every_key_of_the_grammar_is_told() throws IOException {
        String text = document();
        try (Stream<Path> sources = Files.list(SOURCES)) {
            for (Path source : sources.toList()) {
                String java = Files.readString(source);
                Pattern.compile("KEYS =\\s*List\\.of\\(([^;]*)\\);")
                        .matcher(java)
                        .results()
                        .flatMap(match -> Stream.of(match.group(1).split(",")))
                        .map(key -> literal(key.strip(), java))
                        .forEach(key -> assertThat(text).as(key).containsPattern("[`{ ]" + key + "[`:]"));
            }
        }
    }

    /** Returns the text of a literal, or of the constant of that name. */
    private static String literal(String key, String java) {
        if (key.startsWith("\"")) {
            return key.replace("\"", "");
        }
        Matcher constant = Pattern.compile(key + " = \"([^\"]*)\";").matcher(java);
        assertThat(constant.find()).as(key).isTrue();
        return constant.group(1);
    }

    @Test
    void the_case_in_a_file_is_read() throws IOException {
        String text = document();
        Matcher block = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(text);
        assertThat(block.find()).isTrue();
        RulePack city = city();
        Facts facts = FactsReader.of(city).read("case.json", block.group(1));

        assertThat(RuleEngine.of(city)
                        .assess(city.question("classification", Classification.class), facts)
                        .verdict()
                        .decided())
                .contains(Classification.INDUSTRIAL_HERITAGE);
        assertThat(block.find()).isFalse();
    }

    @Test
    void every_limit_is_told() throws IOException {
        String text = document().replaceAll("\\s+", " ");
        for (int limit : List.of(
                Limits.NAMES, Limits.RULES, Limits.EXAMPLES, Limits.FEW, Limits.NAME, Limits.TEXT, Limits.NUMBER)) {
            assertThat(text).contains(String.format(java.util.Locale.ROOT, "%,d", limit));
        }
        assertThat(text).contains(YamlNodes.DEEPEST + " deep");
    }

    /** Returns the codes that a source names where it tells of a problem. */
    private static Stream<String> told(String source) throws IOException {
        Path rooms = SOURCES.resolveSibling(source);
        return BadPacksTest.CODE_TOLD.matcher(Files.readString(rooms)).results().map(match -> match.group(1));
    }

    @Test
    void each_code_of_a_problem_is_told_of_in_one_row_and_no_other_is() throws IOException {
        List<String> rows = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| [A-Z`].*\\. \\|$")
                .matcher(document().substring(document().indexOf("## What can be wrong")))
                .results()
                .map(row -> row.group(1))
                .toList();
        Stream<String> repeated = Stream.of("test", "reader", "pack").map(kind -> "repeated-" + kind);
        List<String> codes = Stream.of(
                        Arrays.stream(ProblemCode.values()).map(ProblemCode::code),
                        told("pack/PackChecks.java"),
                        told("engine/EngineChecks.java"),
                        told("spi/Gathering.java"),
                        repeated)
                .flatMap(Function.identity())
                .distinct()
                .sorted()
                .toList();
        assertThat(rows).isEqualTo(codes);
    }
}

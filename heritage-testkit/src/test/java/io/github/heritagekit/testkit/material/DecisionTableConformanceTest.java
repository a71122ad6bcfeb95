// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.github.heritagekit.rules.engine.Assessed;
import io.github.heritagekit.rules.engine.DatedEngine;
import io.github.heritagekit.rules.engine.Findings;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.read.FactsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Resolutions against the decision tables of the DMN technology compatibility kit; {@link DecisionTable} has the mapping. */
@MaterialSuite("conformance/decision-tables")
class DecisionTableConformanceTest {

    @Test
    void resolutions_agree_with_the_hit_policies_of_dmn(Path suite) throws IOException {
        List<String> disagreements = new ArrayList<>();
        Map<String, Integer> cases = new LinkedHashMap<>();
        for (Path model : files(suite, ".dmn")) {
            DecisionTable table = new DecisionTable(Xml.read(model));
            for (Path tests : files(model.resolveSibling("."), ".xml")) {
                for (Element each : Xml.all(Xml.read(tests), "testCase")) {
                    cases.merge(table.hitPolicy(), 1, Integer::sum);
                    List<String> expected = expected(each, table);
                    List<String> actual = actual(each, table);
                    if (!actual.equals(expected)) {
                        disagreements.add(model.getFileName() + " " + each.getAttribute("id") + " should be " + expected
                                + " but was " + actual);
                    }
                }
            }
        }
        int all = cases.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("decision tables: " + (all - disagreements.size()) + " of " + all + " " + cases);
        assertThat(disagreements).isEmpty();
        assertThat(cases).containsOnlyKeys("UNIQUE", "ANY", "PRIORITY", "FIRST", "RULE ORDER", "OUTPUT ORDER");
        assertThat(all).isEqualTo(27);
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    /** Returns the answers expected: one, or of a table that gives a list all in their order. */
    private static List<String> expected(Element test, DecisionTable table) {
        List<String> values = Xml.all(Xml.all(test, "expected").get(0), "value").stream()
                .map(value -> value.getTextContent().strip())
                .toList();
        return Lists.partition(values, table.outputs()).stream()
                .map(DecisionTable::answer)
                .toList();
    }

    private static List<String> actual(Element test, DecisionTable table) {
        String inputs = Xml.children(test, "inputNode").stream()
                .map(input -> "\"" + DecisionTable.name(input.getAttribute("name")) + "\": \""
                        + yesOrNo(Xml.text(input, "value")) + "\"")
                .collect(Collectors.joining(", ", "{ \"facts\": { ", " } }"));
        Facts facts = FactsReader.of(table.pack()).read("case.json", inputs);
        DatedEngine engine = RuleEngine.of(table.pack()).onAnyDay();
        if (!table.collects()) {
            return engine.assess(table.pack().choice(DecisionTable.QUESTION), facts).verdict().decided().stream()
                    .toList();
        }
        Findings<String> findings = engine.assess(table.pack().collect(DecisionTable.QUESTION), facts);
        return table.hitPolicy().equals("RULE ORDER") ? inRuleOrder(findings) : List.copyOf(findings.found());
    }

    private static String yesOrNo(String value) {
        return value.equals("true") ? "yes" : value.equals("false") ? "no" : value;
    }

    private static List<String> inRuleOrder(Assessed assessed) {
        return assessed.rules().stream()
                .filter(each -> each.standing() == Standing.HOLDS)
                .map(each -> each.rule().answerCode().orElseThrow())
                .toList();
    }
}

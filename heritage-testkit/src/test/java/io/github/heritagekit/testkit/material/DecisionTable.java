// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.read.PackReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/**
 * A decision table of DMN, written as a pack of ours.
 *
 * <ul>
 *   <li>An input becomes a fact, an output one answer; the outputs of several columns are one answer, joined by a hyphen.
 *   <li>Unary tests of numbers stand in the pack as they are; names in quotes become a list of codes; a hyphen asks nothing.
 *   <li>Unique and any become {@code unanimous}, priority {@code strictest} in the order of the output values, first {@code
 *       first}. Rule order and output order, which give a list, become a question that collects.
 * </ul>
 */
final class DecisionTable {
    static final String QUESTION = "decision";

    private final String hitPolicy;
    private final int outputs;
    private final RulePack pack;

    DecisionTable(Element model) {
        Element table = Xml.all(model, "decisionTable").get(0);
        this.hitPolicy = table.hasAttribute("hitPolicy") ? table.getAttribute("hitPolicy") : "UNIQUE";
        List<Element> inputs = Xml.children(table, "input");
        List<Element> rules = Xml.children(table, "rule");
        this.outputs = Xml.children(table, "output").size();
        StringBuilder text = new StringBuilder("format: 1\npack: table\nversion: 1\nfacts:\n");
        inputs.forEach(input -> text.append("  ").append(fact(input)).append('\n'));
        text.append("questions:\n  ").append(question(table, rules)).append("\nrules:\n");
        for (int i = 0; i < rules.size(); i++) {
            text.append(rule(i, rules.get(i), inputs)).append('\n');
        }
        this.pack = PackReader.standard().read("table.yaml", text.toString());
    }

    String hitPolicy() {
        return hitPolicy;
    }

    int outputs() {
        return outputs;
    }

    boolean collects() {
        return hitPolicy.endsWith("ORDER");
    }

    RulePack pack() {
        return pack;
    }

    static String name(String input) {
        return input.toLowerCase(Locale.ROOT);
    }

    private static String inputName(Element input) {
        return name(Xml.text(Xml.all(input, "inputExpression").get(0), "text"));
    }

    private static String fact(Element input) {
        String type = Xml.all(input, "inputExpression").get(0).getAttribute("typeRef");
        String ours = Map.of("number", "decimal", "boolean", "yes/no", "string", "code")
                .get(type);
        String codes = Xml.all(input, "inputValues").stream()
                .map(values -> ", codes: [" + Xml.text(values, "text") + "]")
                .collect(Collectors.joining());
        return inputName(input) + ": { type: " + ours + codes + " }";
    }

    private String question(Element table, List<Element> rules) {
        Set<String> answers = new LinkedHashSet<>();
        List<String> first = Xml.all(Xml.children(table, "output").get(0), "outputValues").stream()
                .flatMap(values -> List.of(Xml.text(values, "text").split("\\s*,\\s*")).stream())
                .map(DecisionTable::unquoted)
                .toList();
        for (String value : first) {
            rules.stream()
                    .map(DecisionTable::answer)
                    .filter(answer -> answer.equals(value) || answer.startsWith(value + "-"))
                    .forEach(answers::add);
        }
        rules.forEach(rule -> answers.add(answer(rule)));
        String resolution = switch (hitPolicy) {
            case "UNIQUE", "ANY" -> "resolution: unanimous";
            case "PRIORITY" -> "resolution: strictest";
            case "FIRST" -> "resolution: first";
            case "RULE ORDER", "OUTPUT ORDER" -> "collect: yes";
            default -> throw new IllegalArgumentException("hit policy " + hitPolicy + " has no mapping");
        };
        return QUESTION + ": { answers: [" + String.join(", ", answers) + "], " + resolution + " }";
    }

    private static String unquoted(String text) {
        return text.replace("\"", "");
    }

    static String answer(List<String> values) {
        return String.join("-", values);
    }

    private static String answer(Element rule) {
        return answer(Xml.children(rule, "outputEntry").stream()
                .map(entry -> unquoted(Xml.text(entry, "text")))
                .toList());
    }

    private static String rule(int number, Element rule, List<Element> inputs) {
        List<Element> entries = Xml.children(rule, "inputEntry");
        Map<String, String> tests = new LinkedHashMap<>();
        IntStream.range(0, inputs.size()).forEach(i -> {
            String test = Xml.text(entries.get(i), "text");
            if (!test.equals("-")) {
                tests.put(inputName(inputs.get(i)), test(test));
            }
        });
        List<String> all = new ArrayList<>();
        tests.forEach((fact, test) -> all.add(fact + ": " + test));
        return "  - { id: rule-" + (number + 1) + ", answer: { " + QUESTION + ": " + answer(rule) + " }, when: "
                + (all.isEmpty() ? "always" : "{ " + String.join(", ", all) + " }") + " }";
    }

    private static String test(String test) {
        if (test.startsWith("\"")) {
            return "[" + test + "]";
        }
        return test.startsWith("<") || test.startsWith(">") ? "\"" + test + "\"" : test;
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.rules.lang.Truth;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** {@link Truth} against the logical operators of the Clinical Quality Language, whose null is our unknown. */
@MaterialSuite("conformance/three-valued-logic/CqlLogicalOperatorsTest.xml")
class ThreeValuedLogicConformanceTest {

    @Test
    void truth_agrees_with_the_logical_operators_of_cql(Path suite) {
        List<String> disagreements = new ArrayList<>();
        List<Element> tests = Xml.all(Xml.read(suite), "test");
        for (Element test : tests) {
            String expression = Xml.text(test, "expression");
            Truth expected = truth(Xml.text(test, "output"));
            Truth actual = evaluate(expression);
            if (actual != expected) {
                disagreements.add(expression + " should be " + expected + " but was " + actual);
            }
        }
        int agreed = tests.size() - disagreements.size();
        System.out.println("three-valued logic: " + agreed + " of " + tests.size());
        assertThat(disagreements).isEmpty();
        assertThat(agreed).isEqualTo(39);
    }

    private static Truth evaluate(String expression) {
        String[] words = expression.split(" ", -1);
        if (words.length == 2 && words[0].equals("not")) {
            return truth(words[1]).not();
        }
        assertThat(words).as(expression).hasSize(3);
        Truth left = truth(words[0]);
        Truth right = truth(words[2]);
        return switch (words[1]) {
            case "and" -> left.and(right);
            case "or" -> left.or(right);
            case "xor" -> left.xor(right);
            case "implies" -> left.implies(right);
            default -> throw new IllegalArgumentException("unknown operator in " + expression);
        };
    }

    private static Truth truth(String word) {
        return switch (word) {
            case "true" -> Truth.TRUE;
            case "false" -> Truth.FALSE;
            case "null" -> Truth.UNKNOWN;
            default -> throw new IllegalArgumentException("unknown truth " + word);
        };
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.material;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.rules.explain.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The strictest answer against the combining tests of XACML 3.0; {@link XacmlPolicy} has the mapping. */
@MaterialSuite("conformance/exceptions/xacml")
class XacmlConformanceTest {

    private static List<Path> cases(Path suite) throws IOException {
        try (Stream<Path> all = Files.list(suite)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static XacmlPolicy policy(Path of) {
        return new XacmlPolicy(Xml.read(of.resolve("Policy.xml")), Xml.read(of.resolve("Request.xml")));
    }

    @Test
    void the_strictest_answer_agrees_with_deny_overrides(Path suite) throws IOException {
        List<String> disagreements = new ArrayList<>();
        List<Path> cases = cases(suite);
        for (Path each : cases) {
            String expected = Xml.text(Xml.read(each.resolve("Response.xml")), "Decision");
            String actual = policy(each).decision();
            if (!actual.equals(expected)) {
                disagreements.add(each.getFileName() + " should be " + expected + " but was " + actual);
            }
        }
        System.out.println("XACML combining: " + (cases.size() - disagreements.size()) + " of " + cases.size());
        assertThat(disagreements).isEmpty();
        assertThat(cases).hasSize(6);
    }

    @Test
    void an_attribute_missing_is_unknown_if_it_must_be_present_and_none_if_it_need_not_be(Path suite)
            throws IOException {
        Path of = suite.resolve("IID006");
        assertThat(standing(policy(of))).isEqualTo(Standing.OPEN);
        String lenient =
                Files.readString(of.resolve("Policy.xml")).replace("MustBePresent=\"true\"", "MustBePresent=\"false\"");
        XacmlPolicy none = new XacmlPolicy(Xml.parse(lenient), Xml.read(of.resolve("Request.xml")));
        assertThat(standing(none)).isEqualTo(Standing.DOES_NOT_HOLD);
    }

    /** Returns what became of the rule that matches an attribute which no request has. */
    private static Standing standing(XacmlPolicy policy) {
        return policy.assess().rules().stream()
                .filter(each -> each.rule().id().equals("policy3/rule3"))
                .findFirst()
                .orElseThrow()
                .standing();
    }
}

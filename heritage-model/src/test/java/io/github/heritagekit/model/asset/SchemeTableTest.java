// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemeTableTest {
    private static final String DEMO = """
            schemes = demo
            exclusions = demo-or-other
            document.order = Demo City Heritage Order
            document.order.edition = 2024
            demo.label = treasure
            demo.label.zh = 珍宝
            demo.verb = named
            demo.verb.zh = 命名
            demo.effect = recognises
            demo.effect.basis = order
            demo.country = CN
            demo.grades = gold, silver
            demo.grades.basis = order art. 4
            demo.review-every = P3Y6M
            demo.review-every.basis = order art. 5
            demo.lapses-after = P10D
            demo.lapses-after.basis = order art. 6
            exclusion.demo-or-other.one = demo
            exclusion.demo-or-other.other = other
            exclusion.demo-or-other.basis = order art. 7(1)
            """;

    @Test
    void a_table_says_everything_that_terms_can_say() throws Exception {
        SchemeBook book = read(DEMO);
        SchemeTerms terms = book.terms(DesignationScheme.of("demo")).orElseThrow();

        assertThat(terms)
                .hasToString(
                        "demo: grades gold, silver; review every 3 years 6 months; lapses after 10 days; effect recognises");
        assertThat(terms.effectBasis().orElseThrow()).hasToString("Demo City Heritage Order (2024)");
        assertThat(terms.gradesBasis().orElseThrow()).hasToString("Demo City Heritage Order, art. 4 (2024)");
        assertThat(terms.reviewBasis().orElseThrow()).hasToString("Demo City Heritage Order, art. 5 (2024)");
        assertThat(terms.lapseBasis().orElseThrow()).hasToString("Demo City Heritage Order, art. 6 (2024)");
        assertThat(book.exclusions())
                .singleElement()
                .hasToString("[demo] excludes [other] (Demo City Heritage Order, art. 7(1) (2024))");
    }

    @Test
    void a_key_that_nothing_asks_for_is_refused() {
        assertThatThrownBy(() -> read(DEMO + "demo.grade = gold\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("table of schemes has keys that mean nothing: [demo.grade]");
    }

    @Test
    void a_key_that_is_missing_is_named() {
        assertThatThrownBy(() -> read(DEMO.replace("demo.verb.zh = 命名\n", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("table of schemes must have the key `demo.verb.zh`");
        assertThatThrownBy(() -> read(DEMO.replace("exclusion.demo-or-other.basis = order art. 7(1)\n", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("table of schemes must have the key `exclusion.demo-or-other.basis`");
    }

    @Test
    void a_statement_without_a_text_says_that_none_was_looked_up() throws Exception {
        SchemeBook book = read(DEMO.replace("demo.effect.basis = order", "demo.effect.basis = not looked up"));

        assertThat(book.terms(DesignationScheme.of("demo")).orElseThrow().effectBasis())
                .isEmpty();
        for (String statement : List.of("effect", "grades", "review-every", "lapses-after")) {
            String bare = DEMO.replaceAll("demo." + statement + ".basis = .*\n", "");
            assertThatThrownBy(() -> read(bare))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("table of schemes must have the key `demo." + statement + ".basis`");
        }
    }

    private static SchemeBook read(String table) throws IOException {
        return SchemeTable.read(new StringReader(table));
    }
}

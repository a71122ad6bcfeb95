// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CitationTest {
    @Test
    void a_citation_prints_document_article_and_edition() {
        assertThat(Citation.of("Demo City Heritage Order", "art. 4(1)").withEdition("2024"))
                .hasToString("Demo City Heritage Order, art. 4(1) (2024)");
    }

    @Test
    void a_citation_of_a_whole_document_prints_its_name() {
        assertThat(Citation.of("Nizhny Tagil Charter")).hasToString("Nizhny Tagil Charter");
    }

    @Test
    void a_copy_keeps_everything_else() {
        Citation edition = Citation.of("Order", "art. 1").withEdition("2017").withEdition("2024");

        assertThat(edition)
                .isEqualTo(Citation.builder()
                        .document("Order")
                        .article("art. 1")
                        .edition("2024")
                        .build());
    }

    @Test
    void a_blank_article_is_refused() {
        assertThatThrownBy(() -> Citation.of("Order", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("document and article of a citation must not be blank");
    }

    @Test
    void a_citation_without_a_document_is_refused() {
        assertThatThrownBy(() -> Citation.builder().article("art. 1").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build Citation, some of required attributes are not set [document]");
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.time.PartialDate;
import org.junit.jupiter.api.Test;

class SourceTest {
    @Test
    void a_source_prints_title_place_and_date() {
        assertThat(Source.of("Register")
                        .withLocator("entry 42")
                        .withDate(PartialDate.parse("2021-05"))
                        .withNote("says so in passing"))
                .hasToString("Register, entry 42, 2021-05");
    }

    @Test
    void a_source_known_by_its_title_prints_the_title() {
        assertThat(Source.of("Register")).hasToString("Register");
    }

    @Test
    void sources_with_other_notes_are_other_sources() {
        assertThat(Source.of("Register").withNote("a")).isNotEqualTo(Source.of("Register"));
    }

    @Test
    void a_blank_title_is_refused() {
        assertThatThrownBy(() -> Source.of(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("title of a source must not be blank");
    }
}

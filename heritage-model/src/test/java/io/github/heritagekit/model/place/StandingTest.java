// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Standing.Status;
import io.github.heritagekit.model.source.Source;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    void an_official_boundary_is_where_it_is_drawn_unless_it_says_otherwise() {
        assertThat(Standing.official(Source.of("Plan")).error()).isEqualTo(Length.ofMetres(0));
        assertThat(Standing.official()).hasToString("official");
        assertThat(Standing.official().withError(Length.ofMetres(2))).hasToString("official, good to 2 m");
    }

    @Test
    void any_other_states_its_error() {
        assertThat(Standing.provisional(Length.ofMetres(10))).hasToString("provisional, good to 10 m");
        assertThatThrownBy(() -> Standing.indicative(Length.ofMetres(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("positional error of a geometry that is indicative must be over 0 m but was 0 m");
        assertThatThrownBy(() -> Standing.builder().status(Status.PROVISIONAL).build())
                .hasMessage("positional error of a geometry that is provisional must be over 0 m but was 0 m");
    }

    @Test
    void a_status_has_a_label() {
        assertThat(Status.PROVISIONAL.label(Locale.CHINESE)).isEqualTo("暂定");
        assertThat(Status.OFFICIAL.label(Locale.GERMAN)).isEqualTo("official");
        assertThat(Status.INDICATIVE.code()).isEqualTo("indicative");
    }
}

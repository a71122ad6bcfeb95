// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.source.Citation;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignificanceValueTest {
    @ParameterizedTest
    @CsvSource({"ntc, 8", "burra, 5", "he, 4", "nrhp, 4", "wh, 10", "cn-2014, 12"})
    void every_text_has_its_values(String scheme, int number) {
        assertThat(SignificanceScheme.of(scheme).values())
                .hasSize(number)
                .allMatch(value -> value.code().startsWith(scheme + "/"));
    }

    @Test
    void every_known_value_is_of_a_known_text_with_its_source() {
        assertThat(SignificanceValue.known())
                .hasSize(43)
                .allSatisfy(value -> assertThat(value.scheme().source()).isPresent());
        assertThat(SignificanceScheme.known())
                .allMatch(scheme -> scheme.source().isPresent());
    }

    @Test
    void a_value_is_of_the_text_before_its_slash() {
        assertThat(SignificanceValue.TECHNOLOGICAL.scheme()).isEqualTo(SignificanceScheme.NTC);
        assertThat(SignificanceValue.BURRA_SPIRITUAL.scheme()).isEqualTo(SignificanceScheme.BURRA);
        assertThat(SignificanceValue.CN_AGE.scheme()).isEqualTo(SignificanceScheme.CN_2014);
        assertThat(SignificanceValue.of("demo-city/oldest").scheme()).isEqualTo(SignificanceScheme.of("demo-city"));
        assertThat(SignificanceValue.of("oldest").scheme()).isEqualTo(SignificanceScheme.of("oldest"));
    }

    @Test
    void a_text_of_ones_own_has_no_known_source_and_no_known_values() {
        assertThat(SignificanceScheme.of("demo-city").source()).isEmpty();
        assertThat(SignificanceScheme.of("demo-city").values()).isEmpty();
    }

    @Test
    void values_of_two_texts_differ_even_where_their_names_agree() {
        assertThat(SignificanceValue.BURRA_SOCIAL).isNotEqualTo(SignificanceValue.SOCIAL);
        assertThat(SignificanceValue.BURRA_SOCIAL.label(Locale.ENGLISH))
                .isEqualTo(SignificanceValue.SOCIAL.label(Locale.ENGLISH));
    }

    @Test
    void a_criterion_is_labelled_with_its_number() {
        assertThat(SignificanceValue.WH_VI.label(Locale.ENGLISH)).isEqualTo("criterion (vi): association");
        assertThat(SignificanceValue.WH_VI.label(Locale.CHINESE)).isEqualTo("标准（六）：关联");
        assertThat(SignificanceValue.NRHP_C.label(Locale.ENGLISH)).isEqualTo("criterion C: design and construction");
    }

    @Test
    void a_text_is_cited_with_its_edition() {
        assertThat(SignificanceScheme.BURRA.source().map(Citation::toString))
                .contains("Burra Charter, art. 1.2 (2013)");
        assertThat(SignificanceScheme.WH.source().map(Citation::toString))
                .contains("Operational Guidelines for the Implementation of the World Heritage Convention, para. 77");
    }
}

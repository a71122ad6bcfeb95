// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {
    @Test
    void a_country_prints_its_code() {
        assertThat(Country.of("CN")).hasToString("CN").isEqualTo(Country.of("CN"));
    }

    @Test
    void a_country_has_a_name_in_english_and_chinese() {
        assertThat(Country.of("DE").label(Locale.ENGLISH)).isEqualTo("Germany");
        assertThat(Country.of("DE").label(Locale.CHINESE)).isEqualTo("德国");
    }

    @Test
    void countries_are_ordered_by_code() {
        assertThat(Stream.of("GB", "CN", "DE").map(Country::of).sorted())
                .containsExactly(Country.of("CN"), Country.of("DE"), Country.of("GB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "cn", "CHN", "中国"})
    void a_code_of_another_form_is_refused(String code) {
        assertThatThrownBy(() -> Country.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("country must be a code of two letters such as `CN` but was `" + code + "`");
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetIdTest {
    @Test
    void an_id_is_a_scheme_and_a_value() {
        AssetId battersea = AssetId.parse("nhle:1357620");

        assertThat(battersea.scheme()).isEqualTo("nhle");
        assertThat(battersea.value()).isEqualTo("1357620");
        assertThat(battersea).isEqualTo(AssetId.of("nhle", "1357620")).hasToString("nhle:1357620");
    }

    @Test
    void a_value_may_hold_colons_and_any_script() {
        assertThat(AssetId.parse("site:重钢:型钢厂").value()).isEqualTo("重钢:型钢厂");
    }

    @Property
    void every_id_reads_back_from_its_own_text(
            @ForAll @StringLength(min = 1, max = 20) @CharRange(from = 'a', to = 'z') String scheme,
            @ForAll @StringLength(min = 1, max = 40) @CharRange(from = '!', to = '~') @CharRange(from = '一', to = '龥')
                    String value) {
        AssetId id = AssetId.of(scheme, value);

        assertThat(AssetId.parse(id.toString())).isEqualTo(id);
    }

    @Test
    void a_text_without_a_scheme_is_refused() {
        assertThatThrownBy(() -> AssetId.parse("1357620"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("asset id must be a scheme and a value such as `nhle:1357620` but was `1357620`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NHLE", "nhle england", "遗产"})
    void a_scheme_of_other_characters_is_refused(String scheme) {
        assertThatThrownBy(() -> AssetId.of(scheme, "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scheme of an asset id must be of a-z, 0-9 and - but was `" + scheme + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13 57", "\t", "a\u00A0b", "a\u200Bb", "\u202Ea", "\uD800", "\uE000", "a\n"})
    void a_value_that_does_not_print_or_has_blanks_is_refused(String value) {
        assertThatThrownBy(() -> AssetId.of("nhle", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value of an asset id must be printable without blanks but was `" + value + "`");
    }

    @Test
    void ids_are_ordered_by_scheme_and_then_by_value() {
        assertThat(Stream.of("whc:371", "nhle:9", "whc:1150", "nhle:1357620")
                        .map(AssetId::parse)
                        .sorted())
                .extracting(AssetId::toString)
                .containsExactly("nhle:1357620", "nhle:9", "whc:1150", "whc:371");
        assertThat(AssetId.parse("whc:371")).isEqualByComparingTo(AssetId.of("whc", "371"));
    }
}

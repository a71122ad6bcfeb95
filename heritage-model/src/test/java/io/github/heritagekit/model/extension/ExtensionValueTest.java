// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtensionValueTest {
    @Test
    void values_are_nested_as_deep_as_is_said_and_no_deeper() {
        ExtensionValue value = ExtensionValue.of("in the middle");
        while (value.depth() < ExtensionValue.DEEPEST) {
            value = ExtensionValue.of(List.of(value));
        }
        List<ExtensionValue> deepest = List.of(value);

        assertThatThrownBy(() -> ExtensionValue.of(deepest))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("values of an extension must be nested at most 32 deep but were nested 33 deep");
    }

    @Test
    void a_key_that_json_cannot_carry_is_refused() {
        assertThatThrownBy(() -> ExtensionValue.of(Map.of("\uD83C", ExtensionValue.empty())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("key of an extension must not have half of a surrogate pair but was `\uD83C`");
        assertThat(ExtensionValue.of(Map.of("🏭", ExtensionValue.of(true)))).hasToString("{🏭=true}");
    }
}

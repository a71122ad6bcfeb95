// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneWordsTest {

    @ParameterizedTest
    @CsvSource({
        "保护范围, protection-scope",
        "文物保护范围, protection-scope",
        "核心保护范围, core-protection-scope",
        "核心保护区, core-protection-scope",
        "建设控制地带, construction-control-zone",
        "建控地带, construction-control-zone",
        "环境协调区, environment-coordination-area",
        "风貌协调区, style-coordination-area",
        "Buffer Zone, buffer-zone",
        "conservation_area, conservation-area",
        "development zone, development-zone",
        "协调区, coordination-area"
    })
    void kinds_are_found_by_the_names_that_plans_use(String name, String code) {
        assertThat(ZoneKind.named(name)).contains(ZoneKind.of(code));
    }

    @Test
    void a_name_that_is_not_known_is_no_kind_but_any_code_is() {
        assertThat(ZoneKind.named("Zone 7b")).isEmpty();
        assertThat(ZoneKind.of("demo/zone-7b").label(Locale.ENGLISH)).isEqualTo("demo/zone-7b");
        assertThatThrownBy(() -> ZoneKind.of("Zone 7b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kind of zone must be a code of a-z, 0-9 and - with at most one / but was `Zone 7b`");
    }

    @Test
    void labels_come_in_two_languages() {
        assertThat(ZoneKind.CONSTRUCTION_CONTROL_ZONE.label(Locale.CHINESE)).isEqualTo("建设控制地带");
        assertThat(Intervention.GROUNDWORKS.label(Locale.GERMAN)).isEqualTo("blasting, drilling or digging");
        assertThat(LimitAspect.VIEW_CORRIDOR.label(Locale.CHINESE)).isEqualTo("视廊");
    }

    @Test
    void every_constant_is_in_the_table_in_its_order() throws Exception {
        assertThat(ZoneKind.known()).isEqualTo(constants(ZoneKind.class));
        assertThat(Intervention.known()).isEqualTo(constants(Intervention.class));
        assertThat(LimitAspect.known()).isEqualTo(constants(LimitAspect.class));
    }

    private static <T> List<T> constants(Class<T> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        return type.cast(field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    @Test
    void an_id_is_any_text_on_one_line() {
        assertThat(ZoneId.of("{4A-7} 核心")).hasToString("{4A-7} 核心");
        assertThatThrownBy(() -> ZoneId.of(" core"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id of a zone must be text on one line without blanks at its ends but was ` core`");
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static final Wording MILL = Wording.en("mill").zh("工厂");

    @Test
    void the_text_of_the_exact_tag_is_the_best_match() {
        Wording words = MILL.and(Locale.TRADITIONAL_CHINESE, "工廠");

        assertThat(words.in(Locale.TRADITIONAL_CHINESE)).isEqualTo("工廠");
    }

    @Test
    void the_text_of_the_language_is_the_next_best_match() {
        assertThat(MILL.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("工厂");
    }

    @ParameterizedTest
    @CsvSource({"zh-Hant, 工廠", "zh-CN, 工厂"})
    void words_in_a_variety_of_the_language_come_before_those_of_others(String tag, String text) {
        Wording words = Wording.of("moulin").and(Locale.ENGLISH, "mill").and(Locale.forLanguageTag(tag), text);

        assertThat(words.in(Locale.CHINESE)).isEqualTo(text);
        assertThat(words.in(Locale.forLanguageTag("zh-SG"))).isEqualTo(text);
        assertThat(words.in(Locale.FRENCH)).isEqualTo("moulin");
    }

    @Test
    void of_several_varieties_the_first_given_fits() {
        Wording words = Wording.en("mill").and(Locale.TRADITIONAL_CHINESE, "工廠").and(Locale.CHINA, "工厂");

        assertThat(words.in(Locale.CHINESE)).isEqualTo("工廠");
        assertThat(words.in(Locale.CHINA)).isEqualTo("工厂");
        assertThat(words.zh("厂").in(Locale.CHINESE)).isEqualTo("厂");
    }

    @Test
    void a_private_tag_is_no_variety_of_an_unstated_language() {
        assertThat(Wording.of(Locale.forLanguageTag("x-mill"), "mill")
                        .and(Locale.ENGLISH, "works")
                        .in(Locale.ROOT))
                .isEqualTo("works");
    }

    @Test
    void words_without_a_stated_language_fit_any_language_that_is_not_there() {
        assertThat(Wording.en("mill").and(Locale.ROOT, "Mühle").in(Locale.GERMAN))
                .isEqualTo("Mühle");
    }

    @Test
    void english_words_stand_in_for_a_language_that_is_not_there() {
        assertThat(Wording.of(Locale.CHINESE, "工厂").and(Locale.ENGLISH, "mill").in(Locale.FRENCH))
                .isEqualTo("mill");
    }

    @Test
    void the_first_text_stands_in_where_nothing_else_fits() {
        assertThat(Wording.of(Locale.GERMAN, "Zeche").and(Locale.CHINESE, "煤矿").in(Locale.FRENCH))
                .isEqualTo("Zeche");
    }

    @Test
    void a_text_without_a_language_is_undetermined() {
        assertThat(Wording.of("Zollverein").languages()).containsExactly(Wording.UNDETERMINED);
    }

    @Test
    void languages_keep_the_order_in_which_they_were_given() {
        assertThat(Wording.of(Locale.CHINESE, "工厂").and(Locale.ENGLISH, "mill").languages())
                .containsExactly("zh", "en");
    }

    @Test
    void a_second_text_in_a_language_takes_the_place_of_the_first() {
        assertThat(MILL.and(Locale.ENGLISH, "works").texts()).hasToString("{en=works, zh=工厂}");
    }

    @Test
    void words_in_another_order_are_other_words() {
        assertThat(Wording.of(Locale.CHINESE, "工厂").and(Locale.ENGLISH, "mill")).isNotEqualTo(MILL);
    }

    @Test
    void the_same_words_in_the_same_order_are_equal() {
        assertThat(Wording.of(MILL.texts())).isEqualTo(MILL).hasSameHashCodeAs(MILL);
    }

    @Test
    void wording_prints_as_its_first_text() {
        assertThat(MILL).hasToString("mill");
    }

    @Test
    void a_language_need_not_be_written_in_its_usual_case() {
        assertThat(Wording.of(map("zh-hant", "工廠")).languages()).containsExactly("zh-Hant");
    }

    @Test
    void no_text_at_all_is_refused() {
        assertThatThrownBy(() -> Wording.of(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("wording must have a text in at least one language");
    }

    @Test
    void a_blank_text_is_refused() {
        assertThatThrownBy(() -> Wording.en(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text in en must not be blank");
    }

    @Test
    void a_language_that_is_no_tag_is_refused() {
        assertThatThrownBy(() -> Wording.of(map("no tag", "mill")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("language must be a BCP 47 tag such as `zh` but was `no tag`");
    }

    @Test
    void a_language_that_stands_twice_in_different_cases_is_refused() {
        Map<String, String> texts = map("zh-hant", "工廠");
        texts.put("zh-Hant", "廠");

        assertThatThrownBy(() -> Wording.of(texts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("language must stand once but `zh-Hant` stands twice");
    }

    private static Map<String, String> map(String tag, String text) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put(tag, text);
        return map;
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The words whose lists this library closes itself. */
class WordsTest {
    static Stream<Arguments> words() {
        return Stream.of(
                        words(Classification.values(), Classification::code, Classification::label),
                        words(OperatingStatus.values(), OperatingStatus::code, OperatingStatus::label),
                        words(Burden.values(), Burden::code, Burden::label),
                        words(DesignationEffect.values(), DesignationEffect::code, DesignationEffect::label),
                        words(TransmissionState.values(), TransmissionState::code, TransmissionState::label),
                        words(ConditionTrend.values(), ConditionTrend::code, ConditionTrend::label),
                        words(Occupancy.values(), Occupancy::code, Occupancy::label),
                        words(BearerKind.values(), BearerKind::code, BearerKind::label))
                .flatMap(Function.identity());
    }

    private static <E extends Enum<E>> Stream<Arguments> words(
            E[] words, Function<E, String> code, BiFunction<E, Locale, String> label) {
        return Arrays.stream(words)
                .map(word -> Arguments.of(
                        word, code.apply(word), label.apply(word, Locale.ENGLISH), label.apply(word, Locale.CHINESE)));
    }

    @ParameterizedTest
    @MethodSource("words")
    void every_word_has_a_label_in_english_and_chinese(Enum<?> word, String code, String english, String chinese) {
        assertThat(english).matches("[a-z ]+");
        assertThat(chinese).matches("\\p{IsHan}+");
    }

    @ParameterizedTest
    @MethodSource("words")
    void every_word_is_written_in_lower_case_with_hyphens(Enum<?> word, String code) {
        assertThat(code)
                .matches("[a-z-]+")
                .isEqualTo(word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Test
    void an_industrial_relic_is_no_cultural_relic() {
        assertThat(Classification.INDUSTRIAL_RELIC.label(Locale.CHINESE))
                .isEqualTo("工业遗存")
                .doesNotContain("文物");
    }
}

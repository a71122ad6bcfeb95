// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.source.Finding;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    static Stream<Arguments> codes() {
        return Stream.of(
                codes(AssetKind.class, AssetKind.known(), AssetKind::of, AssetKind::label),
                codes(AssetLinkType.class, AssetLinkType.known(), AssetLinkType::of, AssetLinkType::label),
                codes(
                        DesignationScheme.class,
                        DesignationScheme.known(),
                        DesignationScheme::of,
                        DesignationScheme::label),
                codes(
                        SignificanceValue.class,
                        SignificanceValue.known(),
                        SignificanceValue::of,
                        SignificanceValue::label),
                codes(IntegrityAspect.class, IntegrityAspect.known(), IntegrityAspect::of, IntegrityAspect::label),
                codes(UseKind.class, UseKind.known(), UseKind::of, UseKind::label));
    }

    private static <C> Arguments codes(
            Class<C> type, List<C> known, Function<String, C> of, BiFunction<C, Locale, String> label) {
        return Arguments.of(type, known, of, label);
    }

    @ParameterizedTest
    @MethodSource("codes")
    <C> void every_constant_is_known_in_the_order_of_the_constants(Class<C> type, List<C> known) throws Exception {
        List<Object> constants = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (field.getType() == type && Modifier.isPublic(field.getModifiers())) {
                constants.add(field.get(null));
            }
        }

        assertThat(known).hasSizeGreaterThanOrEqualTo(5).isEqualTo(constants);
    }

    @ParameterizedTest
    @MethodSource("codes")
    <C> void every_known_code_has_a_label_in_english_and_chinese(
            Class<C> type, List<C> known, Function<String, C> of, BiFunction<C, Locale, String> label) {
        assertThat(known).allSatisfy(code -> {
            assertThat(label.apply(code, Locale.ENGLISH)).matches("[\\p{IsLatin}0-9 ,()'-]+");
            assertThat(label.apply(code, Locale.CHINESE)).matches("[\\p{IsHan}A20]+");
            assertThat(label.apply(code, Locale.FRENCH)).isEqualTo(label.apply(code, Locale.ENGLISH));
        });
    }

    @ParameterizedTest
    @MethodSource("codes")
    <C> void a_known_code_reads_back_from_its_own_text(Class<C> type, List<C> known, Function<String, C> of) {
        assertThat(known)
                .allSatisfy(code -> assertThat(of.apply(code.toString())).isEqualTo(code));
    }

    @ParameterizedTest
    @MethodSource("codes")
    <C> void an_unknown_code_labels_itself(
            Class<C> type, List<C> known, Function<String, C> of, BiFunction<C, Locale, String> label) {
        C unknown = of.apply("of-my-own/code-7");

        assertThat(known).doesNotContain(unknown);
        assertThat(label.apply(unknown, Locale.CHINESE)).isEqualTo("of-my-own/code-7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Building", "a b", "a/b/c", "/a", "a/", "建筑"})
    void a_code_of_another_form_is_refused(String code) {
        assertThatThrownBy(() -> AssetKind.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kind of asset must be a code of a-z, 0-9 and - with at most one / but was `" + code + "`");
    }

    @Test
    void the_kinds_of_the_three_classes_of_assets_share_nothing() {
        assertThat(AssetKind.known())
                .doesNotHaveDuplicates()
                .containsAll(AssetKind.immovable())
                .containsAll(AssetKind.movable())
                .containsAll(AssetKind.intangible())
                .hasSize(AssetKind.immovable().size()
                        + AssetKind.movable().size()
                        + AssetKind.intangible().size());
    }

    @Test
    void the_effect_of_every_known_scheme_is_recorded() {
        assertThat(DesignationScheme.known()).allMatch(scheme -> scheme.effect().isRecorded());
    }

    @Test
    void a_certificate_of_immunity_exempts_and_an_entry_at_risk_warns() {
        assertThat(DesignationScheme.UK_IMMUNITY.effect()).isEqualTo(Finding.of(DesignationEffect.EXEMPTS));
        assertThat(DesignationScheme.UK_HERITAGE_AT_RISK.effect()).isEqualTo(Finding.of(DesignationEffect.WARNS));
    }

    @Test
    void national_industrial_heritage_is_recognised_and_a_national_key_unit_is_protected() {
        assertThat(DesignationScheme.CN_MIIT_INDUSTRIAL_HERITAGE.effect())
                .isEqualTo(Finding.of(DesignationEffect.RECOGNISES));
        assertThat(DesignationScheme.CN_NATIONAL_KEY_UNIT.effect()).isEqualTo(Finding.of(DesignationEffect.PROTECTS));
        assertThat(DesignationScheme.CN_NATIONAL_KEY_UNIT.label(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("全国重点文物保护单位");
    }

    @Test
    void what_a_scheme_of_ones_own_does_is_not_recorded() {
        assertThat(DesignationScheme.of("demo-city").effect()).isEqualTo(Finding.unrecorded());
    }
}

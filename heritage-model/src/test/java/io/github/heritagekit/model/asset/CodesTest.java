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
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    static Stream<Arguments> codes() {
        return Stream.of(
                codes(AssetKind.class, "kind of asset", AssetKind.known(), AssetKind::of),
                codes(AssetLinkType.class, "type of link", AssetLinkType.known(), AssetLinkType::of),
                codes(
                        AuthenticityAttribute.class,
                        "attribute of authenticity",
                        AuthenticityAttribute.known(),
                        AuthenticityAttribute::of),
                codes(
                        DesignationScheme.class,
                        "scheme of designation",
                        DesignationScheme.known(),
                        DesignationScheme::of),
                codes(
                        IntangibleDomain.class,
                        "domain of intangible heritage",
                        IntangibleDomain.known(),
                        IntangibleDomain::of),
                codes(IntegrityAspect.class, "aspect of integrity", IntegrityAspect.known(), IntegrityAspect::of),
                codes(NameKind.class, "kind of name", NameKind.known(), NameKind::of),
                codes(PersonRole.class, "role of a person", PersonRole.known(), PersonRole::of),
                codes(RiskPriority.class, "priority", RiskPriority.known(), RiskPriority::of),
                codes(
                        SafeguardingMeasure.class,
                        "safeguarding measure",
                        SafeguardingMeasure.known(),
                        SafeguardingMeasure::of),
                codes(SignificanceScheme.class, "scheme of values", SignificanceScheme.known(), SignificanceScheme::of),
                codes(SignificanceValue.class, "value", SignificanceValue.known(), SignificanceValue::of),
                codes(StateOfRepair.class, "state of repair", StateOfRepair.known(), StateOfRepair::of),
                codes(UseKind.class, "kind of use", UseKind.known(), UseKind::of));
    }

    private static <C extends OpenCode> Arguments codes(
            Class<C> type, String what, List<C> known, Function<String, C> of) {
        return Arguments.of(type, what, known, of);
    }

    @Test
    void every_open_code_is_tested_here() {
        assertThat(codes().map(arguments -> arguments.get()[0]))
                .containsExactlyInAnyOrder((Object[]) OpenCode.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_constant_is_known_in_the_order_of_the_constants(Class<?> type, String what, List<OpenCode> known)
            throws Exception {
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
    void every_known_code_has_a_label_in_english_and_chinese(Class<?> type, String what, List<OpenCode> known) {
        assertThat(known).allSatisfy(code -> {
            assertThat(code.label(Locale.ENGLISH)).matches("[\\p{IsLatin}0-9 ,:()'-]+");
            assertThat(code.label(Locale.CHINESE)).matches("[\\p{IsHan}A-D20：（）]+");
            assertThat(code.label(Locale.FRENCH)).isEqualTo(code.label(Locale.ENGLISH));
        });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_known_code_reads_back_from_its_own_text(
            Class<?> type, String what, List<OpenCode> known, Function<String, OpenCode> of) {
        assertThat(known).allSatisfy(code -> {
            assertThat(code).hasToString(code.code());
            assertThat(of.apply(code.toString())).isEqualTo(code);
        });
    }

    @ParameterizedTest
    @MethodSource("codes")
    void an_unknown_code_labels_itself(
            Class<?> type, String what, List<OpenCode> known, Function<String, OpenCode> of) {
        OpenCode unknown = of.apply("of-my-own/code-7");

        assertThat(known).doesNotContain(unknown);
        assertThat(unknown.label(Locale.CHINESE)).isEqualTo("of-my-own/code-7");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_code_in_capitals_is_refused(
            Class<?> type, String what, List<OpenCode> known, Function<String, OpenCode> of) {
        assertThatThrownBy(() -> of.apply("HAR/A"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(what + " must be a code of a-z, 0-9 and - with at most one / but was `HAR/A`");
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

    /** What MIIT (2023) and Guangdong (2025) name as core items, then one item for each further kind. */
    @ParameterizedTest
    @CsvSource({
        "厂房, building",
        "车间, building",
        "作坊, building",
        "矿区, extraction-place",
        "管理和科研场所, building",
        "其他生活服务设施, workers-housing",
        "构筑物, structure",
        "机器设备, machine",
        "生产工具, tool",
        "办公用具, furniture",
        "产品, product",
        "档案, document",
        "生产工艺, process",
        "规章制度, management-system",
        "企业文化, corporate-culture",
        "工业精神, corporate-culture",
        "商号, brand",
        "原料配方, recipe",
        "管理制度, management-system",
        "桥梁, engineering-work",
        "洞体, underground-space",
        "铁路, transport-infrastructure",
        "窑址, archaeological-remains",
        "矸石山, landscape",
        "抗战兵器工业旧址群, ensemble",
        "矿工街巷, settlement",
        "钢铁厂, works",
        "飞机, vehicle",
        "照片, recording",
        "牌匾, signboard",
        "酿造技艺, traditional-craft",
        "口述历史, oral-history",
        "习俗, custom",
        "报时曲音乐, music",
        "地名, place-name"
    })
    void every_sort_of_core_item_has_a_kind(String item, String kind) {
        assertThat(AssetKind.known()).contains(AssetKind.of(kind));
    }

    @Test
    void the_register_of_heritage_at_risk_keeps_its_own_words() {
        assertThat(StateOfRepair.HAR_MAJOR_LOCALISED_PROBLEMS.label(Locale.ENGLISH))
                .isEqualTo("generally unsatisfactory with major localised problems");
        assertThat(RiskPriority.HAR_C.label(Locale.ENGLISH)).isEqualTo("slow decay, no solution agreed");
    }

    @Test
    void the_safeguarding_measures_are_the_nine_of_the_convention() {
        assertThat(SafeguardingMeasure.known())
                .extracting(SafeguardingMeasure::code)
                .containsExactly(
                        "identification",
                        "documentation",
                        "research",
                        "preservation",
                        "protection",
                        "promotion",
                        "enhancement",
                        "transmission",
                        "revitalization");
    }

    @Test
    void the_domains_are_the_five_of_the_convention_and_the_six_of_the_chinese_law() {
        assertThat(IntangibleDomain.known()).hasSize(11);
        assertThat(IntangibleDomain.known().subList(0, 5))
                .allMatch(domain -> domain.code().startsWith("unesco-2003/"));
        assertThat(IntangibleDomain.known().subList(5, 11))
                .allMatch(domain -> domain.code().startsWith("cn-2011/"));
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

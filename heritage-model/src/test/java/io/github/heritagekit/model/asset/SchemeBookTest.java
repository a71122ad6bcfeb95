// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.place.Country;
import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemeBookTest {
    private static final DesignationScheme DEMO = DesignationScheme.of("demo-city");
    private static final SchemeTerms DEMO_TERMS = SchemeTerms.builder()
            .scheme(DEMO)
            .label(Wording.en("treasure of Demo City"))
            .addGrades("gold", "silver")
            .build();
    private static final Citation ORDER = Citation.of("Demo City Heritage Order", "art. 9");
    private static final SchemeExclusion DEMO_OR_LISTED = SchemeExclusion.of(DEMO, DesignationScheme.UK_LISTED, ORDER);

    static List<DesignationScheme> known() {
        return DesignationScheme.known();
    }

    @ParameterizedTest
    @MethodSource("known")
    void the_standard_book_names_every_known_scheme_and_its_act_in_two_languages(DesignationScheme scheme) {
        SchemeTerms terms = SchemeBook.standard().terms(scheme).orElseThrow();

        assertThat(terms.label().languages()).containsExactly("en", "zh");
        assertThat(terms.verb().languages()).containsExactly("en", "zh");
        assertThat(terms.verb().in(Locale.ENGLISH)).matches("[a-z ]+");
        assertThat(terms.verb().in(Locale.CHINESE)).matches("\\p{IsHan}+");
        assertThat(terms.effect().isRecorded()).isTrue();
        assertThat(terms.country()).isNotEqualTo(Finding.unrecorded());
    }

    @ParameterizedTest
    @MethodSource("known")
    void a_period_in_the_standard_book_rests_on_a_text(DesignationScheme scheme) {
        SchemeTerms terms = SchemeBook.standard().terms(scheme).orElseThrow();

        assertThat(terms.reviewBasis().isPresent())
                .isEqualTo(terms.reviewEvery().isPresent());
        assertThat(terms.lapseBasis().isPresent()).isEqualTo(terms.lapsesAfter().isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "cn-national-key-unit, announced, 公布, CN",
        "cn-registered-relic, registered, 登记, CN",
        "cn-miit-industrial-heritage, recognised, 认定, CN",
        "uk-listed, listed, 登录, GB",
        "uk-scheduled, scheduled, 列册, GB",
        "de-monument, protected, 保护, DE",
        "us-national-register, listed, 列入, US"
    })
    void a_scheme_has_a_verb_and_a_country(String code, String english, String chinese, String country) {
        SchemeTerms terms =
                SchemeBook.standard().terms(DesignationScheme.of(code)).orElseThrow();

        assertThat(terms.verb()).isEqualTo(Wording.en(english).zh(chinese));
        assertThat(terms.country()).isEqualTo(Finding.of(Country.of(country)));
    }

    @Test
    void world_heritage_is_of_no_single_country() {
        assertThat(terms(DesignationScheme.WORLD_HERITAGE).country()).isEqualTo(Finding.none());
    }

    @Test
    void what_world_heritage_does_was_not_looked_up() {
        assertThat(terms(DesignationScheme.WORLD_HERITAGE).effectBasis()).isEmpty();
    }

    @Test
    void a_registered_relic_has_no_grade_and_is_called_so() {
        assertThat(DesignationScheme.CN_REGISTERED_RELIC.label(Locale.CHINESE)).isEqualTo("未定级不可移动文物");
    }

    @Test
    void listed_buildings_have_the_grades_of_four_countries() {
        assertThat(terms(DesignationScheme.UK_LISTED).grades())
                .containsExactly("I", "II*", "II", "A", "B", "C", "B+", "B1", "B2");
        assertThat(terms(DesignationScheme.UK_LISTED).graded()).isEqualTo(Finding.of(true));
    }

    @Test
    void scheduled_monuments_have_no_grades() {
        assertThat(terms(DesignationScheme.UK_SCHEDULED).graded()).isEqualTo(Finding.of(false));
        assertThat(terms(DesignationScheme.UK_SCHEDULED).gradesBasis())
                .hasValue(Citation.of("Ancient Monuments and Archaeological Areas Act 1979"));
    }

    @Test
    void whether_national_industrial_heritage_has_grades_is_not_recorded() {
        assertThat(terms(DesignationScheme.CN_MIIT_INDUSTRIAL_HERITAGE).graded())
                .isEqualTo(Finding.unrecorded());
    }

    @Test
    void tourist_attractions_have_one_to_five_a() {
        assertThat(terms(DesignationScheme.CN_TOURIST_ATTRACTION).grades())
                .containsExactly("AAAAA", "AAAA", "AAA", "AA", "A");
    }

    @Test
    void only_the_measures_of_jiangsu_ask_for_a_review_and_not_the_national_ones() {
        assertThat(SchemeBook.standard().schemes().stream()
                        .filter(scheme -> terms(scheme).reviewEvery().isPresent()))
                .containsExactly(DesignationScheme.CN_JIANGSU_INDUSTRIAL_HERITAGE);
        assertThat(terms(DesignationScheme.CN_JIANGSU_INDUSTRIAL_HERITAGE))
                .hasToString("cn-jiangsu-industrial-heritage: review every 5 years; effect recognises");
        assertThat(terms(DesignationScheme.CN_JIANGSU_INDUSTRIAL_HERITAGE).reviewBasis())
                .hasValue(Citation.of("Jiangsu measures on industrial heritage (苏工信规〔2023〕4号)"));
    }

    @Test
    void immunity_lapses_after_five_years_and_pre_protection_after_one() {
        assertThat(SchemeBook.standard().schemes().stream()
                        .filter(scheme -> terms(scheme).lapsesAfter().isPresent()))
                .containsExactly(DesignationScheme.CN_CHONGQING_PRE_PROTECTION, DesignationScheme.UK_IMMUNITY);
        assertThat(terms(DesignationScheme.UK_IMMUNITY))
                .hasToString("uk-immunity: lapses after 5 years; effect exempts");
        assertThat(terms(DesignationScheme.UK_IMMUNITY).lapseBasis())
                .hasValue(Citation.of("Planning (Listed Buildings and Conservation Areas) Act 1990", "s. 6"));
        assertThat(terms(DesignationScheme.CN_CHONGQING_PRE_PROTECTION))
                .hasToString("cn-chongqing-pre-protection: lapses after 1 year; effect protects");
        assertThat(terms(DesignationScheme.CN_CHONGQING_PRE_PROTECTION).lapseBasis())
                .hasValue(Citation.of(
                                "Chongqing Regulation on the Protection of Historic Cities, Towns and Villages",
                                "art. 18")
                        .withEdition("2018-07-26"));
    }

    @Test
    void a_historic_building_is_no_cultural_relic_by_definition() {
        assertThat(SchemeBook.standard()
                        .exclusions(DesignationScheme.CN_REGISTERED_RELIC, DesignationScheme.CN_HISTORIC_BUILDING))
                .singleElement()
                .hasToString(
                        "[cn-historic-building] excludes [cn-national-key-unit, cn-provincial-unit, cn-municipal-unit,"
                                + " cn-district-unit, cn-registered-relic] (Regulation on the Protection of Historic Cities, Towns"
                                + " and Villages, art. 47(1) (2017-10-07))");
    }

    @Test
    void most_schemes_may_be_in_force_together() {
        assertThat(SchemeBook.standard()
                        .exclusions(DesignationScheme.CN_NATIONAL_KEY_UNIT, DesignationScheme.WORLD_HERITAGE))
                .isEmpty();
    }

    @Test
    void a_scheme_of_ones_own_joins_a_book_and_leaves_the_standard_one_as_it_is() {
        SchemeBook book = SchemeBook.standard().with(DEMO_TERMS).with(DEMO_OR_LISTED);

        assertThat(book.terms(DEMO)).hasValue(DEMO_TERMS);
        assertThat(book.schemes()).startsWith(DesignationScheme.WORLD_HERITAGE).endsWith(DEMO);
        assertThat(book.exclusions()).endsWith(DEMO_OR_LISTED);
        assertThat(SchemeBook.standard().terms(DEMO)).isEmpty();
    }

    @Test
    void other_terms_take_the_place_of_those_that_a_book_has() {
        SchemeTerms english = terms(DesignationScheme.UK_LISTED).withGrades("I", "II*", "II");
        SchemeBook book = SchemeBook.standard().with(english);

        assertThat(book.schemes()).isEqualTo(SchemeBook.standard().schemes());
        assertThat(book.terms(DesignationScheme.UK_LISTED)).hasValue(english);
    }

    @Test
    void books_that_hold_the_same_are_equal() {
        SchemeBook book = SchemeBook.of(List.of(DEMO_TERMS), List.of(DEMO_OR_LISTED, DEMO_OR_LISTED));

        assertThat(book)
                .isEqualTo(SchemeBook.of(List.of(DEMO_TERMS), List.of(DEMO_OR_LISTED)))
                .hasSameHashCodeAs(SchemeBook.of(List.of(DEMO_TERMS), List.of(DEMO_OR_LISTED)))
                .isNotEqualTo(SchemeBook.of(List.of(), List.of()))
                .hasToString("book of 1 scheme and 1 exclusion");
        assertThat(SchemeBook.standard()).hasToString("book of 24 schemes and 3 exclusions");
    }

    @Test
    void a_scheme_that_stands_twice_is_refused() {
        assertThatThrownBy(() -> SchemeBook.of(List.of(DEMO_TERMS, DEMO_TERMS), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scheme must stand once in a book but `demo-city` stands twice");
    }

    @Test
    void an_exclusion_works_in_both_directions_and_between_its_sides_only() {
        SchemeExclusion exclusion = new SchemeExclusion(
                Set.of(DesignationScheme.CN_HISTORIC_BUILDING),
                Set.of(DesignationScheme.CN_DISTRICT_UNIT, DesignationScheme.CN_REGISTERED_RELIC),
                ORDER);

        assertThat(exclusion.excludes(DesignationScheme.CN_HISTORIC_BUILDING, DesignationScheme.CN_DISTRICT_UNIT))
                .isTrue();
        assertThat(exclusion.excludes(DesignationScheme.CN_REGISTERED_RELIC, DesignationScheme.CN_HISTORIC_BUILDING))
                .isTrue();
        assertThat(exclusion.excludes(DesignationScheme.CN_REGISTERED_RELIC, DesignationScheme.CN_DISTRICT_UNIT))
                .isFalse();
    }

    @Test
    void an_exclusion_without_a_side_is_refused() {
        assertThatThrownBy(() -> new SchemeExclusion(Set.of(DEMO), Set.of(), ORDER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("both sides of an exclusion must name a scheme but were [demo-city] and []");
    }

    @Test
    void a_scheme_that_excludes_itself_is_refused() {
        assertThatThrownBy(() -> SchemeExclusion.of(DEMO, DEMO, ORDER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a scheme must not exclude itself but did [demo-city]");
    }

    private static SchemeTerms terms(DesignationScheme scheme) {
        return SchemeBook.standard().terms(scheme).orElseThrow();
    }
}

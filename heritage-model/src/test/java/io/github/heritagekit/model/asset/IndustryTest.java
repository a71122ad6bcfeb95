// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndustryTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "isic-4:C24",
                "isic-5:V",
                "isic-3.1:D27",
                "isic-2:3710",
                "isic-2:0",
                "isic-3:D37",
                "isic-3.1:P97",
                "ticcih:metallurgy",
                "gbt-4754:C31",
                "own:a:b"
            })
    void an_industry_reads_back_from_its_own_text(String text) {
        assertThat(Industry.parse(text)).hasToString(text);
    }

    @Test
    void every_known_industry_reads_back_from_its_own_text() {
        assertThat(Industry.known())
                .hasSize(12 + 21 + 22)
                .allSatisfy(industry ->
                        assertThat(Industry.parse(industry.toString())).isEqualTo(industry));
    }

    @Test
    void every_known_industry_has_a_label_in_english_and_chinese() {
        assertThat(Industry.known()).allSatisfy(industry -> {
            assertThat(industry.label(Locale.ENGLISH)).matches("[a-z ,]+");
            assertThat(industry.label(Locale.CHINESE)).matches("\\p{IsHan}+");
            assertThat(industry.label(Locale.FRENCH)).isEqualTo(industry.label(Locale.ENGLISH));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "A, agriculture, agriculture",
        "C, manufacturing, manufacturing",
        "J, information and communication, 'publishing, broadcasting and content'",
        "K, finance, 'telecommunications, computing and information'",
        "L, real estate, finance",
        "U, extraterritorial activities, households"
    })
    void a_letter_from_j_on_means_another_thing_in_the_fifth_revision(String letter, String fourth, String fifth) {
        assertThat(Industry.isic("4", letter).label(Locale.ENGLISH)).isEqualTo(fourth);
        assertThat(Industry.isic("5", letter).label(Locale.ENGLISH)).isEqualTo(fifth);
    }

    @Test
    void the_last_section_of_the_fifth_revision_is_v() {
        assertThat(Industry.isic("5", "V").label(Locale.ENGLISH)).isEqualTo("extraterritorial activities");
    }

    @Test
    void a_code_with_digits_is_labelled_by_its_section() {
        assertThat(Industry.isic("4", "C24").label(Locale.ENGLISH)).isEqualTo("manufacturing (C24)");
        assertThat(Industry.isic("4", "C2410").label(Locale.CHINESE)).isEqualTo("制造业 (C2410)");
    }

    @Test
    void an_industry_that_is_not_known_labels_itself() {
        assertThat(Industry.isic("3.1", "D").label(Locale.ENGLISH)).isEqualTo("isic-3.1:D");
        assertThat(Industry.isic("3.1", "D27").label(Locale.ENGLISH)).isEqualTo("isic-3.1:D27");
        assertThat(Industry.ticcih("salt").label(Locale.CHINESE)).isEqualTo("ticcih:salt");
        assertThat(Industry.of("gbt-4754", "C31").label(Locale.CHINESE)).isEqualTo("gbt-4754:C31");
    }

    @Test
    void a_thematic_section_is_labelled() {
        assertThat(Industry.TICCIH_METALLURGY.label(Locale.CHINESE)).isEqualTo("冶金");
        assertThat(Industry.TICCIH_METALLURGY).isEqualTo(Industry.ticcih("metallurgy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"isic", "isic-", "isic-6", "isic-4.0"})
    void a_revision_that_does_not_exist_is_refused(String scheme) {
        assertThatThrownBy(() -> Industry.of(scheme, "C"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "revision of ISIC must be one of 2, 3, 3.1, 4, 5, as in `isic-4`, but was `" + scheme + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"V", "c", "", "C1", "C24105", "24", "C24 "})
    void a_code_that_is_none_of_the_fourth_revision_is_refused(String code) {
        assertThatThrownBy(() -> Industry.isic("4", code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code of ISIC Rev.4 must be a section of A to U, alone or with two to four digits, such as"
                        + " `C24`, but was `" + code + "`");
    }

    @ParameterizedTest
    @CsvSource({
        "4, A24, A of 01 to 03",
        "4, C34, C of 10 to 33",
        "4, B0410, B of 05 to 09",
        "3, C24, C of 10 to 14",
        "3, P96, P of 95 to 95",
        "3.1, P98, P of 95 to 97"
    })
    void a_division_of_another_section_is_refused(String revision, String code, String range) {
        String section = range.substring(0, 1);
        assertThatThrownBy(() -> Industry.isic(revision, code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("division of ISIC Rev." + revision + " in section " + section + " must be one of"
                        + range.substring(4) + " but was `" + code + "`");
    }

    @Test
    void divisions_of_the_fifth_revision_were_not_looked_up_and_are_checked_by_form() {
        assertThat(Industry.isic("5", "A99")).hasToString("isic-5:A99");
    }

    @ParameterizedTest
    @CsvSource({"3, R", "3.1, R", "3, U"})
    void sections_of_the_third_revision_end_at_q(String revision, String code) {
        assertThatThrownBy(() -> Industry.isic(revision, code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code of ISIC Rev." + revision + " must be a section of A to Q, alone or with two to four"
                        + " digits, such as `C24`, but was `" + code + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "C24", "37101", ""})
    void the_second_revision_has_digits_and_no_letters(String code) {
        assertThatThrownBy(() -> Industry.isic("2", code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code of ISIC Rev.2 must be a major division of 0 to 9, alone or with up to three further"
                        + " digits, such as `3710`, but was `" + code + "`");
    }

    @Test
    void a_section_beyond_the_fifth_revision_is_refused() {
        assertThatThrownBy(() -> Industry.isic("5", "W"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code of ISIC Rev.5 must be a section of A to V, alone or with two to four digits, such as"
                        + " `C24`, but was `W`");
    }

    @Test
    void a_section_of_ticcih_in_capitals_is_refused() {
        assertThatThrownBy(() -> Industry.ticcih("Metallurgy"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("section of TICCIH must be of a-z, 0-9 and - but was `Metallurgy`");
    }

    @Test
    void a_classification_with_a_blank_is_refused() {
        assertThatThrownBy(() -> Industry.of("my own", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("classification of industries must be of a-z, 0-9, . and - but was `my own`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\u200bb", "a\nb"})
    void a_code_with_blanks_is_refused(String code) {
        assertThatThrownBy(() -> Industry.of("own", code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code of an industry must be printable without blanks but was `" + code + "`");
    }

    @Test
    void a_text_without_a_colon_is_refused() {
        assertThatThrownBy(() -> Industry.parse("metallurgy"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("industry must be a classification and a code such as `isic-4:C24` but was `metallurgy`");
    }
}

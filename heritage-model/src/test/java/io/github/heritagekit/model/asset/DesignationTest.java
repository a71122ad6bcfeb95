// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.DateRange.Containment;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DesignationTest {
    private static final Designation LISTING = Designation.builder()
            .scheme(DesignationScheme.UK_LISTED)
            .grade("II*")
            .reference("1357620")
            .valid(DateRange.parse("from 2007"))
            .build();

    @Test
    void an_act_does_what_its_scheme_does() {
        assertThat(LISTING.effect()).isEqualTo(Finding.of(DesignationEffect.PROTECTS));
    }

    @Test
    void an_act_may_do_something_else_than_its_scheme() {
        Designation honour = Designation.builder()
                .scheme(DesignationScheme.DE_MONUMENT)
                .valid(DateRange.always())
                .effect(DesignationEffect.RECOGNISES)
                .build();

        assertThat(honour.effect()).isEqualTo(Finding.of(DesignationEffect.RECOGNISES));
    }

    @Test
    void what_an_act_of_an_unknown_scheme_does_is_not_recorded() {
        assertThat(Designation.of(DesignationScheme.of("demo-city"), DateRange.always())
                        .effect())
                .isEqualTo(Finding.unrecorded());
    }

    @Test
    void an_act_stands_on_record_always_unless_said_otherwise() {
        assertThat(LISTING.recorded()).isEqualTo(DateRange.always());
    }

    @Test
    void an_act_is_in_force_if_it_is_valid_and_on_record() {
        Designation voided = Designation.of(
                        DesignationScheme.CN_MIIT_INDUSTRIAL_HERITAGE, DateRange.parse("from 2018-11-21"))
                .withRecorded(DateRange.parse("2018-11-21 to 2024-10-23"));

        assertThat(voided.inForce(on("2020-01-01", "2020-01-01"))).isEqualTo(Containment.YES);
        assertThat(voided.inForce(on("2020-01-01", "2025-01-01"))).isEqualTo(Containment.NO);
        assertThat(voided.inForce(on("2018-01-01", "2020-01-01"))).isEqualTo(Containment.NO);
    }

    @Test
    void an_act_whose_first_day_is_not_known_may_or_may_not_be_in_force_in_that_year() {
        assertThat(LISTING.inForce(on("2007-06-01", "2020-01-01"))).isEqualTo(Containment.UNCERTAIN);
    }

    @Test
    void a_copy_keeps_everything_else() {
        Designation renamed = LISTING.withName(Wording.en("Battersea Power Station"));

        assertThat(renamed.withGrade("II").withGrade("II*")).isEqualTo(renamed);
        assertThat(renamed.reference()).hasValue("1357620");
    }

    @Test
    void an_act_prints_scheme_grade_and_dates() {
        assertThat(LISTING).hasToString("uk-listed II*, from 2007");
    }

    @Test
    void a_blank_grade_is_refused() {
        assertThatThrownBy(() -> LISTING.withGrade(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("grade and reference of a designation must not be blank");
    }

    @Test
    void an_act_without_dates_is_refused() {
        assertThatThrownBy(() -> Designation.builder()
                        .scheme(DesignationScheme.UK_LISTED)
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot build Designation, some of required attributes are not set [valid]");
    }

    @Test
    void an_act_is_about_its_asset_as_a_whole_unless_it_names_components() {
        assertThat(LISTING.components()).isEmpty();
        assertThat(Designation.builder()
                        .scheme(DesignationScheme.CN_NATIONAL_KEY_UNIT)
                        .valid(DateRange.parse("from 2013-03-05"))
                        .addComponent(AssetId.parse("demo:works"))
                        .addComponent(AssetId.parse("demo:caves"))
                        .build()
                        .components())
                .containsExactly(AssetId.parse("demo:works"), AssetId.parse("demo:caves"));
    }

    @Test
    void a_component_that_stands_twice_is_refused() {
        AssetId works = AssetId.parse("demo:works");

        assertThatThrownBy(() -> LISTING.withComponents(works, works))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("component of a designation must stand once but `demo:works` stands twice");
    }

    private static AsOf on(String valid, String known) {
        return new AsOf(LocalDate.parse(valid), LocalDate.parse(known));
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static io.github.heritagekit.model.asset.DesignationScheme.CN_CHONGQING_PRE_PROTECTION;
import static io.github.heritagekit.model.asset.DesignationScheme.CN_MIIT_INDUSTRIAL_HERITAGE;
import static io.github.heritagekit.model.asset.DesignationScheme.UK_HERITAGE_AT_RISK;
import static io.github.heritagekit.model.asset.DesignationScheme.UK_IMMUNITY;
import static io.github.heritagekit.model.asset.DesignationScheme.UK_LISTED;
import static io.github.heritagekit.model.asset.DesignationScheme.UK_SCHEDULED;
import static io.github.heritagekit.model.asset.DesignationScheme.WORLD_HERITAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignationsTest {
    private static final Finding<Boolean> YES = Finding.of(true);
    private static final Finding<Boolean> NO = Finding.of(false);
    private static final Finding<Boolean> NOT_RECORDED = Finding.unrecorded();

    private static final Designations LIVERPOOL = Designations.of(act(WORLD_HERITAGE, "2004 to 2021"));
    private static final Designations BANKSIDE = Designations.builder()
            .addAct(act(UK_IMMUNITY, "1993-02 to 1998-02"))
            .addNeverUnder(UK_LISTED)
            .build();
    private static final Designations BATTERSEA = Designations.of(
            act(UK_LISTED, "1980-10-14 to 2007").withGrade("II"),
            act(UK_LISTED, "from 2007").withGrade("II*"));

    @ParameterizedTest
    @CsvSource({"2003-12-31, false", "2005-01-01, true", "2020-12-31, true", "2022-01-01, false"})
    void liverpool_is_world_heritage_from_its_inscription_to_its_deletion(LocalDate day, boolean inscribed) {
        assertThat(LIVERPOOL.inForceOn(AsOf.of(day)).contains(WORLD_HERITAGE)).isEqualTo(Finding.of(inscribed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004-07-01", "2021-07-01"})
    void in_the_years_of_inscription_and_deletion_liverpool_may_or_may_not_be_world_heritage(LocalDate day) {
        assertThat(LIVERPOOL.inForceOn(AsOf.of(day)).contains(WORLD_HERITAGE)).isEqualTo(NOT_RECORDED);
    }

    @Test
    void what_nobody_recorded_of_liverpool_is_not_recorded() {
        assertThat(LIVERPOOL.inForceOn(on("2005-01-01")).contains(UK_LISTED)).isEqualTo(NOT_RECORDED);
    }

    @ParameterizedTest
    @CsvSource({"1993-01-31, false", "1993-03-01, true", "1998-01-31, true", "1998-03-01, false"})
    void bankside_is_immune_for_five_years(LocalDate day, boolean immune) {
        assertThat(BANKSIDE.inForceOn(AsOf.of(day)).contains(UK_IMMUNITY)).isEqualTo(Finding.of(immune));
    }

    @ParameterizedTest
    @CsvSource({
        "from 1993-02-16, 1998-02-15, true",
        "from 1993-02-16, 1998-02-16, false",
        "from 1993-02-16, 2026-11-23, false",
        "from 1993-02, 1998-01-31, true",
        "from 1993-02, 1998-02-15, ",
        "from 1993-02, 1998-02-28, false",
        "from 1993, 1998-06-01, ",
        "by 1993-02, 1993-03-01, ",
        "by 1993-02, 1998-02-28, false",
        "until 2030, 2026-11-23, ",
        "always, 2026-11-23, ",
        "1993-02-16 to 2030, 2026-11-23, false"
    })
    void a_certificate_of_immunity_exempts_until_it_lapses_whatever_its_record_says(
            String valid, LocalDate day, Boolean immune) {
        Designations record = Designations.of(act(UK_IMMUNITY, valid)).withComplete(true);
        Finding<Boolean> expected = immune == null ? NOT_RECORDED : Finding.of(immune);

        assertThat(record.inForceOn(AsOf.of(day)).contains(UK_IMMUNITY)).isEqualTo(expected);
        assertThat(record.effectsOn(AsOf.of(day)).contains(DesignationEffect.EXEMPTS))
                .isEqualTo(expected);
    }

    @Test
    void pre_protection_in_chongqing_ends_by_itself_after_a_year() {
        Designations notice = Designations.of(act(CN_CHONGQING_PRE_PROTECTION, "from 2020-03-01"));

        assertThat(notice.effectsOn(on("2021-02-28")).contains(DesignationEffect.PROTECTS))
                .isEqualTo(YES);
        assertThat(notice.effectsOn(on("2021-03-01")).contains(DesignationEffect.PROTECTS))
                .isEqualTo(NOT_RECORDED);
        assertThat(notice.withComplete(true).effectsOn(on("2021-03-01"))).isEqualTo(SetFinding.none());
    }

    @Test
    void a_book_without_the_lapse_holds_the_certificate_in_force() {
        Designations record = Designations.of(act(UK_IMMUNITY, "from 1993-02-16"));
        SchemeBook book = SchemeBook.of(java.util.List.of(), java.util.List.of());

        assertThat(record.inForceOn(on("2026-11-23"), book).contains(UK_IMMUNITY))
                .isEqualTo(YES);
        assertThat(record.effectsOn(on("2026-11-23"), book).contains(DesignationEffect.EXEMPTS))
                .isEqualTo(YES);
    }

    @Test
    void immunity_exempts_and_does_not_protect() {
        SetFinding<DesignationEffect> effects = BANKSIDE.effectsOn(on("1995-06-01"));

        assertThat(effects.contains(DesignationEffect.EXEMPTS)).isEqualTo(YES);
        assertThat(effects.contains(DesignationEffect.PROTECTS)).isEqualTo(NOT_RECORDED);
    }

    @Test
    void bankside_was_never_listed() {
        assertThat(BANKSIDE.inForceOn(on("1995-06-01")).contains(UK_LISTED)).isEqualTo(NO);
        assertThat(BANKSIDE.inForceOn(on("2020-06-01")).contains(UK_LISTED)).isEqualTo(NO);
    }

    @ParameterizedTest
    @CsvSource({"1980-10-13, ''", "1980-10-14, II", "2006-12-31, II", "2008-01-01, II*"})
    void battersea_is_of_one_grade_until_2007_and_of_another_from_then_on(LocalDate day, String grade) {
        AsOf asOf = AsOf.of(day);

        assertThat(BATTERSEA.under(UK_LISTED).stream()
                        .filter(act -> act.inForce(asOf) == DateRange.Containment.YES)
                        .map(act -> act.grade().orElseThrow()))
                .isEqualTo(grade.isEmpty() ? java.util.List.of() : java.util.List.of(grade));
        assertThat(BATTERSEA.inForceOn(asOf).contains(UK_LISTED)).isEqualTo(Finding.of(!grade.isEmpty()));
    }

    @Test
    void in_the_year_in_which_its_grade_changed_no_act_about_battersea_is_certain() {
        assertThat(BATTERSEA.inForceOn(on("2007-06-01")).contains(UK_LISTED)).isEqualTo(NOT_RECORDED);
    }

    @Test
    void a_notice_announced_again_was_in_force_as_known_then_and_as_known_now() {
        Designations batch2 = Designations.of(
                act(CN_MIIT_INDUSTRIAL_HERITAGE, "from 2018-11-21")
                        .withRecorded(DateRange.parse("2018-11-21 to 2024-10-23")),
                act(CN_MIIT_INDUSTRIAL_HERITAGE, "2018-11-21 to 2024-10-23")
                        .withRecorded(DateRange.parse("from 2024-10-23")),
                act(CN_MIIT_INDUSTRIAL_HERITAGE, "from 2024-10-23").withRecorded(DateRange.parse("from 2024-10-23")));
        LocalDate then = LocalDate.of(2020, 6, 1);
        LocalDate now = LocalDate.of(2025, 6, 1);

        assertThat(batch2.inForceOn(new AsOf(then, then)).contains(CN_MIIT_INDUSTRIAL_HERITAGE))
                .isEqualTo(YES);
        assertThat(batch2.inForceOn(new AsOf(then, now)).contains(CN_MIIT_INDUSTRIAL_HERITAGE))
                .isEqualTo(YES);
        assertThat(batch2.inForceOn(new AsOf(now, now)).contains(CN_MIIT_INDUSTRIAL_HERITAGE))
                .isEqualTo(YES);
    }

    @Test
    void an_act_that_was_not_yet_on_record_was_not_known_to_be_absent() {
        Designations discovered =
                Designations.of(act(UK_SCHEDULED, "from 1952").withRecorded(DateRange.parse("from 2020")));

        assertThat(discovered
                        .inForceOn(new AsOf(LocalDate.of(2010, 1, 1), LocalDate.of(2010, 1, 1)))
                        .contains(UK_SCHEDULED))
                .isEqualTo(NOT_RECORDED);
        assertThat(discovered
                        .inForceOn(new AsOf(LocalDate.of(2010, 1, 1), LocalDate.of(2021, 1, 1)))
                        .contains(UK_SCHEDULED))
                .isEqualTo(YES);
    }

    @Test
    void where_nothing_is_recorded_nothing_is_in_force_or_absent() {
        assertThat(Designations.unrecorded().inForceOn(on("2020-01-01"))).isEqualTo(SetFinding.unrecorded());
        assertThat(Designations.unrecorded().effectsOn(on("2020-01-01"))).isEqualTo(SetFinding.unrecorded());
    }

    @Test
    void where_there_never_was_any_act_nothing_is_in_force() {
        assertThat(Designations.none().inForceOn(on("2020-01-01"))).isEqualTo(SetFinding.none());
        assertThat(Designations.none().effectsOn(on("2020-01-01"))).isEqualTo(SetFinding.none());
    }

    @Test
    void a_complete_record_answers_for_every_scheme_and_effect() {
        Designations complete = BATTERSEA.withComplete(true);

        assertThat(complete.inForceOn(on("1990-01-01"))).isEqualTo(SetFinding.exactly(UK_LISTED));
        assertThat(complete.effectsOn(on("1990-01-01"))).isEqualTo(SetFinding.exactly(DesignationEffect.PROTECTS));
    }

    @Test
    void a_complete_record_with_an_uncertain_act_answers_for_all_the_other_schemes_it_knows() {
        SetFinding<DesignationScheme> inForce = LIVERPOOL.withComplete(true).inForceOn(on("2021-06-01"));

        assertThat(inForce.complete()).isFalse();
        assertThat(inForce.contains(WORLD_HERITAGE)).isEqualTo(NOT_RECORDED);
        assertThat(inForce.absent()).hasSize(DesignationScheme.known().size() - 1);
        assertThat(LIVERPOOL.withComplete(true).effectsOn(on("2021-06-01")))
                .isEqualTo(SetFinding.<DesignationEffect>unrecorded()
                        .excluding(DesignationEffect.RECOGNISES, DesignationEffect.WARNS, DesignationEffect.EXEMPTS));
    }

    @Test
    void an_act_whose_effect_is_open_leaves_its_possible_effects_open() {
        Designations open = Designations.of(
                        act(UK_HERITAGE_AT_RISK, "always")
                                .withEffect(Finding.oneOf(DesignationEffect.WARNS, DesignationEffect.RECOGNISES)),
                        act(UK_LISTED, "always")
                                .withEffect(Finding.disputed(
                                        Finding.of(DesignationEffect.PROTECTS), Finding.<DesignationEffect>none())))
                .withComplete(true);

        assertThat(open.effectsOn(on("2020-01-01")))
                .isEqualTo(SetFinding.<DesignationEffect>unrecorded().excluding(DesignationEffect.EXEMPTS));
    }

    @Test
    void an_act_with_a_range_of_effects_leaves_those_open() {
        Designations open = Designations.of(act(UK_LISTED, "always")
                        .withEffect(Finding.between(DesignationEffect.PROTECTS, DesignationEffect.RECOGNISES)))
                .withComplete(true);

        assertThat(open.effectsOn(on("2020-01-01")).absent())
                .containsExactly(DesignationEffect.WARNS, DesignationEffect.EXEMPTS);
    }

    @Test
    void an_act_of_which_nothing_is_known_leaves_every_effect_open() {
        Designations open = Designations.of(act(DesignationScheme.of("demo-city"), "always"))
                .withComplete(true);

        assertThat(open.effectsOn(on("2020-01-01"))).isEqualTo(SetFinding.unrecorded());
    }

    @Test
    void the_answer_has_the_sources_of_the_acts() {
        Source list = Source.of("World Heritage List");

        assertThat(Designations.of(act(WORLD_HERITAGE, "from 2004").withSources(list))
                        .inForceOn(on("2005-01-01"))
                        .sources())
                .containsExactly(list);
    }

    @Test
    void a_scheme_cannot_have_an_act_and_never_have_been_there() {
        assertThatThrownBy(() -> BATTERSEA.withNeverUnder(UK_LISTED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("schemes the asset was never under must have no acts but had [uk-listed]");
    }

    @Test
    void one_more_act_stands_behind_the_others() {
        assertThat(LIVERPOOL.with(act(UK_LISTED, "always")).acts())
                .extracting(Designation::scheme)
                .containsExactly(WORLD_HERITAGE, UK_LISTED);
    }

    @Test
    void designations_print_their_acts() {
        assertThat(BATTERSEA).hasToString("uk-listed II, 1980-10-14 to 2007; uk-listed II*, from 2007");
        assertThat(Designations.none()).hasToString("none");
        assertThat(Designations.unrecorded()).hasToString("not recorded");
    }

    private static Designation act(DesignationScheme scheme, String valid) {
        return Designation.of(scheme, DateRange.parse(valid));
    }

    private static AsOf on(String day) {
        return AsOf.of(LocalDate.parse(day));
    }
}

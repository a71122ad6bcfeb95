// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemeTermsTest {
    private static final DesignationScheme DEMO = DesignationScheme.of("demo-city");
    private static final SchemeTerms BARE = SchemeTerms.builder().scheme(DEMO).build();
    private static final SchemeTerms FIVE_YEARS =
            BARE.withReviewEvery(Period.ofYears(5)).withLapsesAfter(Period.ofYears(5));

    @Test
    void terms_say_nothing_unless_told() {
        assertThat(BARE.label()).isEqualTo(Wording.of("demo-city"));
        assertThat(BARE.verb()).isEqualTo(Wording.en("designated").zh("认定"));
        assertThat(BARE.effect()).isEqualTo(Finding.unrecorded());
        assertThat(BARE.country()).isEqualTo(Finding.unrecorded());
        assertThat(BARE.graded()).isEqualTo(Finding.unrecorded());
        assertThat(BARE).hasToString("demo-city: effect not recorded: nobody looked");
    }

    @Test
    void a_scheme_that_names_grades_has_grades() {
        SchemeTerms graded = SchemeTerms.builder()
                .scheme(DEMO)
                .addGrades("gold", "silver")
                .effect(DesignationEffect.RECOGNISES)
                .build();

        assertThat(graded.graded()).isEqualTo(Finding.of(true));
        assertThat(graded).hasToString("demo-city: grades gold, silver; effect recognises");
    }

    @ParameterizedTest
    @CsvSource({
        "from 1993-02-16, 1998-02-16",
        "1993-02-16 to 1994, 1998-02-16",
        "from 2020-02-29, 2025-02-28",
        "from 1993-02, between 1998-02-01 and 1998-02-28",
        "from 2004, between 2009-01-01 and 2009-12-31",
        "by 2019-03-01, at most 2024-03-01",
        "until 2019, not recorded: nobody looked",
        "always, not recorded: nobody looked"
    })
    void an_act_lapses_as_long_after_its_first_day_as_the_terms_say(String valid, String lapse) {
        assertThat(FIVE_YEARS.lapse(act(valid))).hasToString(lapse);
    }

    @Test
    void an_act_lapses_nobody_knows_when_if_the_terms_do_not_say() {
        assertThat(BARE.lapse(act("from 1993-02-16"))).isEqualTo(Finding.unrecorded());
    }

    @Test
    void reviews_are_due_every_five_years_up_to_a_day_which_counts() {
        Designation act = act("from 2023-05-01");

        assertThat(FIVE_YEARS.reviewsDue(act, LocalDate.of(2028, 4, 30))).isEmpty();
        assertThat(FIVE_YEARS.reviewsDue(act, LocalDate.of(2028, 5, 1)))
                .containsExactly(Finding.of(LocalDate.of(2028, 5, 1)));
        assertThat(FIVE_YEARS.reviewsDue(act, LocalDate.of(2040, 1, 1)))
                .containsExactly(
                        Finding.of(LocalDate.of(2028, 5, 1)),
                        Finding.of(LocalDate.of(2033, 5, 1)),
                        Finding.of(LocalDate.of(2038, 5, 1)));
    }

    @Test
    void reviews_are_counted_from_the_first_day_each_time() {
        SchemeTerms yearly = BARE.withReviewEvery(Period.ofYears(1));

        assertThat(yearly.reviewsDue(act("from 2020-02-29"), LocalDate.of(2024, 2, 29)))
                .containsExactly(
                        Finding.of(LocalDate.of(2021, 2, 28)),
                        Finding.of(LocalDate.of(2022, 2, 28)),
                        Finding.of(LocalDate.of(2023, 2, 28)),
                        Finding.of(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void no_review_is_due_once_the_act_has_ended() {
        assertThat(FIVE_YEARS.reviewsDue(act("2023-05-01 to 2028-05-01"), LocalDate.of(2050, 1, 1)))
                .isEmpty();
        assertThat(FIVE_YEARS.reviewsDue(act("2023-05-01 to 2028-05-02"), LocalDate.of(2050, 1, 1)))
                .hasSize(1);
    }

    @Test
    void a_review_counted_from_a_year_is_due_in_a_year() {
        assertThat(FIVE_YEARS.reviewsDue(act("from 2023"), LocalDate.of(2028, 1, 1)))
                .containsExactly(Finding.between(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"by 2019", "until 2019", "always"})
    void the_reviews_of_an_act_without_a_known_start_cannot_be_told(String valid) {
        assertThat(FIVE_YEARS.reviewsDue(act(valid), LocalDate.of(2050, 1, 1)))
                .isEqualTo(List.of(Finding.<LocalDate>unrecorded()));
    }

    @Test
    void no_review_is_due_where_the_terms_ask_for_none() {
        assertThat(BARE.reviewsDue(act("from 2019"), LocalDate.of(2050, 1, 1))).isEmpty();
    }

    @Test
    void an_act_under_another_scheme_is_refused() {
        Designation listing = Designation.of(DesignationScheme.UK_LISTED, DateRange.always());

        assertThatThrownBy(() -> FIVE_YEARS.lapse(listing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("act must be under `demo-city` but was under `uk-listed`");
        assertThatThrownBy(() -> FIVE_YEARS.reviewsDue(listing, LocalDate.of(2050, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("act must be under `demo-city` but was under `uk-listed`");
    }

    @Test
    void a_blank_grade_is_refused() {
        assertThatThrownBy(() -> BARE.withGrades("gold", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("grade of `demo-city` must not be blank");
    }

    @Test
    void a_grade_that_stands_twice_is_refused() {
        assertThatThrownBy(() -> BARE.withGrades("gold", "gold"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("grade of `demo-city` must stand once but `gold` stands twice");
    }

    @Test
    void a_scheme_without_grades_that_names_some_is_refused() {
        SchemeTerms.Builder builder =
                SchemeTerms.builder().scheme(DEMO).addGrades("gold").graded(false);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("graded of `demo-city` must be true since there are grades [gold] but was false");
    }

    @Test
    void a_period_that_goes_nowhere_is_refused() {
        assertThatThrownBy(() -> BARE.withReviewEvery(Period.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period of review of `demo-city` must be positive but was `P0D`");
        assertThatThrownBy(() -> BARE.withLapsesAfter(Period.ofYears(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period of lapse of `demo-city` must be positive but was `P-1Y`");
    }

    private static Designation act(String valid) {
        return Designation.of(DEMO, DateRange.parse(valid));
    }
}

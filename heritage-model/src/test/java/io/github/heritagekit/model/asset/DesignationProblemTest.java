// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static io.github.heritagekit.model.asset.DesignationScheme.CN_DISTRICT_UNIT;
import static io.github.heritagekit.model.asset.DesignationScheme.CN_HISTORIC_BUILDING;
import static io.github.heritagekit.model.asset.DesignationScheme.UK_IMMUNITY;
import static io.github.heritagekit.model.asset.DesignationScheme.UK_LISTED;
import static io.github.heritagekit.model.asset.DesignationScheme.UK_SCHEDULED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.time.DateRange;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignationProblemTest {
    private static final Citation HISTORIC_CITIES = Citation.of(
                    "Regulation on the Protection of Historic Cities, Towns and Villages", "art. 47(1)")
            .withEdition("2017-10-07");

    @Test
    void acts_that_go_with_their_schemes_are_no_problem() {
        assertThat(Designations.of(
                                act(UK_LISTED, "1980-10-14 to 2007").withGrade("II"),
                                act(UK_LISTED, "from 2007").withGrade("II*"),
                                act(UK_IMMUNITY, "1970-02 to 1975-02"),
                                act(DesignationScheme.of("demo-city"), "always").withGrade("gold"))
                        .problems())
                .isEmpty();
        assertThat(Designations.unrecorded().problems()).isEmpty();
    }

    @Test
    void a_grade_where_the_scheme_has_none_is_a_problem() {
        assertThat(Designations.of(act(UK_SCHEDULED, "from 1952").withGrade("II"))
                        .problems())
                .containsExactly(new DesignationProblem(
                        "no-grades",
                        "act under `uk-scheduled` must have no grade, since the scheme has none, but has `II`",
                        List.of(Citation.of("Ancient Monuments and Archaeological Areas Act 1979")),
                        true));
    }

    @ParameterizedTest
    @CsvSource({"ii*, ; did you mean `II*`?", "II**, ; did you mean `II*`?", "Grade 1, ''"})
    void a_grade_that_the_scheme_does_not_know_is_a_problem_that_names_the_nearest(String grade, String hint) {
        assertThat(Designations.of(act(UK_LISTED, "from 1980").withGrade(grade)).problems())
                .containsExactly(new DesignationProblem(
                        "unknown-grade",
                        "grade under `uk-listed` must be one of I, II*, II, A, B, C, B+, B1, B2 but is `" + grade + "`"
                                + hint,
                        List.of(),
                        true));
    }

    @ParameterizedTest
    @CsvSource({
        "from 1993-02-16, 1998-02-16, has no end, true",
        "from 1993-02, 1998-02-28, has no end, true",
        "by 1993-02, 1998-02-28, has no end, true",
        "1993-02-16 to 1998-02-17, 1998-02-16, ends on 1998-02-17, true",
        "1993-02 to 1998-03, 1998-02-28, ends on 1998-03, true",
        "1993-02 to 1998, 1998-02-28, 'may end later, on 1998', false"
    })
    void an_act_that_outlives_its_expiry_is_a_problem(String valid, String lapse, String end, boolean certain) {
        assertThat(Designations.of(act(UK_IMMUNITY, valid)).problems())
                .containsExactly(new DesignationProblem(
                        "outlives-expiry",
                        "`uk-immunity, " + valid + "` must end by " + lapse
                                + ", since an act under the scheme lapses after 5 years, but " + end,
                        List.of(Citation.of("Planning (Listed Buildings and Conservation Areas) Act 1990", "s. 6")),
                        certain));
    }

    @ParameterizedTest
    @CsvSource({"1993-02-16 to 1998-02-16", "1993-02 to 1998-02", "1993 to 1995", "until 1998", "always"})
    void an_act_that_ends_in_time_or_has_no_known_start_is_none(String valid) {
        assertThat(Designations.of(act(UK_IMMUNITY, valid)).problems()).isEmpty();
    }

    @Test
    void a_historic_building_that_is_a_cultural_relic_on_the_same_day_is_a_problem() {
        Designations both =
                Designations.of(act(CN_HISTORIC_BUILDING, "from 2016-11"), act(CN_DISTRICT_UNIT, "2011 to 2019"));

        assertThat(both.problems())
                .containsExactly(new DesignationProblem(
                        "excluded-schemes",
                        "`cn-historic-building, from 2016-11` and `cn-district-unit, 2011 to 2019` must not be in force on"
                                + " the same day but are",
                        List.of(HISTORIC_CITIES),
                        true));
        assertThat(both.problems())
                .first()
                .hasToString("`cn-historic-building, from 2016-11` and `cn-district-unit, 2011 to 2019` must not be in"
                        + " force on the same day but are (Regulation on the Protection of Historic Cities, Towns and"
                        + " Villages, art. 47(1) (2017-10-07))");
    }

    @Test
    void an_overlap_that_is_only_possible_is_told_as_may() {
        assertThat(Designations.of(act(CN_HISTORIC_BUILDING, "from 2016"), act(CN_DISTRICT_UNIT, "2011 to 2016"))
                        .problems())
                .containsExactly(new DesignationProblem(
                        "excluded-schemes",
                        "`cn-historic-building, from 2016` and `cn-district-unit, 2011 to 2016` must not be in force on the"
                                + " same day but may be",
                        List.of(HISTORIC_CITIES),
                        false));
    }

    @Test
    void two_grades_of_one_scheme_on_the_same_day_are_a_problem() {
        assertThat(Designations.of(
                                act(UK_LISTED, "from 1980").withGrade("II"),
                                act(UK_LISTED, "from 2007").withGrade("II*"))
                        .problems())
                .containsExactly(new DesignationProblem(
                        "two-grades",
                        "`uk-listed II, from 1980` and `uk-listed II*, from 2007` are of two grades of one scheme and must"
                                + " not be in force on the same day but are",
                        List.of(),
                        true));
    }

    @ParameterizedTest
    @CsvSource({"2006 to 2007-06, from 2007, may be", "2006 to 2007, from 2007-06, may be"})
    void two_grades_whose_days_leave_it_open_may_be_a_problem(String first, String second, String told) {
        assertThat(Designations.of(
                                act(UK_LISTED, first).withGrade("II"),
                                act(UK_LISTED, second).withGrade("II*"))
                        .problems())
                .singleElement()
                .matches(problem -> !problem.certain() && problem.sentence().endsWith(" but " + told));
    }

    @Test
    void two_grades_in_different_components_or_states_of_the_record_are_none() {
        Designation second = act(UK_LISTED, "from 1980").withGrade("II");
        Designation starred = act(UK_LISTED, "from 1980").withGrade("II*");

        assertThat(Designations.of(
                                second.withComponents(AssetId.parse("demo:hall")),
                                starred.withComponents(AssetId.parse("demo:chimney")))
                        .problems())
                .isEmpty();
        assertThat(Designations.of(
                                second.withRecorded(DateRange.parse("until 2007")),
                                starred.withRecorded(DateRange.parse("from 2007")))
                        .problems())
                .isEmpty();
    }

    @Test
    void an_act_that_stands_twice_may_be_a_slip() {
        Designation listing = act(UK_LISTED, "from 1980").withGrade("II");

        assertThat(Designations.of(listing, listing.withSources(Source.of("Another survey")))
                        .problems())
                .containsExactly(new DesignationProblem(
                        "double-act",
                        "`uk-listed II, from 1980` must stand once unless there were two such acts but stands twice",
                        List.of(),
                        false));
        assertThat(Designations.of(listing, listing.withReference("1357620")).problems())
                .isEmpty();
    }

    @Test
    void a_code_close_to_a_known_scheme_may_be_a_slip() {
        assertThat(Designations.of(act(DesignationScheme.of("uk-lsited"), "from 1980"))
                        .problems())
                .containsExactly(new DesignationProblem(
                        "unknown-scheme",
                        "scheme of an act may be any but `uk-lsited` is close to a known one; did you mean `uk-listed`?",
                        List.of(),
                        false));
        assertThat(Designations.of(act(DesignationScheme.of("riverside-honours"), "from 1980"))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"from 2000, 0", "from 1998-02-16, 0", "from 1998-02-15, 1", "by 2000, 1", "from 1990, 1"})
    void an_immunity_that_has_lapsed_excludes_no_listing(String listed, int exclusions) {
        assertThat(Designations.of(act(UK_IMMUNITY, "from 1993-02-16"), act(UK_LISTED, listed))
                        .problems())
                .filteredOn(problem -> problem.code().equals("excluded-schemes"))
                .hasSize(exclusions);
    }

    @Test
    void one_that_became_the_other_is_none() {
        assertThat(Designations.of(
                                act(CN_HISTORIC_BUILDING, "2011 to 2016-11-30"),
                                act(CN_DISTRICT_UNIT, "from 2016-11-30"))
                        .problems())
                .isEmpty();
    }

    @Test
    void two_states_of_the_record_do_not_exclude_each_other() {
        assertThat(Designations.of(
                                act(CN_HISTORIC_BUILDING, "from 2011")
                                        .withRecorded(DateRange.parse("2011 to 2020-01-01")),
                                act(CN_DISTRICT_UNIT, "from 2011").withRecorded(DateRange.parse("from 2020-01-01")))
                        .problems())
                .isEmpty();
    }

    @Test
    void a_site_may_hold_both_in_different_components() {
        AssetId hall = AssetId.parse("demo:hall");
        AssetId chimney = AssetId.parse("demo:chimney");
        Designation historic = act(CN_HISTORIC_BUILDING, "from 2016").withComponents(hall);
        Designation relic = act(CN_DISTRICT_UNIT, "from 2011");

        assertThat(Designations.of(historic, relic).problems()).isEmpty();
        assertThat(Designations.of(historic, relic.withComponents(chimney)).problems())
                .isEmpty();
        assertThat(Designations.of(historic, relic.withComponents(chimney, hall))
                        .problems())
                .extracting(DesignationProblem::code)
                .containsExactly("excluded-schemes");
    }

    @Test
    void a_book_of_ones_own_judges_schemes_of_ones_own() {
        DesignationScheme demo = DesignationScheme.of("demo-city");
        SchemeBook book = SchemeBook.standard()
                .with(SchemeTerms.builder()
                        .scheme(demo)
                        .addGrades("gold", "silver")
                        .lapsesAfter(Period.ofMonths(18))
                        .build())
                .with(SchemeExclusion.of(demo, UK_LISTED, Citation.of("Demo City Heritage Order", "art. 9")));

        assertThat(Designations.of(
                                act(demo, "from 2020-01-01").withGrade("golf"),
                                act(UK_LISTED, "from 1980").withGrade("II"))
                        .problems(book))
                .extracting(DesignationProblem::toString)
                .containsExactly(
                        "grade under `demo-city` must be one of gold, silver but is `golf`; did you mean `gold`?",
                        "`demo-city golf, from 2020-01-01` must end by 2021-07-01, since an act under the scheme lapses after"
                                + " 18 months, but has no end",
                        "`demo-city golf, from 2020-01-01` and `uk-listed II, from 1980` must not be in force on the same day"
                                + " but are (Demo City Heritage Order, art. 9)");
    }

    private static Designation act(DesignationScheme scheme, String valid) {
        return Designation.of(scheme, DateRange.parse(valid));
    }
}

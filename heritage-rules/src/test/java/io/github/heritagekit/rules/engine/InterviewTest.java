// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static io.github.heritagekit.rules.engine.Teapots.CHARMS;
import static io.github.heritagekit.rules.engine.Teapots.CHIPPED;
import static io.github.heritagekit.rules.engine.Teapots.DAY;
import static io.github.heritagekit.rules.engine.Teapots.GLAZES;
import static io.github.heritagekit.rules.engine.Teapots.MADE;
import static io.github.heritagekit.rules.engine.Teapots.PLACE;
import static io.github.heritagekit.rules.engine.Teapots.SIGNED;
import static io.github.heritagekit.rules.engine.Teapots.engine;
import static io.github.heritagekit.rules.engine.Teapots.nothing;
import static io.github.heritagekit.rules.engine.Teapots.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Rule;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What to ask next, over one case and over many; and why nothing need be asked. */
class InterviewTest {
    private static final Rule<String> OLD = place("old", "SHELF").when(MADE.before(1900), SIGNED.isTrue());
    private static final Rule<String> NEW = place("new", "TABLE").when(MADE.inOrAfter(1900));
    private static final Rule<String> CRACKED =
            place("cracked", "BIN").when(CHIPPED.isTrue(), MADE.before(1900)).exceptionTo("teapot/old");

    @Test
    void an_interview_asks_what_settles_most_and_ends_settled() {
        Interview<String> interview = Interview.of(engine(OLD, NEW, CRACKED), PLACE, nothing());
        assertThat(interview.next()).contains(MADE);
        interview = interview.answered(MADE, Finding.of(1890));
        assertThat(interview.next()).contains(CHIPPED);
        interview = interview.cannotBeFoundOut();
        assertThat(interview.next()).contains(SIGNED);
        interview = interview.answered(SIGNED, Finding.of(false)).answered(CHIPPED, Finding.of(true));
        assertThat(interview.next()).isEmpty();
        assertThat(interview.assessment().verdict()).isEqualTo(new Verdict.Decided<>("BIN"));
        assertThat(interview.asked()).containsExactly(MADE, CHIPPED, SIGNED);
    }

    @Test
    void an_interview_in_vain_ends_open_with_everything_asked() {
        Interview<String> interview = Interview.of(engine(OLD, NEW, CRACKED), PLACE, nothing());
        while (interview.next().isPresent()) {
            interview = interview.cannotBeFoundOut();
        }
        assertThat(interview.asked()).containsExactlyInAnyOrder(MADE, CHIPPED, SIGNED);
        assertThat(interview.assessment().verdict()).isInstanceOf(Verdict.Open.class);
        assertThatThrownBy(interview::cannotBeFoundOut)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is nothing left to ask");
    }

    @Test
    void a_fact_is_asked_again_where_an_answer_told_a_part_and_left_it_open() {
        DatedEngine engine = engine(
                place("salt", "SHELF").when(GLAZES.includes("salt")),
                place("ash", "BIN").when(GLAZES.includes("ash"), Condition.not(GLAZES.includes("salt"))));
        SetFinding<String> noSalt = SetFinding.<String>unrecorded().excluding("salt");

        Interview<String> interview = Interview.of(engine, PLACE, nothing()).answered(GLAZES, noSalt);
        assertThat(interview.next()).contains(GLAZES);
        assertThat(interview.answered(GLAZES, noSalt).next())
                .as("an answer that tells nothing new")
                .isEmpty();
        assertThat(interview.cannotBeFoundOut().next()).isEmpty();
        Interview<String> told = interview.answered(GLAZES, noSalt.including("ash"));
        assertThat(told.assessment().verdict()).isEqualTo(new Verdict.Decided<>("BIN"));
        assertThat(told.asked()).containsExactly(GLAZES);
    }

    @Test
    void a_range_is_asked_again_until_it_settles_the_verdict_or_tells_nothing_more() {
        Interview<String> interview = Interview.of(engine(NEW), PLACE, nothing())
                .answered(MADE, Finding.between(1850, 1950))
                .answered(MADE, Finding.between(1890, 1920));
        assertThat(interview.next()).contains(MADE);
        assertThat(interview.answered(MADE, Finding.between(1850, 1950)).next())
                .as("a wider range")
                .isEmpty();
        assertThat(interview.answered(MADE, Finding.unrecorded()).next()).isEmpty();
        assertThat(interview
                        .answered(MADE, Finding.between(1905, 1920))
                        .assessment()
                        .verdict())
                .isEqualTo(new Verdict.Decided<>("TABLE"));
    }

    @Test
    void what_is_recorded_as_impossible_to_find_out_stays_missing_and_is_not_asked() throws IOException {
        Facts facts = nothing().with(MADE, Finding.unrecorded(Finding.Reason.CANNOT_BE_FOUND_OUT));
        DatedEngine engine = engine(OLD, NEW, CRACKED);
        Assessment<String> assessment = engine.assess(PLACE, facts);
        assertThat(assessment.missing()).startsWith(MADE).contains(SIGNED);
        assertThat(assessment.nextQuestion()).contains(assessment.missing().get(1));
        assertThat(Interview.of(engine, PLACE, facts).next()).isEqualTo(assessment.nextQuestion());
        assertThat(SurveyPlan.of(List.of(assessment)).facts())
                .extracting(SurveyPlan.Entry::fact)
                .isEqualTo(assessment.missing().subList(1, assessment.missing().size()));
        Golden.assertText(InterviewTest.class, "in-vain-en", assessment.toText(Locale.ENGLISH));
        Golden.assertText(InterviewTest.class, "in-vain-zh", assessment.toText(Locale.CHINESE));
    }

    @Test
    void the_members_of_a_set_that_cannot_be_found_out_are_not_asked_and_an_override_can_say_so() {
        DatedEngine engine = engine(place("salt", "SHELF").when(GLAZES.includes("salt")));
        SetFinding<String> part = SetFinding.<String>unrecorded(Finding.Reason.CANNOT_BE_FOUND_OUT);
        assertThat(engine.assess(PLACE, nothing().with(GLAZES, part.including("ash")))
                        .nextQuestion())
                .isEmpty();
        assertThat(engine.assess(
                                PLACE,
                                nothing()
                                        .with(
                                                GLAZES,
                                                SetFinding.<String>unrecorded().including("ash")))
                        .nextQuestion())
                .contains(GLAZES);
        Facts overridden = nothing()
                .with(GLAZES, SetFinding.<String>unrecorded().including("ash"))
                .override(GLAZES, part, "the pot is lost", "the curator", DAY);
        assertThat(engine.assess(PLACE, overridden).nextQuestion()).isEmpty();
    }

    @Test
    void a_survey_counts_each_answer_of_a_collect_question_and_tells_its_plan() throws IOException {
        DatedEngine engine = engine(
                OLD,
                NEW,
                CRACKED,
                Rule.of("teapot/old-charm").answers(CHARMS, "OLD").when(MADE.before(1900)),
                Rule.of("teapot/rare").answers(CHARMS, "RARE").when(MADE.before(1850), SIGNED.isTrue()));
        Facts unsigned = nothing().with(SIGNED, false);
        SurveyPlan plan = SurveyPlan.of(List.of(
                engine.assess(CHARMS, nothing()), engine.assess(CHARMS, unsigned), engine.assess(PLACE, unsigned)));
        assertThat(plan.cases()).isEqualTo(3);
        assertThat(plan.open()).isEqualTo(4);
        assertThat(plan.facts())
                .containsExactly(
                        new SurveyPlan.Entry(MADE, 2, 4, 4),
                        new SurveyPlan.Entry(SIGNED, 0, 1, 1),
                        new SurveyPlan.Entry(CHIPPED, 0, 0, 1));
        Golden.assertText(InterviewTest.class, "survey-en", plan.toText(Locale.ENGLISH));
        Golden.assertText(InterviewTest.class, "survey-zh", plan.toText(Locale.CHINESE));
    }

    @Test
    void a_survey_starts_with_the_fact_that_settles_most_verdicts() {
        DatedEngine engine = engine(OLD, NEW, CRACKED);
        List<Assessment<String>> cases = List.of(
                engine.assess(PLACE, nothing()),
                engine.assess(PLACE, nothing().with(MADE, 1890).with(CHIPPED, false)),
                engine.assess(PLACE, nothing().with(MADE, 1890).with(SIGNED, false)),
                engine.assess(PLACE, nothing().with(MADE, 1950)));
        SurveyPlan plan = SurveyPlan.of(cases);
        assertThat(plan.cases()).isEqualTo(4);
        assertThat(plan.open()).isEqualTo(3);
        assertThat(plan.facts())
                .containsExactly(
                        new SurveyPlan.Entry(CHIPPED, 1, 1, 2),
                        new SurveyPlan.Entry(SIGNED, 1, 1, 2),
                        new SurveyPlan.Entry(MADE, 0, 1, 1));
    }

    @Test
    void a_verdict_that_different_rules_give_in_different_cases_tells_the_cases() {
        Rule<String> before = place("before", "SHELF").when(MADE.before(1949));
        Rule<String> after = place("after", "SHELF").when(Condition.not(MADE.before(1949)));
        Assessment<String> assessment = engine(before, after).assess(PLACE, nothing());
        assertThat(assessment.verdict()).isEqualTo(new Verdict.Decided<>("SHELF"));
        assertThat(assessment.imposing()).isEmpty();
        assertThat(assessment.caseSplit())
                .contains(new CaseSplit.Split(
                        MADE,
                        List.of(
                                new CaseSplit.Case(MADE.before(1949), new CaseSplit.Given(List.of("teapot/before"))),
                                new CaseSplit.Case(
                                        MADE.inOrAfter(1949), new CaseSplit.Given(List.of("teapot/after"))))));
        assertThat(assessment.caseSplit().orElseThrow().facts()).containsExactly(MADE);
    }

    @Test
    void cases_are_split_by_members_of_sets_and_nest() {
        Rule<String> salt = place("salt", "BIN").when(GLAZES.includes("salt"));
        Rule<String> chipped = place("chipped", "BIN").when(CHIPPED.isTrue());
        Rule<String> sound = place("sound", "BIN").when(CHIPPED.isFalse(), Condition.not(GLAZES.includes("salt")));
        CaseSplit split = engine(salt, chipped, sound)
                .assess(PLACE, nothing())
                .caseSplit()
                .orElseThrow();
        assertThat(split.facts()).containsExactlyInAnyOrder(GLAZES, CHIPPED);
        assertThat(((CaseSplit.Split) split).cases().get(0).when().phrase(Locale.ENGLISH))
                .isEqualTo("glazes includes salt");
    }

    @Test
    void a_verdict_that_one_rule_certainly_gives_has_no_cases() {
        assertThat(engine(place("always", "BIN")).assess(PLACE, nothing()).caseSplit())
                .isEmpty();
    }
}

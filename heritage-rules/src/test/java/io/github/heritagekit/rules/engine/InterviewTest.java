// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static io.github.heritagekit.rules.engine.Teapots.CHIPPED;
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
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Rule;
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

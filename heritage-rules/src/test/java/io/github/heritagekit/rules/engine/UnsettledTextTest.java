// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static io.github.heritagekit.rules.engine.Teapots.CARE;
import static io.github.heritagekit.rules.engine.Teapots.CHARMS;
import static io.github.heritagekit.rules.engine.Teapots.CHIPPED;
import static io.github.heritagekit.rules.engine.Teapots.GLAZES;
import static io.github.heritagekit.rules.engine.Teapots.MADE;
import static io.github.heritagekit.rules.engine.Teapots.PLACE;
import static io.github.heritagekit.rules.engine.Teapots.SIGNED;
import static io.github.heritagekit.rules.engine.Teapots.engine;
import static io.github.heritagekit.rules.engine.Teapots.nothing;
import static io.github.heritagekit.rules.engine.Teapots.pack;
import static io.github.heritagekit.rules.engine.Teapots.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.Finding.Reason;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.Truth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is said, and what asked, where something stays unknown: cases, what cannot be found out, contradictions, bounds. */
class UnsettledTextTest {
    private static final CodeFact PLACED = (CodeFact) Fact.answerTo(PLACE);
    private static final Rule<String> EARLY =
            Rule.of("teapot/early").answers(CHARMS, "OLD").when(MADE.before(1949));
    private static final Rule<String> LATE =
            Rule.of("teapot/late").answers(CHARMS, "OLD").when(MADE.inOrAfter(1949));
    private static final Rule<String> RARE =
            Rule.of("teapot/rare").answers(CHARMS, "RARE").when(SIGNED.isTrue());

    private static String english(Assessed assessed) {
        return assessed.toText(Locale.ENGLISH);
    }

    @Test
    void an_answer_found_by_one_rule_or_another_tells_which_in_which_case() {
        Findings<String> findings = engine(EARLY, LATE, RARE).assess(CHARMS, nothing());

        assertThat(findings.found()).containsExactly("OLD");
        assertThat(findings.caseSplit("OLD"))
                .hasValueSatisfying(split -> assertThat(split.facts()).containsExactly(MADE));
        assertThat(findings.caseSplit("RARE")).isEmpty();
        assertThat(english(findings))
                .contains("OLD: yes whatever is found about made: each possibility left open is answered")
                .containsPattern("if {2}made is before 1949 +by teapot/early")
                .containsPattern("if {2}made is not before 1949 +by teapot/late");
        assertThat(findings.toText(Locale.CHINESE)).contains("OLD：无论“made”的查明结果如何，均已定");
    }

    @Test
    void an_answer_that_a_rule_certainly_gives_has_no_cases() {
        Findings<String> findings = engine(EARLY, LATE).assess(CHARMS, nothing().with(MADE, 1890));
        assertThat(findings.found()).containsExactly("OLD");
        assertThat(findings.caseSplit("OLD")).isEmpty();
        assertThat(english(findings)).doesNotContain("whatever");
    }

    @Test
    void an_earlier_question_decided_by_cases_tells_them() {
        DatedEngine engine = engine(
                place("early", "SHELF").when(MADE.before(1949)),
                place("late", "SHELF").when(MADE.inOrAfter(1949)),
                Rule.of("teapot/dust").answers(CARE, "DUST").when(PLACED.isOneOf("SHELF")));
        assertThat(english(engine.assess(CARE, nothing())))
                .contains("why place: SHELF")
                .contains("Decided whatever is found about made")
                .containsPattern("if {2}made is before 1949 +by teapot/early");
    }

    @Test
    void what_settles_most_answers_is_asked_first_of_a_collect_question() {
        Rule<String> old = Rule.of("teapot/old").answers(CHARMS, "OLD").when(MADE.before(1949), CHIPPED.isFalse());
        Findings<String> findings = engine(old, RARE).assess(CHARMS, nothing());
        assertThat(findings.missing()).containsExactly(SIGNED, MADE, CHIPPED);
        assertThat(findings.nextQuestion()).contains(SIGNED);
    }

    @Test
    void an_answer_that_rests_on_a_contradiction_is_not_said_to_be_open() {
        DatedEngine engine = engine(
                place("shelf", "SHELF"),
                place("bin", "BIN"),
                Rule.of("teapot/rare").answers(CHARMS, "RARE").when(PLACED.isOneOf("SHELF")));
        Findings<String> findings = engine.assess(CHARMS, nothing());
        assertThat(findings.byAnswer().get("RARE"))
                .isEqualTo(new Findings.Found(Truth.UNKNOWN, true, List.of(), Proof.PROVEN));
        assertThat(english(findings))
                .startsWith("charms: OLD no, RARE undecided, the answers it rests on contradict each other\n");
    }

    @Test
    void an_answer_that_only_a_failed_test_leaves_open_is_open_and_rests_on_no_contradiction() {
        NamedTest<Integer> failing = NamedTest.of("teapot/nice", FactType.YEAR, Wording.of("is nice"), year -> {
            throw new IllegalStateException("no year is");
        });
        DatedEngine engine =
                engine(Rule.of("teapot/rare").answers(CHARMS, "RARE").when(MADE.passes(failing)));
        Findings<String> findings = engine.assess(CHARMS, nothing().with(MADE, Finding.of(1900)));
        assertThat(findings.byAnswer().get("RARE"))
                .isEqualTo(new Findings.Found(Truth.UNKNOWN, false, List.of(), Proof.PROVEN));
        assertThat(english(findings)).startsWith("charms: OLD no, RARE open");
        assertThat(SurveyPlan.of(List.of(findings)).open()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_found_out_is_missing_and_not_asked() {
        Facts facts = nothing().with(CHIPPED, Finding.unrecorded(Reason.CANNOT_BE_FOUND_OUT));
        DatedEngine engine = engine(
                place("chipped", "BIN").when(CHIPPED.isTrue(), SIGNED.isTrue()),
                place("whole", "SHELF").when(CHIPPED.isFalse()));

        Assessment<String> assessment = engine.assess(PLACE, facts);
        assertThat(assessment.missing()).containsExactly(CHIPPED, SIGNED);
        assertThat(assessment.nextQuestion()).contains(SIGNED);
        assertThat(Interview.of(engine, PLACE, facts).next()).contains(SIGNED);
        assertThat(Interview.of(engine, PLACE, facts.with(SIGNED, true)).next()).isEmpty();
        SurveyPlan plan = SurveyPlan.of(List.of(assessment));
        assertThat(plan.facts()).extracting(SurveyPlan.Entry::fact).isEqualTo(List.of(SIGNED));
        assertThat(plan.open()).isEqualTo(1);
        assertThat(english(assessment))
                .contains("to be surveyed, the most settling first:\n  - signed (teapot/signed)")
                .contains("would matter, and cannot be found out:\n  - chipped (teapot/chipped)\n");
    }

    @Test
    void a_set_of_which_the_rest_cannot_be_found_out_is_not_asked() {
        Facts facts = nothing()
                .with(
                        GLAZES,
                        SetFinding.<String>unrecorded(Reason.CANNOT_BE_FOUND_OUT)
                                .including("ash"));
        Assessment<String> assessment =
                engine(place("salt", "BIN").when(GLAZES.includes("salt"))).assess(PLACE, facts);
        assertThat(assessment.missing()).containsExactly(GLAZES);
        assertThat(assessment.nextQuestion()).isEmpty();
    }

    @Test
    void where_the_search_met_its_bound_an_open_verdict_is_said_to_be_perhaps_settled() {
        RuleEngine bounded = RuleEngine.of(pack(
                        place("signed", "SHELF").when(SIGNED.isTrue(), CHIPPED.isTrue()),
                        place("else", "SHELF").when(Condition.not(Condition.all(SIGNED.isTrue(), CHIPPED.isTrue())))))
                .withBound(1);
        assertThat(bounded.asOf(Teapots.DAY).assess(PLACE, nothing()).toText(Locale.ENGLISH))
                .containsIgnoringWhitespaces("(the search met its bound: this may be settled already)")
                .containsIgnoringWhitespaces("some of this may not matter and the order may be wrong:")
                .doesNotContain("settles nothing");
        assertThat(bounded.asOf(Teapots.DAY).assess(PLACE, nothing()).toText(Locale.CHINESE))
                .contains("（已达搜索上限：可能实已可定案）")
                .doesNotContain("不能定案");
    }

    @Test
    void chinese_text_has_chinese_words_for_any_day_for_yes_no_and_none() {
        Rule<String> rule =
                place("chipped", "BIN").when(CHIPPED.isTrue(), SIGNED.isFalse(), Condition.not(GLAZES.isPresent()));
        Facts facts = Facts.onAnyDay().with(CHIPPED, true).with(SIGNED, false).with(GLAZES, SetFinding.none());
        String text = RuleEngine.of(pack(rule)).onAnyDay().assess(PLACE, facts).toText(Locale.CHINESE);
        assertThat(text)
                .contains("时间：不限日期，")
                .containsPattern("chipped +是\n")
                .containsPattern("signed：否 +否\n")
                .doesNotContain("any day")
                .doesNotContain("yes");
        assertThat(Condition.not(GLAZES.isPresent()).phrase(Locale.CHINESE)).isEqualTo("无：glazes");
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static io.github.heritagekit.rules.engine.Teapots.AGE;
import static io.github.heritagekit.rules.engine.Teapots.CARE;
import static io.github.heritagekit.rules.engine.Teapots.DAY;
import static io.github.heritagekit.rules.engine.Teapots.MADE;
import static io.github.heritagekit.rules.engine.Teapots.PLACE;
import static io.github.heritagekit.rules.engine.Teapots.engine;
import static io.github.heritagekit.rules.engine.Teapots.nothing;
import static io.github.heritagekit.rules.engine.Teapots.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.InvalidRulePackException;
import io.github.heritagekit.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked of an engine must be what its packs speak of; what is not is refused, or said. */
class AskingRightTest {
    private static final CodeFact PLACED = (CodeFact) Fact.answerTo(PLACE);
    private static final ChoiceQuestion<String> CLEANING = ChoiceQuestion.of("reading/cleaning", "DUST", "WASH");
    private static final CodeFact KIND = Fact.code("teapot/kind", "jug", "bowl");

    private static DatedEngine ofKinds() {
        return RuleEngine.of(RulePack.builder("teapot", "1")
                        .fact(KIND)
                        .question(PLACE)
                        .rule(place("jug", "SHELF").when(KIND.is("jug")))
                        .build())
                .asOf(DAY);
    }

    @Test
    void evidence_of_a_fact_declared_otherwise_is_refused_where_nothing_of_it_can_be() {
        CodeFact open = Fact.code("teapot/kind").orNone();
        Facts barn = nothing().with(open, "barn");
        Facts none = nothing().with(open, Finding.none());

        assertThatThrownBy(() -> ofKinds().assess(PLACE, barn))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("evidence for teapot/kind must lie within [jug, bowl] but was " + Finding.of("barn"));
        assertThatThrownBy(() -> ofKinds().assess(PLACE, none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("evidence for teapot/kind must lie within [jug, bowl] but was " + Finding.none());
        assertThat(ofKinds().assess(PLACE, nothing().with(open, "jug")).verdict())
                .isEqualTo(new Verdict.Decided<>("SHELF"));
    }

    @Test
    void evidence_of_another_type_is_refused_and_not_passed_over() {
        Facts counted = nothing().with(Fact.wholeNumber("teapot/kind"), 3L);

        assertThatThrownBy(() -> ofKinds().assess(PLACE, counted))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "evidence of `teapot/kind` must be of a code, as the packs declare it, but is of a whole number");
    }

    @Test
    void a_member_that_the_closed_list_of_the_packs_has_not_is_refused_and_not_taken_for_no_member() {
        CodesFact marks = Fact.codes("teapot/marks", "star", "moon");
        DatedEngine engine = RuleEngine.of(RulePack.builder("teapot", "1")
                        .fact(marks)
                        .question(PLACE)
                        .rule(place("marked", "SHELF").when(marks.isPresent()))
                        .build())
                .asOf(DAY);
        SetFinding<String> anchor = SetFinding.<String>unrecorded().including("anchor");
        Facts marked = nothing()
                .with(Fact.codes("teapot/marks"), anchor.excluding("star").excluding("moon"));
        Facts overridden = nothing().override(Fact.codes("teapot/marks"), anchor, "seen", "the curator", DAY);

        for (Facts facts : List.of(marked, overridden)) {
            assertThatThrownBy(() -> engine.assess(PLACE, facts))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("member of teapot/marks must be one of [star, moon] but was `anchor`");
        }
    }

    @Test
    void the_answer_to_a_question_is_not_taken_as_evidence() {
        assertThatThrownBy(() -> nothing().with(PLACED, "SHELF"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact teapot/place is the answer to a question and follows from the rules; put or override"
                        + " what it rests on");
        Facts unaware = nothing().with(Fact.code("teapot/place"), "SHELF");
        assertThatThrownBy(() -> ofKinds().assess(PLACE, unaware))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "evidence of `teapot/place` cannot be given: it is the answer to a question and follows from"
                                + " the rules");
        assertThatThrownBy(() -> Interview.of(ofKinds(), PLACE, nothing()).answered(PLACED, Finding.of("SHELF")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("fact teapot/place is the answer to a question");
    }

    @Test
    void what_is_computed_from_another_fact_is_not_taken_as_evidence() {
        Facts unaware = nothing().with(Fact.wholeNumber("teapot/age"), 100L);
        assertThatThrownBy(() ->
                        engine(place("old", "SHELF").when(AGE.atLeast(100))).assess(PLACE, unaware))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fact teapot/age is computed from teapot/made; put that one instead");
    }

    @Test
    void a_fact_with_other_values_than_its_pack_declares_is_a_problem_of_the_packs() {
        RulePack pack =
                RulePack.builder("teapot", "1").fact(KIND).question(PLACE).build();
        Rule<String> urn =
                place("urn", "SHELF").when(Fact.code("teapot/kind", "urn").is("urn"));

        assertThatThrownBy(() -> RuleEngine.of(pack).with(urn))
                .isInstanceOf(InvalidRulePackException.class)
                .hasMessage("""
                        engine: 1 problem
                          teapot/urn: fact `teapot/kind` has other values here than where it is declared: [urn], and there [jug, bowl]""");
    }

    /** The law that gives the answer is not in force yet; the rule that reads it finds none. */
    @Test
    void an_answer_of_a_pack_not_in_force_is_none() {
        RulePack later = RulePack.builder("teapot", "1")
                .inForce(DateRange.parse("from 2024-01-01"))
                .question(PLACE)
                .rule(place("always", "SHELF"))
                .build();
        RulePack reading = RulePack.builder("reading", "1")
                .question(CLEANING)
                .rule(Rule.of("reading/dust").answers(CLEANING, "DUST").when(PLACED.isOneOf("SHELF")))
                .rule(Rule.of("reading/wash").answers(CLEANING, "WASH").when(Condition.not(PLACED.isPresent())))
                .build();
        RuleEngine engine = RuleEngine.of(later, reading);

        assertThat(onDay(engine, LocalDate.of(2023, 6, 1)).verdict()).isEqualTo(new Verdict.Decided<>("WASH"));
        assertThat(onDay(engine, LocalDate.of(2024, 6, 1)).verdict()).isEqualTo(new Verdict.Decided<>("DUST"));
        assertThatThrownBy(() -> engine.asOf(LocalDate.of(2023, 6, 1))
                        .assess(PLACE, Facts.asOf(AsOf.of(LocalDate.of(2023, 6, 1)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no pack in force on 2023-06-01 declares the question `teapot/place`");
    }

    private static Assessment<String> onDay(RuleEngine engine, LocalDate day) {
        return engine.asOf(day).assess(CLEANING, Facts.asOf(AsOf.of(day)));
    }

    @Test
    void a_dated_pack_is_not_asked_of_any_day() {
        RuleEngine engine = RuleEngine.of(RulePack.builder("teapot", "1")
                .question(PLACE)
                .rule(place("old", "SHELF").inForce(DateRange.parse("until 2025-01-01")))
                .build());

        assertThatThrownBy(() -> engine.asOf(AsOf.ANY_DAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("what `teapot/1` decides depends on the date; ask as of a date, such as engine.asOf(date)");
    }

    @Test
    void a_test_that_fails_in_an_earlier_question_is_told_with_the_later() {
        NamedTest<Integer> broken =
                NamedTest.of("teapot/broken", FactType.YEAR, Wording.en("is not told"), AskingRightTest::throwing);
        Assessment<String> care = engine(
                        place("broken", "SHELF").when(MADE.passes(broken)),
                        Rule.of("teapot/dust").answers(CARE, "DUST").when(PLACED.isOneOf("SHELF")))
                .assess(CARE, nothing().with(MADE, 1890));

        assertThat(care.failures())
                .singleElement()
                .hasToString(
                        "teapot/broken: test teapot/broken of teapot/made threw java.lang.IllegalStateException: broken");
    }

    private static boolean throwing(int year) {
        throw new IllegalStateException("broken");
    }
}

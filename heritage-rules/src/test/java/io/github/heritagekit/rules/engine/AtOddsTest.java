// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static io.github.heritagekit.rules.engine.Teapots.CARE;
import static io.github.heritagekit.rules.engine.Teapots.CHIPPED;
import static io.github.heritagekit.rules.engine.Teapots.PLACE;
import static io.github.heritagekit.rules.engine.Teapots.SIGNED;
import static io.github.heritagekit.rules.engine.Teapots.nothing;
import static io.github.heritagekit.rules.engine.Teapots.place;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Resolution;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.YesNoFact;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Things that cannot be, evidence at odds with them, and rules that they keep from standing. */
class AtOddsTest {
    private static final CodeFact USE = Fact.code("teapot/use", "tea", "coffee");
    private static final YesNoFact LOST = Fact.yesNo("teapot/lost");
    private static final CodeFact PLACED = (CodeFact) Fact.answerTo(PLACE);

    private static final Condition SIGNED_TEA = Condition.all(USE.isOneOf("tea"), SIGNED.isTrue());
    private static final Condition CHIPPED_LOST = Condition.all(CHIPPED.isTrue(), LOST.isTrue());

    private static RulePack.Builder pack(ChoiceQuestion<String> place, Condition... impossible) {
        RulePack.Builder pack = RulePack.builder("teapot", "1");
        for (Fact<?> fact : List.of(USE, CHIPPED, LOST, SIGNED)) {
            pack.fact(fact);
        }
        for (Condition condition : impossible) {
            pack.impossible(condition);
        }
        return pack.question(place).question(CARE);
    }

    private static DatedEngine engine(RulePack.Builder pack) {
        return RuleEngine.of(pack.build()).asOf(Teapots.DAY);
    }

    /** The first condition is escaped by coffee; the second cannot be, and only the later question asks about it. */
    @Test
    void what_can_be_escaped_stays_impossible_for_a_question_and_for_the_one_it_rests_on() {
        DatedEngine engine = engine(pack(PLACE, SIGNED_TEA, CHIPPED_LOST)
                .rule(place("tea", "SHELF").when(USE.isOneOf("tea")))
                .rule(place("coffee", "BIN").when(USE.isOneOf("coffee")))
                .rule(Rule.of("teapot/shelved").answers(CARE, "DUST").when(PLACED.isOneOf("SHELF"), CHIPPED.isTrue()))
                .rule(Rule.of("teapot/binned").answers(CARE, "WASH").when(PLACED.isOneOf("BIN"), CHIPPED.isTrue())));
        Facts facts = nothing().with(CHIPPED, true).with(LOST, true).with(SIGNED, true);

        Assessment<String> care = engine.assess(CARE, facts);
        assertThat(care.verdict()).isEqualTo(new Verdict.Decided<>("WASH"));
        assertThat(care.atOdds()).containsExactly(CHIPPED_LOST);
        assertThat(care.toText(Locale.ENGLISH))
                .contains("why place: BIN")
                .contains("Decided in all that is possible, by teapot/coffee.");
        assertThat(care.premises().get(0)).isEqualTo(engine.assess(PLACE, facts));
        assertThat(engine.assess(PLACE, facts).verdict()).isEqualTo(new Verdict.Decided<>("BIN"));
    }

    @Test
    void of_conditions_tied_by_what_is_not_known_one_is_met_whatever_is_found() {
        Condition chippedTea = Condition.all(USE.isOneOf("tea"), CHIPPED.isTrue());
        Condition chippedCoffee = Condition.all(USE.isOneOf("coffee"), CHIPPED.isTrue());
        DatedEngine engine = engine(pack(PLACE, chippedTea, SIGNED_TEA, CHIPPED_LOST, chippedCoffee)
                .rule(place("tea", "SHELF").when(USE.isOneOf("tea"), LOST.isFalse())));

        assertThat(engine.assess(PLACE, nothing().with(CHIPPED, true)).atOdds())
                .as("whether it is signed is not known, and ties the third to both")
                .containsExactlyInAnyOrder(chippedTea, chippedCoffee, SIGNED_TEA);
        assertThat(engine.assess(PLACE, nothing().with(CHIPPED, true).with(SIGNED, false))
                        .atOdds())
                .containsExactlyInAnyOrder(chippedTea, chippedCoffee);
    }

    @Test
    void a_contradiction_does_not_name_a_rule_that_cannot_stand() {
        DatedEngine engine = engine(pack(PLACE, CHIPPED_LOST)
                .rule(place("shelf", "SHELF").when(CHIPPED.isTrue()))
                .rule(place("table", "TABLE").when(CHIPPED.isTrue()))
                .rule(place("lost", "BIN").when(LOST.isTrue())));

        Assessment<String> assessment = engine.assess(PLACE, nothing().with(CHIPPED, true));
        assertThat(assessment.verdict())
                .isEqualTo(new Verdict.Contradictory<>(
                        ImmutableSet.of("SHELF", "TABLE"), List.of("teapot/shelf", "teapot/table")));
        assertThat(assessment.toText(Locale.ENGLISH))
                .doesNotContain("BIN,")
                .contains("contradicts teapot/table -> TABLE");
    }

    @Test
    void a_rule_binds_for_certain_where_nothing_stricter_can_hold() {
        ChoiceQuestion<String> strictest = PLACE.resolvedBy(Resolution.STRICTEST);
        DatedEngine engine = engine(pack(strictest, CHIPPED_LOST)
                .rule(place("lost", "SHELF").when(LOST.isTrue()))
                .rule(place("chipped", "TABLE").when(CHIPPED.isTrue())));

        assertThat(engine.assess(strictest, nothing().with(CHIPPED, true)).toText(Locale.ENGLISH))
                .contains("imposes the answer: nothing stricter can hold")
                .doesNotContain("unless");
    }

    @Test
    void a_rule_answers_for_certain_where_none_before_it_can_hold() {
        ChoiceQuestion<String> first = PLACE.resolvedBy(Resolution.FIRST);
        DatedEngine engine = engine(pack(first, CHIPPED_LOST)
                .rule(place("lost", "SHELF").when(LOST.isTrue()))
                .rule(place("chipped", "TABLE").when(CHIPPED.isTrue())));

        assertThat(engine.assess(first, nothing().with(CHIPPED, true)).toText(Locale.ENGLISH))
                .contains("answers: it comes first of those that hold")
                .doesNotContain("unless");
    }
}

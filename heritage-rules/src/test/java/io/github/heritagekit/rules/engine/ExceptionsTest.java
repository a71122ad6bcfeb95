// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static io.github.heritagekit.rules.engine.Teapots.CHIPPED;
import static io.github.heritagekit.rules.engine.Teapots.DAY;
import static io.github.heritagekit.rules.engine.Teapots.MADE;
import static io.github.heritagekit.rules.engine.Teapots.PLACE;
import static io.github.heritagekit.rules.engine.Teapots.SIGNED;
import static io.github.heritagekit.rules.engine.Teapots.engine;
import static io.github.heritagekit.rules.engine.Teapots.nothing;
import static io.github.heritagekit.rules.engine.Teapots.pack;
import static io.github.heritagekit.rules.engine.Teapots.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.InvalidRulePackException;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A base case, what sets it aside, and what sets that aside in turn. */
class ExceptionsTest {
    private static final Rule<String> OLD = place("old", "SHELF").when(MADE.before(1900));
    private static final Rule<String> CHIPPED_ONE =
            place("chipped", "BIN").when(CHIPPED.isTrue()).exceptionTo("teapot/old");
    private static final Facts OLD_AND_CHIPPED = nothing().with(MADE, 1890).with(CHIPPED, true);
    private static final Facts ALL_AT_ONCE = OLD_AND_CHIPPED.with(SIGNED, true);

    private static Rule<String> signed(String answer) {
        return place("signed", answer).when(SIGNED.isTrue());
    }

    private static Rule<String> exempt(String name) {
        return Rule.of(name).exempts(PLACE).when(SIGNED.isTrue());
    }

    private static Verdict<String> decided(String answer) {
        return new Verdict.Decided<>(answer);
    }

    private static Verdict<String> ask(Facts facts, Rule<?>... rules) {
        return engine(rules).assess(PLACE, facts).verdict();
    }

    private static Map<String, Standing> standings(Assessment<String> assessment) {
        return assessment.rules().stream()
                .collect(Collectors.toMap(each -> each.rule().id(), RuleExplanation::standing));
    }

    private static RulePack shop(Rule<?>... rules) {
        RulePack.Builder shop = RulePack.builder("shop", "1");
        for (Rule<?> rule : rules) {
            shop.rule(rule);
        }
        return shop.build();
    }

    @Test
    void a_rule_answers_where_its_exception_does_not_hold() {
        assertThat(ask(OLD_AND_CHIPPED.with(CHIPPED, false), OLD, CHIPPED_ONE)).isEqualTo(decided("SHELF"));
    }

    @Test
    void an_exception_that_holds_answers_in_place_of_the_rule() {
        Assessment<String> assessment = engine(OLD, CHIPPED_ONE).assess(PLACE, OLD_AND_CHIPPED);
        assertThat(assessment.verdict()).isEqualTo(decided("BIN"));
        assertThat(standings(assessment))
                .containsEntry("teapot/old", Standing.SET_ASIDE)
                .containsEntry("teapot/chipped", Standing.HOLDS);
    }

    @Test
    void an_exception_answers_by_itself_where_its_rule_does_not_hold() {
        assertThat(ask(OLD_AND_CHIPPED.with(MADE, 1950), OLD, CHIPPED_ONE)).isEqualTo(decided("BIN"));
    }

    @Test
    void an_exception_to_an_exception_answers_and_the_rule_stands_again() {
        Rule<String> agreeing = signed("SHELF").exceptionTo("teapot/chipped");
        Assessment<String> restored = engine(OLD, CHIPPED_ONE, agreeing).assess(PLACE, ALL_AT_ONCE);
        assertThat(restored.verdict()).isEqualTo(decided("SHELF"));
        assertThat(standings(restored))
                .containsEntry("teapot/old", Standing.HOLDS)
                .containsEntry("teapot/chipped", Standing.SET_ASIDE)
                .containsEntry("teapot/signed", Standing.HOLDS);
        Rule<String> differing = signed("TABLE").exceptionTo("teapot/chipped");
        assertThat(ask(ALL_AT_ONCE, OLD, CHIPPED_ONE, differing))
                .isEqualTo(new Verdict.Contradictory<>(
                        new LinkedHashSet<>(List.of("SHELF", "TABLE")), List.of("teapot/old", "teapot/signed")));
        assertThat(ask(ALL_AT_ONCE, OLD, CHIPPED_ONE, differing.exceptionTo("teapot/old")))
                .isEqualTo(decided("TABLE"));
    }

    @Test
    void what_is_exempt_from_an_exception_is_under_the_rule_again() {
        Rule<String> exempt = exempt("teapot/exempt").exceptionTo("teapot/chipped");
        assertThat(ask(ALL_AT_ONCE, OLD, CHIPPED_ONE, exempt)).isEqualTo(decided("SHELF"));
        assertThat(ask(ALL_AT_ONCE.with(SIGNED, false), OLD, CHIPPED_ONE, exempt))
                .isEqualTo(decided("BIN"));
    }

    @Test
    void an_exemption_that_is_set_aside_exempts_from_nothing() {
        Rule<String> exempt =
                Rule.of("teapot/exempt").exempts(PLACE).when(CHIPPED.isTrue()).exceptionTo("teapot/old");
        Rule<String> revoked = exempt("teapot/revoked").exceptionTo("teapot/exempt");
        assertThat(ask(OLD_AND_CHIPPED.with(SIGNED, false), OLD, exempt, revoked))
                .isEqualTo(new Verdict.Silent<>());
        assertThat(ask(ALL_AT_ONCE, OLD, exempt, revoked)).isEqualTo(decided("SHELF"));
    }

    @Test
    void two_exceptions_with_the_same_answer_agree() {
        assertThat(ask(ALL_AT_ONCE, OLD, CHIPPED_ONE, signed("BIN").exceptionTo("teapot/old")))
                .isEqualTo(decided("BIN"));
    }

    @Test
    void two_exceptions_with_different_answers_contradict_each_other_and_not_the_rule() {
        assertThat(ask(ALL_AT_ONCE, OLD, CHIPPED_ONE, signed("TABLE").exceptionTo("teapot/old")))
                .isEqualTo(new Verdict.Contradictory<>(
                        new LinkedHashSet<>(List.of("TABLE", "BIN")), List.of("teapot/chipped", "teapot/signed")));
    }

    @Test
    void an_exception_of_another_pack_sets_a_rule_aside_and_one_to_it_restores_the_rule() {
        Rule<String> cracked = Rule.of("shop/cracked")
                .answers(PLACE, "BIN")
                .when(CHIPPED.isTrue())
                .exceptionTo("teapot/old");
        Rule<String> kept = exempt("teapot/kept").exceptionTo("shop/cracked");
        DatedEngine both = RuleEngine.of(shop(cracked), pack(OLD, kept)).asOf(DAY);
        assertThat(both.assess(PLACE, OLD_AND_CHIPPED.with(SIGNED, false)).verdict())
                .isEqualTo(decided("BIN"));
        assertThat(both.assess(PLACE, ALL_AT_ONCE).verdict()).isEqualTo(decided("SHELF"));
    }

    @Test
    void an_exception_that_may_hold_opens_the_verdict_and_names_what_it_asks() {
        Assessment<String> assessment =
                engine(OLD, CHIPPED_ONE).assess(PLACE, nothing().with(MADE, 1890));
        assertThat(assessment.verdict()).isInstanceOf(Verdict.Open.class);
        assertThat(assessment.missing()).isEqualTo(List.of(CHIPPED));
    }

    @Test
    void exceptions_that_turn_in_a_circle_are_refused() {
        assertThatThrownBy(() -> pack(
                        OLD.exceptionTo("teapot/signed"),
                        CHIPPED_ONE,
                        signed("BIN").exceptionTo("teapot/chipped")))
                .isInstanceOf(InvalidRulePackException.class)
                .hasMessage("""
                        teapot: 1 problem
                          teapot/old: exceptions turn in a circle: `old` -> `signed` -> `chipped` -> `old`""");
        assertThatThrownBy(() -> pack(OLD.exceptionTo("teapot/old")))
                .isInstanceOf(InvalidRulePackException.class)
                .hasMessage("""
                        teapot: 1 problem
                          teapot/old: exceptions turn in a circle: `old` -> `old`""");
    }

    @Test
    void exceptions_that_turn_in_a_circle_across_packs_are_refused() {
        Rule<String> cracked = Rule.of("shop/cracked").answers(PLACE, "BIN").exceptionTo("teapot/old");
        RulePack teapots = pack(OLD.exceptionTo("shop/cracked"));
        assertThatThrownBy(() -> RuleEngine.of(teapots, shop(cracked)))
                .isInstanceOf(InvalidRulePackException.class)
                .hasMessage("""
                        engine: 1 problem
                          teapot/old: exceptions turn in a circle: teapot/old -> shop/cracked""");
    }

    @Test
    void an_exception_to_a_rule_that_nothing_declares_is_refused() {
        assertThatThrownBy(() -> pack(OLD, CHIPPED_ONE, signed("BIN").exceptionTo("teapot/chiped")))
                .isInstanceOf(InvalidRulePackException.class)
                .hasMessage("""
                        teapot: 1 problem
                          teapot/signed: `signed` is an exception to unknown rule `chiped`; did you mean `chipped`?""");
        Rule<String> cracked = Rule.of("shop/cracked").answers(PLACE, "BIN").exceptionTo("teapot/odl");
        assertThatThrownBy(() -> RuleEngine.of(pack(OLD), shop(cracked)))
                .isInstanceOf(InvalidRulePackException.class)
                .hasMessage("""
                        engine: 1 problem
                          shop/cracked: `shop/cracked` is an exception to unknown rule `teapot/odl`; did you mean `teapot/old`?""");
    }

    @Test
    void an_exception_to_a_rule_that_is_not_in_force_on_the_day_answers_by_itself() {
        Rule<String> former = OLD.inForce(DateRange.parse("until 2020-01-01"));
        assertThat(ask(OLD_AND_CHIPPED, former, CHIPPED_ONE)).isEqualTo(decided("BIN"));
        assertThat(ask(OLD_AND_CHIPPED.with(CHIPPED, false), former, CHIPPED_ONE))
                .isEqualTo(new Verdict.Silent<>());
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static io.github.heritagekit.rules.engine.Teapots.CARE;
import static io.github.heritagekit.rules.engine.Teapots.PLACE;
import static io.github.heritagekit.rules.engine.Teapots.pack;
import static io.github.heritagekit.rules.engine.Teapots.place;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.InvalidRulePackException;
import io.github.heritagekit.rules.pack.RulePack;
import org.junit.jupiter.api.Test;

class EngineChecksTest {
    private static final CodeFact PLACED = (CodeFact) Fact.answerTo(PLACE);
    private static final CodeFact CARED = (CodeFact) Fact.answerTo(CARE);

    @Test
    void everything_wrong_within_a_pack_is_said_at_once() {
        Rule<String> round = place("round", "SHELF").exceptionTo("teapot/square");
        Rule<String> square =
                place("square", "TABLE").exceptionTo("teapot/round").exceptionTo("teapot/rond");
        Rule<String> care = Rule.of("teapot/care").answers(CARE, "DUST").exceptionTo("teapot/round");
        Rule<String> first = Rule.of("teapot/first").answers(CARE, "DUST").when(PLACED.is("BIN"));
        Rule<String> second = Rule.of("teapot/second").answers(PLACE, "BIN").when(CARED.is("DUST"));
        assertThatThrownBy(() -> pack(round, round, square, care, first, second))
                .isInstanceOf(InvalidRulePackException.class)
                .hasMessage("""
                        teapot: 5 problems
                          teapot/round: rule `round` must be declared once only, or in force at different times
                          teapot/square: `square` is an exception to unknown rule `rond`; did you mean `round`?
                          teapot/care: `care` answers `care` and cannot be an exception to `round`, which answers `place`
                          teapot/round: exceptions turn in a circle: `round` -> `square` -> `round`
                          teapot/place: questions answer each other in a circle: `place` -> `care` -> `place`""");
    }

    @Test
    void everything_wrong_between_packs_is_said_at_once() {
        RulePack teapots = pack(place("old", "SHELF"));
        RulePack others = RulePack.builder("other", "1")
                .rule(Rule.of("other/a")
                        .answers(PLACE, "BIN")
                        .when(Fact.year("teapot/height").before(3))
                        .exceptionTo("teapot/odl"))
                .rule(Rule.of("other/b").answers(ChoiceQuestion.of("teapot/plase", "BIN"), "BIN"))
                .rule(Rule.of("other/c").answers(ChoiceQuestion.of("teapot/place", "BIN"), "BIN"))
                .rule(Rule.of("other/d").answers(PLACE, "BIN").when(Teapots.HEIGHT.isPresent()))
                .build();
        assertThatThrownBy(() -> RuleEngine.of(teapots, teapots, others))
                .isInstanceOf(InvalidRulePackException.class)
                .hasMessage("""
                        engine: 5 problems
                          other/d: fact `teapot/height` is a length here and a year elsewhere
                          other/a: `other/a` is an exception to unknown rule `teapot/odl`; did you mean `teapot/old`?
                          other/b: unknown question `teapot/plase`; did you mean `teapot/place`?
                          teapot: pack `teapot` must be given once only, or in editions with dates
                          other/c: answers to `teapot/place` are [SHELF, TABLE, BIN] but the rule knows [BIN]""");
    }
}

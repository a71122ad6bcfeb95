// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.QuantityFact;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.WholeNumberFact;
import io.github.heritagekit.rules.lang.YearFact;
import io.github.heritagekit.rules.lang.YesNoFact;
import io.github.heritagekit.rules.pack.RulePack;
import java.time.LocalDate;

/** Facts and questions about teapots: the engine has never heard of assets. */
final class Teapots {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final YearFact MADE = Fact.year("teapot/made");
    static final WholeNumberFact AGE = Fact.yearsSince("teapot/age", MADE);
    static final QuantityFact<Length> HEIGHT = Fact.length("teapot/height").alterable();
    static final YesNoFact CHIPPED = Fact.yesNo("teapot/chipped");
    static final YesNoFact SIGNED = Fact.yesNo("teapot/signed");
    static final CodesFact GLAZES = Fact.codes("teapot/glazes");
    static final ChoiceQuestion<String> PLACE = ChoiceQuestion.of("teapot/place", "SHELF", "TABLE", "BIN");
    static final ChoiceQuestion<String> CARE = ChoiceQuestion.of("teapot/care", "DUST", "WASH");
    static final CollectQuestion<String> CHARMS = CollectQuestion.of("teapot/charms", "OLD", "RARE");

    private Teapots() {}

    static RulePack pack(Rule<?>... rules) {
        RulePack.Builder pack = RulePack.builder("teapot", "1")
                .fact(MADE)
                .fact(AGE)
                .fact(HEIGHT)
                .fact(CHIPPED)
                .fact(SIGNED)
                .fact(GLAZES)
                .question(PLACE)
                .question(CARE)
                .question(CHARMS);
        for (Rule<?> rule : rules) {
            pack.rule(rule);
        }
        return pack.build();
    }

    static DatedEngine engine(Rule<?>... rules) {
        return RuleEngine.of(pack(rules)).asOf(DAY);
    }

    static Facts nothing() {
        return Facts.asOf(AsOf.of(DAY));
    }

    static Rule<String> place(String name, String answer) {
        return Rule.of("teapot/" + name).answers(PLACE, answer);
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.CaseSplit;
import io.github.heritagekit.rules.engine.Verdict;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Rule;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the cases of a verdict that is decided though no rule certainly gives its answer. */
abstract class CaseSplitLaws {
    /** So many cases and no more are told; there are not more than completions. */
    private static final int MOST_CASES = 64;

    @Provide
    Arbitrary<Pot> pots() {
        return RandomPots.potsOftenDecided();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void cases_are_told_exactly_where_no_rule_certainly_gives_the_answer(@ForAll("pots") Pot pot) {
        for (ChoiceQuestion<String> question : VerdictLaws.CHOICES) {
            Assessment<String> assessment = pot.assess(question);
            boolean needed = assessment.verdict() instanceof Verdict.Decided<String>
                    && assessment.imposing().isEmpty();
            boolean tooMany = new BruteForce(pot, question).thinkable() > MOST_CASES;
            assertThat(assessment.caseSplit().isPresent()).as(question.id()).isIn(needed, needed && !tooMany);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void of_every_completion_one_case_holds_and_its_rules_give_the_answer(@ForAll("pots") Pot pot) {
        for (ChoiceQuestion<String> question : VerdictLaws.CHOICES) {
            Assessment<String> assessment = pot.assess(question);
            if (assessment.caseSplit().isPresent()) {
                BruteForce force = new BruteForce(pot, question);
                for (Completion completion : force.completions()) {
                    List<String> giving = given(assessment.caseSplit().get(), completion);
                    assertThat(giving).as(completion.toString()).isNotEmpty();
                    force.answeredFor(question, completion)
                            .ifPresent(known -> giving.forEach(rule -> gives(rule, assessment, pot, force, known)));
                }
            }
        }
    }

    /** Returns the rules of the case that holds of a completion; there must be one such case at each turn. */
    private static List<String> given(CaseSplit split, Completion completion) {
        if (split instanceof CaseSplit.Given given) {
            return given.rules();
        }
        List<CaseSplit.Case> holding = ((CaseSplit.Split) split)
                .cases().stream()
                        .filter(each -> completion.satisfies(each.when()))
                        .toList();
        assertThat(holding).as("cases of " + split + " for " + completion).hasSize(1);
        return given(holding.get(0).then(), completion);
    }

    private static void gives(
            String id, Assessment<String> assessment, Pot pot, BruteForce force, Completion completion) {
        Rule<String> rule = pot.rules().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(rule.answerCode())
                .isEqualTo(Optional.of(assessment.verdict().decided().orElseThrow()));
        assertThat(force.stands(rule, completion)).as(id + " for " + completion).isTrue();
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.CaseSplit;
import io.github.heritagekit.rules.engine.Findings;
import io.github.heritagekit.rules.engine.Verdict;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.Truth;
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
            areTold(assessment.caseSplit(), needed, question, pot);
        }
        Findings<String> findings = pot.assess(Pots.CHARMS);
        findings.byAnswer().forEach((answer, found) -> {
            boolean given = findings.rules().stream()
                    .anyMatch(rule -> rule.standing() == Standing.HOLDS
                            && rule.rule().answerCode().equals(Optional.of(answer)));
            areTold(findings.caseSplit(answer), found.truth() == Truth.TRUE && !given, Pots.CHARMS, pot);
        });
    }

    private static void areTold(Optional<CaseSplit> split, boolean needed, Question<String> question, Pot pot) {
        if (needed && split.isEmpty()) {
            assertThat(new BruteForce(pot, question).thinkable())
                    .as(question.id())
                    .isGreaterThan(MOST_CASES);
        } else {
            assertThat(split.isPresent()).as(question.id()).isEqualTo(needed);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void of_every_completion_one_case_holds_and_its_rules_give_the_answer(@ForAll("pots") Pot pot) {
        for (ChoiceQuestion<String> question : VerdictLaws.CHOICES) {
            Assessment<String> assessment = pot.assess(question);
            assessment
                    .caseSplit()
                    .ifPresent(split -> coversAll(split, assessment.verdict().decided(), question, pot));
        }
        Findings<String> findings = pot.assess(Pots.CHARMS);
        for (String answer : findings.byAnswer().keySet()) {
            findings.caseSplit(answer).ifPresent(split -> coversAll(split, Optional.of(answer), Pots.CHARMS, pot));
        }
    }

    private static void coversAll(CaseSplit split, Optional<String> answer, Question<String> question, Pot pot) {
        BruteForce force = new BruteForce(pot, question);
        for (Completion completion : force.completions()) {
            List<String> giving = given(split, completion);
            assertThat(giving).as(completion.toString()).isNotEmpty();
            force.answeredFor(question, completion)
                    .ifPresent(known -> giving.forEach(rule -> gives(rule, answer, pot, force, known)));
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

    private static void gives(String id, Optional<String> answer, Pot pot, BruteForce force, Completion completion) {
        Rule<String> rule = pot.rules().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(rule.answerCode()).isPresent().isEqualTo(answer);
        assertThat(force.stands(rule, completion)).as(id + " for " + completion).isTrue();
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.rules.engine.Assessed;
import io.github.heritagekit.rules.explain.Explanation;
import io.github.heritagekit.rules.explain.ExplanationPrinter;
import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every explanation: it is true to its condition, and what it folds did not decide. */
abstract class ExplanationLaws {
    @Provide
    Arbitrary<Pot> pots() {
        return RandomPots.pots();
    }

    private static List<Explanation> explanations(Pot pot) {
        List<Explanation> all = new ArrayList<>();
        for (Question<String> question : Pots.QUESTIONS) {
            pot.assess(question).rules().forEach(rule -> all.add(rule.why()));
        }
        return all;
    }

    /** Judges a tree anew from its leaves, where some parts may count as unknown. */
    private static Truth judge(Explanation explanation, BiFunction<Explanation, Explanation, Truth> part) {
        Condition condition = explanation.condition();
        List<Truth> truths = explanation.parts().stream()
                .map(each -> part.apply(explanation, each))
                .toList();
        if (condition instanceof Condition.All) {
            return truths.stream().reduce(Truth.TRUE, Truth::and);
        }
        if (condition instanceof Condition.Any) {
            return truths.stream().reduce(Truth.FALSE, Truth::or);
        }
        if (condition instanceof Condition.Not) {
            return truths.get(0).not();
        }
        if (condition instanceof Condition.AtLeast several) {
            long certain = truths.stream().filter(each -> each == Truth.TRUE).count();
            long possible = truths.stream().filter(each -> each != Truth.FALSE).count();
            return certain >= several.count() ? Truth.TRUE : possible < several.count() ? Truth.FALSE : Truth.UNKNOWN;
        }
        return explanation.truth();
    }

    private static Truth anew(Explanation explanation) {
        return judge(explanation, (whole, part) -> anew(part));
    }

    /** Judges a tree in which all that is folded is unknown. */
    private static Truth withFoldedUnknown(Explanation explanation) {
        return judge(explanation, (whole, part) -> isShown(whole, part) ? withFoldedUnknown(part) : Truth.UNKNOWN);
    }

    /** Parts can be equal, and then one may be shown and its twin folded. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isShown(Explanation whole, Explanation part) {
        return whole.deciding().stream().anyMatch(shown -> shown == part);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_truth_at_the_root_is_that_of_the_condition(@ForAll("pots") Pot pot) {
        for (Explanation explanation : explanations(pot)) {
            assertThat(explanation.truth()).as(explanation.toString()).isEqualTo(anew(explanation));
            assertThat(explanation.asked())
                    .extracting(asked -> (Condition) asked.condition())
                    .isEqualTo(List.copyOf(explanation.condition().leaves()));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_leaf_is_judged_by_what_the_evidence_leaves_possible(@ForAll("pots") Pot pot) {
        Facts declared = pot.declaredFacts();
        for (Explanation explanation : explanations(pot)) {
            for (Explanation.Asked asked : explanation.asked()) {
                assertThat(asked.truth()).isEqualTo(asked.condition().judge(asked.possible()));
                if (asked.condition().fact().answerOf().isEmpty()) {
                    assertThat(asked.possible())
                            .isEqualTo(declared.possible(asked.condition().fact()));
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_folded_could_be_unknown_and_the_truth_would_be_the_same(@ForAll("pots") Pot pot) {
        for (Explanation explanation : explanations(pot)) {
            assertThat(withFoldedUnknown(explanation))
                    .as(explanation.toString())
                    .isEqualTo(explanation.truth());
        }
    }

    @SuppressWarnings("ReferenceEquality") // a part may have a twin
    @Property(edgeCases = EdgeCasesMode.NONE)
    void of_what_is_true_nothing_that_is_shown_could_be_folded_too(@ForAll("pots") Pot pot) {
        for (Explanation explanation : explanations(pot)) {
            for (Explanation left : explanation.deciding()) {
                if (explanation.truth() == Truth.TRUE) {
                    Truth without =
                            judge(explanation, (whole, part) -> part == left ? Truth.UNKNOWN : folded(whole, part));
                    assertThat(without).as(explanation.toString()).isEqualTo(Truth.UNKNOWN);
                }
            }
        }
    }

    private static Truth folded(Explanation whole, Explanation part) {
        return isShown(whole, part) ? part.truth() : Truth.UNKNOWN;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void each_rule_each_missing_fact_and_each_failure_stands_in_every_form(@ForAll("pots") Pot pot) {
        Assessed assessed = pot.assess(Pots.CARE);
        ExplanationPrinter english = ExplanationPrinter.in(Locale.ENGLISH);
        for (ExplanationPrinter printer : List.of(english, english.whole().asMarkdown())) {
            String text = assessed.print(printer).replaceAll("\\s+", " ");
            assertThat(assessed.rules())
                    .allMatch(each -> text.contains(each.rule().id()));
            assertThat(assessed.missing()).allMatch(fact -> text.contains("(" + fact + ")"));
            assertThat(text.contains("that failed"))
                    .isEqualTo(!assessed.failures().isEmpty()
                            || assessed.premises().stream()
                                    .anyMatch(each -> !each.failures().isEmpty()));
            assertThat(text.contains("Not exact")).isEqualTo(!assessed.exact());
            assertThat(text.contains("at odds")).isEqualTo(!assessed.atOdds().isEmpty());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_rule_set_aside_names_an_exception_that_holds(@ForAll("pots") Pot pot) {
        for (Question<String> question : Pots.QUESTIONS) {
            List<RuleExplanation> rules = pot.assess(question).rules();
            for (RuleExplanation rule : rules) {
                for (String exception : rule.exceptions()) {
                    RuleExplanation by = rules.stream()
                            .filter(each -> each.rule().id().equals(exception))
                            .findFirst()
                            .orElseThrow();
                    assertThat(by.rule().exceptionTo()).contains(rule.rule().id());
                    Standing expected = rule.standing() == Standing.SET_ASIDE ? Standing.HOLDS : by.standing();
                    assertThat(by.standing()).isEqualTo(expected);
                }
                if (rule.standing() == Standing.SET_ASIDE) {
                    assertThat(rule.exceptions()).isNotEmpty();
                }
            }
        }
    }
}

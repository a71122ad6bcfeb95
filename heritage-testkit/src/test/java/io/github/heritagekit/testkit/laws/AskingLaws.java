// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.rules.engine.Asking;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.Proof;
import io.github.heritagekit.rules.engine.SurveyPlan;
import io.github.heritagekit.rules.engine.Verdict;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Fact;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** In which order missing facts are asked, what asking one is worth, and what a survey of one settles. */
abstract class AskingLaws {
    /** Packs, and several cases asked of them. */
    record Register(List<Pot> cases) {}

    @Provide
    Arbitrary<Pot> pots() {
        return RandomPots.pots();
    }

    @Provide
    Arbitrary<Pot> potsOfAnyKind() {
        return RandomPots.potsOfAnyKind();
    }

    @Provide
    Arbitrary<Register> registers() {
        return Dice.drawing(RandomPots::registerOfAnyKind).map(Register::new);
    }

    private static AskingWorth worth(Pot pot, ChoiceQuestion<String> question) {
        BruteForce force = new BruteForce(pot, question);
        return new AskingWorth(force, force.outcomes(question));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void missing_facts_stand_in_the_order_in_which_they_settle(
            @ForAll("pots") Pot pot, @ForAll @IntRange(min = 1, max = 40) int bound) {
        Pot bounded = pot.withBound(bound);
        for (ChoiceQuestion<String> question : VerdictLaws.CHOICES) {
            Assessment<String> assessment = pot.assess(question);
            List<Fact<?>> missing = assessment.missing();
            assertThat(missing).as(question.id()).isEqualTo(worth(pot, question).inOrder(new LinkedHashSet<>(missing)));
            assertThat(assessment.nextQuestion())
                    .isEqualTo(missing.stream()
                            .filter(fact ->
                                    !RandomEvidence.isInVain(pot.evidence().get(fact)))
                            .findFirst());
            if (bounded.assess(question).verdict() instanceof Verdict.Open<String> open
                    && open.proof() == Proof.PROVEN) {
                assertThat(open).as("within " + bound).isEqualTo(assessment.verdict());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void asking_a_fact_settles_as_many_cases_as_it_says(@ForAll("potsOfAnyKind") Pot pot) {
        for (ChoiceQuestion<String> question : VerdictLaws.CHOICES) {
            if (pot.assess(question).verdict() instanceof Verdict.Open<String> open) {
                AskingWorth worth = worth(pot, question);
                for (Asking asking : open.asking()) {
                    List<Set<String>> cases = worth.left(asking.fact());
                    long settling =
                            cases.stream().filter(left -> left.size() == 1).count();
                    assertThat(asking).isEqualTo(new Asking(asking.fact(), (int) settling, cases.size()));
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_survey_names_the_facts_by_what_asking_them_settles(@ForAll("registers") Register register) {
        for (ChoiceQuestion<String> question : VerdictLaws.CHOICES) {
            List<Assessment<String>> assessments =
                    register.cases().stream().map(pot -> pot.assess(question)).toList();
            SurveyPlan plan = SurveyPlan.of(assessments);
            assertThat(plan.cases()).isEqualTo(assessments.size());
            assertThat(plan.open()).isEqualTo((int) assessments.stream()
                    .filter(each -> VerdictLaws.isOpen(each.verdict()))
                    .count());
            Map<Fact<?>, SurveyPlan.Entry> counted = counted(register, question);
            assertThat(plan.facts()).as(question.id()).containsExactlyInAnyOrderElementsOf(counted.values());
            for (int i = 1; i < plan.facts().size(); i++) {
                assertThat(plan.facts().get(i - 1))
                        .satisfies(isWorthAtLeast(plan.facts().get(i)));
            }
        }
    }

    private static Consumer<SurveyPlan.Entry> isWorthAtLeast(SurveyPlan.Entry next) {
        return entry -> {
            List<Integer> worth = List.of(entry.settles(), entry.maySettle(), entry.turns());
            List<Integer> other = List.of(next.settles(), next.maySettle(), next.turns());
            int first = 0;
            while (first < 2 && worth.get(first).equals(other.get(first))) {
                first++;
            }
            assertThat(worth.get(first)).isGreaterThanOrEqualTo(other.get(first));
        };
    }

    private static Map<Fact<?>, SurveyPlan.Entry> counted(Register register, ChoiceQuestion<String> question) {
        Map<Fact<?>, SurveyPlan.Entry> counted = new LinkedHashMap<>();
        for (Pot pot : register.cases()) {
            BruteForce force = new BruteForce(pot, question);
            List<String> outcomes = force.outcomes(question);
            AskingWorth worth = new AskingWorth(force, outcomes);
            Set<Fact<?>> missing = force.missing(outcomes);
            missing.removeIf(fact -> RandomEvidence.isInVain(pot.evidence().get(fact)));
            for (Fact<?> fact : missing) {
                List<Set<String>> cases = worth.left(fact);
                boolean always = cases.stream().allMatch(left -> left.size() == 1);
                boolean ever = cases.stream().anyMatch(left -> left.size() == 1);
                SurveyPlan.Entry before = counted.getOrDefault(fact, new SurveyPlan.Entry(fact, 0, 0, 0));
                counted.put(
                        fact,
                        new SurveyPlan.Entry(
                                fact,
                                before.settles() + (always ? 1 : 0),
                                before.maySettle() + (ever ? 1 : 0),
                                before.turns() + 1));
            }
        }
        return counted;
    }
}

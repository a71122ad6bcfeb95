// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.rules.engine.Asking;
import io.github.heritagekit.rules.engine.Assessed;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.Proof;
import io.github.heritagekit.rules.engine.SurveyPlan;
import io.github.heritagekit.rules.engine.Verdict;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import java.util.ArrayList;
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
                    .isEqualTo(
                            missing.stream().filter(fact -> !pot.isInVain(fact)).findFirst());
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
        List<Question<String>> questions = new ArrayList<>(VerdictLaws.CHOICES);
        if (register.cases().size() == 1) {
            questions.add(Pots.CHARMS); // of more cases the choices tell enough, in less time
        }
        for (Question<String> question : questions) {
            List<Assessed> assessments = new ArrayList<>();
            register.cases().forEach(pot -> assessments.add(pot.assess(question)));
            SurveyPlan plan = SurveyPlan.of(assessments);
            assertThat(plan.cases()).isEqualTo(assessments.size());
            Counted counted = new Counted();
            register.cases().forEach(pot -> counted.add(pot, question));
            assertThat(plan.open()).isEqualTo(counted.open);
            assertThat(plan.facts()).as(question.id()).containsExactlyInAnyOrderElementsOf(counted.entries.values());
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

    /** What surveys would do, outcome by outcome: a choice has one, of findings each answer is one. */
    private static final class Counted {
        private final Map<Fact<?>, SurveyPlan.Entry> entries = new LinkedHashMap<>();
        private int open;

        void add(Pot pot, Question<String> question) {
            BruteForce force = new BruteForce(pot, question);
            if (question instanceof ChoiceQuestion<String> choice) {
                add(pot, force, force.outcomes(choice));
            } else {
                question.codes().forEach(answer -> add(pot, force, force.outcomes(Pots.CHARMS, answer)));
            }
        }

        private void add(Pot pot, BruteForce force, List<String> outcomes) {
            open += new LinkedHashSet<>(outcomes).size() > 1 ? 1 : 0;
            AskingWorth worth = new AskingWorth(force, outcomes);
            for (Fact<?> fact : force.missing(outcomes)) {
                if (!pot.isInVain(fact)) {
                    add(fact, worth.left(fact));
                }
            }
        }

        private void add(Fact<?> fact, List<Set<String>> cases) {
            boolean always = cases.stream().allMatch(left -> left.size() == 1);
            boolean ever = cases.stream().anyMatch(left -> left.size() == 1);
            SurveyPlan.Entry before = entries.getOrDefault(fact, new SurveyPlan.Entry(fact, 0, 0, 0));
            entries.put(
                    fact,
                    new SurveyPlan.Entry(
                            fact,
                            before.settles() + (always ? 1 : 0),
                            before.maySettle() + (ever ? 1 : 0),
                            before.turns() + 1));
        }
    }
}

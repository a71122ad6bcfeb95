// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Fact;
import java.util.LinkedHashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Which facts are missing where something is impossible: those that occur in a smallest assignment that leaves one outcome. */
abstract class MissingLaws {
    @Provide
    Arbitrary<Pot> pots() {
        return RandomPots.potsNotOfEveryKind();
    }

    @Provide
    Arbitrary<Pot> potsOfAnyKind() {
        return RandomPots.potsOfAnyKind();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_facts_missing_are_those_in_a_smallest_assignment_that_leaves_one_outcome(@ForAll("pots") Pot pot) {
        for (ChoiceQuestion<String> question : VerdictLaws.CHOICES) {
            BruteForce force = new BruteForce(pot, question);
            assertThat(pot.assess(question).missing())
                    .as(question.id())
                    .containsExactlyInAnyOrderElementsOf(force.missing(force.outcomes(question)));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void findings_name_the_facts_in_a_smallest_assignment_that_settles_them(@ForAll("pots") Pot pot) {
        BruteForce force = new BruteForce(pot, Pots.CHARMS);
        pot.assess(Pots.CHARMS)
                .byAnswer()
                .forEach((answer, found) -> assertThat(found.missing())
                        .as(answer)
                        .containsExactlyInAnyOrderElementsOf(force.missing(force.outcomes(Pots.CHARMS, answer))));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_bound_on_the_search_hides_no_missing_fact(
            @ForAll("pots") Pot pot, @ForAll @IntRange(min = 1, max = 12) int bound) {
        for (ChoiceQuestion<String> question : VerdictLaws.CHOICES) {
            BruteForce force = new BruteForce(pot, question);
            if (!force.isAtOdds()) {
                Set<Fact<?>> missing = new LinkedHashSet<>(
                        pot.withBound(bound).assess(question).missing());
                assertThat(missing).as(question.id()).containsAll(force.missing(force.outcomes(question)));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void where_nothing_is_impossible_both_definitions_of_missing_agree(@ForAll("potsOfAnyKind") Pot pot) {
        for (ChoiceQuestion<String> question : VerdictLaws.CHOICES) {
            MissingFacts missing = new BruteForce(pot, question).asking(question);
            assertThat(missing.inSmallestAssignments()).as(question.id()).isEqualTo(missing.turningAlone());
        }
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.rules.engine.Asking;
import io.github.heritagekit.rules.engine.Findings;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Fact;
import java.util.LinkedHashSet;
import java.util.List;
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
        Findings<String> findings = pot.assess(Pots.CHARMS);
        findings.byAnswer()
                .forEach((answer, found) -> assertThat(found.missing())
                        .as(answer)
                        .containsExactlyInAnyOrderElementsOf(force.missing(force.outcomes(Pots.CHARMS, answer))));
        standInOrder(findings);
    }

    /** No fact stands behind one that settles fewer answers, or as many and fewer if it goes well. */
    private static void standInOrder(Findings<String> findings) {
        List<Asking> all = findings.byAnswer().values().stream()
                .flatMap(found -> found.asking().stream())
                .toList();
        long before = Long.MAX_VALUE;
        for (Fact<?> fact : findings.missing()) {
            List<Asking> own =
                    all.stream().filter(asking -> asking.fact().equals(fact)).toList();
            long always = own.stream().filter(Asking::settlesAlways).count();
            long ever = own.stream().filter(asking -> asking.settling() > 0).count();
            long worth = always * 100 + ever * 10 + own.size();
            assertThat(worth).as(fact.id()).isPositive().isLessThanOrEqualTo(before);
            before = worth;
        }
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

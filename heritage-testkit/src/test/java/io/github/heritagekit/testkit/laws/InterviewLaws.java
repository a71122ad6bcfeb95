// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.rules.engine.Interview;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds of every interview: it asks what can turn the outcome, again where an answer told something and left it open, until
 * nothing can or all was asked in vain.
 */
abstract class InterviewLaws {
    @Provide
    Arbitrary<Pot> pots() {
        return RandomPots.pots();
    }

    /** How an interview went, and what was true all along. */
    private record Held(Interview<String> interview, String truth) {
        List<String> outcomes() {
            return VerdictLaws.words(interview.assessment().verdict());
        }
    }

    /**
     * Holds an interview about a case of which everything is so as in one completion. Of facts of which nothing is recorded the
     * first answer tells a part only.
     */
    private static Held hold(Pot pot, ChoiceQuestion<String> question, int number, Predicate<Fact<?>> canBeFoundOut) {
        BruteForce force = new BruteForce(pot, question);
        int one = number % force.completions().size();
        Completion truth = force.completions().get(one);
        Interview<String> interview = Interview.of(pot.dated(), question, pot.facts());
        Set<Fact<?>> done = new LinkedHashSet<>();
        while (interview.next().isPresent()) {
            Fact<?> fact = interview.next().get();
            assertThat(done).doesNotContain(fact);
            assertThat(pot.isInVain(fact)).as("known to be in vain").isFalse();
            Object value = Completion.plain(requireNonNull(truth.values().get(fact)));
            boolean inPart =
                    !pot.evidence().containsKey(fact) && !interview.asked().contains(fact) && hasParts(fact);
            if (!canBeFoundOut.test(fact)) {
                interview = interview.cannotBeFoundOut();
                done.add(fact);
            } else if (inPart) {
                interview = answeredInPart(interview, fact, value);
            } else {
                interview = answered(interview, fact, value);
                done.add(fact);
            }
        }
        return new Held(interview, force.outcomes(question).get(one));
    }

    private static boolean hasParts(Fact<?> fact) {
        return fact instanceof CodesFact || fact.equals(Pots.KIND);
    }

    /** Tells of one code whether it is a member of a set; of a kind that it is the true one or one other. */
    @SuppressWarnings("unchecked") // a completion holds values of the fact's own type
    private static Interview<String> answeredInPart(Interview<String> interview, Fact<?> fact, Object value) {
        if (fact instanceof CodesFact set) {
            SetFinding<String> nothing = SetFinding.unrecorded();
            String code = RandomConditions.codes(set).get(0);
            boolean member = ((Set<String>) value).contains(code);
            return interview.answered(set, member ? nothing.including(code) : nothing.excluding(code));
        }
        return interview.answered(
                Pots.KIND,
                value == Completion.None.NONE
                        ? Finding.oneOf(List.of("jug"), true)
                        : Finding.oneOf(List.of((String) value, value.equals("jug") ? "cup" : "jug"), false));
    }

    @SuppressWarnings("unchecked") // a completion holds values of the fact's own type
    private static <T> Interview<String> answered(Interview<String> interview, Fact<T> fact, Object value) {
        if (fact instanceof CodesFact set) {
            return interview.answered(set, SetFinding.<String>none().including((Set<String>) value));
        }
        return interview.answered(fact, value == Completion.None.NONE ? Finding.none() : Finding.of((T) value));
    }

    /** Returns the facts missing but for those recorded as ones that cannot be found out. */
    private static List<Fact<?>> missing(Pot pot, Interview<String> interview) {
        List<Fact<?>> missing = new ArrayList<>(interview.assessment().missing());
        missing.removeIf(pot::isInVain);
        return missing;
    }

    private static boolean leavesNothingInVain(Pot pot) {
        return pot.evidence().keySet().stream().noneMatch(pot::isInVain);
    }

    /** A test written in Java that throws, or of which nothing is said, is not settled by a value. */
    private static boolean hasTests(Pot pot, ChoiceQuestion<String> question) {
        return new BruteForce(pot, question).leaves().stream().anyMatch(Condition.Passes.class::isInstance);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void an_interview_ends_settled_or_with_everything_asked_that_can_turn_the_outcome(
            @ForAll("pots") Pot pot, @ForAll Random random) {
        for (ChoiceQuestion<String> question : VerdictLaws.CHOICES) {
            Interview<String> ended = hold(pot, question, random.nextInt(1_000), fact -> random.nextInt(3) > 0)
                    .interview();
            assertThat(ended.asked()).containsAll(missing(pot, ended));
        }
    }

    /** What is true of a case that cannot be may itself be impossible; it is ruled out once an answer lets another possibility stand. */
    private static boolean canBe(Pot pot, ChoiceQuestion<String> question) {
        return pot.assess(question).atOdds().isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void where_everything_can_be_found_out_an_interview_ends_settled(@ForAll("pots") Pot pot, @ForAll Random random) {
        for (ChoiceQuestion<String> question : VerdictLaws.CHOICES) {
            if (!hasTests(pot, question) && leavesNothingInVain(pot)) {
                Held held = hold(pot, question, random.nextInt(1_000), fact -> true);
                assertThat(held.outcomes()).as(question.id()).hasSize(1);
                if (canBe(pot, question)) {
                    assertThat(held.outcomes()).as(question.id()).containsExactly(held.truth());
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatever_cannot_be_found_out_the_truth_stays_among_the_outcomes(
            @ForAll("pots") Pot pot, @ForAll Random random) {
        for (ChoiceQuestion<String> question : VerdictLaws.CHOICES) {
            if (!hasTests(pot, question) && canBe(pot, question)) {
                Held held = hold(pot, question, random.nextInt(1_000), fact -> random.nextBoolean());
                assertThat(held.outcomes()).as(question.id()).contains(held.truth());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void an_interview_in_vain_changes_nothing_and_asks_every_missing_fact(@ForAll("pots") Pot pot) {
        for (ChoiceQuestion<String> question : VerdictLaws.CHOICES) {
            Interview<String> ended = hold(pot, question, 0, fact -> false).interview();
            assertThat(ended.assessment()).isEqualTo(pot.assess(question));
            assertThat(List.copyOf(ended.asked())).isEqualTo(missing(pot, ended));
        }
    }
}

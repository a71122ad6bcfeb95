// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.rules.engine.Assessed;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.Findings;
import io.github.heritagekit.rules.engine.Outcome;
import io.github.heritagekit.rules.engine.Proof;
import io.github.heritagekit.rules.engine.Verdict;
import io.github.heritagekit.rules.explain.Explanation;
import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Resolution;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What holds of every pack and every case. */
abstract class VerdictLaws {
    static final List<ChoiceQuestion<String>> CHOICES = List.of(Pots.PLACE, Pots.CARE);

    @Provide
    Arbitrary<Pot> pots() {
        return RandomPots.pots();
    }

    @Provide
    Arbitrary<Pot> potsOfAnyKind() {
        return RandomPots.potsOfAnyKind();
    }

    static List<String> words(Verdict<String> verdict) {
        return verdict.<List<String>>fold(
                decided -> List.of(decided.answer()),
                silent -> List.of(BruteForce.SILENT),
                contradictory -> List.of(BruteForce.CONTRADICTORY),
                open -> open.outcomes().stream().map(VerdictLaws::word).toList());
    }

    private static String word(Outcome<String> outcome) {
        return outcome instanceof Outcome.Answer<String> answer ? answer.answer() : outcome.toString();
    }

    static boolean isOpen(Verdict<String> verdict) {
        return verdict instanceof Verdict.Open<String>;
    }

    /** Returns the outcomes that occur, in the order in which a verdict lists them. */
    static List<String> occurring(ChoiceQuestion<String> question, List<String> outcomes) {
        List<String> order = new ArrayList<>(question.codes());
        order.add(BruteForce.SILENT);
        order.add(BruteForce.CONTRADICTORY);
        order.retainAll(new LinkedHashSet<>(outcomes));
        return order;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_verdict_lists_exactly_the_outcomes_that_completions_come_to(@ForAll("pots") Pot pot) {
        for (ChoiceQuestion<String> question : CHOICES) {
            Verdict<String> verdict = pot.assess(question).verdict();
            List<String> occurring = occurring(question, new BruteForce(pot, question).outcomes(question));
            assertThat(words(verdict)).as(question.id()).isEqualTo(occurring);
            assertThat(isOpen(verdict)).as("open").isEqualTo(occurring.size() > 1);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void evidence_is_at_odds_with_what_cannot_be_and_it_cannot_escape(@ForAll("pots") Pot pot) {
        for (Question<String> question : Pots.QUESTIONS) {
            assertThat(pot.assess(question).atOdds())
                    .as(question.id())
                    .containsExactlyInAnyOrderElementsOf(new BruteForce(pot, question).unescaped());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void where_nothing_is_impossible_the_facts_missing_are_those_that_alone_can_turn_the_outcome(
            @ForAll("potsOfAnyKind") Pot pot) {
        for (ChoiceQuestion<String> question : CHOICES) {
            BruteForce force = new BruteForce(pot, question);
            assertThat(pot.assess(question).missing())
                    .as(question.id())
                    .containsExactlyInAnyOrderElementsOf(force.missing(force.outcomes(question)));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void findings_are_what_completions_agree_on(@ForAll("pots") Pot pot) {
        BruteForce force = new BruteForce(pot, Pots.CHARMS);
        Findings<String> findings = pot.assess(Pots.CHARMS);
        assertThat(findings.byAnswer()).containsOnlyKeys(Pots.CHARMS.codes());
        findings.byAnswer().forEach((answer, found) -> {
            Set<String> occurring = new LinkedHashSet<>(force.outcomes(Pots.CHARMS, answer));
            Truth truth = occurring.equals(Collections.singleton("yes"))
                    ? Truth.TRUE
                    : occurring.equals(Collections.singleton("no")) ? Truth.FALSE : Truth.UNKNOWN;
            assertThat(found.truth()).as(answer).isEqualTo(truth);
            assertThat(found.proof()).isEqualTo(Proof.PROVEN);
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void where_nothing_is_impossible_findings_name_what_alone_can_turn_them(@ForAll("potsOfAnyKind") Pot pot) {
        BruteForce force = new BruteForce(pot, Pots.CHARMS);
        pot.assess(Pots.CHARMS)
                .byAnswer()
                .forEach((answer, found) -> assertThat(found.missing())
                        .as(answer)
                        .containsExactlyInAnyOrderElementsOf(force.missing(force.outcomes(Pots.CHARMS, answer))));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_bound_on_the_search_hides_no_outcome(
            @ForAll("pots") Pot pot, @ForAll @IntRange(min = 1, max = 12) int bound) {
        for (ChoiceQuestion<String> question : CHOICES) {
            BruteForce force = new BruteForce(pot, question);
            Assessment<String> bounded = pot.withBound(bound).assess(question);
            List<String> occurring = occurring(question, force.outcomes(question));
            if (!force.isAtOdds()) {
                assertThat(words(bounded.verdict())).as(question.id()).containsAll(occurring);
                if (bounded.verdict() instanceof Verdict.Open<String> open && open.proof() == Proof.PROVEN) {
                    assertThat(words(open)).isEqualTo(occurring);
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void where_nothing_is_impossible_a_bound_on_the_search_hides_no_missing_fact(
            @ForAll("potsOfAnyKind") Pot pot, @ForAll @IntRange(min = 1, max = 12) int bound) {
        for (ChoiceQuestion<String> question : CHOICES) {
            BruteForce force = new BruteForce(pot, question);
            Set<Fact<?>> missing =
                    new LinkedHashSet<>(pot.withBound(bound).assess(question).missing());
            assertThat(missing).as(question.id()).containsAll(force.missing(force.outcomes(question)));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void further_evidence_only_narrows_a_verdict(@ForAll("pots") Pot pot, @ForAll Random random) {
        for (ChoiceQuestion<String> question : CHOICES) {
            Pot further = further(pot, question, random);
            assertThat(words(pot.assess(question).verdict()))
                    .as(question.id())
                    .containsAll(words(further.assess(question).verdict()));
        }
        Findings<String> before = pot.assess(Pots.CHARMS);
        Findings<String> after = further(pot, Pots.CHARMS, random).assess(Pots.CHARMS);
        assertThat(after.found()).containsAll(before.found());
        assertThat(before.open()).containsAll(after.open());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void where_nothing_is_impossible_further_evidence_makes_no_other_fact_missing(
            @ForAll("potsOfAnyKind") Pot pot, @ForAll Random random) {
        for (ChoiceQuestion<String> question : CHOICES) {
            Pot further = further(pot, question, random);
            assertThat(new LinkedHashSet<>(pot.assess(question).missing()))
                    .containsAll(further.assess(question).missing());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void no_leaf_that_is_true_or_false_turns_where_evidence_is_narrowed(
            @ForAll("pots") Pot pot, @ForAll Random random) {
        Pot further = further(pot, Pots.CARE, random);
        List<RuleExplanation> before = pot.assess(Pots.CARE).rules();
        List<RuleExplanation> after = further.assess(Pots.CARE).rules();
        for (int i = 0; i < before.size(); i++) {
            staysAsJudged(before.get(i).why(), after.get(i).why());
        }
    }

    private static void staysAsJudged(Explanation before, Explanation after) {
        if (before.truth() != Truth.UNKNOWN) {
            assertThat(after.truth()).as(before.toString()).isEqualTo(before.truth());
        }
        for (int i = 0; i < before.parts().size(); i++) {
            staysAsJudged(before.parts().get(i), after.parts().get(i));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_order_of_rules_packs_and_evidence_does_not_matter_but_within_the_pack_whose_first_rule_answers(
            @ForAll("pots") Pot pot, @ForAll Random random) {
        List<Fact<?>> facts = new ArrayList<>(pot.evidence().keySet());
        Collections.shuffle(facts, random);
        Map<Fact<?>, HeritageValue> evidence = new LinkedHashMap<>();
        facts.forEach(fact -> evidence.put(fact, pot.evidence().get(fact)));
        Pot.Packs packs = pot.packs();
        List<Condition> impossible = new ArrayList<>(packs.impossible());
        Collections.shuffle(impossible, random);
        Pot shuffled = pot.withPacks(
                        new Pot.Packs(shuffled(packs, random), impossible, packs.resolutions(), !packs.secondFirst()))
                .withEvidence(evidence);
        for (ChoiceQuestion<String> question : CHOICES) {
            Verdict<String> before = pot.assess(question).verdict();
            Verdict<String> after = shuffled.assess(question).verdict();
            if (before instanceof Verdict.Contradictory<String> a && after instanceof Verdict.Contradictory<String> b) {
                assertThat(b.answers()).isEqualTo(a.answers());
                assertThat(b.rules()).containsExactlyInAnyOrderElementsOf(a.rules());
            } else {
                assertThat(after).isEqualTo(before);
            }
        }
        assertThat(shuffled.assess(Pots.CHARMS).byAnswer())
                .isEqualTo(pot.assess(Pots.CHARMS).byAnswer());
    }

    /** Returns the rules in another order; those that the order counts of keep theirs. */
    private static List<Rule<String>> shuffled(Pot.Packs packs, Random random) {
        List<Rule<String>> rules = new ArrayList<>(packs.rules());
        Collections.shuffle(rules, random);
        List<Rule<String>> ordered =
                packs.rules().stream().filter(rule -> isOrdered(rule, packs)).toList();
        int next = 0;
        for (int i = 0; i < rules.size(); i++) {
            if (isOrdered(rules.get(i), packs)) {
                rules.set(i, ordered.get(next++));
            }
        }
        return rules;
    }

    private static boolean isOrdered(Rule<String> rule, Pot.Packs packs) {
        return packs.resolution(rule.question()) == Resolution.FIRST
                && rule.id().startsWith("pot/");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_strictest_answer_keeps_all_rules_that_impose_it(@ForAll("pots") Pot pot) {
        for (ChoiceQuestion<String> question : CHOICES) {
            Assessment<String> assessment = pot.assess(question);
            if (pot.packs().resolution(question) == Resolution.STRICTEST
                    && assessment.verdict() instanceof Verdict.Decided<String> decided) {
                List<String> imposing = assessment.rules().stream()
                        .filter(rule -> rule.standing() == Standing.HOLDS)
                        .filter(rule -> rule.rule().answerCode().equals(Optional.of(decided.answer())))
                        .map(rule -> rule.rule().id())
                        .toList();
                assertThat(assessment.imposing())
                        .extracting(each -> each.rule().id())
                        .isEqualTo(imposing);
                assertThat(question.codes().subList(0, question.codes().indexOf(decided.answer())))
                        .as("no stricter rule holds")
                        .noneMatch(code -> assessment.rules().stream()
                                .anyMatch(rule -> rule.standing() == Standing.HOLDS
                                        && rule.rule().answerCode().equals(Optional.of(code))));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_becomes_of_a_rule_is_what_completions_make_of_it(@ForAll("pots") Pot pot) {
        BruteForce force = new BruteForce(pot, Pots.PLACE);
        for (RuleExplanation explained : pot.assess(Pots.PLACE).rules()) {
            Rule<String> rule = ruleOf(pot, explained);
            Truth stands = force.truth(completion -> force.stands(rule, completion));
            switch (explained.standing()) {
                case HOLDS -> assertThat(stands).isEqualTo(Truth.TRUE);
                case SET_ASIDE -> assertThat(stands).isEqualTo(Truth.FALSE);
                case DOES_NOT_HOLD ->
                    assertThat(force.truth(completion -> completion.satisfies(rule.when())))
                            .isEqualTo(Truth.FALSE);
                case OPEN -> assertThat(force.thinkable()).isGreaterThan(1);
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void where_everything_is_known_each_rule_holds_or_does_not_or_is_set_aside(
            @ForAll("pots") Pot pot, @ForAll Random random) {
        Completion only = any(new BruteForce(pot, Pots.QUESTIONS), random);
        Map<Fact<?>, HeritageValue> everything = new LinkedHashMap<>(pot.evidence());
        only.values().forEach((fact, value) -> everything.put(fact, found(Completion.plain(value))));
        Pot known = pot.withEvidence(everything);
        BruteForce force = new BruteForce(known, Pots.QUESTIONS);
        if (force.thinkable() > 1) {
            return; // a test threw
        }
        force.answered(force.completions().get(0)).ifPresent(answered -> {
            for (Assessed assessed : assessments(known)) {
                for (RuleExplanation explained : assessed.rules()) {
                    Rule<String> rule = ruleOf(pot, explained);
                    boolean holds = answered.satisfies(rule.when());
                    Standing expected = force.stands(rule, answered)
                            ? Standing.HOLDS
                            : holds ? Standing.SET_ASIDE : Standing.DOES_NOT_HOLD;
                    assertThat(explained.standing()).as(rule.id()).isEqualTo(expected);
                    assertThat(explained.why().truth()).as(rule.id()).isEqualTo(Truth.of(holds));
                }
            }
        });
        assertThat(CHOICES).noneMatch(question -> isOpen(known.assess(question).verdict()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_contradiction_names_the_rules_that_may_take_part(@ForAll("pots") Pot pot) {
        if (pot.assess(Pots.PLACE).verdict() instanceof Verdict.Contradictory<String> contradictory) {
            BruteForce force = new BruteForce(pot, Pots.PLACE);
            List<Rule<String>> taking = pot.rules().stream()
                    .filter(rule -> rule.question().equals(Pots.PLACE)
                            && rule.answerCode().isPresent())
                    .filter(rule -> force.completions().stream().anyMatch(each -> force.stands(rule, each)))
                    .toList();
            assertThat(contradictory.rules())
                    .containsExactlyInAnyOrderElementsOf(
                            taking.stream().map(Rule::id).toList());
            assertThat(contradictory.answers())
                    .containsExactlyInAnyOrderElementsOf(taking.stream()
                            .map(rule -> rule.answerCode().orElseThrow())
                            .distinct()
                            .toList());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void an_assessment_names_every_rule_and_every_missing_fact_in_words(@ForAll("pots") Pot pot) {
        for (Assessed assessed : assessments(pot)) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                String text = assessed.toText(language);
                assertThat(assessed.rules())
                        .allMatch(each -> text.contains(each.rule().id()));
                assertThat(assessed.missing()).allMatch(fact -> text.contains("(" + fact + ")"));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_same_case_gets_the_same_assessment_twice(@ForAll("pots") Pot pot) {
        assertThat(assessments(pot)).isEqualTo(assessments(pot));
    }

    private static List<Assessed> assessments(Pot pot) {
        return List.of(pot.assess(Pots.PLACE), pot.assess(Pots.CHARMS), pot.assess(Pots.CARE));
    }

    private static Rule<String> ruleOf(Pot pot, RuleExplanation explained) {
        return pot.rules().stream()
                .filter(rule -> rule.id().equals(explained.rule().id()))
                .findFirst()
                .orElseThrow();
    }

    private static HeritageValue found(Object value) {
        if (value == Completion.None.NONE) {
            return Finding.none();
        }
        return value instanceof Set<?> members ? SetFinding.none().including(members) : Finding.of(value);
    }

    private static Completion any(BruteForce force, Random random) {
        return force.completions().get(random.nextInt(force.completions().size()));
    }

    /**
     * Returns the case with evidence that leaves some of what was possible before, and nothing else; as it was, where only a
     * test written in Java, which said nothing before, tells that this is impossible.
     */
    private static Pot further(Pot pot, Question<String> question, Random random) {
        Pot further = pot.withEvidence(narrowed(pot, question, random));
        boolean asBefore = Pots.QUESTIONS.stream()
                .allMatch(each ->
                        new BruteForce(further, each).unescaped().equals(new BruteForce(pot, each).unescaped()));
        return asBefore ? further : pot;
    }

    private static Map<Fact<?>, HeritageValue> narrowed(Pot pot, Question<String> question, Random random) {
        Map<Fact<?>, HeritageValue> narrowed = new LinkedHashMap<>(pot.evidence());
        BruteForce force = new BruteForce(pot, question);
        Completion one = any(force, random);
        Completion other = any(force, random);
        one.values().forEach((fact, first) -> {
            int how = random.nextInt(3);
            Object value = Completion.plain(first);
            Object second = Completion.plain(other.values().getOrDefault(fact, first));
            if (how == 0) {
                return;
            }
            if (fact instanceof CodesFact set) {
                narrowed.put(set, narrowed(narrowed.get(set), (Set<?>) value, (Set<?>) second, how));
            } else {
                narrowed.put(fact, how == 1 ? found(value) : Finding.disputed(finding(value), finding(second)));
            }
        });
        return narrowed;
    }

    private static Finding<Object> finding(Object value) {
        return value == Completion.None.NONE ? Finding.none() : Finding.of(value);
    }

    /** Returns what both sets agree on as further evidence, or the first of them as all there is. */
    private static HeritageValue narrowed(@Nullable HeritageValue known, Set<?> value, Set<?> second, int how) {
        if (how == 1) {
            return SetFinding.none().including(value);
        }
        SetFinding<?> before = known instanceof SetFinding<?> set ? set : SetFinding.unrecorded();
        if (before.complete()) {
            return before;
        }
        Set<Object> both = new LinkedHashSet<>(value);
        both.retainAll(second);
        Set<Object> neither = new LinkedHashSet<>(before.absent());
        neither.addAll(List.of("ash", "star"));
        neither.removeAll(value);
        neither.removeAll(second);
        return SetFinding.unrecorded().including(both).excluding(neither);
    }
}

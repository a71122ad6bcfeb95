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
import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final List<ChoiceQuestion<String>> CHOICES = List.of(Pots.PLACE, Pots.CARE);

    @Provide
    Arbitrary<Pot> pots() {
        return RandomPots.pots();
    }

    private static List<String> words(Verdict<String> verdict) {
        return verdict.<List<String>>fold(
                decided -> List.of(decided.answer()),
                silent -> List.of(BruteForce.SILENT),
                contradictory -> List.of(BruteForce.CONTRADICTORY),
                open -> open.outcomes().stream().map(VerdictLaws::word).toList());
    }

    private static String word(Outcome<String> outcome) {
        return outcome instanceof Outcome.Answer<String> answer ? answer.answer() : outcome.toString();
    }

    private static boolean isOpen(Verdict<String> verdict) {
        return verdict instanceof Verdict.Open<String>;
    }

    /** Returns the outcomes that occur, in the order in which a verdict lists them. */
    private static List<String> occurring(ChoiceQuestion<String> question, List<String> outcomes) {
        List<String> order = new ArrayList<>(question.codes());
        order.add(BruteForce.SILENT);
        order.add(BruteForce.CONTRADICTORY);
        order.retainAll(new LinkedHashSet<>(outcomes));
        return order;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_verdict_lists_exactly_the_outcomes_that_completions_come_to(@ForAll("pots") Pot pot) {
        BruteForce force = new BruteForce(pot);
        for (ChoiceQuestion<String> question : CHOICES) {
            Verdict<String> verdict = pot.assess(question).verdict();
            List<String> occurring = occurring(question, force.outcomes(question));
            assertThat(words(verdict)).as(question.id()).isEqualTo(occurring);
            assertThat(isOpen(verdict)).as("open").isEqualTo(occurring.size() > 1);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_facts_missing_are_exactly_those_that_alone_can_turn_the_outcome(@ForAll("pots") Pot pot) {
        BruteForce force = new BruteForce(pot);
        for (ChoiceQuestion<String> question : CHOICES) {
            assertThat(pot.assess(question).missing())
                    .as(question.id())
                    .containsExactlyInAnyOrderElementsOf(force.missing(force.outcomes(question)));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void findings_are_what_completions_agree_on_and_name_what_is_missing(@ForAll("pots") Pot pot) {
        BruteForce force = new BruteForce(pot);
        Findings<String> findings = pot.assess(Pots.CHARMS);
        assertThat(findings.byAnswer()).containsOnlyKeys(Pots.CHARMS.codes());
        findings.byAnswer().forEach((answer, found) -> {
            List<String> outcomes = force.outcomes(Pots.CHARMS, answer);
            Set<String> occurring = new LinkedHashSet<>(outcomes);
            Truth truth = occurring.equals(Collections.singleton("yes"))
                    ? Truth.TRUE
                    : occurring.equals(Collections.singleton("no")) ? Truth.FALSE : Truth.UNKNOWN;
            assertThat(found.truth()).as(answer).isEqualTo(truth);
            assertThat(found.missing()).as(answer).containsExactlyInAnyOrderElementsOf(force.missing(outcomes));
            assertThat(found.proof()).isEqualTo(Proof.PROVEN);
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_bound_on_the_search_hides_no_outcome_and_no_missing_fact(
            @ForAll("pots") Pot pot, @ForAll @IntRange(min = 1, max = 12) int bound) {
        BruteForce force = new BruteForce(pot);
        for (ChoiceQuestion<String> question : CHOICES) {
            Assessment<String> bounded = pot.withBound(bound).assess(question);
            List<String> outcomes = force.outcomes(question);
            assertThat(words(bounded.verdict())).as(question.id()).containsAll(occurring(question, outcomes));
            assertThat(new LinkedHashSet<>(bounded.missing())).as(question.id()).containsAll(force.missing(outcomes));
            if (bounded.verdict() instanceof Verdict.Open<String> open && open.proof() == Proof.PROVEN) {
                assertThat(words(open)).isEqualTo(occurring(question, outcomes));
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void further_evidence_only_narrows_a_verdict(@ForAll("pots") Pot pot, @ForAll Random random) {
        Pot further = pot.withEvidence(narrowed(pot, random));
        for (ChoiceQuestion<String> question : CHOICES) {
            Assessment<String> before = pot.assess(question);
            Assessment<String> after = further.assess(question);
            assertThat(words(before.verdict())).as(question.id()).containsAll(words(after.verdict()));
            assertThat(new LinkedHashSet<>(before.missing())).containsAll(after.missing());
        }
        Findings<String> after = further.assess(Pots.CHARMS);
        assertThat(after.found()).containsAll(pot.assess(Pots.CHARMS).found());
        assertThat(pot.assess(Pots.CHARMS).open()).containsAll(after.open());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_judged_of_a_condition_survives_further_evidence(@ForAll("pots") Pot pot, @ForAll Random random) {
        List<RuleExplanation> before = pot.assess(Pots.PLACE).rules();
        List<RuleExplanation> after =
                pot.withEvidence(narrowed(pot, random)).assess(Pots.PLACE).rules();
        for (int i = 0; i < before.size(); i++) {
            Truth judged = before.get(i).why().truth();
            if (judged != Truth.UNKNOWN) {
                assertThat(after.get(i).why().truth()).isEqualTo(judged);
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void neither_the_order_of_rules_nor_that_of_the_evidence_matters(@ForAll("pots") Pot pot, @ForAll Random random) {
        List<Rule<String>> rules = new ArrayList<>(pot.rules());
        Collections.shuffle(rules, random);
        List<Fact<?>> facts = new ArrayList<>(pot.evidence().keySet());
        Collections.shuffle(facts, random);
        Map<Fact<?>, HeritageValue> evidence = new LinkedHashMap<>();
        facts.forEach(fact -> evidence.put(fact, pot.evidence().get(fact)));
        Pot shuffled = Pot.of(rules, evidence);
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

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_becomes_of_a_rule_is_what_completions_make_of_it(@ForAll("pots") Pot pot) {
        BruteForce force = new BruteForce(pot);
        for (RuleExplanation explained : pot.assess(Pots.PLACE).rules()) {
            Rule<String> rule = ruleOf(pot, explained);
            Truth stands = force.truth(completion -> force.stands(rule, completion));
            switch (explained.standing()) {
                case HOLDS -> assertThat(stands).isEqualTo(Truth.TRUE);
                case SET_ASIDE -> assertThat(stands).isEqualTo(Truth.FALSE);
                case DOES_NOT_HOLD ->
                    assertThat(force.truth(completion -> completion.satisfies(rule.when())))
                            .isEqualTo(Truth.FALSE);
                case OPEN -> assertThat(force.completions()).hasSizeGreaterThan(1);
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void where_everything_is_known_each_rule_holds_or_does_not_or_is_set_aside(
            @ForAll("pots") Pot pot, @ForAll Random random) {
        List<Completion> completions = new BruteForce(pot).completions();
        Completion only = completions.get(random.nextInt(completions.size()));
        Map<Fact<?>, HeritageValue> everything = new LinkedHashMap<>();
        only.values().forEach((fact, value) -> everything.put(fact, found(value)));
        Pot known = pot.withEvidence(everything);
        BruteForce force = new BruteForce(known);
        force.answered(only).ifPresent(answered -> {
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
    void a_contradiction_names_every_rule_that_may_take_part(@ForAll("pots") Pot pot) {
        if (pot.assess(Pots.PLACE).verdict() instanceof Verdict.Contradictory<String> contradictory) {
            BruteForce force = new BruteForce(pot);
            List<Rule<String>> taking = pot.rules().stream()
                    .filter(rule -> rule.question().equals(Pots.PLACE)
                            && rule.answerCode().isPresent())
                    .filter(rule -> force.truth(each -> force.stands(rule, each)) != Truth.FALSE)
                    .toList();
            assertThat(contradictory.rules())
                    .containsAll(taking.stream().map(Rule::id).toList());
            assertThat(contradictory.answers())
                    .containsAll(taking.stream()
                            .map(rule -> rule.answerCode().orElseThrow())
                            .toList());
        }
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
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

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
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

    /** Returns evidence that leaves some of what was possible before, and nothing else. */
    private static Map<Fact<?>, HeritageValue> narrowed(Pot pot, Random random) {
        Map<Fact<?>, HeritageValue> narrowed = new LinkedHashMap<>(pot.evidence());
        List<Completion> completions = new BruteForce(pot).completions();
        Completion one = completions.get(random.nextInt(completions.size()));
        Completion other = completions.get(random.nextInt(completions.size()));
        one.values().forEach((fact, value) -> {
            int how = random.nextInt(3);
            Object second = other.values().get(fact);
            if (how == 0 || second == null) {
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

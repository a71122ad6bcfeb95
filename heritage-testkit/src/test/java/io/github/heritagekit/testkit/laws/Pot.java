// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import com.google.common.base.Suppliers;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.engine.Assessed;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.DatedEngine;
import io.github.heritagekit.rules.engine.Findings;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Resolution;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Random packs and a random case: the rules of two packs, and what is known.
 *
 * <p>The first pack declares the questions. The second, which can be given before the first, adds rules to them.
 */
final class Pot {
    private final Packs packs;
    private final Map<Fact<?>, HeritageValue> evidence;
    private final Map<Fact<?>, HeritageValue> overridden;
    private final Supplier<RuleEngine> engine;
    private final Supplier<DatedEngine> dated;

    private Pot(
            Packs packs,
            Map<Fact<?>, HeritageValue> evidence,
            Map<Fact<?>, HeritageValue> overridden,
            Supplier<RuleEngine> engine,
            Supplier<DatedEngine> dated) {
        this.packs = packs;
        this.evidence = evidence;
        this.overridden = overridden;
        this.engine = engine;
        this.dated = dated;
    }

    /**
     * What two packs hold.
     *
     * @param rules the rules of both, those of each in its order
     * @param impossible what no case can meet
     * @param resolutions how rules become one answer, of the choice questions
     * @param secondFirst whether the second pack is handed over before the first
     */
    record Packs(
            List<Rule<String>> rules,
            List<Condition> impossible,
            Map<Question<String>, Resolution> resolutions,
            boolean secondFirst) {

        /** Returns two packs of rules that must agree, where nothing is impossible. */
        static Packs of(List<Rule<String>> rules) {
            return new Packs(rules, List.of(), Map.of(), false);
        }

        Resolution resolution(Question<String> question) {
            return resolutions.getOrDefault(question, Resolution.UNANIMOUS);
        }

        private RuleEngine engine() {
            RulePack.Builder pot = RulePack.builder("pot", "1").fact(Pots.AGE).fact(Pots.MONTHS);
            RulePack.Builder kiln = RulePack.builder("kiln", "1");
            Pots.RECORDED.forEach(pot::fact);
            Pots.QUESTIONS.forEach(question -> pot.question(declared(question)));
            rules.forEach(rule -> (rule.id().startsWith("pot/") ? pot : kiln).rule(rule));
            for (int i = 0; i < impossible.size(); i++) {
                (i == 0 ? pot : kiln).impossible(impossible.get(i));
            }
            return secondFirst ? RuleEngine.of(kiln.build(), pot.build()) : RuleEngine.of(pot.build(), kiln.build());
        }

        private Question<String> declared(Question<String> question) {
            return question instanceof ChoiceQuestion<String> choice
                    ? choice.resolvedBy(resolution(question))
                    : question;
        }
    }

    /**
     * Returns packs and a case.
     *
     * @param evidence a {@link Finding}, or of a set a {@link SetFinding}, in the order it is put
     * @param overridden what was recorded of some of these facts before an officer put the evidence in its place
     */
    static Pot of(Packs packs, Map<Fact<?>, HeritageValue> evidence, Map<Fact<?>, HeritageValue> overridden) {
        return of(packs, evidence, overridden, Suppliers.memoize(packs::engine));
    }

    private static Pot of(
            Packs packs,
            Map<Fact<?>, HeritageValue> evidence,
            Map<Fact<?>, HeritageValue> overridden,
            Supplier<RuleEngine> engine) {
        return new Pot(
                packs,
                evidence,
                overridden,
                engine,
                Suppliers.memoize(() -> engine.get().asOf(Pots.DAY)));
    }

    Packs packs() {
        return packs;
    }

    RuleEngine engine() {
        return engine.get();
    }

    DatedEngine dated() {
        return dated.get();
    }

    List<Rule<String>> rules() {
        return packs.rules();
    }

    Map<Fact<?>, HeritageValue> evidence() {
        return evidence;
    }

    /** Returns whether the evidence leaves the fact open and says that nothing more can be found out of it. */
    boolean isInVain(Fact<?> fact) {
        HeritageValue found = evidence.get(fact);
        return found instanceof SetFinding<?> set
                ? !set.complete() && set.reason() == Finding.Reason.CANNOT_BE_FOUND_OUT
                : found instanceof Finding.Unrecorded<?> gap && gap.reason() == Finding.Reason.CANNOT_BE_FOUND_OUT;
    }

    /** Returns the same packs with another case. */
    Pot withEvidence(Map<Fact<?>, HeritageValue> newEvidence) {
        return new Pot(packs, newEvidence, overridden, engine, dated);
    }

    /** Returns the same case under other packs. */
    Pot withPacks(Packs newPacks) {
        return of(newPacks, evidence, overridden);
    }

    /** Returns the same packs and case with another bound on the search. */
    Pot withBound(int bound) {
        RuleEngine bounded = engine.get().withBound(bound);
        return of(packs, evidence, overridden, () -> bounded);
    }

    Assessment<String> assess(ChoiceQuestion<String> question) {
        return dated.get().assess(question, facts());
    }

    Findings<String> assess(CollectQuestion<String> question) {
        return dated.get().assess(question, facts());
    }

    Assessed assess(Question<String> question) {
        return question instanceof ChoiceQuestion<String> choice
                ? assess(choice)
                : assess((CollectQuestion<String>) question);
    }

    /** Returns what is known; every other fact is put through a constant that has its id and type and knows no more of it. */
    Facts facts() {
        return facts(true);
    }

    /** Returns what is known, each fact put as the packs declare it. */
    Facts declaredFacts() {
        return facts(false);
    }

    private Facts facts(boolean everyOtherIsBare) {
        Facts facts = Facts.asOf(AsOf.of(Pots.DAY));
        boolean bare = false;
        for (Map.Entry<Fact<?>, HeritageValue> entry : evidence.entrySet()) {
            Fact<?> fact = entry.getKey();
            HeritageValue before = overridden.get(fact);
            boolean isBare = everyOtherIsBare && bare && saysMoreThanNone(entry.getValue());
            Fact<?> through = isBare ? Pots.bare(fact) : fact;
            facts = before == null
                    ? put(facts, through, entry.getValue())
                    : override(put(facts, fact, before), through, entry.getValue());
            bare = !bare;
        }
        return facts;
    }

    /** A constant that does not know that there can be none refuses evidence that there is none, and nothing else. */
    private static boolean saysMoreThanNone(HeritageValue found) {
        return found instanceof Finding.Disputed<?> disputed
                ? disputed.statements().stream().anyMatch(Pot::saysMoreThanNone)
                : !(found instanceof Finding.None<?>);
    }

    @SuppressWarnings("unchecked") // the generators make findings of the fact's own type
    private static <T> Facts put(Facts facts, Fact<T> fact, HeritageValue found) {
        return fact instanceof CodesFact set
                ? facts.with(set, (SetFinding<String>) found)
                : facts.with(fact, (Finding<T>) found);
    }

    @SuppressWarnings("unchecked") // the generators make findings of the fact's own type
    private static <T> Facts override(Facts facts, Fact<T> fact, HeritageValue found) {
        return fact instanceof CodesFact set
                ? facts.override(set, (SetFinding<String>) found, "seen by eye", "the curator", Pots.DAY)
                : facts.override(fact, (Finding<T>) found, "seen by eye", "the curator", Pots.DAY);
    }

    @Override
    public String toString() {
        return packs.resolutions()
                + packs.rules().stream().map(Pot::say).collect(Collectors.joining("\n  ", "\nrules\n  ", "\n"))
                + packs.impossible().stream()
                        .map(condition -> condition.phrase(Locale.ENGLISH))
                        .collect(Collectors.joining("\n  ", "impossible\n  ", "\n"))
                + evidence.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue()
                                + (overridden.containsKey(entry.getKey())
                                        ? " in place of " + overridden.get(entry.getKey())
                                        : ""))
                        .collect(Collectors.joining("\n  ", "evidence\n  ", "\n"));
    }

    private static String say(Rule<String> rule) {
        return rule + " answers " + rule.question() + " "
                + rule.answerCode().orElse("nothing") + " when "
                + rule.when().phrase(Locale.ENGLISH) + ", exception to " + rule.exceptionTo();
    }
}

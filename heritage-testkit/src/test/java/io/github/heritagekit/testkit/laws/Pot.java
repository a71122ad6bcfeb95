// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.DatedEngine;
import io.github.heritagekit.rules.engine.Findings;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A random pack and a random case: the rules, and the evidence recorded of some facts. */
final class Pot {
    private final List<Rule<String>> rules;
    private final Map<Fact<?>, HeritageValue> evidence;
    private final RuleEngine engine;
    private final DatedEngine dated;

    private Pot(List<Rule<String>> rules, Map<Fact<?>, HeritageValue> evidence, RuleEngine engine, DatedEngine dated) {
        this.rules = rules;
        this.evidence = evidence;
        this.engine = engine;
        this.dated = dated;
    }

    /**
     * Returns a pack and a case.
     *
     * @param rules the rules, in the order of the pack
     * @param evidence a {@link Finding}, or of a set a {@link SetFinding}, in the order it is put
     */
    static Pot of(List<Rule<String>> rules, Map<Fact<?>, HeritageValue> evidence) {
        RuleEngine engine = RuleEngine.of(pack(rules));
        return new Pot(rules, evidence, engine, engine.asOf(Pots.DAY));
    }

    private static RulePack pack(List<Rule<String>> rules) {
        RulePack.Builder pack = RulePack.builder("pot", "1").fact(Pots.AGE);
        Pots.RECORDED.forEach(pack::fact);
        Pots.QUESTIONS.forEach(pack::question);
        rules.forEach(pack::rule);
        return pack.build();
    }

    List<Rule<String>> rules() {
        return rules;
    }

    Map<Fact<?>, HeritageValue> evidence() {
        return evidence;
    }

    /** Returns the same pack with another case. */
    Pot withEvidence(Map<Fact<?>, HeritageValue> newEvidence) {
        return new Pot(rules, newEvidence, engine, dated);
    }

    /** Returns the same pack and case with another bound on the search. */
    Pot withBound(int bound) {
        RuleEngine bounded = engine.withBound(bound);
        return new Pot(rules, evidence, bounded, bounded.asOf(Pots.DAY));
    }

    Assessment<String> assess(ChoiceQuestion<String> question) {
        return dated.assess(question, facts());
    }

    Findings<String> assess(CollectQuestion<String> question) {
        return dated.assess(question, facts());
    }

    private Facts facts() {
        Facts facts = Facts.asOf(AsOf.of(Pots.DAY));
        for (Map.Entry<Fact<?>, HeritageValue> entry : evidence.entrySet()) {
            facts = put(facts, entry.getKey(), entry.getValue());
        }
        return facts;
    }

    @SuppressWarnings("unchecked") // the generators make findings of the fact's own type
    private static <T> Facts put(Facts facts, Fact<T> fact, HeritageValue found) {
        return fact instanceof CodesFact set
                ? facts.with(set, (SetFinding<String>) found)
                : facts.with(fact, (Finding<T>) found);
    }

    @Override
    public String toString() {
        return rules.stream().map(Pot::say).collect(Collectors.joining("\n  ", "rules\n  ", "\n"))
                + evidence.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining("\n  ", "evidence\n  ", "\n"));
    }

    private static String say(Rule<String> rule) {
        return rule + " answers " + rule.question() + " "
                + rule.answerCode().orElse("nothing") + " when "
                + rule.when().phrase(Locale.ENGLISH) + ", exception to " + rule.exceptionTo();
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.rules.explain.Explanation;
import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Possible;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Explains every rule of a question: its condition, and which exceptions set it aside. */
final class Considered {
    private final Map<String, Explanation> conditions = new LinkedHashMap<>();
    private final Map<String, Truth> standing = new LinkedHashMap<>();
    private final RuleOrder rules;

    private Considered(RuleOrder rules) {
        this.rules = rules;
    }

    /** Returns the explanations of the rules, in their order. */
    static List<RuleExplanation> of(RuleOrder rules, Facts facts, Map<String, Possible> answers) {
        Considered considered = new Considered(rules);
        for (Rule<?> rule : rules.exceptionsFirst()) {
            Explanation why = Evaluator.evaluate(rule.when(), facts, answers);
            considered.conditions.put(rule.id(), why);
            Truth stands = why.truth();
            for (Rule<?> exception : rules.exceptions().get(rule.id())) {
                stands = stands.and(considered.standingOf(exception).not());
            }
            considered.standing.put(rule.id(), stands);
        }
        return rules.written().stream().map(considered::explain).toList();
    }

    private Truth standingOf(Rule<?> rule) {
        return standing.getOrDefault(rule.id(), Truth.UNKNOWN);
    }

    private RuleExplanation explain(Rule<?> rule) {
        Explanation why = requireNonNull(conditions.get(rule.id()));
        Standing found = switch (standingOf(rule)) {
            case TRUE -> Standing.HOLDS;
            case FALSE -> why.truth() == Truth.FALSE ? Standing.DOES_NOT_HOLD : Standing.SET_ASIDE;
            case UNKNOWN -> Standing.OPEN;
        };
        List<String> exceptions = new ArrayList<>();
        for (Rule<?> exception : rules.exceptions().get(rule.id())) {
            Truth stands = standingOf(exception);
            if (stands == Truth.TRUE || (stands == Truth.UNKNOWN && found == Standing.OPEN)) {
                exceptions.add(exception.id());
            }
        }
        return new RuleExplanation(rule, found, why, found == Standing.DOES_NOT_HOLD ? List.of() : exceptions);
    }
}

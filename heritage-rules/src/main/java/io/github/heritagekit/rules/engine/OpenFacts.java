// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.explain.Explanation;
import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Possible;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.lang.ValueSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Finds the facts that rules left open still ask; what a settled outcome is settled in spite of. */
final class OpenFacts {
    private final Assessed assessed;
    private final Set<Fact<?>> facts = new LinkedHashSet<>();

    private OpenFacts(Assessed assessed) {
        this.assessed = assessed;
    }

    /** Returns the facts, those behind views and earlier answers in their place, in the order in which rules ask them. */
    static Set<Fact<?>> of(Assessed assessed) {
        OpenFacts open = new OpenFacts(assessed);
        open.collect(assessed);
        return open.facts;
    }

    /** Returns those of the facts of which more than one value is possible. */
    static Set<Fact<?>> unknown(Set<Fact<?>> facts, Assessed assessed) {
        Set<Fact<?>> unknown = new LinkedHashSet<>(facts);
        unknown.removeIf(fact -> isKnown(assessed.facts().possible(fact)));
        return unknown;
    }

    private static boolean isKnown(Possible possible) {
        return possible instanceof ValueSet values && values.isSingle();
    }

    private void collect(Assessed subject) {
        for (RuleExplanation rule : subject.rules()) {
            if (rule.standing() == Standing.OPEN) {
                rule.why().asked().forEach(this::collect);
            }
        }
    }

    private void collect(Explanation.Asked asked) {
        Fact<?> fact = asked.condition().fact();
        if (asked.truth() != Truth.UNKNOWN || isKnown(asked.possible())) {
            return; // what is known is open only where a test written in Java failed
        }
        Optional<String> question = fact.answerOf();
        if (question.isEmpty()) {
            facts.add(fact.base());
        } else {
            assessed.premises().stream()
                    .filter(premise -> premise.question().id().equals(question.get()))
                    .forEach(this::collect);
        }
    }
}

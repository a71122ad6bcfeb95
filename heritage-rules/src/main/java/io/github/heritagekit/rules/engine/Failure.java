// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.explain.Explanation;
import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.NamedTest;
import java.util.ArrayList;
import java.util.List;

/**
 * A test written in Java that threw where a rule asked it; its condition is unknown, and the other rules went on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the id of the rule
 * @param test the test
 * @param fact the fact it was asked of
 * @param cause what was thrown: its class and message
 */
public record Failure(String rule, NamedTest<?> test, Fact<?> fact, String cause) implements HeritageValue {
    /** Checks that nothing is missing. */
    public Failure {
        requireNonNull(rule, "rule");
        requireNonNull(test, "test");
        requireNonNull(fact, "fact");
        requireNonNull(cause, "cause");
    }

    static List<Failure> of(RuleExplanation rule) {
        List<Failure> failures = new ArrayList<>();
        for (Explanation.Asked asked : rule.why().asked()) {
            if (asked.condition() instanceof Condition.Passes passes) {
                asked.failures()
                        .forEach(cause ->
                                failures.add(new Failure(rule.rule().id(), passes.test(), passes.fact(), cause)));
            }
        }
        return failures;
    }

    /** Returns the failure as one line. */
    @Override
    public String toString() {
        return rule + ": test " + test + " of " + fact + " threw " + cause;
    }
}

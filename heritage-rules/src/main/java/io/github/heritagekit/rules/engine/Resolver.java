// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.lang.Truth;
import java.util.Arrays;
import java.util.List;

/**
 * Resolves one question from the truths of the leaves: which rules stand, and which answers they leave possible.
 *
 * <p>A rule stands if its condition holds and no exception that itself stands sets it aside.
 */
final class Resolver {
    private Resolver() {}

    /** Returns which rules of the step stand, in the order of the step. */
    static Truth[] standing(List<Program.CompiledRule> rules, Truth[] leaves) {
        Truth[] standing = new Truth[rules.size()];
        for (int i = 0; i < standing.length; i++) {
            Program.CompiledRule rule = rules.get(i);
            Truth stands = rule.when().judge(leaves);
            for (int exception : rule.exceptions()) {
                stands = stands.and(standing[exception].not());
            }
            standing[i] = stands;
        }
        return standing;
    }

    /** Returns, for each answer by its number, whether a rule that stands gives it. */
    static Truth[] given(Program.Step step, Truth[] standing) {
        Truth[] given = new Truth[step.question().codes().size()];
        Arrays.fill(given, Truth.FALSE);
        for (int i = 0; i < standing.length; i++) {
            int answer = step.rules().get(i).answer();
            if (answer >= 0) {
                given[answer] = given[answer].or(standing[i]);
            }
        }
        return given;
    }
}

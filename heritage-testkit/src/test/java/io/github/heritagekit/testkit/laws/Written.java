// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The place of a rule where the written order counts: of the pack that declares the question its number; of another pack's
 * exception the place of the first rule that it sets aside, and there before it, by its id among others like it.
 *
 * @param steps the number of a rule, then the ids of the exceptions that lead from it to this one
 */
record Written(List<String> steps) {
    /** Compares step by step; what goes on longer from the same place stands before it. */
    private static final Comparator<Written> ORDER = (a, b) -> {
        for (int i = 0; i < Math.min(a.steps.size(), b.steps.size()); i++) {
            int sign = a.steps.get(i).compareTo(b.steps.get(i));
            if (sign != 0) {
                return sign;
            }
        }
        return b.steps.size() - a.steps.size();
    };

    /** Returns the rules of a question in the order that counts. */
    static List<Rule<String>> order(Question<String> question, Pot pot) {
        List<Rule<String>> rules = pot.rules().stream()
                .filter(rule -> rule.question().equals(question))
                .toList();
        Map<Written, Rule<String>> ordered = new TreeMap<>(ORDER);
        rules.forEach(rule -> ordered.put(place(rule, rules), rule));
        return List.copyOf(ordered.values());
    }

    private static Written place(Rule<String> rule, List<Rule<String>> rules) {
        if (rule.id().startsWith("pot/")) {
            return new Written(List.of(String.valueOf(100 + rules.indexOf(rule))));
        }
        List<String> steps = rules.stream()
                .filter(other -> rule.exceptionTo().contains(other.id()))
                .map(other -> place(other, rules))
                .min(ORDER)
                .map(first -> new ArrayList<>(first.steps()))
                .orElseGet(() -> new ArrayList<>(List.of("last")));
        steps.add(rule.id());
        return new Written(List.copyOf(steps));
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.lang.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order of the rules of one question where their order counts: as the pack that declares the question wrote them, the
 * exceptions of other packs just before the first rule that each sets aside. Which pack was named first does not matter.
 */
final class Ranking {
    private Ranking() {}

    static List<Rule<?>> of(String question, List<Rule<?>> rules) {
        String home = question.substring(0, question.indexOf('/') + 1);
        List<Rule<?>> ranked = new ArrayList<>();
        List<Rule<?>> foreign = new ArrayList<>();
        for (Rule<?> rule : rules) {
            (rule.id().startsWith(home) ? ranked : foreign).add(rule);
        }
        foreign.sort(Comparator.comparing(Rule::id));
        int waiting = foreign.size() + 1;
        while (foreign.size() < waiting) {
            waiting = foreign.size();
            foreign.removeIf(rule -> placed(rule, ranked));
        }
        ranked.addAll(foreign);
        return ranked;
    }

    private static boolean placed(Rule<?> rule, List<Rule<?>> ranked) {
        for (int i = 0; i < ranked.size(); i++) {
            if (rule.exceptionTo().contains(ranked.get(i).id())) {
                ranked.add(i, rule);
                return true;
            }
        }
        return false;
    }
}

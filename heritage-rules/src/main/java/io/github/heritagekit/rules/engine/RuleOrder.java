// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.heritagekit.rules.lang.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of one question in force on a day, and which of them sets which aside.
 *
 * @param written the rules in the order of the packs
 * @param exceptionsFirst the same rules, an exception always before the rules it sets aside
 * @param exceptions the exceptions to a rule, by its id
 */
record RuleOrder(
        ImmutableList<Rule<?>> written,
        ImmutableList<Rule<?>> exceptionsFirst,
        ImmutableListMultimap<String, Rule<?>> exceptions) {

    static RuleOrder of(List<Rule<?>> rules) {
        ImmutableListMultimap.Builder<String, Rule<?>> exceptions = ImmutableListMultimap.builder();
        for (Rule<?> rule : rules) {
            rule.exceptionTo().forEach(target -> exceptions.put(target, rule));
        }
        ImmutableListMultimap<String, Rule<?>> byTarget = exceptions.build();
        Map<String, Rule<?>> sorted = new LinkedHashMap<>();
        rules.forEach(rule -> place(rule, byTarget, sorted));
        return new RuleOrder(ImmutableList.copyOf(rules), ImmutableList.copyOf(sorted.values()), byTarget);
    }

    private static void place(
            Rule<?> rule, ImmutableListMultimap<String, Rule<?>> exceptions, Map<String, Rule<?>> sorted) {
        if (!sorted.containsKey(rule.id())) {
            exceptions.get(rule.id()).forEach(exception -> place(exception, exceptions, sorted));
            sorted.put(rule.id(), rule);
        }
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.heritagekit.rules.lang.Rule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        return new RuleOrder(ImmutableList.copyOf(rules), exceptionsFirst(rules, byTarget), byTarget);
    }

    /** Chains of exceptions may be long, so the way down is kept by hand. */
    private static ImmutableList<Rule<?>> exceptionsFirst(
            List<Rule<?>> rules, ImmutableListMultimap<String, Rule<?>> exceptions) {
        Map<String, Rule<?>> sorted = new LinkedHashMap<>();
        Set<String> entered = new LinkedHashSet<>();
        Deque<Rule<?>> open = new ArrayDeque<>();
        for (Rule<?> rule : rules) {
            open.push(rule);
            while (!open.isEmpty()) {
                Rule<?> next = open.element();
                if (entered.add(next.id())) {
                    exceptions.get(next.id()).reverse().stream()
                            .filter(exception -> !entered.contains(exception.id()))
                            .forEach(open::push);
                } else {
                    sorted.putIfAbsent(next.id(), open.pop());
                }
            }
        }
        return ImmutableList.copyOf(sorted.values());
    }
}

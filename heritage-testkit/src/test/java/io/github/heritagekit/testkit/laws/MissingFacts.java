// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import io.github.heritagekit.rules.lang.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which facts are missing where completions come to different outcomes, by the two definitions there are. */
final class MissingFacts {
    private final List<Fact<?>> facts;
    private final List<Completion> completions;
    private final List<String> outcomes;

    /**
     * Asks which facts are missing.
     *
     * @param facts the facts that completions hold
     * @param completions what is possible
     * @param outcomes what each completion comes to, at its place
     */
    MissingFacts(List<Fact<?>> facts, List<Completion> completions, List<String> outcomes) {
        this.facts = facts;
        this.completions = completions;
        this.outcomes = outcomes;
    }

    /** Returns the facts for which two completions that differ in nothing else come to different outcomes. */
    Set<Fact<?>> turningAlone() {
        Set<Fact<?>> missing = new LinkedHashSet<>();
        for (int i = 0; i < facts.size(); i++) {
            List<Fact<?>> others = new ArrayList<>(facts);
            others.remove(i);
            if (outcomesBy(others).values().stream().anyMatch(each -> each.size() > 1)) {
                missing.add(facts.get(i));
            }
        }
        return missing;
    }

    /**
     * Returns the facts that occur in a smallest assignment that leaves one outcome: a choice of values for some of the facts,
     * which some completion has, such that all completions which have it come to one outcome, and no part of it does that.
     */
    Set<Fact<?>> inSmallestAssignments() {
        Map<List<Fact<?>>, Map<List<Object>, Set<String>>> all = new LinkedHashMap<>();
        for (int chosen = 0; chosen < 1 << facts.size(); chosen++) {
            List<Fact<?>> some = new ArrayList<>();
            for (int i = 0; i < facts.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    some.add(facts.get(i));
                }
            }
            all.put(some, outcomesBy(some));
        }
        Set<Fact<?>> missing = new LinkedHashSet<>();
        all.forEach((some, byValues) -> byValues.forEach((values, left) -> {
            if (left.size() == 1 && isSmallest(some, values, all)) {
                missing.addAll(some);
            }
        }));
        return missing;
    }

    /** What one fact less leaves open, less still leaves open. */
    private static boolean isSmallest(
            List<Fact<?>> some, List<Object> values, Map<List<Fact<?>>, Map<List<Object>, Set<String>>> all) {
        for (int i = 0; i < some.size(); i++) {
            List<Fact<?>> fewer = new ArrayList<>(some);
            fewer.remove(i);
            List<Object> theirs = new ArrayList<>(values);
            theirs.remove(i);
            Set<String> left = all.getOrDefault(fewer, Map.of()).getOrDefault(theirs, Set.of());
            if (left.size() == 1) {
                return false;
            }
        }
        return true;
    }

    /** Returns the outcomes that remain for each choice of values of some facts. */
    private Map<List<Object>, Set<String>> outcomesBy(List<Fact<?>> some) {
        Map<List<Object>, Set<String>> byValues = new LinkedHashMap<>();
        for (int i = 0; i < completions.size(); i++) {
            Completion completion = completions.get(i);
            List<Object> values = new ArrayList<>();
            some.forEach(fact -> values.add(completion.values().get(fact)));
            byValues.computeIfAbsent(values, key -> new LinkedHashSet<>()).add(outcomes.get(i));
        }
        return byValues;
    }
}

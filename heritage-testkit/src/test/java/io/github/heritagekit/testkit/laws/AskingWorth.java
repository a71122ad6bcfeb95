// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What asking a missing fact is worth, counted through: in how many of its cells fewer outcomes are left, and with what others. */
final class AskingWorth {
    private final List<Fact<?>> facts;
    private final List<Completion> possible;
    private final List<Completion> thinkable;
    private final List<String> outcomes;
    private final Map<CodesFact, Set<String>> named = new LinkedHashMap<>();

    /**
     * Weighs facts.
     *
     * @param force what is possible
     * @param outcomes what each completion comes to, at its place
     */
    AskingWorth(BruteForce force, List<String> outcomes) {
        this.facts = force.facts();
        this.possible = force.completions();
        this.thinkable = force.allThinkable();
        this.outcomes = outcomes;
        for (Condition.Leaf leaf : force.leaves()) {
            if (leaf instanceof Condition.Includes includes) {
                named.computeIfAbsent(includes.fact(), key -> new LinkedHashSet<>())
                        .add(includes.code());
            }
        }
    }

    /** Returns the facts in the order in which they are asked: most cells first, then fewest others, then as they stand. */
    List<Fact<?>> inOrder(Set<Fact<?>> missing) {
        return facts.stream()
                .filter(missing::contains)
                .sorted(Comparator.<Fact<?>>comparingInt(fact -> -fewer(fact))
                        .thenComparingInt(fact -> smallest(fact, missing)))
                .toList();
    }

    /** Returns in how many cells of a fact fewer outcomes are left than now; what is impossible is no cell to be found. */
    int fewer(Fact<?> fact) {
        int all = new LinkedHashSet<>(outcomes).size();
        return (int) cells(fact).stream()
                .flatMap(cells -> leftBy(cells).values().stream())
                .filter(left -> !left.isEmpty() && left.size() < all)
                .count();
    }

    /** Returns how each variable of a fact is read off a completion: its value; of a set whether each member is one. */
    private List<Function<Completion, Object>> cells(Fact<?> fact) {
        if (!(fact instanceof CodesFact set)) {
            return List.of(completion -> value(completion, fact));
        }
        List<Function<Completion, Object>> members = new ArrayList<>();
        Set<String> codes = set.codes().isEmpty()
                ? named.getOrDefault(set, new LinkedHashSet<>())
                : new LinkedHashSet<>(set.codes());
        for (String code : codes) {
            members.add(completion -> ((Set<?>) value(completion, set)).contains(code));
        }
        members.add(completion -> !codes.containsAll((Set<?>) value(completion, set)));
        members.removeIf(member -> thinkable.stream().map(member).distinct().count() == 1);
        return members;
    }

    private static Object value(Completion completion, Fact<?> fact) {
        return Optional.ofNullable(completion.values().get(fact)).orElseThrow();
    }

    /** Returns the outcomes left in each cell; none in a cell that is impossible. */
    private Map<Object, Set<String>> leftBy(Function<Completion, Object> cells) {
        Map<Object, Set<String>> left = new LinkedHashMap<>();
        thinkable.forEach(each -> left.put(cells.apply(each), new LinkedHashSet<>()));
        for (int i = 0; i < possible.size(); i++) {
            left.computeIfAbsent(cells.apply(possible.get(i)), key -> new LinkedHashSet<>())
                    .add(outcomes.get(i));
        }
        return left;
    }

    /** Returns of how many facts the smallest assignment is that leaves one outcome with the fact, and several without it. */
    private int smallest(Fact<?> fact, Set<Fact<?>> missing) {
        List<Fact<?>> others = new ArrayList<>(missing);
        others.remove(fact);
        int smallest = others.size() + 1;
        for (int chosen = 0; chosen < 1 << others.size(); chosen++) {
            List<Fact<?>> some = new ArrayList<>();
            for (int i = 0; i < others.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    some.add(others.get(i));
                }
            }
            if (some.size() + 1 < smallest && settles(fact, some)) {
                smallest = some.size() + 1;
            }
        }
        return smallest;
    }

    private boolean settles(Fact<?> fact, List<Fact<?>> others) {
        Map<Object, Set<String>> without = leftBy(each -> assigned(each, others));
        List<Fact<?>> all = new ArrayList<>(others);
        all.add(fact);
        Map<Object, Set<String>> with = leftBy(each -> assigned(each, all));
        return possible.stream()
                .anyMatch(each -> without.getOrDefault(assigned(each, others), Set.of())
                                        .size()
                                > 1
                        && with.getOrDefault(assigned(each, all), Set.of()).size() == 1);
    }

    private static List<Object> assigned(Completion completion, List<Fact<?>> some) {
        return some.stream().map(fact -> value(completion, fact)).toList();
    }

    /** Returns the outcomes left by each value of a fact, those values together that nothing tells apart. */
    List<Set<String>> left(Fact<?> fact) {
        Map<Map<Object, String>, Set<String>> left = new LinkedHashMap<>();
        List<Fact<?>> others = new ArrayList<>(facts);
        others.remove(fact);
        Map<Object, Map<Object, String>> rest = new LinkedHashMap<>();
        for (int i = 0; i < possible.size(); i++) {
            rest.computeIfAbsent(value(possible.get(i), fact), key -> new LinkedHashMap<>())
                    .put(assigned(possible.get(i), others), outcomes.get(i));
        }
        rest.values().forEach(alike -> left.put(alike, new LinkedHashSet<>(alike.values())));
        return List.copyOf(left.values());
    }
}

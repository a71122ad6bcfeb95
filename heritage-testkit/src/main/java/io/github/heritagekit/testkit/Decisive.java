// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.rules.lang.Condition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the other leaves of a condition must be so that one leaf alone decides it; each way is found only when it is asked for, and
 * the search gives up after so many steps. <b>Not thread-safe.</b>
 */
final class Decisive {
    private static final int MOST_STEPS = 20_000;

    private int steps;

    private Decisive() {}

    /** Returns the ways in which the leaf with the number decides the condition: which leaf must be true, which false. */
    static Stream<Map<Condition.Leaf, Boolean>> ways(Condition condition, int number) {
        return new Decisive().around(condition, number);
    }

    private Stream<Map<Condition.Leaf, Boolean>> around(Condition condition, int number) {
        if (condition instanceof Condition.Leaf) {
            return Stream.of(ImmutableMap.of());
        }
        List<Condition> parts = parts(condition);
        int first = 0;
        for (int i = 0; i < parts.size(); i++) {
            int leaves = parts.get(i).leaves().size();
            if (number < first + leaves) {
                Condition part = parts.get(i);
                int within = number - first;
                return others(parts, i, 0, count(condition) - 1)
                        .flatMap(outside -> around(part, within).flatMap(inside -> merged(outside, inside)));
            }
            first += leaves;
        }
        throw new IllegalArgumentException("number of a leaf must be 0 to " + (first - 1) + " but was " + number);
    }

    /** Returns whether the leaf with the number stands under an odd number of negations. */
    static boolean isDenied(Condition condition, int number) {
        List<Condition> parts = parts(condition);
        int first = 0;
        for (Condition part : parts) {
            int leaves = part.leaves().size();
            if (number < first + leaves) {
                return (condition instanceof Condition.Not) != isDenied(part, number - first);
            }
            first += leaves;
        }
        return false;
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts();
        }
        if (condition instanceof Condition.Any any) {
            return any.parts();
        }
        if (condition instanceof Condition.AtLeast atLeast) {
            return atLeast.parts();
        }
        return condition instanceof Condition.Not not ? List.of(not.part()) : List.of();
    }

    /** Returns how many parts must hold for the condition to hold, or for what it denies. */
    private static int count(Condition condition) {
        if (condition instanceof Condition.AtLeast atLeast) {
            return atLeast.count();
        }
        return condition instanceof Condition.All all ? all.parts().size() : 1;
    }

    /** Of the parts from one on, but for the one left out, so many hold and the others do not. */
    private Stream<Map<Condition.Leaf, Boolean>> others(List<Condition> parts, int out, int from, int holding) {
        int left = parts.size() - from - (out >= from ? 1 : 0);
        if (holding < 0 || holding > left || ++steps > MOST_STEPS) {
            return Stream.empty();
        }
        if (from == parts.size()) {
            return Stream.of(ImmutableMap.of());
        }
        if (from == out) {
            return others(parts, out, from + 1, holding);
        }
        return Stream.of(true, false)
                .flatMap(holds -> made(parts.get(from), holds)
                        .flatMap(one -> others(parts, out, from + 1, holds ? holding - 1 : holding)
                                .flatMap(rest -> merged(one, rest))));
    }

    private Stream<Map<Condition.Leaf, Boolean>> made(Condition condition, boolean wanted) {
        if (condition instanceof Condition.Leaf leaf) {
            return Stream.of(ImmutableMap.of(leaf, wanted));
        }
        if (condition instanceof Condition.Always always) {
            return (always == Condition.Always.TRUE) == wanted ? Stream.of(ImmutableMap.of()) : Stream.empty();
        }
        if (condition instanceof Condition.Not not) {
            return made(not.part(), !wanted);
        }
        List<Condition> parts = parts(condition);
        int count = count(condition);
        return some(parts, 0, wanted ? count : parts.size() - count + 1, wanted);
    }

    /** Of the parts from one on, so many are as wanted; of the others nothing is asked. */
    private Stream<Map<Condition.Leaf, Boolean>> some(List<Condition> parts, int from, int needed, boolean wanted) {
        if (needed == 0) {
            return Stream.of(ImmutableMap.of());
        }
        if (needed > parts.size() - from || ++steps > MOST_STEPS) {
            return Stream.empty();
        }
        return Stream.of(true, false)
                .flatMap(taken -> taken
                        ? made(parts.get(from), wanted)
                                .flatMap(one -> some(parts, from + 1, needed - 1, wanted)
                                        .flatMap(rest -> merged(one, rest)))
                        : some(parts, from + 1, needed, wanted));
    }

    /** Returns both together, in their order; nothing where they want a leaf to be true and false. */
    private static Stream<Map<Condition.Leaf, Boolean>> merged(
            Map<Condition.Leaf, Boolean> one, Map<Condition.Leaf, Boolean> other) {
        Map<Condition.Leaf, Boolean> both = new LinkedHashMap<>(one);
        for (Map.Entry<Condition.Leaf, Boolean> entry : other.entrySet()) {
            Boolean before = both.putIfAbsent(entry.getKey(), entry.getValue());
            if (before != null && !before.equals(entry.getValue())) {
                return Stream.empty();
            }
        }
        return Stream.of(both);
    }
}

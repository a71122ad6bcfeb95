// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.lang.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What asking a missing fact is worth, and the order of the missing facts by it. */
final class Worth {
    private final Diagram diagram;
    private final Map<Fact<?>, List<Integer>> variables;
    private final int all;
    private final int budget;
    private int steps;

    Worth(Diagram diagram, Map<Fact<?>, List<Integer>> variables, int budget) {
        this.diagram = diagram;
        this.variables = variables;
        this.all = diagram.outcomes().cardinality();
        this.budget = budget;
        this.steps = budget;
    }

    private record Rated(Fact<?> fact, int fewer, Asking asking) {}

    List<Asking> inOrder(List<Fact<?>> missing) {
        List<Rated> rated = new ArrayList<>(missing.stream().map(this::rate).toList());
        rated.sort(Comparator.comparingInt(each -> -each.fewer()));
        List<Asking> asking = new ArrayList<>();
        for (int i = 0; i < rated.size(); ) {
            int end = i;
            while (end < rated.size() && rated.get(end).fewer() == rated.get(i).fewer()) {
                end++;
            }
            asking.addAll(bySize(rated.subList(i, end), missing));
            i = end;
        }
        return asking;
    }

    private Rated rate(Fact<?> fact) {
        int fewer = 0;
        for (int variable : numbers(fact)) {
            Set<BitSet> toldApart = new LinkedHashSet<>();
            for (int cell = 0; cell < diagram.variables().get(variable).cells().size(); cell++) {
                int[] cells = diagram.anything();
                cells[variable] = cell;
                boolean isNew = toldApart.add(
                        diagram.variables().get(variable).cells().get(cell).holding());
                fewer += isNew && diagram.outcomes(cells).cardinality() < all ? 1 : 0;
            }
        }
        return new Rated(fact, fewer, asking(fact));
    }

    /** What nodes are left once the fact is known are its cases: what leads to the same node need not be told apart. */
    private Asking asking(Fact<?> fact) {
        int settling = 0;
        int cases = 0;
        for (int node : new Restricting(diagram, budget).left(numbers(fact))) {
            int outcomes = diagram.below(node).cardinality();
            settling += outcomes == 1 ? 1 : 0;
            cases += outcomes > 0 ? 1 : 0;
        }
        return new Asking(fact, settling, cases);
    }

    private List<Integer> numbers(Fact<?> fact) {
        return variables.getOrDefault(fact, List.of());
    }

    private List<Asking> bySize(List<Rated> equal, List<Fact<?>> missing) {
        if (equal.size() == 1) {
            return List.of(equal.get(0).asking());
        }
        Map<Fact<?>, Integer> sizes = new LinkedHashMap<>();
        for (Rated each : equal) {
            Settling settling = new Settling(diagram, each.fact(), steps);
            sizes.put(each.fact(), settling.smallest(missing.size()));
            steps = Math.max(0, steps - settling.spent());
        }
        return equal.stream()
                .sorted(Comparator.comparingInt(each -> sizes.getOrDefault(each.fact(), missing.size())))
                .map(Rated::asking)
                .toList();
    }
}

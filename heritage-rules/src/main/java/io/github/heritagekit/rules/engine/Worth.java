// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.lang.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What asking a missing fact is worth, and the order of the missing facts by it. */
final class Worth {
    private final Diagram diagram;
    private final Map<Fact<?>, List<Integer>> variables;
    private final int all;
    private final Settling settling;
    private final int budget;
    private boolean cut;

    /** Prepares to weigh; of each search budget steps are taken at most. */
    Worth(Diagram diagram, Map<Fact<?>, List<Integer>> variables, int budget) {
        this.diagram = diagram;
        this.variables = variables;
        this.all = diagram.outcomes().cardinality();
        this.settling = new Settling(diagram, budget);
        this.budget = budget;
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
            asking.addAll(bySize(rated.subList(i, end), missing.size()));
            i = end;
        }
        return asking;
    }

    /** Returns whether some search was given up: cases may be told together, and facts of the same cells not be in order. */
    boolean isCut() {
        return cut || settling.isCut();
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
                int left = diagram.outcomes(cells).cardinality();
                // a cell without outcomes is impossible, and nobody can find it
                fewer += isNew && left > 0 && left < all ? 1 : 0;
            }
        }
        return new Rated(fact, fewer, asking(fact));
    }

    /** What nodes are left once the fact is known are its cases: what leads to the same node need not be told apart. */
    private Asking asking(Fact<?> fact) {
        int settling = 0;
        int cases = 0;
        Restricting restricting = new Restricting(diagram, budget);
        for (int node : restricting.left(numbers(fact))) {
            int outcomes = diagram.below(node).cardinality();
            settling += outcomes == 1 ? 1 : 0;
            cases += outcomes > 0 ? 1 : 0;
        }
        cut |= restricting.isCut();
        return new Asking(fact, settling, cases);
    }

    private List<Integer> numbers(Fact<?> fact) {
        return variables.getOrDefault(fact, List.of());
    }

    /** All facts are asked for one size before any is for the next, so that none uses up what is left for the others. */
    private List<Asking> bySize(List<Rated> equal, int most) {
        List<Rated> sorted = new ArrayList<>();
        List<Rated> rest = new ArrayList<>(equal);
        for (int size = 1; rest.size() > 1 && size < most && !settling.isCut(); size++) {
            for (Rated each : List.copyOf(rest)) {
                if (settling.isSettledBy(each.fact(), size)) {
                    sorted.add(each);
                    rest.remove(each);
                }
            }
        }
        sorted.addAll(rest);
        return sorted.stream().map(Rated::asking).toList();
    }
}

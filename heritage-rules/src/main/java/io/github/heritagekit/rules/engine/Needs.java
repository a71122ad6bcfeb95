// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.lang.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How many facts must be known at least, so that nodes of a diagram are left with one outcome: a bound from below, as if each node
 * could be told what suits it best.
 *
 * <p>A node is left with an outcome if all its children are, or one of them and its fact is known. Facts of several variables, which
 * are the sets of codes, count as known. What is impossible agrees with every outcome.
 */
final class Needs {
    /** More facts than there can be, and little enough to add to. */
    private static final int NEVER = Integer.MAX_VALUE / 2;

    private final Diagram diagram;
    private final int outcomes;
    private final List<int[]> ofNodes = new ArrayList<>();

    Needs(Diagram diagram) {
        this.diagram = diagram;
        this.outcomes = diagram.outcomes().length();
        BitSet ofSeveral = ofSeveralVariables(diagram.variables());
        // children are numbered before the nodes that lead to them
        for (int node = 0; node <= diagram.root(); node++) {
            ofNodes.add(ofNode(node, ofSeveral.get(diagram.variable(node)) ? 0 : 1));
        }
    }

    private static BitSet ofSeveralVariables(List<Variable> variables) {
        Set<Fact<?>> once = new LinkedHashSet<>();
        Set<Fact<?>> again = new LinkedHashSet<>();
        variables.forEach(each -> (once.add(each.fact()) ? once : again).add(each.fact()));
        BitSet found = new BitSet();
        for (int i = 0; i < variables.size(); i++) {
            found.set(i, again.contains(variables.get(i).fact()));
        }
        return found;
    }

    private int[] ofNode(int node, int cost) {
        int[] most = new int[outcomes];
        int[] least = new int[outcomes];
        Arrays.fill(least, NEVER);
        for (int cell = 0; cell < diagram.childCount(node); cell++) {
            int[] child = of(diagram.child(node, cell));
            for (int outcome = 0; outcome < outcomes; outcome++) {
                most[outcome] = Math.max(most[outcome], child[outcome]);
                least[outcome] = Math.min(least[outcome], child[outcome]);
            }
        }
        for (int outcome = 0; outcome < outcomes; outcome++) {
            most[outcome] = Math.min(most[outcome], Math.min(NEVER, least[outcome] + cost));
        }
        return most;
    }

    private int[] of(int node) {
        return node >= 0 ? ofNodes.get(node) : ofTerminal(diagram.terminalOutcomes(node));
    }

    private int[] ofTerminal(BitSet left) {
        int[] needs = new int[outcomes];
        if (!left.isEmpty()) {
            Arrays.fill(needs, NEVER);
            left.stream().forEach(outcome -> needs[outcome] = 0);
        }
        return needs;
    }

    /** Returns how many facts must be known at least, so that the nodes are left with one outcome. */
    int of(List<Integer> nodes) {
        int[] most = new int[outcomes];
        for (int node : nodes) {
            int[] needs = of(node);
            for (int outcome = 0; outcome < outcomes; outcome++) {
                most[outcome] = Math.max(most[outcome], needs[outcome]);
            }
        }
        return Arrays.stream(most).min().orElse(NEVER);
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is left of a decision diagram for whoever knows in which cells some variables lie: the same node for the same function
 * of what is still unknown.
 */
final class Restricting {
    private final Diagram diagram;
    private final int budget;
    private int spent;

    /**
     * Prepares to know variables.
     *
     * @param budget how many nodes may be looked at
     */
    Restricting(Diagram diagram, int budget) {
        this.diagram = diagram;
        this.budget = budget;
    }

    /**
     * Returns the nodes that are left of the root in the cells of variables, in every combination. Where that takes too many
     * steps, the variables from there on are not told apart. Variables stand in the order in which nodes split on them.
     */
    Set<Integer> left(List<Integer> variables) {
        Set<Integer> left = new LinkedHashSet<>(List.of(diagram.root()));
        for (int variable : variables) {
            Set<Integer> finer = left(left, variable);
            if (spent > budget) {
                return left;
            }
            left = finer;
        }
        return left;
    }

    /** Returns whether not all variables were told apart. */
    boolean isCut() {
        return spent > budget;
    }

    private Set<Integer> left(Set<Integer> all, int variable) {
        Set<Integer> left = new LinkedHashSet<>();
        for (int cell : diagram.cellsToldApart(variable)) {
            Map<Integer, Integer> known = new LinkedHashMap<>();
            for (int node : all) {
                left.add(left(node, variable, cell, known));
            }
        }
        return left;
    }

    private int left(int node, int variable, int cell, Map<Integer, Integer> known) {
        if (diagram.variable(node) >= variable) {
            return diagram.variable(node) == variable ? diagram.child(node, cell) : node;
        }
        Integer before = known.get(node);
        if (before != null || ++spent > budget) {
            return before != null ? before : node;
        }
        List<Integer> children = new ArrayList<>(diagram.childCount(node) + 1);
        children.add(diagram.variable(node));
        int first = left(diagram.child(node, 0), variable, cell, known);
        boolean same = true;
        for (int child = 0; child < diagram.childCount(node); child++) {
            int left = child == 0 ? first : left(diagram.child(node, child), variable, cell, known);
            children.add(left);
            same &= left == first;
        }
        int left = same ? first : diagram.shared(children);
        known.put(node, left);
        return left;
    }
}

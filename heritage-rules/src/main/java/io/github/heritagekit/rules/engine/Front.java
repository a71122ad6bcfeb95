// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Nodes of a diagram that a walk may have reached; of one gathering, each set of nodes is one object. <b>Not thread-safe.</b> */
final class Front {
    private final Gathering gathering;
    private final ImmutableList<Integer> nodes;
    private final int next;
    private final BitSet outcomes = new BitSet();
    private final int needed;
    private final Map<Integer, Front> below = new LinkedHashMap<>();

    private Front(Gathering gathering, ImmutableList<Integer> nodes) {
        this.gathering = gathering;
        this.nodes = nodes;
        Diagram diagram = gathering.diagram;
        int first = diagram.variables().size();
        for (int node : nodes) {
            first = Math.min(first, diagram.variable(node));
            outcomes.or(diagram.below(node));
        }
        this.next = first;
        this.needed = gathering.needs.of(nodes);
    }

    /** The fronts of one diagram. */
    static final class Gathering {
        private final Diagram diagram;
        private final Needs needs;
        private final Map<List<Integer>, Front> fronts = new LinkedHashMap<>();

        Gathering(Diagram diagram) {
            this.diagram = diagram;
            this.needs = new Needs(diagram);
        }

        /** Returns the front of the root alone. */
        Front root() {
            return of(ImmutableSet.of(diagram.root()));
        }

        private Front of(Set<Integer> nodes) {
            ImmutableList<Integer> inOrder = ImmutableList.copyOf(nodes);
            Front known = fronts.get(inOrder);
            if (known == null) {
                known = new Front(this, inOrder);
                fronts.put(inOrder, known);
            }
            return known;
        }
    }

    /** Returns the number of the first variable that a node splits on; of terminals alone, a number after all of them. */
    int next() {
        return next;
    }

    /** Returns how many outcomes can be come to. */
    int outcomes() {
        return outcomes.cardinality();
    }

    /** Returns how many facts must be known at least, so that one outcome is left; there may be no way at all. */
    int needed() {
        return needed;
    }

    /** Returns the front one variable further down, from one of its cells; -1 for any. */
    Front below(int variable, int cell) {
        if (variable < next) {
            return this;
        }
        Front known = below.get(cell);
        if (known == null) {
            known = gathering.of(nodesBelow(cell));
            below.put(cell, known);
        }
        return known;
    }

    private Set<Integer> nodesBelow(int cell) {
        Diagram diagram = gathering.diagram;
        Set<Integer> found = new TreeSet<>();
        for (int node : nodes) {
            if (diagram.variable(node) != next) {
                found.add(node);
            } else if (cell >= 0) {
                found.add(diagram.child(node, cell));
            } else {
                for (int child = 0; child < diagram.childCount(node); child++) {
                    found.add(diagram.child(node, child));
                }
            }
        }
        return found;
    }
}

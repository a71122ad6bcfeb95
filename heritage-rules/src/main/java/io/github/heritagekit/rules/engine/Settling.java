// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.rules.lang.Fact;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How many facts must be known at least, one of them given, to leave one outcome: the size of the smallest assignment that leaves one
 * and leaves several without that fact.
 *
 * <p>The search goes down the diagram one variable at a time and keeps the nodes that may be reached: a variable left open leads to
 * all children at once, and as soon as two outcomes are reached the branch is given up. <b>Not thread-safe.</b>
 */
final class Settling {
    private final Diagram diagram;
    private final Fact<?> fact;
    private final Set<State> failed = new LinkedHashSet<>();
    private final int budget;
    private int spent;

    /**
     * Prepares the search for one fact.
     *
     * @param budget how many steps may be taken
     */
    Settling(Diagram diagram, Fact<?> fact, int budget) {
        this.diagram = diagram;
        this.fact = fact;
        this.budget = budget;
    }

    /**
     * Where a walk stands.
     *
     * @param with the nodes reached if the fact is known
     * @param without the nodes reached if it is not
     * @param paid the other facts known
     * @param more how many more may be known
     */
    private record State(Set<Integer> with, Set<Integer> without, Set<Fact<?>> paid, int more) {}

    /** Returns how many steps were taken. */
    int spent() {
        return spent;
    }

    /** Returns the size; of a search that is given up, the most that it can be. */
    int smallest(int most) {
        Set<Integer> root = ImmutableSet.of(diagram.root());
        for (int size = 1; size < most && spent <= budget; size++) {
            if (isSettled(new State(root, root, ImmutableSet.of(), size - 1))) {
                return size;
            }
        }
        return most;
    }

    private boolean isSettled(State state) {
        if (++spent > budget || isLost(state) || failed.contains(state)) {
            return false;
        }
        int variable = next(state.with());
        if (variable == diagram.variables().size()) {
            return outcomes(state.with()).cardinality() == 1;
        }
        for (State child : children(state, variable)) {
            if (isSettled(child)) {
                return true;
            }
        }
        failed.add(state);
        return false;
    }

    /** With the fact, no outcome is left that all can still come to; or without it, only one is left. */
    private boolean isLost(State state) {
        return !mayAgree(state.with()) || outcomes(state.without()).cardinality() < 2;
    }

    /** What is tied may turn out to be impossible, and then need not agree; only what is reached for certain must. */
    private boolean mayAgree(Set<Integer> nodes) {
        BitSet common = new BitSet();
        common.set(0, diagram.outcomes().length());
        for (int node : nodes) {
            BitSet own = diagram.tied().isEmpty() || node < 0 ? diagram.below(node) : common;
            if (!own.isEmpty()) {
                common.and(own);
            }
        }
        return !common.isEmpty();
    }

    private int next(Set<Integer> nodes) {
        return nodes.stream()
                .mapToInt(diagram::variable)
                .min()
                .orElse(diagram.variables().size());
    }

    private Set<State> children(State state, int number) {
        Variable variable = diagram.variables().get(number);
        Set<State> children = new LinkedHashSet<>();
        if (variable.fact().equals(fact)) {
            Set<Integer> without = below(state.without(), number, -1);
            for (int cell = 0; cell < variable.cells().size(); cell++) {
                children.add(new State(below(state.with(), number, cell), without, state.paid(), state.more()));
            }
            return children;
        }
        children.add(new State(
                below(state.with(), number, -1), below(state.without(), number, -1), state.paid(), state.more()));
        boolean isPaid = state.paid().contains(variable.fact());
        if (isPaid || state.more() > 0) {
            Set<Fact<?>> paid = new LinkedHashSet<>(state.paid());
            paid.add(variable.fact());
            for (int cell = 0; cell < variable.cells().size(); cell++) {
                children.add(new State(
                        below(state.with(), number, cell),
                        below(state.without(), number, cell),
                        paid,
                        isPaid ? state.more() : state.more() - 1));
            }
        }
        return children;
    }

    /** Returns the nodes one variable further down, from one of its cells; -1 for any. */
    private Set<Integer> below(Set<Integer> nodes, int variable, int cell) {
        Set<Integer> below = new TreeSet<>();
        for (int node : nodes) {
            if (diagram.variable(node) != variable) {
                below.add(node);
            } else if (cell >= 0) {
                below.add(diagram.child(node, cell));
            } else {
                below.addAll(all(node, variable));
            }
        }
        return below;
    }

    private List<Integer> all(int node, int variable) {
        int cells = diagram.variables().get(variable).cells().size();
        return IntStream.range(0, cells)
                .mapToObj(cell -> diagram.child(node, cell))
                .toList();
    }

    private BitSet outcomes(Set<Integer> nodes) {
        BitSet outcomes = new BitSet();
        for (int node : nodes) {
            outcomes.or(diagram.below(node));
        }
        return outcomes;
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Truth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The outcome of a target as a function of everything that is not known: an ordered decision diagram.
 *
 * <p>Each inner node splits on the cells of one variable, always in the same order; nodes with equal children are left out and
 * equal nodes are shared. So the diagram is canonical: the outcome depends on a variable exactly if a node splits on it. The
 * search behind it stops at a number of nodes; where it stops, a leaf holds all outcomes that three-valued logic leaves.
 *
 * <p>Source: R. E. Bryant, Graph-Based Algorithms for Boolean Function Manipulation, IEEE Transactions on Computers 35(8),
 * 1986.
 */
final class Diagram {
    private final Target target;
    private final List<Variable> variables;
    private final int bound;
    private final List<BitSet> terminals = new ArrayList<>();
    private final List<int[]> nodes = new ArrayList<>();
    private final Map<BitSet, Integer> terminalIds = new LinkedHashMap<>();
    private final Map<List<Integer>, Integer> nodeIds = new LinkedHashMap<>();
    private final Map<String, Integer> known = new LinkedHashMap<>();
    private final int root;
    private final BitSet cutAt = new BitSet();
    private int searched;

    private Diagram(Target target, List<Variable> variables, int bound) {
        this.target = target;
        this.variables = variables;
        this.bound = bound;
        Truth[] leaves = new Truth[target.program().leafCount()];
        Arrays.fill(leaves, Truth.UNKNOWN);
        for (Variable variable : variables) {
            if (variable.cells().size() == 1) {
                assign(variable, 0, leaves);
            }
        }
        this.root = build(leaves, 0);
    }

    /** Builds the diagram of a target over what the facts leave possible. */
    static Diagram of(Target target, Facts facts, int bound) {
        return new Diagram(target, Variable.of(target.program(), facts), bound);
    }

    private static void assign(Variable variable, int cell, Truth[] leaves) {
        variable.cells().get(cell).forEach((number, truth) -> leaves[number] = truth);
    }

    private int build(Truth[] leaves, int from) {
        Truth[] work = leaves.clone();
        BitSet possible = target.possible(work);
        if (possible.cardinality() == 1) {
            return terminal(possible);
        }
        Signature signature = sign(work);
        String key = from + ":" + signature.key();
        Integer seen = known.get(key);
        if (seen != null) {
            return seen;
        }
        if (++searched > bound) {
            noteCut(signature, from);
            return terminal(possible);
        }
        int node = split(leaves, next(signature, from));
        known.put(key, node);
        return node;
    }

    /** Where the search stops, everything the outcome may still depend on counts as missing. */
    private void noteCut(Signature signature, int from) {
        for (int i = next(signature, from); i < variables.size(); i++) {
            Variable variable = variables.get(i);
            cutAt.set(i, cutAt.get(i) || (variable.cells().size() > 1 && signature.dependsOn(variable.leaves())));
        }
    }

    private Signature sign(Truth[] leaves) {
        Signature signature = new Signature();
        for (Program.Step step : target.program().steps()) {
            Truth[] standing = Resolver.standing(step.rules(), leaves);
            for (int i = 0; i < standing.length; i++) {
                signature.truth(standing[i]);
                if (standing[i] == Truth.UNKNOWN) {
                    step.rules().get(i).when().sign(leaves, signature);
                }
            }
        }
        return signature;
    }

    private int next(Signature signature, int from) {
        for (int i = from; i < variables.size(); i++) {
            Variable variable = variables.get(i);
            if (variable.cells().size() > 1 && signature.dependsOn(variable.leaves())) {
                return i;
            }
        }
        throw new IllegalStateException("an outcome is open though it depends on nothing unknown");
    }

    private int split(Truth[] leaves, int variable) {
        int cells = variables.get(variable).cells().size();
        List<Integer> children = new ArrayList<>();
        children.add(variable);
        for (int cell = 0; cell < cells; cell++) {
            Truth[] narrowed = leaves.clone();
            assign(variables.get(variable), cell, narrowed);
            children.add(build(narrowed, variable + 1));
        }
        if (children.stream().skip(1).distinct().count() == 1) {
            int child = children.get(1);
            boolean settled = child < 0 && terminals.get(-child - 1).cardinality() == 1;
            if (searched > bound && !settled) {
                // children that were cut look alike without being alike
                cutAt.set(variable);
            }
            return child;
        }
        return nodeIds.computeIfAbsent(children, key -> {
            nodes.add(key.stream().mapToInt(Integer::intValue).toArray());
            return nodes.size() - 1;
        });
    }

    /** Returns the id of a terminal; terminals are numbered from -1 downwards. */
    private int terminal(BitSet outcomes) {
        return terminalIds.computeIfAbsent(outcomes, key -> {
            terminals.add(key);
            return -terminals.size();
        });
    }

    /** Returns whether the search met its bound. */
    boolean isCut() {
        return !cutAt.isEmpty();
    }

    /** Returns the outcomes possible. */
    BitSet outcomes() {
        return outcomes(root, -1, 0);
    }

    /** Returns the outcomes possible if the variable lies in the cell; of no variable, all outcomes. */
    private BitSet outcomes(int start, int variable, int cell) {
        BitSet outcomes = new BitSet();
        visit(start, variable, cell, new LinkedHashSet<>(), outcomes);
        return outcomes;
    }

    private void visit(int node, int variable, int cell, Set<Integer> visited, BitSet outcomes) {
        if (!visited.add(node)) {
            return;
        }
        if (node < 0) {
            outcomes.or(terminals.get(-node - 1));
            return;
        }
        int[] split = nodes.get(node);
        for (int child = 1; child < split.length; child++) {
            if (split[0] != variable || child - 1 == cell) {
                visit(split[child], variable, cell, visited, outcomes);
            }
        }
    }

    /**
     * Returns the facts that the outcome depends on: first those with the most cells that leave fewer outcomes, then in the
     * order of the vocabulary.
     */
    List<Fact<?>> missing() {
        int all = outcomes().cardinality();
        Map<Fact<?>, Integer> settling = new LinkedHashMap<>();
        for (int variable : splitOn()) {
            int fewer = 0;
            for (int cell = 0; cell < variables.get(variable).cells().size(); cell++) {
                fewer += outcomes(root, variable, cell).cardinality() < all ? 1 : 0;
            }
            settling.merge(variables.get(variable).fact(), fewer, Integer::sum);
        }
        return settling.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .<Fact<?>>map(Map.Entry::getKey)
                .toList();
    }

    /** Returns the variables that nodes split on, or would have where the search stopped, in their order. */
    private List<Integer> splitOn() {
        BitSet found = (BitSet) cutAt.clone();
        Set<Integer> visited = new LinkedHashSet<>();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            int node = waiting.pop();
            if (node >= 0 && visited.add(node)) {
                found.set(nodes.get(node)[0]);
                Arrays.stream(nodes.get(node)).skip(1).forEach(waiting::push);
            }
        }
        return found.stream().boxed().toList();
    }
}

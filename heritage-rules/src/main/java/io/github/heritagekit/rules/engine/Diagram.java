// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.lang.ValueSet;
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
 * <p>Where what is known makes a completion impossible, its leaf is empty and counts as no outcome.
 *
 * <p>Source: R. E. Bryant, Graph-Based Algorithms for Boolean Function Manipulation, IEEE Transactions on Computers 35(8),
 * 1986.
 */
final class Diagram {
    private final Target target;
    private final Facts facts;
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

    private Diagram(Target target, Facts facts, int bound) {
        this.target = target;
        this.facts = facts;
        this.variables = Variable.of(target.program(), facts);
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
        return new Diagram(target, facts, bound);
    }

    private static void assign(Variable variable, int cell, Truth[] leaves) {
        variable.cells().get(cell).forEach((number, truth) -> leaves[number] = truth);
    }

    private int build(Truth[] leaves, int from) {
        Truth[] work = leaves.clone();
        Truth excluded = excluded(work);
        if (excluded == Truth.TRUE) {
            return terminal(new BitSet());
        }
        BitSet possible = target.possible(work);
        if (possible.cardinality() == 1 && excluded == Truth.FALSE) {
            return terminal(possible);
        }
        Signature signature = sign(work, possible.cardinality() == 1);
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

    /** Returns whether what no case can meet is met. */
    private Truth excluded(Truth[] leaves) {
        return target.program().impossible().stream()
                .map(test -> test.judge(leaves))
                .reduce(Truth.FALSE, Truth::or);
    }

    /** Where the search stops, everything the outcome may still depend on counts as missing. */
    private void noteCut(Signature signature, int from) {
        for (int i = next(signature, from); i < variables.size(); i++) {
            Variable variable = variables.get(i);
            cutAt.set(i, cutAt.get(i) || (variable.cells().size() > 1 && signature.dependsOn(variable.leaves())));
        }
    }

    private Signature sign(Truth[] leaves, boolean settled) {
        Signature signature = new Signature();
        for (Test test : target.program().impossible()) {
            Truth truth = test.judge(leaves);
            signature.truth(truth);
            if (truth == Truth.UNKNOWN) {
                test.sign(leaves, signature);
            }
        }
        if (settled) {
            signature.outcome(target.possible(leaves.clone()).nextSetBit(0));
            return signature;
        }
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
            boolean settled = child < 0 && terminals.get(-child - 1).cardinality() <= 1;
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
        settling.keySet().removeIf(fact -> isKnown(fact));
        return settling.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .<Fact<?>>map(Map.Entry::getKey)
                .toList();
    }

    /** A fact of one possible value is not missing, though a test written in Java may have failed on it. */
    private boolean isKnown(Fact<?> fact) {
        return facts.possible(fact) instanceof ValueSet values && values.isSingle();
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

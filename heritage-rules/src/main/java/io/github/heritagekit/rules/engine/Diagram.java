// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
    /** So many facts at the most are split on one below the other. */
    private static final int DEEPEST = 1_000;

    private final Target target;
    private final List<Variable> variables;
    private final Set<Fact<?>> tied;
    private final int bound;
    private final List<BitSet> terminals = new ArrayList<>();
    private final List<int[]> nodes = new ArrayList<>();
    private final Map<BitSet, Integer> terminalIds = new LinkedHashMap<>();
    private final Map<List<Integer>, Integer> nodeIds = new LinkedHashMap<>();
    private final Map<String, Integer> known = new LinkedHashMap<>();
    private final int root;
    private final BitSet cutAt = new BitSet();
    private int searched;
    private boolean stuck;
    private final List<BitSet> below = new ArrayList<>();
    private final Map<Integer, List<Integer>> toldApart = new LinkedHashMap<>();
    private @Nullable ImmutableList<Integer> reachable;

    private Diagram(Target whole, List<Variable> variables, Truth[] leaves, int bound) {
        this.bound = bound;
        Truth[] certain = leaves.clone();
        whole.possible(certain);
        this.target = whole.given(certain);
        this.variables = Arrangement.of(target.program(), variables, certain);
        this.tied = Arrangement.tied(target.program(), variables, certain);
        this.root = build(leaves, 0, 0);
    }

    /** Builds the diagram of a target over what the facts leave possible. */
    static Diagram of(Target target, Facts facts, int bound) {
        return of(target, Variable.of(target.program().cells(), facts), bound);
    }

    /** Builds the diagram of a target over the cells that are possible. */
    static Diagram of(Target target, List<Variable> variables, int bound) {
        Truth[] leaves = new Truth[target.program().leafCount()];
        Arrays.fill(leaves, Truth.UNKNOWN);
        for (Variable variable : variables) {
            if (variable.isKnown()) {
                assign(variable, 0, leaves);
            }
        }
        return new Diagram(
                target, variables.stream().filter(each -> !each.isKnown()).toList(), leaves, bound);
    }

    /** Returns the leaves that the outcome may depend on if some facts may lie anywhere, all others where they are. */
    static BitSet mattering(Target target, List<Variable> variables, Set<Fact<?>> anywhere) {
        Truth[] leaves = new Truth[target.program().leafCount()];
        Arrays.fill(leaves, Truth.UNKNOWN);
        for (Variable variable : variables) {
            if (variable.isKnown() && !anywhere.contains(variable.fact())) {
                assign(variable, 0, leaves);
            }
        }
        Truth[] certain = leaves.clone();
        target.possible(certain);
        Signature signature = new Signature();
        target.given(certain).sign(certain, signature);
        return signature.open();
    }

    private static void assign(Variable variable, int cell, Truth[] leaves) {
        variable.cells().get(cell).assign(variable.leaves(), leaves);
    }

    private int build(Truth[] leaves, int from, int depth) {
        Truth[] work = leaves.clone();
        Truth excluded = target.excluded(work);
        if (excluded == Truth.TRUE) {
            return terminal(new BitSet());
        }
        BitSet possible = target.possible(work);
        if (possible.cardinality() == 1 && excluded == Truth.FALSE) {
            return terminal(possible);
        }
        Signature signature = new Signature();
        if (possible.cardinality() == 1) {
            signature.settled(possible.nextSetBit(0));
            target.signExcluded(work, signature);
        } else {
            target.sign(work, signature);
        }
        String key = signature.key();
        Integer seen = known.get(key);
        if (seen != null) {
            return seen;
        }
        int next = next(signature, from);
        if (++searched > bound || depth > DEEPEST || next == variables.size()) {
            noteCut(signature, next);
            return terminal(possible);
        }
        int node = split(leaves, signature, next, depth);
        known.put(key, node);
        return node;
    }

    /** Where the search stops, everything the outcome may still depend on counts as missing. */
    private void noteCut(Signature signature, int from) {
        stuck = true;
        for (int i = from; i < variables.size(); i++) {
            cutAt.set(i, cutAt.get(i) || signature.dependsOn(variables.get(i).leaves()));
        }
    }

    /** Returns the next variable that the outcome depends on; the number of all of them where conflicts alone leave it open. */
    private int next(Signature signature, int from) {
        for (int i = from; i < variables.size(); i++) {
            if (signature.dependsOn(variables.get(i).leaves())) {
                return i;
            }
        }
        return variables.size();
    }

    /** Cells with the same truths of the leaves that still matter lead to the same node. */
    private int split(Truth[] leaves, Signature signature, int number, int depth) {
        Variable variable = variables.get(number);
        Map<BitSet, Integer> alike = new LinkedHashMap<>();
        List<Integer> children = new ArrayList<>();
        children.add(number);
        for (int cell = 0; cell < variable.cells().size(); cell++) {
            BitSet holding = (BitSet) variable.cells().get(cell).holding().clone();
            holding.and(signature.open());
            Integer child = alike.get(holding);
            if (child == null) {
                Truth[] narrowed = leaves.clone();
                assign(variable, cell, narrowed);
                child = build(narrowed, number + 1, depth + 1);
                alike.put(holding, child);
            }
            children.add(child);
        }
        return node(children);
    }

    private int node(List<Integer> children) {
        int first = children.get(1);
        if (children.stream().skip(1).allMatch(child -> child == first)) {
            boolean settled = first < 0 && terminals.get(-first - 1).cardinality() <= 1;
            if (stuck && !settled) {
                // children that were cut look alike without being alike
                cutAt.set(children.get(0));
            }
            return first;
        }
        return shared(children);
    }

    /** Returns the inner node with the number of its variable and then its children, of which not all are the same. */
    int shared(List<Integer> children) {
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

    /** Returns the id of the root. */
    int root() {
        return root;
    }

    /** Returns the variables that are open, in the order in which nodes split on them. */
    List<Variable> variables() {
        return variables;
    }

    /** Returns the facts that what is impossible ties to each other. */
    Set<Fact<?>> tied() {
        return tied;
    }

    /** Returns whether the search met its bound. */
    boolean isCut() {
        return stuck;
    }

    /** Returns the numbers of the variables that the outcome may depend on where the search stopped. */
    BitSet cutAt() {
        return cutAt;
    }

    /** Returns how many nodes the search took. */
    int searched() {
        return searched;
    }

    /** Returns the number of the variable that a node splits on; of a terminal, a number after all of them. */
    int variable(int node) {
        return node < 0 ? variables.size() : nodes.get(node)[0];
    }

    /** Returns the node that an inner node leads to from a cell. */
    int child(int node, int cell) {
        return nodes.get(node)[cell + 1];
    }

    /** Returns how many nodes an inner node leads to. */
    int childCount(int node) {
        return nodes.get(node).length - 1;
    }

    /** Returns the outcomes of a terminal; none where it is impossible. */
    BitSet terminalOutcomes(int node) {
        return terminals.get(-node - 1);
    }

    /** Returns the inner nodes that are reached from the root, each once. */
    List<Integer> reachable() {
        if (reachable == null) {
            Set<Integer> seen = new LinkedHashSet<>();
            enter(root, variables.size(), seen, new LinkedHashSet<>());
            reachable = ImmutableList.copyOf(seen);
        }
        return reachable;
    }

    /** Returns the nodes where a walk from the root first meets the variable with the number or a later one. */
    List<Integer> entries(int variable) {
        Set<Integer> entries = new LinkedHashSet<>();
        Set<Integer> seen = new LinkedHashSet<>();
        enter(root, variable, seen, entries);
        return List.copyOf(entries);
    }

    private void enter(int node, int variable, Set<Integer> seen, Set<Integer> entries) {
        if (variable(node) >= variable) {
            entries.add(node);
        } else if (seen.add(node)) {
            int[] split = nodes.get(node);
            for (int child = 1; child < split.length; child++) {
                enter(split[child], variable, seen, entries);
            }
        }
    }

    /** Returns where the nodes that split on the variable lead to from the cell: alike for cells that need not be told apart. */
    List<Integer> children(int variable, int cell) {
        return reachable().stream()
                .filter(node -> variable(node) == variable)
                .map(node -> child(node, cell))
                .toList();
    }

    /** Returns one cell of the variable for each way in which nodes that split on it go on, in the order of the cells. */
    List<Integer> cellsToldApart(int variable) {
        return toldApart.computeIfAbsent(variable, key -> {
            Set<List<Integer>> alike = new LinkedHashSet<>();
            return IntStream.range(0, variables.get(key).cells().size())
                    .filter(cell -> alike.add(children(key, cell)))
                    .boxed()
                    .toList();
        });
    }

    /** Returns an array of cells that assigns none. */
    int[] anything() {
        int[] cells = new int[variables.size()];
        Arrays.fill(cells, -1);
        return cells;
    }

    /** Returns the outcomes that a node can come to; not to be changed. */
    BitSet below(int node) {
        if (node < 0) {
            return terminalOutcomes(node);
        }
        // children are numbered before the nodes that lead to them
        while (below.size() <= node) {
            BitSet outcomes = new BitSet();
            int[] split = nodes.get(below.size());
            for (int child = 1; child < split.length; child++) {
                outcomes.or(split[child] < 0 ? terminalOutcomes(split[child]) : below.get(split[child]));
            }
            below.add(outcomes);
        }
        return below.get(node);
    }

    /** Returns the outcomes possible. */
    BitSet outcomes() {
        return outcomes(anything());
    }

    /**
     * Returns the outcomes possible if variables lie in cells.
     *
     * @param cells for each variable the number of its cell; -1 for any
     */
    BitSet outcomes(int[] cells) {
        return outcomes(root, cells);
    }

    /** Returns the outcomes possible below a node. */
    BitSet outcomes(int node, int[] cells) {
        BitSet outcomes = new BitSet();
        visit(node, cells, new BitSet(), outcomes);
        return outcomes;
    }

    private void visit(int node, int[] cells, BitSet visited, BitSet outcomes) {
        if (node < 0) {
            outcomes.or(terminals.get(-node - 1));
        } else if (!visited.get(node)) {
            visited.set(node);
            int[] split = nodes.get(node);
            int only = cells[split[0]];
            if (only >= 0) {
                visit(split[only + 1], cells, visited, outcomes);
            } else {
                for (int child = 1; child < split.length; child++) {
                    visit(split[child], cells, visited, outcomes);
                }
            }
        }
    }
}

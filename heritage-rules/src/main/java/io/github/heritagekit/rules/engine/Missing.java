// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.ValueSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which facts can still turn an outcome, read off a decision diagram.
 *
 * <p>A fact is missing if two completions that differ in it alone differ in outcome. Where what is impossible ties facts to
 * each other, changing one alone may be no completion at all; then a fact is missing if it occurs in a smallest assignment
 * that leaves one outcome, that is, in an assignment that leaves one outcome with it and several without it. For a fact
 * that nothing ties both come to the same, and for a tied one only the facts tied with it need be left out.
 *
 * <p>The order: in how many possible cells fewer outcomes are left, most first; then the size of the smallest assignment that leaves
 * one outcome and needs the fact; then the order of the vocabulary.
 */
final class Missing {
    private final Diagram diagram;
    private final Facts facts;
    private final Map<Fact<?>, List<Integer>> variables = new LinkedHashMap<>();
    private final Set<Fact<?>> tied;
    private final int budget;
    private int spent;
    private boolean cut;

    private Missing(Diagram diagram, Facts facts, int budget) {
        this.diagram = diagram;
        this.facts = facts;
        this.tied = diagram.tied();
        this.budget = budget;
        this.cut = diagram.isCut();
        for (int i = 0; i < diagram.variables().size(); i++) {
            variables
                    .computeIfAbsent(diagram.variables().get(i).fact(), key -> new ArrayList<>())
                    .add(i);
        }
    }

    /**
     * The facts that can still turn an outcome.
     *
     * @param asking the facts in their order
     * @param proof whether no other fact can, each of these can, and what asking them is worth was counted to the end
     */
    record Found(List<Asking> asking, Proof proof) {}

    /**
     * Finds the facts missing.
     *
     * @param vocabulary the facts in the order of the vocabulary
     * @param budget how many steps may be taken beyond those of the diagram
     */
    static Found of(Diagram diagram, Facts facts, List<Fact<?>> vocabulary, int budget) {
        Missing missing = new Missing(diagram, facts, budget);
        Set<Fact<?>> found = missing.found();
        List<Fact<?>> inOrder = new ArrayList<>(vocabulary);
        inOrder.retainAll(found);
        Worth worth = new Worth(diagram, missing.variables, budget);
        List<Asking> asking = worth.inOrder(inOrder);
        return new Found(asking, missing.cut || worth.isCut() ? Proof.BOUND_REACHED : Proof.PROVEN);
    }

    private Set<Fact<?>> found() {
        Set<Fact<?>> found = new LinkedHashSet<>();
        BitSet splitOn = splitOn();
        variables.forEach((fact, numbers) -> {
            boolean depends = numbers.stream().anyMatch(splitOn::get);
            if (depends && !isKnown(fact) && (cut || isMissing(fact, numbers))) {
                found.add(fact);
            }
        });
        return found;
    }

    /** A fact of one possible value is not missing, though a test written in Java may have failed on it. */
    private boolean isKnown(Fact<?> fact) {
        return facts.possible(fact) instanceof ValueSet values && values.isSingle();
    }

    private boolean isMissing(Fact<?> fact, List<Integer> numbers) {
        if (tied.isEmpty()) {
            return true;
        }
        return tied.contains(fact) ? isTiedMissing(fact) : isFreeMissing(numbers);
    }

    /** Returns the variables that nodes split on, or would have where the search stopped. */
    private BitSet splitOn() {
        BitSet found = (BitSet) diagram.cutAt().clone();
        for (int node : diagram.reachable()) {
            found.set(diagram.variable(node));
        }
        return found;
    }

    /** Two cells of the variable lead to different outcomes of one assignment to all others. */
    private boolean isFreeMissing(List<Integer> numbers) {
        Set<List<Integer>> seen = new LinkedHashSet<>();
        for (int node : diagram.reachable()) {
            if (numbers.contains(diagram.variable(node))) {
                int cells =
                        diagram.variables().get(diagram.variable(node)).cells().size();
                for (int i = 0; i < cells; i++) {
                    for (int j = 0; j < i; j++) {
                        if (differ(diagram.child(node, i), diagram.child(node, j), seen)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private boolean differ(int one, int other, Set<List<Integer>> seen) {
        if (one == other || !seen.add(List.of(one, other)) || isImpossible(one) || isImpossible(other)) {
            return false;
        }
        if (++spent > budget) {
            cut = true;
            return true;
        }
        int variable = Math.min(diagram.variable(one), diagram.variable(other));
        if (variable == diagram.variables().size()) {
            return true;
        }
        int cells = diagram.variables().get(variable).cells().size();
        for (int cell = 0; cell < cells; cell++) {
            if (differ(below(one, variable, cell), below(other, variable, cell), seen)) {
                return true;
            }
        }
        return false;
    }

    private boolean isImpossible(int node) {
        return node < 0 && diagram.terminalOutcomes(node).isEmpty();
    }

    private int below(int node, int variable, int cell) {
        return diagram.variable(node) == variable ? diagram.child(node, cell) : node;
    }

    /** Some assignment to facts tied with this one leaves several outcomes, and one if this fact is assigned, too. */
    private boolean isTiedMissing(Fact<?> fact) {
        List<Fact<?>> others = new ArrayList<>(tied);
        others.remove(fact);
        int first = variables.entrySet().stream()
                .filter(entry -> tied.contains(entry.getKey()))
                .mapToInt(entry -> entry.getValue().get(0))
                .min()
                .orElseThrow();
        for (int entry : diagram.entries(first)) {
            int[] cells = diagram.anything();
            if (isTurned(entry, fact, others, 0, cells)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTurned(int entry, Fact<?> fact, List<Fact<?>> others, int next, int[] cells) {
        if (++spent > budget) {
            cut = true;
            return true;
        }
        if (diagram.outcomes(entry, cells).cardinality() < 2) {
            return false;
        }
        if (next == others.size()) {
            return anyAssignment(
                    fact, 0, cells, known -> diagram.outcomes(entry, known).cardinality() == 1);
        }
        return isTurned(entry, fact, others, next + 1, cells)
                || anyAssignment(others.get(next), 0, cells, known -> isTurned(entry, fact, others, next + 1, known));
    }

    /** Returns whether something holds of the cells with one assignment to a fact, of a set to all its members. */
    private boolean anyAssignment(Fact<?> fact, int from, int[] cells, Predicate<int[]> holds) {
        List<Integer> numbers = variables.getOrDefault(fact, List.of());
        if (from == numbers.size()) {
            return holds.test(cells);
        }
        for (int cell : diagram.cellsToldApart(numbers.get(from))) {
            if (++spent > budget) {
                cut = true;
                return true;
            }
            int[] narrowed = cells.clone();
            narrowed[numbers.get(from)] = cell;
            if (anyAssignment(fact, from + 1, narrowed, holds)) {
                return true;
            }
        }
        return false;
    }
}

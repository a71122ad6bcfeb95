// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.primitives.Ints;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Searches the cheapest changes of alterable facts that lead to another answer.
 *
 * <p>Sets of facts are tried by their cost, the cheapest first; each fact is put into each cell that it does not lie in now,
 * all others stay as the evidence has them, and the outcome is proven over what is unknown.
 */
final class Changer {
    /** Beyond so many alterable facts, combinations of more than two are not tried. */
    private static final int MOST_COMBINED = 16;

    private final Target target;
    private final Facts facts;
    private final List<Variable> variables;
    private final int now;
    private final int budget;
    private int spent;
    private boolean cut;

    private Changer(Target target, Facts facts, int now, int budget) {
        this.target = target;
        this.facts = facts;
        this.variables = Variable.of(target.program().cells(), facts);
        this.now = now;
        this.budget = budget;
    }

    /**
     * What was found.
     *
     * @param changes all cheapest changes, as far as the search went
     * @param cut whether the search met its bound before all as cheap ones were tried
     */
    record Found(List<Draft> changes, boolean cut) {}

    /**
     * A change found.
     *
     * @param moves for each fact altered where it is put
     * @param answer the number of the answer
     * @param cost the cost
     */
    record Draft(List<Move> moves, int answer, int cost) {}

    /**
     * Finds the cheapest changes.
     *
     * @param now the number of the outcome as it is
     * @param budget how many nodes the search may take
     */
    static Found of(Target target, Facts facts, int now, int budget) {
        Changer changer = new Changer(target, facts, now, budget);
        List<Draft> drafts = Merging.of(changer.cheapest());
        return new Found(drafts, changer.cut);
    }

    private List<Draft> cheapest() {
        List<Fact<?>> alterable = target.program().facts().stream()
                .filter(fact -> fact.isAlterable() && isRecorded(fact))
                .toList();
        Map<Fact<?>, List<Move>> moves = new LinkedHashMap<>();
        for (Fact<?> fact : alterable) {
            List<Move> open = Move.of(fact, variables, facts);
            if (!open.isEmpty()) {
                moves.put(fact, open);
            }
        }
        List<Draft> found = new ArrayList<>();
        int cost = 0;
        for (List<Fact<?>> combination : combinations(List.copyOf(moves.keySet()))) {
            int sum = cost(combination);
            if (!found.isEmpty() && sum > cost) {
                return found;
            }
            cost = sum;
            tryAll(combination, moves, new ArrayList<>(), sum, found);
            if (cut) {
                return found;
            }
        }
        return found;
    }

    private boolean isRecorded(Fact<?> fact) {
        return facts.evidence(fact).map(evidence -> evidence.isRecorded()).orElse(false);
    }

    private static int cost(List<Fact<?>> combination) {
        return Ints.saturatedCast(
                combination.stream().mapToLong(Fact::alterationCost).sum());
    }

    /** Returns all sets of facts by their cost, of equal cost in the order of the vocabulary. */
    private List<List<Fact<?>>> combinations(List<Fact<?>> alterable) {
        List<List<Fact<?>>> all = new ArrayList<>();
        if (alterable.size() <= MOST_COMBINED) {
            for (int chosen = 1; chosen < 1 << alterable.size(); chosen++) {
                List<Fact<?>> combination = new ArrayList<>();
                for (int i = 0; i < alterable.size(); i++) {
                    if ((chosen >> i & 1) == 1) {
                        combination.add(alterable.get(i));
                    }
                }
                all.add(combination);
            }
        } else {
            cut = true;
            for (int i = 0; i < alterable.size(); i++) {
                all.add(List.of(alterable.get(i)));
                for (int j = 0; j < i; j++) {
                    all.add(List.of(alterable.get(j), alterable.get(i)));
                }
            }
        }
        all.sort(Comparator.<List<Fact<?>>>comparingInt(Changer::cost).thenComparingInt(List::size));
        return all;
    }

    private void tryAll(
            List<Fact<?>> combination, Map<Fact<?>, List<Move>> moves, List<Move> made, int cost, List<Draft> found) {
        if (cut) {
            return;
        }
        if (made.size() < combination.size()) {
            for (Move move : moves.getOrDefault(combination.get(made.size()), List.of())) {
                made.add(move);
                tryAll(combination, moves, made, cost, found);
                made.remove(made.size() - 1);
            }
            return;
        }
        List<Variable> moved = variables;
        for (Move move : made) {
            moved = move.applied(moved);
        }
        Diagram diagram = Diagram.of(target, moved, Math.max(1, budget - spent));
        spent += 1 + diagram.searched();
        BitSet outcomes = diagram.outcomes();
        int outcome = outcomes.nextSetBit(0);
        if (spent > budget) {
            cut = true;
        } else if (outcomes.cardinality() == 1 && outcome < target.silence() && outcome != now) {
            found.add(new Draft(List.copyOf(made), outcome, cost));
        }
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.Lists;
import com.google.common.primitives.Ints;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Searches the cheapest changes of alterable facts that lead to another answer.
 *
 * <p>Sets of facts are tried by their cost, the cheapest first; each fact is put into each cell in which not all lies that is
 * possible of it now, all others stay as the evidence has them, and the outcome is proven over everything that is left open. Of
 * changes of one set of facts to one answer only those are kept that turn no member of a set which need not be turned.
 */
final class Changer {
    /** Beyond so many alterable facts, combinations of more than two are not tried. */
    private static final int MOST_COMBINED = 16;

    private final Target target;
    private final boolean isAtOdds;
    private final Facts facts;
    private final List<Variable> variables;
    private final int now;
    private final int budget;
    private final Map<Fact<?>, Moves> moves = new LinkedHashMap<>();
    private final List<Draft> found = new ArrayList<>();
    private int spent;
    private boolean cut;

    private Changer(Target target, boolean isAtOdds, Facts facts, int now, int budget) {
        this.target = target;
        this.isAtOdds = isAtOdds;
        this.facts = facts;
        this.variables = Variable.of(target.program().cells(), facts);
        this.now = now;
        this.budget = budget;
    }

    /**
     * What was found.
     *
     * @param changes all cheapest changes, as far as the search went
     * @param cut whether some change that is as cheap or cheaper was not tried, or could not be judged since a test written in Java
     *     was not tried on so many values
     */
    record Found(List<Draft> changes, boolean cut) {}

    /**
     * A change found.
     *
     * @param moves for each fact altered where it is put
     * @param answer the number of the answer
     * @param cost the cost
     */
    record Draft(List<Move> moves, int answer, int cost) {

        /** Returns whether this change does no more than the other and leads to the same. */
        boolean isPartOf(Draft other) {
            return answer == other.answer
                    && moves.size() == other.moves.size()
                    && IntStream.range(0, moves.size())
                            .allMatch(i -> moves.get(i).isPartOf(other.moves.get(i)));
        }
    }

    /**
     * Finds the cheapest changes.
     *
     * @param isAtOdds whether the evidence as it is leaves nothing but what is impossible
     * @param now the number of the outcome as it is
     * @param budget how many nodes the search may take
     */
    static Found of(Target target, boolean isAtOdds, Facts facts, int now, int budget) {
        Changer changer = new Changer(target, isAtOdds, facts, now, budget);
        changer.search();
        return new Found(Merging.of(changer.found), changer.cut);
    }

    private void search() {
        collectMoves();
        List<Fact<?>> alterable = List.copyOf(moves.keySet());
        List<List<Fact<?>>> combinations = combinations(alterable);
        for (List<Fact<?>> combination : combinations) {
            int cost = cost(combination);
            if (spent > budget || (!found.isEmpty() && cost > found.get(0).cost())) {
                break;
            }
            cut |= combination.stream()
                    .anyMatch(fact ->
                            !Optional.ofNullable(moves.get(fact)).orElseThrow().isAll());
            tryAll(combination, new ArrayList<>(), cost);
        }
        boolean omitted = alterable.size() > MOST_COMBINED;
        cut |= spent > budget || (omitted && (found.isEmpty() || found.get(0).cost() >= leastOfThree(alterable)));
    }

    private void collectMoves() {
        Set<Fact<?>> alterable = new LinkedHashSet<>(target.program().facts());
        alterable.removeIf(fact -> !fact.isAlterable() || !isRecorded(fact));
        BitSet mattering = Diagram.mattering(target, variables, alterable);
        for (Fact<?> fact : alterable) {
            Moves open = Moves.of(fact, variables, mattering, facts);
            if (!open.list().isEmpty()) {
                moves.put(fact, open);
            }
        }
    }

    private boolean isRecorded(Fact<?> fact) {
        return facts.evidence(fact).map(evidence -> evidence.isRecorded()).orElse(false);
    }

    private static int cost(List<Fact<?>> combination) {
        return Ints.saturatedCast(
                combination.stream().mapToLong(Fact::alterationCost).sum());
    }

    private static int leastOfThree(List<Fact<?>> alterable) {
        return cost(alterable.stream()
                .sorted(Comparator.comparingInt(Fact::alterationCost))
                .limit(3)
                .toList());
    }

    /** Returns all sets of facts by their cost, of equal cost in the order of the vocabulary; of many facts at most two together. */
    private static List<List<Fact<?>>> combinations(List<Fact<?>> alterable) {
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

    private void tryAll(List<Fact<?>> combination, List<Move> made, int cost) {
        if (made.size() == combination.size()) {
            judge(List.copyOf(made), cost);
            return;
        }
        Moves next =
                Optional.ofNullable(moves.get(combination.get(made.size()))).orElseThrow();
        for (Move move : next.list()) {
            if (spent <= budget) {
                made.add(move);
                tryAll(combination, made, cost);
                made.remove(made.size() - 1);
            }
        }
    }

    /**
     * Keeps the moves if another answer is decided after them, however tests written in Java come out that were not tried; where it is
     * decided only if they come out in some ways, there may be a change that nobody can tell.
     */
    private void judge(List<Move> made, int cost) {
        Set<OptionalInt> answers = new LinkedHashSet<>();
        ways(made).forEach(way -> answers.add(answer(way)));
        OptionalInt answer = answers.iterator().next();
        if (answers.size() > 1) {
            cut = true;
        } else if (answer.isPresent()) {
            Draft draft = new Draft(made, answer.getAsInt(), cost);
            if (found.stream().noneMatch(other -> other.isPartOf(draft))) {
                found.add(draft);
            }
        }
    }

    private static List<List<Move>> ways(List<Move> made) {
        return Lists.cartesianProduct(made.stream().map(Move::ways).toList());
    }

    /** Returns the answer that is decided after the moves, if one is and it is another than now. */
    private OptionalInt answer(List<Move> made) {
        List<Variable> moved = variables;
        for (Move move : made) {
            moved = move.applied(moved);
        }
        BitSet outcomes = outcomes(target, moved);
        if (isAtOdds && outcomes.isEmpty()) {
            outcomes = outcomes(target.without(Odds.of(target, moved, Math.max(1, budget - spent))), moved);
        }
        int outcome = outcomes.nextSetBit(0);
        boolean isAnother = outcomes.cardinality() == 1 && outcome < target.silence() && outcome != now;
        return isAnother && spent <= budget ? OptionalInt.of(outcome) : OptionalInt.empty();
    }

    private BitSet outcomes(Target asked, List<Variable> moved) {
        Diagram diagram = Diagram.of(asked, moved, Math.max(1, budget - spent));
        spent += 1 + diagram.searched();
        return diagram.outcomes();
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Membership;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The moves that one fact can make from where the evidence has it.
 *
 * @param list the moves; of a set those that turn fewer members first
 * @param isAll whether there are no others: of a set with many members not all can be turned together in every way
 */
record Moves(ImmutableList<Move> list, boolean isAll) {
    /** Members of a set are turned together in so many ways at the most. */
    private static final int MOST_WAYS = 5_000;

    private static final String OTHER = "other";

    /**
     * Returns the moves of a fact; none where nothing depends on it.
     *
     * @param variables the variables of the case
     * @param mattering the leaves that the outcome may depend on
     */
    static Moves of(Fact<?> fact, List<Variable> variables, BitSet mattering, Facts facts) {
        List<Variable> own = variables.stream()
                .filter(variable -> variable.fact().equals(fact))
                .toList();
        List<Variable> turned = own.stream()
                .filter(variable -> variable.leaves().intersects(mattering))
                .toList();
        if (fact instanceof CodesFact set) {
            Membership now = (Membership) facts.possible(set);
            return ofMembers(set, turned, now, unheardOf(own, now));
        }
        return new Moves(
                turned.stream()
                        .flatMap(variable -> ValueMove.of(variable, facts).stream())
                        .collect(ImmutableList.toImmutableList()),
                true);
    }

    /**
     * Turns each member of which it is known whether it is in, then two of them, and so on; and empties the set, what is not known
     * of it included. That there is any other member is known of sets known completely.
     */
    private static Moves ofMembers(CodesFact set, List<Variable> variables, Membership now, String other) {
        List<Variable> known = variables.stream()
                .filter(Variable::isKnown)
                .filter(variable -> now.complete() || !isAnyOther(variable))
                .toList();
        Set<Move> moves = new LinkedHashSet<>();
        int size = 0;
        while (size < known.size() && moves.size() + ways(known.size(), size + 1) <= MOST_WAYS) {
            size++;
            choose(known, size).forEach(turned -> moves.add(MemberMove.of(set, turned, now, other)));
        }
        List<Variable> put = variables.stream()
                .filter(variable -> !MemberMove.isOut(variable))
                .toList();
        if (!put.isEmpty()) {
            moves.add(MemberMove.of(set, put, now, other));
        }
        return new Moves(ImmutableList.copyOf(moves), size == known.size());
    }

    private static boolean isAnyOther(Variable variable) {
        return variable.of().member().orElseThrow().equals(Cells.ANY_OTHER);
    }

    /** Returns a code that nobody names. */
    private static String unheardOf(List<Variable> variables, Membership now) {
        Set<String> named = new LinkedHashSet<>(now.present());
        named.addAll(now.absent());
        variables.forEach(variable -> named.add(variable.of().member().orElseThrow()));
        String word = OTHER;
        while (named.contains(word)) {
            word = word + "-" + OTHER;
        }
        return word;
    }

    /** Returns in how many ways some can be chosen; a little more than the most where there are many. */
    private static long ways(int all, int some) {
        long ways = 1;
        for (int i = 1; i <= some && ways <= MOST_WAYS; i++) {
            ways = ways * (all - some + i) / i;
        }
        return ways;
    }

    /** Returns all ways to choose some of them, in order. */
    private static List<List<Variable>> choose(List<Variable> all, int some) {
        if (some == 0) {
            return List.of(List.of());
        }
        List<List<Variable>> chosen = new ArrayList<>();
        for (int i = 0; i + some <= all.size(); i++) {
            for (List<Variable> rest : choose(all.subList(i + 1, all.size()), some - 1)) {
                List<Variable> longer = new ArrayList<>(List.of(all.get(i)));
                longer.addAll(rest);
                chosen.add(longer);
            }
        }
        return chosen;
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.rules.lang.Fact;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Whether so many facts, one of them given, can leave one outcome where without that one several are left.
 *
 * <p>The search goes down the diagram one variable at a time and keeps the nodes that may be reached: a variable left open leads to
 * all children at once. A branch is given up as soon as more facts are needed than may be known. <b>Not thread-safe.</b>
 */
final class Settling {
    private final Diagram diagram;
    private final Front root;
    private final Map<Fact<?>, Integer> last = new LinkedHashMap<>();
    private final int budget;
    private int spent;

    /**
     * Prepares the search.
     *
     * @param budget how many steps may be taken for all facts and sizes together
     */
    Settling(Diagram diagram, int budget) {
        this.diagram = diagram;
        this.root = new Front.Gathering(diagram).root();
        this.budget = budget;
        for (int i = 0; i < diagram.variables().size(); i++) {
            last.put(diagram.variables().get(i).fact(), i);
        }
    }

    /**
     * Where a walk stands.
     *
     * @param with the nodes reached if the fact is known
     * @param without the nodes reached if it is not
     * @param known the other facts known of which variables are still to come
     * @param more how many more may be known
     */
    private record Both(Front with, Front without, ImmutableSet<Fact<?>> known, int more) {
        int next() {
            return Math.min(with.next(), without.next());
        }
    }

    /** Returns whether the search was given up: what it did not find may be there. */
    boolean isCut() {
        return spent > budget;
    }

    /** Returns whether some assignment to so many facts leaves one outcome, and several without the fact; false where given up. */
    boolean isSettledBy(Fact<?> fact, int size) {
        return isSettled(new Both(root, root, ImmutableSet.of(), size - 1), fact, new LinkedHashSet<>());
    }

    private boolean isSettled(Both state, Fact<?> fact, Set<Both> seen) {
        if (isLost(state, fact) || !seen.add(state) || ++spent > budget) {
            return false;
        }
        int number = state.next();
        boolean isTerminal = state.with().next() == diagram.variables().size();
        if (isTerminal
                && (state.known().isEmpty() || number == diagram.variables().size())) {
            return state.with().outcomes() == 1;
        }
        Fact<?> next = diagram.variables().get(number).fact();
        if (next.equals(fact)) {
            Front without = state.without().below(number, -1);
            return anyCell(
                    number,
                    cell -> isSettled(
                            new Both(
                                    state.with().below(number, cell),
                                    without,
                                    ahead(state.known(), number),
                                    state.more()),
                            fact,
                            seen));
        }
        if (state.known().contains(next)) {
            return isSettledKnowing(number, state, state.more(), fact, seen);
        }
        // what makes no difference with the fact is not needed beside it
        boolean affordable = state.more() > 0 && number == state.with().next();
        Both open = new Both(
                state.with().below(number, -1),
                state.without().below(number, -1),
                ahead(state.known(), number),
                state.more());
        return isSettled(open, fact, seen)
                || (affordable && isSettledKnowing(number, state, state.more() - 1, fact, seen));
    }

    private boolean isSettledKnowing(int number, Both state, int more, Fact<?> fact, Set<Both> seen) {
        ImmutableSet<Fact<?>> known = knowing(state.known(), number);
        return anyCell(
                number,
                cell -> isSettled(
                        new Both(
                                state.with().below(number, cell),
                                state.without().below(number, cell),
                                known,
                                more),
                        fact,
                        seen));
    }

    /** Without the fact one outcome is left, or the fact makes no difference any more, or with it too few others may be known. */
    private boolean isLost(Both state, Fact<?> fact) {
        boolean differs = state.with() != state.without();
        boolean isPassed = state.next() > last.getOrDefault(fact, -1);
        return state.without().outcomes() < 2
                || (isPassed && !differs)
                || state.with().needed() > (differs ? state.more() : state.more() + 1);
    }

    private boolean anyCell(int number, IntPredicate holds) {
        return IntStream.range(0, diagram.variables().get(number).cells().size())
                .anyMatch(holds);
    }

    /** Returns the facts known after a variable of a known one: those of which variables are still to come. */
    private ImmutableSet<Fact<?>> knowing(ImmutableSet<Fact<?>> known, int number) {
        return ahead(and(known, diagram.variables().get(number).fact()), number);
    }

    private static ImmutableSet<Fact<?>> and(ImmutableSet<Fact<?>> known, Fact<?> fact) {
        return ImmutableSet.<Fact<?>>builder().addAll(known).add(fact).build();
    }

    private ImmutableSet<Fact<?>> ahead(ImmutableSet<Fact<?>> known, int number) {
        return known.isEmpty()
                ? known
                : known.stream()
                        .filter(fact -> last.getOrDefault(fact, -1) > number)
                        .collect(ImmutableSet.toImmutableSet());
    }
}

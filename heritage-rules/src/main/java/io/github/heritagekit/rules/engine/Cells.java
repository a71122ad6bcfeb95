// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.lang.ValueSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The domain of a base fact, or of one member of a set of codes, cut into the cells that the leaves of a program can tell
 * apart.
 *
 * <p>A threshold cuts a line of values in two, the values named cut a list of codes, with one cell for any other; whole
 * numbers, years and dates lie in their discrete order, so no cell is empty between neighbours; a view is cut as its base
 * fact. The cells of one fact are disjoint and cover its domain, none included where there can be none. So finitely many
 * cells stand for infinitely many values: each leaf but a test written in Java has one truth in each cell.
 */
final class Cells {
    /** Stands for the members of a set that no condition names. */
    static final String ANY_OTHER = "*";

    private static final ValueSet IN = ValueSet.names(List.of(true));
    private static final ValueSet OUT = ValueSet.names(List.of(false));

    private final Fact<?> fact;
    private final @Nullable String member;
    private final BitSet leaves;
    private final ImmutableList<Cell> cells;
    private final ImmutableMap<Integer, Condition.Passes> tests;

    private Cells(
            Fact<?> fact,
            @Nullable String member,
            BitSet leaves,
            ImmutableList<Cell> cells,
            ImmutableMap<Integer, Condition.Passes> tests) {
        this.fact = fact;
        this.member = member;
        this.leaves = leaves;
        this.cells = cells;
        this.tests = tests;
    }

    /**
     * One cell.
     *
     * @param values the values of the fact in the cell; of a member of a set yes or no
     * @param holding the numbers of the leaves that hold in the cell; of those that ask the fact all others do not, tests written
     *     in Java aside, which have no truth until they are tried
     */
    record Cell(ValueSet values, BitSet holding) {
        /** Writes the truths of the leaves that ask the fact into the array. */
        void assign(BitSet leaves, Truth[] truths) {
            for (int leaf = leaves.nextSetBit(0); leaf >= 0; leaf = leaves.nextSetBit(leaf + 1)) {
                truths[leaf] = Truth.of(holding.get(leaf));
            }
        }

        /** Returns a part of the cell, in which a leaf holds or does not. */
        private Cell part(ValueSet some, boolean holds, int leaf) {
            BitSet more = (BitSet) holding.clone();
            more.set(leaf, holds);
            return new Cell(some, more);
        }
    }

    /** Returns the cells of every fact that the program asks, in the order of its facts; of a set, those of each member. */
    static ImmutableList<Cells> of(Program program, LocalDate day) {
        ImmutableList.Builder<Cells> all = ImmutableList.builder();
        for (Fact<?> fact : program.facts()) {
            Map<Integer, Condition.Leaf> asking = new LinkedHashMap<>();
            program.base().forEach((number, leaf) -> {
                if (leaf.fact().base().equals(fact)) {
                    asking.put(number, leaf);
                }
            });
            if (fact instanceof CodesFact) {
                asking.forEach((number, leaf) -> all.add(member(fact, number, (Condition.Includes) leaf)));
            } else {
                all.add(single(fact, asking, day));
            }
        }
        return all.build();
    }

    private static Cells member(Fact<?> set, int number, Condition.Includes leaf) {
        BitSet leaves = new BitSet();
        leaves.set(number);
        ImmutableList<Cell> cells = ImmutableList.of(new Cell(IN, leaves), new Cell(OUT, new BitSet()));
        return new Cells(set, leaf.code(), leaves, cells, ImmutableMap.of());
    }

    private static Cells single(Fact<?> fact, Map<Integer, Condition.Leaf> asking, LocalDate day) {
        Map<Integer, Condition.Passes> tests = new LinkedHashMap<>();
        BitSet leaves = new BitSet();
        ValueSet domain = (ValueSet) fact.domain();
        List<Cell> cells = List.of(new Cell(domain, new BitSet()));
        for (Map.Entry<Integer, Condition.Leaf> entry : asking.entrySet()) {
            leaves.set(entry.getKey());
            if (entry.getValue() instanceof Condition.Passes passes) {
                tests.put(entry.getKey(), passes);
            }
            ValueSet accepted = entry.getValue() instanceof Condition.SingleLeaf single
                    ? base(single, day)
                    : domain.withNone(false);
            cells = cut(cells, accepted, entry.getKey());
        }
        cells.forEach(cell -> tests.keySet().forEach(cell.holding()::clear));
        return new Cells(fact, null, leaves, ImmutableList.copyOf(cells), ImmutableMap.copyOf(tests));
    }

    /** Returns the values of the base fact for which the leaf holds. */
    private static ValueSet base(Condition.SingleLeaf leaf, LocalDate day) {
        return leaf.fact().view().map(view -> view.baseOf(leaf.accepts(), day)).orElseGet(leaf::accepts);
    }

    /** Returns the cells, each wholly inside of what a leaf accepts or wholly outside: most are so already. */
    private static List<Cell> cut(List<Cell> cells, ValueSet accepted, int leaf) {
        List<Cell> finer = new ArrayList<>();
        for (Cell cell : cells) {
            Truth within = cell.values().within(accepted);
            if (within == Truth.UNKNOWN) {
                finer.add(cell.part(cell.values().and(accepted), true, leaf));
                finer.add(cell.part(cell.values().minus(accepted), false, leaf));
            } else {
                cell.holding().set(leaf, within == Truth.TRUE);
                finer.add(cell);
            }
        }
        return finer;
    }

    /** Returns the base fact. */
    Fact<?> fact() {
        return fact;
    }

    /** Returns the member, of a set of codes; {@link #ANY_OTHER} stands for those that no condition names. */
    Optional<String> member() {
        return Optional.ofNullable(member);
    }

    /** Returns the numbers of the leaves that ask the fact; not to be changed. */
    BitSet leaves() {
        return leaves;
    }

    /** Returns the cells of the whole domain. */
    ImmutableList<Cell> cells() {
        return cells;
    }

    /** Returns the leaves that are tests written in Java, by their numbers. */
    ImmutableMap<Integer, Condition.Passes> tests() {
        return tests;
    }
}

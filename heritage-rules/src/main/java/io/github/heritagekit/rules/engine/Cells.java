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
     * @param truths the truth of each leaf that asks the fact and is no test written in Java, by its number
     */
    record Cell(ValueSet values, ImmutableMap<Integer, Truth> truths) {}

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
        ImmutableList<Cell> cells = ImmutableList.of(
                new Cell(IN, ImmutableMap.of(number, Truth.TRUE)), new Cell(OUT, ImmutableMap.of(number, Truth.FALSE)));
        BitSet leaves = new BitSet();
        leaves.set(number);
        return new Cells(set, leaf.code(), leaves, cells, ImmutableMap.of());
    }

    private static Cells single(Fact<?> fact, Map<Integer, Condition.Leaf> asking, LocalDate day) {
        Map<Integer, ValueSet> accepted = new LinkedHashMap<>();
        Map<Integer, Condition.Passes> tests = new LinkedHashMap<>();
        BitSet leaves = new BitSet();
        ValueSet domain = (ValueSet) fact.domain();
        List<ValueSet> sets = List.of(domain);
        for (Map.Entry<Integer, Condition.Leaf> entry : asking.entrySet()) {
            leaves.set(entry.getKey());
            ValueSet cut;
            if (entry.getValue() instanceof Condition.SingleLeaf single) {
                cut = base(single, day);
                accepted.put(entry.getKey(), cut);
            } else {
                cut = domain.withNone(false);
                if (entry.getValue() instanceof Condition.Passes passes) {
                    tests.put(entry.getKey(), passes);
                } else {
                    accepted.put(entry.getKey(), cut);
                }
            }
            sets = cut(sets, cut);
        }
        ImmutableList<Cell> cells =
                sets.stream().map(set -> cell(set, accepted)).collect(ImmutableList.toImmutableList());
        return new Cells(fact, null, leaves, cells, ImmutableMap.copyOf(tests));
    }

    /** Returns the values of the base fact for which the leaf holds. */
    private static ValueSet base(Condition.SingleLeaf leaf, LocalDate day) {
        return leaf.fact().view().map(view -> view.baseOf(leaf.accepts(), day)).orElseGet(leaf::accepts);
    }

    private static List<ValueSet> cut(List<ValueSet> sets, ValueSet cut) {
        List<ValueSet> finer = new ArrayList<>();
        for (ValueSet set : sets) {
            addUnlessEmpty(set.and(cut), finer);
            addUnlessEmpty(set.minus(cut), finer);
        }
        return finer;
    }

    private static void addUnlessEmpty(ValueSet set, List<ValueSet> sets) {
        if (!set.isEmpty()) {
            sets.add(set);
        }
    }

    private static Cell cell(ValueSet values, Map<Integer, ValueSet> accepted) {
        ImmutableMap.Builder<Integer, Truth> truths = ImmutableMap.builder();
        accepted.forEach((number, set) -> truths.put(number, values.within(set)));
        return new Cell(values, truths.buildOrThrow());
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

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Membership;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.lang.ValueSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cells of a base fact, or of one member of a set, that the evidence about a case leaves possible.
 *
 * <p>What a test written in Java says of values that are too many to try, or throws at, is a yes/no of its own: such a cell
 * stands there twice, once with each truth.
 *
 * @param of the cells of the whole domain
 * @param cells what is left of them, each with the truths of the leaves that ask the fact
 */
record Variable(Cells of, List<Cells.Cell> cells) {

    /** Returns the variables of a case, in the order of the cells. */
    static List<Variable> of(List<Cells> all, Facts facts) {
        Map<Fact<?>, Set<String>> named = new LinkedHashMap<>();
        for (Cells cells : all) {
            cells.member()
                    .ifPresent(member -> named.computeIfAbsent(cells.fact(), key -> new LinkedHashSet<>())
                            .add(member));
        }
        return all.stream()
                .map(cells -> cells.fact() instanceof CodesFact set
                        ? member(
                                cells, (Membership) facts.possible(set), named.getOrDefault(set, new LinkedHashSet<>()))
                        : single(cells, (ValueSet) facts.possible(cells.fact()), facts))
                .toList();
    }

    Fact<?> fact() {
        return of.fact();
    }

    BitSet leaves() {
        return of.leaves();
    }

    /** Returns whether nothing is left open. */
    boolean isKnown() {
        return cells.size() == 1;
    }

    private static Variable member(Cells cells, Membership members, Set<String> named) {
        String code = cells.member().orElseThrow();
        Truth known = code.equals(Cells.ANY_OTHER) ? anyOther(members, named) : members.contains(code);
        return new Variable(
                cells,
                switch (known) {
                    case TRUE -> cells.cells().subList(0, 1);
                    case FALSE -> cells.cells().subList(1, 2);
                    case UNKNOWN -> cells.cells();
                });
    }

    private static Truth anyOther(Membership members, Set<String> named) {
        if (members.present().stream().anyMatch(code -> !named.contains(code))) {
            return Truth.TRUE;
        }
        return members.complete() ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static Variable single(Cells cells, ValueSet possible, Facts facts) {
        List<Cells.Cell> left = new ArrayList<>();
        for (Cells.Cell cell : cells.cells()) {
            ValueSet values = cell.values().and(possible);
            if (!values.isEmpty()) {
                left.addAll(tried(new Cells.Cell(values, cell.holding()), cells, facts));
            }
        }
        return new Variable(cells, List.copyOf(left));
    }

    /** Returns the cell cut by the tests written in Java, once for each way in which they can come out. */
    static List<Cells.Cell> tried(Cells.Cell cell, Cells cells, Facts facts) {
        List<Cells.Cell> parts = List.of(cell);
        for (Map.Entry<Integer, Condition.Passes> test : cells.tests().entrySet()) {
            List<Cells.Cell> finer = new ArrayList<>();
            for (Cells.Cell part : parts) {
                for (ValueSet piece : pieces(test.getValue(), part.values(), facts)) {
                    add(part, piece, test, facts, finer);
                }
            }
            parts = finer;
        }
        return parts;
    }

    /** Returns whether the tests written in Java could be tried on each of the values. */
    static boolean isTried(ValueSet values, Cells cells, Facts facts) {
        return cells.tests().values().stream()
                .allMatch(test -> test.trial(seen(test, values, facts)).tried());
    }

    private static void add(
            Cells.Cell cell,
            ValueSet values,
            Map.Entry<Integer, Condition.Passes> test,
            Facts facts,
            List<Cells.Cell> cells) {
        Truth tried =
                test.getValue().trial(seen(test.getValue(), values, facts)).truth();
        for (Truth truth : tried == Truth.UNKNOWN ? List.of(Truth.TRUE, Truth.FALSE) : List.of(tried)) {
            BitSet holding = (BitSet) cell.holding().clone();
            holding.set(test.getKey(), truth == Truth.TRUE);
            cells.add(new Cells.Cell(values, holding));
        }
    }

    /**
     * Returns the possible values cut into those that pass, those on which the test fails to say, and the others; where they are too
     * many to try, into all of them and none.
     */
    private static List<ValueSet> pieces(Condition.Passes passes, ValueSet possible, Facts facts) {
        Map<Truth, ValueSet> tried = new EnumMap<>(Truth.class);
        seen(passes, possible, facts)
                .values(Condition.Passes.MOST_TRIED)
                .ifPresentOrElse(
                        values -> values.stream()
                                .map(value -> ValueSet.of(passes.fact(), value))
                                .forEach(
                                        value -> tried.merge(passes.trial(value).truth(), value, ValueSet::or)),
                        () -> tried.put(Truth.UNKNOWN, seen(passes, possible.withNone(false), facts)));
        List<ValueSet> pieces = new ArrayList<>();
        ValueSet rest = possible;
        for (Truth truth : List.of(Truth.TRUE, Truth.UNKNOWN)) {
            ValueSet found = tried.get(truth);
            if (found != null) {
                ValueSet base = base(passes, found, facts);
                pieces.add(rest.and(base));
                rest = rest.minus(base);
            }
        }
        pieces.add(rest);
        return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    }

    /** Returns the values of the base fact from which a leaf sees these. */
    private static ValueSet base(Condition.Leaf leaf, ValueSet seen, Facts facts) {
        return leaf.fact()
                .view()
                .map(view -> view.baseOf(seen, facts.asOf().validOn()))
                .orElse(seen);
    }

    /** Returns what a leaf sees of values of the base fact: of a view, what is computed from them. */
    private static ValueSet seen(Condition.Leaf leaf, ValueSet base, Facts facts) {
        return leaf.fact()
                .view()
                .map(view -> view.of(base, facts.asOf().validOn()))
                .orElse(base);
    }
}

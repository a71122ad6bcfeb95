// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Membership;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.lang.ValueSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A base fact, or one member of a set, cut into the cells that the leaves can tell apart.
 *
 * <p>What a test written in Java says of values that are too many to try, or throws at, is a yes/no of its own: such a cell
 * stands there twice, once with each truth.
 *
 * @param fact the base fact
 * @param leaves the numbers of the leaves that ask it
 * @param cells for each cell the truths of all leaves of the program, of which only those of this variable are meant
 */
record Variable(Fact<?> fact, BitSet leaves, List<Map<Integer, Truth>> cells) {

    /** Returns the variables of the program in the order of its facts, with the cells that the evidence leaves. */
    static List<Variable> of(Program program, Facts facts) {
        List<Variable> variables = new ArrayList<>();
        for (Fact<?> fact : program.facts()) {
            Map<Integer, Condition.Leaf> asking = new LinkedHashMap<>();
            program.base().forEach((number, leaf) -> {
                if (leaf.fact().base().equals(fact)) {
                    asking.put(number, leaf);
                }
            });
            if (fact instanceof CodesFact set) {
                asking.forEach((number, leaf) ->
                        variables.add(member(set, number, (Condition.Includes) leaf, facts, asking.values())));
            } else {
                variables.add(single(fact, asking, facts));
            }
        }
        return variables;
    }

    private static Variable member(
            CodesFact set,
            int number,
            Condition.Includes leaf,
            Facts facts,
            Iterable<? extends Condition.Leaf> siblings) {
        Membership members = (Membership) facts.possible(set);
        Truth known = leaf.code().equals(Compiler.ANY_OTHER) ? anyOther(members, siblings) : leaf.judge(members);
        List<Map<Integer, Truth>> cells = known == Truth.UNKNOWN
                ? List.of(ImmutableMap.of(number, Truth.TRUE), ImmutableMap.of(number, Truth.FALSE))
                : List.of(ImmutableMap.of(number, known));
        return new Variable(set, bits(List.of(number)), cells);
    }

    private static Truth anyOther(Membership members, Iterable<? extends Condition.Leaf> siblings) {
        List<String> others = new ArrayList<>(members.present());
        for (Condition.Leaf sibling : siblings) {
            others.remove(((Condition.Includes) sibling).code());
        }
        if (!others.isEmpty()) {
            return Truth.TRUE;
        }
        return members.complete() ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static Variable single(Fact<?> fact, Map<Integer, Condition.Leaf> asking, Facts facts) {
        ValueSet possible = (ValueSet) facts.possible(fact);
        Map<Integer, ValueSet> accepted = new LinkedHashMap<>();
        asking.forEach((number, leaf) -> accepted.put(number, accepted(leaf, possible, facts)));
        List<ValueSet> cells = List.of(possible);
        for (ValueSet cut : accepted.values()) {
            List<ValueSet> finer = new ArrayList<>();
            for (ValueSet cell : cells) {
                addUnlessEmpty(cell.and(cut), finer);
                addUnlessEmpty(cell.minus(cut), finer);
            }
            cells = finer;
        }
        List<Map<Integer, Truth>> truths = new ArrayList<>();
        for (ValueSet cell : cells) {
            Map<Integer, Truth> truth = new LinkedHashMap<>();
            accepted.forEach((number, set) -> {
                if (!(asking.get(number) instanceof Condition.Passes)) {
                    truth.put(number, cell.within(set));
                }
            });
            truths.addAll(trials(cell, asking, truth, facts));
        }
        return new Variable(fact, bits(asking.keySet()), truths);
    }

    /** Returns the cell with the truths of the tests written in Java, once for each way in which they can come out. */
    private static List<Map<Integer, Truth>> trials(
            ValueSet cell, Map<Integer, Condition.Leaf> asking, Map<Integer, Truth> truth, Facts facts) {
        List<Map<Integer, Truth>> ways = List.of(truth);
        for (Map.Entry<Integer, Condition.Leaf> entry : asking.entrySet()) {
            if (entry.getValue() instanceof Condition.Passes passes) {
                Truth tried = passes.trial(seen(passes, cell, facts)).truth();
                List<Truth> truths = tried == Truth.UNKNOWN ? List.of(Truth.TRUE, Truth.FALSE) : List.of(tried);
                List<Map<Integer, Truth>> more = new ArrayList<>();
                for (Map<Integer, Truth> way : ways) {
                    for (Truth each : truths) {
                        Map<Integer, Truth> longer = new LinkedHashMap<>(way);
                        longer.put(entry.getKey(), each);
                        more.add(longer);
                    }
                }
                ways = more;
            }
        }
        return ways;
    }

    private static void addUnlessEmpty(ValueSet cell, List<ValueSet> cells) {
        if (!cell.isEmpty()) {
            cells.add(cell);
        }
    }

    /** Returns values of the base fact that the leaf tells from the others: those for which it holds. */
    private static ValueSet accepted(Condition.Leaf leaf, ValueSet possible, Facts facts) {
        if (leaf instanceof Condition.Passes passes) {
            return passing(passes, possible, facts);
        }
        if (!(leaf instanceof Condition.SingleLeaf single)) {
            return possible.withNone(false);
        }
        return leaf.fact()
                .view()
                .map(view -> view.baseOf(single.accepts(), facts.asOf().validOn()))
                .orElseGet(single::accepts);
    }

    /** Returns the possible values that pass, where they are few enough to try; else all of them, so that none is cut off. */
    private static ValueSet passing(Condition.Passes passes, ValueSet possible, Facts facts) {
        Optional<ValueSet> passing = seen(passes, possible, facts)
                .values(Condition.Passes.MOST_TRIED)
                .flatMap(values -> values.stream()
                        .map(value -> ValueSet.of(passes.fact(), value))
                        .filter(value -> passes.trial(value).truth() == Truth.TRUE)
                        .reduce(ValueSet::or));
        return passing.isEmpty()
                ? possible.withNone(false)
                : passes.fact()
                        .view()
                        .map(view -> view.baseOf(passing.get(), facts.asOf().validOn()))
                        .orElseGet(passing::get);
    }

    /** Returns what a leaf sees of values of the base fact: of a view, what is computed from them. */
    private static ValueSet seen(Condition.Leaf leaf, ValueSet base, Facts facts) {
        return leaf.fact()
                .view()
                .map(view -> view.of(base, facts.asOf().validOn()))
                .orElse(base);
    }

    private static BitSet bits(Iterable<Integer> numbers) {
        BitSet bits = new BitSet();
        numbers.forEach(bits::set);
        return bits;
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Truth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The order in which the search splits on what is open: the facts of the rules that need the fewest of them first, so that
 * whole rules are settled early; the facts that what is impossible ties to each other last, all members of a set together.
 */
final class Arrangement {
    private final List<Variable> open;
    private final Set<Variable> placed = new LinkedHashSet<>();

    private Arrangement(List<Variable> open) {
        this.open = open;
    }

    static List<Variable> of(Program program, List<Variable> open, Truth[] leaves) {
        Set<Fact<?>> tied = tied(program, open, leaves);
        Arrangement free = new Arrangement(
                open.stream().filter(each -> !tied.contains(each.fact())).toList());
        for (BitSet rule : rules(program, leaves)) {
            free.place(rule);
        }
        List<Variable> all = new ArrayList<>(free.rest());
        open.stream().filter(each -> tied.contains(each.fact())).forEach(all::add);
        return List.copyOf(all);
    }

    /** Returns the open facts that conditions which no case can meet still ask. */
    static Set<Fact<?>> tied(Program program, List<Variable> open, Truth[] leaves) {
        Signature signature = new Signature();
        program.impossible().forEach(never -> signature.test(never.test(), leaves));
        Set<Fact<?>> tied = new LinkedHashSet<>();
        for (Variable variable : open) {
            if (signature.dependsOn(variable.leaves())) {
                tied.add(variable.fact());
            }
        }
        return tied;
    }

    /** Returns the open leaves of each rule, the shortest rules first; earlier questions before later ones. */
    private static List<BitSet> rules(Program program, Truth[] leaves) {
        List<BitSet> rules = new ArrayList<>();
        for (Program.Step step : program.steps()) {
            List<BitSet> ofStep = new ArrayList<>();
            for (Program.CompiledRule rule : step.rules()) {
                Signature signature = new Signature();
                signature.test(rule.when(), leaves);
                ofStep.add(signature.open());
            }
            ofStep.sort(Comparator.comparingInt(BitSet::cardinality));
            rules.addAll(ofStep);
        }
        return rules;
    }

    private void place(BitSet rule) {
        for (Variable variable : open) {
            if (variable.leaves().intersects(rule)) {
                placed.add(variable);
            }
        }
    }

    private Set<Variable> rest() {
        placed.addAll(open);
        return placed;
    }
}

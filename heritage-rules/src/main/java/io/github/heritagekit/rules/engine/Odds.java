// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.lang.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what no case can meet and the evidence cannot escape: conditions that every completion meets; and of the others, those
 * tied to each other by what they ask and is not known, if every completion meets one of them.
 *
 * <p>Conditions that nothing ties are escaped or not independently of each other. So which are not escaped does not depend on the
 * question, and an earlier question goes without the same conditions as the one that rests on it.
 */
final class Odds {
    private final Target target;
    private final List<Variable> variables;
    private final int bound;

    private Odds(Target target, List<Variable> variables, int bound) {
        this.target = target.withoutRules();
        this.variables = variables;
        this.bound = bound;
    }

    /** Some conditions, and what they ask and is not known. */
    private record Tied(List<Program.Never> conditions, Set<Fact<?>> facts) {
        Tied and(Tied other) {
            List<Program.Never> all = new ArrayList<>(conditions);
            all.addAll(other.conditions);
            Set<Fact<?>> both = new LinkedHashSet<>(facts);
            both.addAll(other.facts);
            return new Tied(all, both);
        }
    }

    /**
     * Returns the conditions that are not escaped, in the order of the program; all of them where the search for them met its bound.
     *
     * @param target a target that has no outcome
     */
    static List<Program.Never> of(Target target, List<Variable> variables, int bound) {
        return new Odds(target, variables, bound).unescaped();
    }

    private List<Program.Never> unescaped() {
        List<Program.Never> all = target.program().impossible();
        Map<Program.Never, Tied> rest = new LinkedHashMap<>();
        for (Program.Never each : all) {
            Diagram diagram = diagram(List.of(each));
            if (!diagram.outcomes().isEmpty()) {
                rest.put(each, new Tied(List.of(each), facts(diagram)));
            }
        }
        List<Program.Never> escaped = new ArrayList<>();
        for (Tied tied : tied(rest.values())) {
            if (!diagram(tied.conditions()).outcomes().isEmpty()) {
                escaped.addAll(tied.conditions());
            }
        }
        boolean isFound =
                escaped.size() < all.size() && !diagram(escaped).outcomes().isEmpty();
        return isFound ? all.stream().filter(each -> !escaped.contains(each)).toList() : all;
    }

    private Diagram diagram(List<Program.Never> impossible) {
        return Diagram.of(target.excluding(impossible), variables, bound);
    }

    private static Set<Fact<?>> facts(Diagram diagram) {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        diagram.reachable()
                .forEach(node -> facts.add(
                        diagram.variables().get(diagram.variable(node)).fact()));
        diagram.cutAt().stream()
                .forEach(number -> facts.add(diagram.variables().get(number).fact()));
        return facts;
    }

    /** Returns the conditions together that ask the same facts, directly or through others. */
    private static List<Tied> tied(Iterable<Tied> each) {
        List<Tied> groups = new ArrayList<>();
        for (Tied next : each) {
            Tied grown = next;
            for (Tied group : List.copyOf(groups)) {
                if (!Collections.disjoint(group.facts(), next.facts())) {
                    groups.remove(group);
                    grown = group.and(grown);
                }
            }
            groups.add(grown);
        }
        return groups;
    }
}

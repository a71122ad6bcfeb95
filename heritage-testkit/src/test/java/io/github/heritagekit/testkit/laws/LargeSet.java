// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Rules that must agree over one set of seven codes, all of them known: more members than a set of the random packs has.
 *
 * @param rules the rules
 * @param members the members
 */
record LargeSet(List<Rule<String>> rules, Set<String> members) {
    private static final CodesFact STAMPS =
            Fact.codes("pot/stamps", "a", "b", "c", "d", "e", "f", "g").alterable();

    static LargeSet drawn(Dice dice) {
        List<String> codes = STAMPS.codes();
        int size = dice.between(2, 4);
        List<Rule<String>> rules = IntStream.range(0, size)
                .mapToObj(i -> Rule.of("pot/place-" + i)
                        .answers(Pots.PLACE, dice.of(Pots.PLACE.codes()))
                        .when(condition(codes, dice)))
                .toList();
        return new LargeSet(rules, new LinkedHashSet<>(dice.some(codes, 0, codes.size())));
    }

    private static Condition condition(List<String> codes, Dice dice) {
        List<Condition> some = new ArrayList<>();
        dice.<String>some(codes, 1, codes.size())
                .forEach(
                        code -> some.add(dice.oneIn(3) ? Condition.not(STAMPS.includes(code)) : STAMPS.includes(code)));
        return Condition.atLeast(dice.between(1, some.size()), some);
    }

    Assessment<String> assess() {
        RulePack.Builder pack = RulePack.builder("pot", "1").fact(STAMPS).question(Pots.PLACE);
        rules.forEach(pack::rule);
        Facts facts = Facts.asOf(AsOf.of(Pots.DAY))
                .with(STAMPS, SetFinding.<String>none().including(members));
        return RuleEngine.of(pack.build()).asOf(Pots.DAY).assess(Pots.PLACE, facts);
    }

    /** Returns the sets that another answer is decided for, with no member turned that need not be, each with its answer. */
    Set<List<Object>> changes() {
        Map<Set<String>, Set<String>> decided = new LinkedHashMap<>();
        for (Set<String> turned : subsets()) {
            Set<String> given = given(turned);
            if (given.size() == 1 && !given.equals(given(Set.of()))) {
                decided.put(turned, given);
            }
        }
        Set<List<Object>> changes = new LinkedHashSet<>();
        decided.forEach((turned, given) -> {
            boolean needed = decided.entrySet().stream()
                    .filter(other -> other.getValue().equals(given))
                    .noneMatch(other -> !other.getKey().equals(turned) && turned.containsAll(other.getKey()));
            if (needed) {
                changes.add(List.of(after(turned), given.iterator().next()));
            }
        });
        return changes;
    }

    /** Returns the answers that rules give after some members are turned. */
    private Set<String> given(Set<String> turned) {
        Completion all = new Completion(Map.of(STAMPS, after(turned)));
        Set<String> given = new LinkedHashSet<>();
        rules.stream()
                .filter(rule -> all.satisfies(rule.when()))
                .forEach(rule -> given.add(rule.answerCode().orElseThrow()));
        return given;
    }

    private Set<String> after(Set<String> turned) {
        Set<String> after = new LinkedHashSet<>(STAMPS.codes());
        after.removeIf(code -> turned.contains(code) == members.contains(code));
        return after;
    }

    private static List<Set<String>> subsets() {
        List<Set<String>> subsets = List.of(Set.of());
        for (String code : STAMPS.codes()) {
            List<Set<String>> more = new ArrayList<>(subsets);
            for (Set<String> set : subsets) {
                Set<String> larger = new LinkedHashSet<>(set);
                larger.add(code);
                more.add(larger);
            }
            subsets = more;
        }
        return subsets;
    }
}

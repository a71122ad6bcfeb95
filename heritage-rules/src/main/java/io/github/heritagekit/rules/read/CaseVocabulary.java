// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.pack.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The facts that packs and rules know, by the time they know them.
 *
 * @param packs what each pack knows
 * @param dated what depends on the date, as its author would name it
 * @param asRecorded whether a case was written by a machine, so that a code that no pack knows is no slip of the pen where it is one
 *     of several that sources name
 */
record CaseVocabulary(ImmutableList<Edition> packs, ImmutableSet<String> dated, boolean asRecorded) {

    /** Facts that are known for a time. */
    private record Edition(
            DateRange inForce,
            ImmutableList<Fact<?>> own,
            ImmutableList<Fact<?>> facts,
            ImmutableList<Fact<?>> answers) {}

    static CaseVocabulary of(Collection<RulePack> packs, Collection<Rule<?>> rules) {
        ImmutableList.Builder<Edition> known = ImmutableList.builder();
        ImmutableSet.Builder<String> dated = ImmutableSet.builder();
        for (RulePack pack : packs) {
            known.add(new Edition(
                    pack.inForce(), ImmutableList.copyOf(pack.vocabulary().facts()), facts(pack), answers(pack)));
            if (pack.isDated()) {
                dated.add("`" + pack + "`");
            }
        }
        for (Rule<?> rule : rules) {
            known.add(new Edition(rule.inForce(), ImmutableList.of(), asked(List.of(rule.when())), ImmutableList.of()));
            if (isDated(rule)) {
                dated.add("`" + rule.id() + "`");
            }
        }
        return new CaseVocabulary(known.build(), dated.build(), false);
    }

    static CaseVocabulary of(Collection<Fact<?>> facts) {
        return new CaseVocabulary(
                ImmutableList.of(new Edition(
                        DateRange.always(), ImmutableList.of(), ImmutableList.copyOf(facts), ImmutableList.of())),
                ImmutableSet.of(),
                false);
    }

    /** Returns this vocabulary for cases that were written by a machine. */
    CaseVocabulary ofRecords() {
        return new CaseVocabulary(packs, dated, true);
    }

    /** Returns this vocabulary with further facts that no pack knows, asked as of any date or none. */
    CaseVocabulary with(List<Fact<?>> further) {
        ImmutableList<Edition> all = ImmutableList.<Edition>builder()
                .addAll(packs)
                .add(new Edition(
                        DateRange.always(), ImmutableList.of(), ImmutableList.copyOf(further), ImmutableList.of()))
                .build();
        return new CaseVocabulary(all, ImmutableSet.of(), asRecorded);
    }

    private static boolean isDated(Rule<?> rule) {
        return !rule.inForce().equals(DateRange.always())
                || rule.when().leaves().stream()
                        .anyMatch(leaf -> leaf.fact().view().isPresent());
    }

    private static ImmutableList<Fact<?>> answers(RulePack pack) {
        ImmutableList.Builder<Fact<?>> answers = ImmutableList.builder();
        pack.questions().forEach(question -> answers.add(Fact.answerTo(question)));
        return answers.build();
    }

    private static ImmutableList<Fact<?>> facts(RulePack pack) {
        List<Condition> conditions = new ArrayList<>(pack.impossible());
        pack.rules().forEach(rule -> conditions.add(rule.when()));
        ImmutableList.Builder<Fact<?>> facts = ImmutableList.builder();
        facts.addAll(pack.vocabulary().facts());
        pack.uses().forEach(used -> facts.addAll(used.facts()));
        facts.addAll(asked(conditions));
        return facts.build();
    }

    private static ImmutableList<Fact<?>> asked(List<Condition> conditions) {
        ImmutableList.Builder<Fact<?>> facts = ImmutableList.builder();
        for (Condition condition : conditions) {
            condition
                    .leaves()
                    .forEach(leaf -> facts.add(leaf.fact(), leaf.fact().base()));
        }
        return facts.build();
    }

    /**
     * Returns what names in a case stand for: the facts that packs declare themselves before those of vocabularies that they
     * use, those known on the day before those known at other times; on no day in particular, all as they come.
     */
    Names names(Optional<LocalDate> day, Problems problems) {
        Map<String, Map<String, Fact<?>>> byNamespace = new LinkedHashMap<>();
        Map<String, Set<Fact<?>>> own = new LinkedHashMap<>();
        for (Edition known : packs) {
            if (day.map(on -> known.inForce().contains(on) == DateRange.Containment.YES)
                    .orElse(true)) {
                add(known.facts(), byNamespace);
                known.own()
                        .forEach(fact -> own.computeIfAbsent(fact.name(), name -> new LinkedHashSet<>())
                                .add(fact));
            }
        }
        packs.forEach(known -> add(known.facts(), byNamespace));
        packs.forEach(known -> add(known.answers(), byNamespace));
        Names names = new Names("", Known.NOTHING, problems);
        byNamespace.forEach((id, facts) -> names.use(OtherPack.of(Vocabulary.of(id, facts.values()))));
        own.values().stream().filter(facts -> facts.size() == 1).forEach(facts -> facts.forEach(names::declare));
        return names;
    }

    private static void add(List<Fact<?>> facts, Map<String, Map<String, Fact<?>>> byNamespace) {
        for (Fact<?> fact : facts) {
            byNamespace
                    .computeIfAbsent(fact.namespace(), namespace -> new LinkedHashMap<>())
                    .putIfAbsent(fact.name(), fact);
        }
    }
}

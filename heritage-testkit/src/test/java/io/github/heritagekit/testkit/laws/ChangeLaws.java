// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.rules.engine.Alteration;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.Change;
import io.github.heritagekit.rules.engine.Changes;
import io.github.heritagekit.rules.engine.Proof;
import io.github.heritagekit.rules.engine.Verdict;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.testkit.laws.ForcedChanges.Forced;
import io.github.heritagekit.testkit.laws.ForcedChanges.Turned;
import io.github.heritagekit.testkit.laws.Representatives.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the changes that would lead to another answer. */
abstract class ChangeLaws {
    private static final int ALL = 10_000;

    @Provide
    Arbitrary<Pot> pots() {
        return RandomPots.pots();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_change_leads_to_the_answer_it_names(@ForAll("pots") Pot pot) {
        for (ChoiceQuestion<String> question : VerdictLaws.CHOICES) {
            Assessment<String> assessment = pot.assess(question);
            for (Change<String> change : assessment.changes().list()) {
                Assessment<String> changed = pot.dated().assess(question, change.appliedTo(pot.facts()));
                assertThat(changed.verdict()).as(change.toString()).isEqualTo(new Verdict.Decided<>(change.answer()));
                if (assessment.atOdds().isEmpty()) {
                    assertThat(changed.atOdds()).as(change.toString()).isEmpty();
                }
                assertThat(assessment.verdict()).isNotEqualTo(changed.verdict());
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void only_alterable_facts_of_which_something_is_known_are_altered(@ForAll("pots") Pot pot) {
        for (ChoiceQuestion<String> question : VerdictLaws.CHOICES) {
            List<Fact<?>> alterable = new ForcedChanges(pot, question).alterable();
            Changes<String> changes = pot.assess(question).changes(ALL);
            for (Change<String> change : changes.list()) {
                List<Fact<?>> altered = altered(change);
                assertThat(alterable).containsAll(altered);
                assertThat(change.cost())
                        .isEqualTo(
                                altered.stream().mapToInt(Fact::alterationCost).sum());
            }
            if (VerdictLaws.isOpen(pot.assess(question).verdict())) {
                assertThat(changes.list()).isEmpty();
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_changes_are_all_the_cheapest_that_there_are(@ForAll("pots") Pot pot) {
        for (ChoiceQuestion<String> question : VerdictLaws.CHOICES) {
            ForcedChanges forced = new ForcedChanges(pot, question);
            Assessment<String> assessment = pot.assess(question);
            if (!VerdictLaws.isOpen(assessment.verdict())) {
                Changes<String> changes = assessment.changes(ALL);
                Set<Forced> cheapest = new LinkedHashSet<>();
                boolean mayBeOthers = cheapest(forced, cheapest);
                assertThat(covered(changes, forced)).as(question.id()).isEqualTo(cheapest);
                assertThat(changes.proof()).isEqualTo(mayBeOthers ? Proof.BOUND_REACHED : Proof.PROVEN);
            }
        }
    }

    /**
     * Collects the cheapest of all changes, and returns whether tests that were not tried may hide others as cheap or cheaper.
     */
    private static boolean cheapest(ForcedChanges forced, Set<Forced> found) {
        boolean mayBeOthers = false;
        for (List<List<Fact<?>>> equallyDear : byCost(forced.alterable()).values()) {
            for (List<Fact<?>> facts : equallyDear) {
                mayBeOthers |= forced.addChanging(facts, found);
            }
            if (!found.isEmpty()) {
                return mayBeOthers;
            }
        }
        return mayBeOthers;
    }

    private static Map<Integer, List<List<Fact<?>>>> byCost(List<Fact<?>> alterable) {
        Map<Integer, List<List<Fact<?>>>> byCost = new TreeMap<>();
        for (int chosen = 1; chosen < 1 << alterable.size(); chosen++) {
            List<Fact<?>> facts = new ArrayList<>();
            for (int i = 0; i < alterable.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    facts.add(alterable.get(i));
                }
            }
            int cost = facts.stream().mapToInt(Fact::alterationCost).sum();
            byCost.computeIfAbsent(cost, key -> new ArrayList<>()).add(facts);
        }
        return byCost;
    }

    /** Returns the changes into single places that those told stand for: every place they name. */
    private static Set<Forced> covered(Changes<String> changes, ForcedChanges forced) {
        Set<Forced> covered = new LinkedHashSet<>();
        for (Change<String> change : changes.list()) {
            int before = covered.size();
            for (Map<Fact<?>, Object> to : forced.ways(altered(change))) {
                if (change.alterations().stream().allMatch(each -> holds(each, to))) {
                    covered.add(new Forced(to, change.answer()));
                }
            }
            assertThat(covered.size()).as("new values of " + change).isGreaterThan(before);
        }
        return covered;
    }

    private static boolean holds(Alteration alteration, Map<Fact<?>, Object> to) {
        Object where = requireNonNull(to.get(alteration.fact()));
        Object value = where instanceof Turned turned
                ? turned.members().present()
                : ((Place) where).ways().get(0);
        return new Completion(Map.of(alteration.fact(), value)).satisfies(alteration.to())
                && (!(where instanceof Turned turned)
                        || isSame(turned.members(), (SetFinding<?>) alteration.witness()));
    }

    /** Of a set, the members told are turned and no others; which code stands for any other does not matter. */
    private static boolean isSame(SetFinding<?> forced, SetFinding<?> told) {
        Set<Object> present = new LinkedHashSet<>(told.present());
        if (present.remove("other")) {
            present.add(ForcedChanges.ANY_OTHER);
        }
        return forced.present().equals(present)
                && forced.complete() == told.complete()
                && (forced.complete() || forced.absent().equals(told.absent()));
    }

    private static List<Fact<?>> altered(Change<String> change) {
        return change.alterations().stream().<Fact<?>>map(Alteration::fact).toList();
    }

    @Provide
    Arbitrary<LargeSet> largeSets() {
        return Dice.drawing(LargeSet::drawn);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void of_a_large_set_every_member_is_turned_that_need_be_and_no_other(@ForAll("largeSets") LargeSet set) {
        Changes<String> changes = set.assess().changes(ALL);
        Set<List<Object>> told = new LinkedHashSet<>();
        for (Change<String> change : changes.list()) {
            SetFinding<?> witness = (SetFinding<?>) change.alterations().get(0).witness();
            told.add(List.of(witness.present(), change.answer()));
        }
        assertThat(told).isEqualTo(set.changes()).hasSameSizeAs(changes.list());
        assertThat(changes.proof()).isEqualTo(Proof.PROVEN);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_list_of_changes_says_if_there_are_more(
            @ForAll("pots") Pot pot, @ForAll @IntRange(min = 1, max = 3) int most) {
        for (ChoiceQuestion<String> question : VerdictLaws.CHOICES) {
            Assessment<String> assessment = pot.assess(question);
            List<Change<String>> all = assessment.changes(ALL).list();
            Changes<String> few = assessment.changes(most);
            assertThat(few.more()).isEqualTo(all.size() > most);
            assertThat(few.list()).isEqualTo(all.subList(0, Math.min(most, all.size())));
        }
    }
}

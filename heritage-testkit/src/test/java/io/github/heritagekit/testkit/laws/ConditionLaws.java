// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.explain.Explanation;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every condition judged by itself: sound always, and exact where each fact is asked once. */
abstract class ConditionLaws {

    /** Two conditions over the same facts, and what is known of those. */
    record Two(Condition first, Condition second, Map<Fact<?>, HeritageValue> evidence) {
        private Pot pot(Condition condition) {
            Rule<String> rule = Rule.of("pot/only").answers(Pots.PLACE, "SHELF").when(condition);
            return Pot.of(Pot.Packs.of(List.of(rule)), evidence, Map.of());
        }

        Explanation judge(Condition condition) {
            return pot(condition).assess(Pots.PLACE).rules().get(0).why();
        }

        Truth truth(Condition condition) {
            return judge(condition).truth();
        }

        Truth truthOverCompletions(Condition condition) {
            return new BruteForce(pot(condition), Pots.PLACE).truth(completion -> completion.satisfies(condition));
        }
    }

    @Provide
    Arbitrary<Two> conditions() {
        return Dice.drawing(dice -> {
            List<Fact<?>> facts = RandomPots.facts(dice);
            RandomConditions conditions = new RandomConditions(dice, facts);
            return new Two(conditions.tree(2), conditions.tree(2), new RandomEvidence(dice).of(facts));
        });
    }

    /** Returns conditions that ask each of their facts in one leaf only; both are the same. */
    @Provide
    Arbitrary<Two> askingEachFactOnce() {
        return Dice.drawing(dice -> {
            List<Fact<?>> facts = RandomPots.facts(dice);
            RandomConditions conditions = new RandomConditions(dice, facts);
            Condition joined = join(facts.stream().map(conditions::leaf).toList(), dice);
            return new Two(joined, joined, new RandomEvidence(dice).of(facts));
        });
    }

    private static Condition join(List<Condition> leaves, Dice dice) {
        if (leaves.size() == 3 && dice.oneIn(2)) {
            return Condition.atLeast(2, leaves);
        }
        Condition joined = leaves.get(0);
        for (Condition leaf : leaves.subList(1, leaves.size())) {
            List<Condition> both = List.of(joined, leaf);
            joined = dice.oneIn(2) ? Condition.all(both) : Condition.any(both);
            joined = dice.oneIn(3) ? Condition.not(joined) : joined;
        }
        return joined;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_judged_true_or_false_is_so_in_every_completion(@ForAll("conditions") Two two) {
        Truth judged = two.truth(two.first());
        if (judged != Truth.UNKNOWN) {
            assertThat(two.truthOverCompletions(two.first())).isEqualTo(judged);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void where_each_fact_is_asked_once_the_truth_is_that_of_the_completions(@ForAll("askingEachFactOnce") Two two) {
        assertThat(two.truth(two.first())).isEqualTo(two.truthOverCompletions(two.first()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_part_of_an_explanation_has_the_truth_of_its_condition(@ForAll("conditions") Two two) {
        for (Explanation part :
                two.judge(Condition.all(two.first(), two.second())).parts()) {
            assertThat(part.truth()).isEqualTo(two.truth(part.condition()));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void conditions_join_as_truths_do(@ForAll("conditions") Two two) {
        Truth first = two.truth(two.first());
        Truth second = two.truth(two.second());
        assertThat(two.truth(Condition.all(two.first(), two.second()))).isEqualTo(first.and(second));
        assertThat(two.truth(Condition.any(two.first(), two.second()))).isEqualTo(first.or(second));
        assertThat(two.truth(Condition.not(two.first()))).isEqualTo(first.not());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_laws_of_de_morgan_hold_of_conditions_judged(@ForAll("conditions") Two two) {
        Condition notFirst = Condition.not(two.first());
        Condition notSecond = Condition.not(two.second());
        assertThat(two.truth(Condition.not(Condition.all(two.first(), two.second()))))
                .isEqualTo(two.truth(Condition.any(notFirst, notSecond)));
        assertThat(two.truth(Condition.not(Condition.any(two.first(), two.second()))))
                .isEqualTo(two.truth(Condition.all(notFirst, notSecond)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_order_of_parts_does_not_matter(@ForAll("conditions") Two two, @ForAll Random random) {
        List<Condition> parts = new ArrayList<>(List.of(two.first(), two.second(), Condition.not(two.first())));
        List<Condition> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        assertThat(two.truth(Condition.all(shuffled))).isEqualTo(two.truth(Condition.all(parts)));
        assertThat(two.truth(Condition.any(shuffled))).isEqualTo(two.truth(Condition.any(parts)));
        assertThat(two.truth(Condition.atLeast(2, shuffled))).isEqualTo(two.truth(Condition.atLeast(2, parts)));
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static io.github.heritagekit.rules.engine.Teapots.PLACE;
import static io.github.heritagekit.rules.engine.Teapots.nothing;
import static io.github.heritagekit.rules.engine.Teapots.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Resolution;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.YesNoFact;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that count: so many of many conditions. */
class CountingTest {
    private static final YesNoFact LOVED = Fact.yesNo("teapot/loved");
    private static final YesNoFact WHOLE = Fact.yesNo("teapot/whole");

    private static List<YesNoFact> marks(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Fact.yesNo("teapot/mark-" + i))
                .toList();
    }

    private static Condition atLeast(int count, List<YesNoFact> marks) {
        return Condition.atLeast(
                count, marks.stream().<Condition>map(YesNoFact::isTrue).toList());
    }

    private static DatedEngine engine(List<YesNoFact> facts, ChoiceQuestion<String> question, Rule<?>... rules) {
        RulePack.Builder pack = RulePack.builder("teapot", "1").question(question);
        facts.forEach(pack::fact);
        for (Rule<?> rule : rules) {
            pack.rule(rule);
        }
        return RuleEngine.of(pack.build()).asOf(Teapots.DAY);
    }

    @Test
    void half_of_forty_marks_or_less_than_half_is_decided_within_the_bound() {
        List<YesNoFact> marks = marks(40);
        DatedEngine engine = engine(
                marks,
                PLACE,
                place("most", "SHELF").when(atLeast(20, marks)),
                place("few", "SHELF").when(Condition.not(atLeast(20, marks))));

        assertThat(engine.assess(PLACE, nothing()).verdict()).isEqualTo(new Verdict.Decided<>("SHELF"));
    }

    @Test
    void each_of_forty_marks_counted_is_missing_and_proven_to_be() {
        List<YesNoFact> marks = marks(40);
        DatedEngine engine = engine(marks, PLACE, place("most", "SHELF").when(atLeast(20, marks)));

        Assessment<String> assessment = engine.assess(PLACE, nothing());
        assertThat(assessment.missing()).isEqualTo(marks);
        assertThat(proof(assessment)).isEqualTo(Proof.PROVEN);
    }

    private static Proof proof(Assessment<String> assessment) {
        return ((Verdict.Open<String>) assessment.verdict()).proof();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 9, 13, 21})
    void the_two_facts_that_settle_it_together_are_asked_before_any_of_many_marks(int number) {
        List<YesNoFact> facts = new ArrayList<>(marks(number));
        Condition most = atLeast((number + 1) / 2, marks(number));
        facts.addAll(List.of(LOVED, WHOLE));
        ChoiceQuestion<String> first = PLACE.resolvedBy(Resolution.FIRST);
        DatedEngine engine = engine(
                facts,
                first,
                place("loved", "SHELF").when(LOVED.isTrue(), WHOLE.isTrue()),
                place("most", "SHELF").when(most),
                place("else", "BIN"));

        Assessment<String> assessment = engine.assess(first, nothing());
        assertThat(assessment.missing()).startsWith(LOVED, WHOLE).hasSize(number + 2);
        assertThat(proof(assessment)).isEqualTo(Proof.PROVEN);
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static io.github.heritagekit.rules.engine.Teapots.CHIPPED;
import static io.github.heritagekit.rules.engine.Teapots.DAY;
import static io.github.heritagekit.rules.engine.Teapots.GLAZES;
import static io.github.heritagekit.rules.engine.Teapots.PLACE;
import static io.github.heritagekit.rules.engine.Teapots.SIGNED;
import static io.github.heritagekit.rules.engine.Teapots.engine;
import static io.github.heritagekit.rules.engine.Teapots.nothing;
import static io.github.heritagekit.rules.engine.Teapots.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.lang.Resolution;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.YearFact;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What asking is worth, where the laws of asking found it counted wrongly. */
class AskingTest {
    private static final YearFact FIRED = Fact.year("teapot/fired");
    private static final Rule<String> SALT = place("salt", "SHELF").when(GLAZES.includes("salt"));
    private static final Rule<String> ASH =
            place("ash", "BIN").when(GLAZES.includes("ash"), Condition.not(GLAZES.includes("salt")));

    private static boolean isNew(int year) {
        if (year == 1901) {
            throw new IllegalStateException("1901 is beyond this test");
        }
        return year > 1950;
    }

    private static List<Asking> asking(Facts facts, Rule<?>... rules) {
        return engine(rules)
                .assess(PLACE, facts)
                .verdict()
                .<List<Asking>>fold(d -> List.of(), s -> List.of(), c -> List.of(), Verdict.Open::asking);
    }

    @Test
    void who_asks_a_set_learns_of_all_its_members_at_once() {
        assertThat(asking(nothing(), SALT, ASH)).containsExactly(new Asking(GLAZES, 3, 3));
        SurveyPlan plan = SurveyPlan.of(List.of(engine(SALT, ASH).assess(PLACE, nothing())));
        assertThat(plan.facts()).containsExactly(new SurveyPlan.Entry(GLAZES, 1, 1, 1));
    }

    @Test
    void members_that_come_to_the_same_are_one_case() {
        Condition any = Condition.any(IntStream.range(0, 40)
                .<Condition>mapToObj(i -> GLAZES.includes("glaze-" + i))
                .toList());
        assertThat(asking(nothing(), place("glazed", "SHELF").when(any))).containsExactly(new Asking(GLAZES, 2, 2));
    }

    @Test
    void of_a_set_with_very_many_cases_asking_is_still_weighed() {
        List<Condition> pairs = IntStream.range(0, 16)
                .mapToObj(i -> Condition.all(GLAZES.includes("a-" + i), GLAZES.includes("b-" + 7 * i % 16)))
                .toList();
        Asking asking = asking(nothing(), place("glazed", "SHELF").when(Condition.atLeast(8, pairs)))
                .get(0);
        assertThat(asking.fact()).isEqualTo(GLAZES);
        assertThat(asking.settling()).isBetween(1, asking.cases());
    }

    @Test
    void values_that_nothing_tells_apart_count_once() {
        NamedTest<Integer> test = NamedTest.of("teapot/new", FactType.YEAR, Wording.en("is new"), AskingTest::isNew);
        Rule<String> rule = place("new", "SHELF").when(FIRED.passes(test), CHIPPED.isTrue());
        assertThat(asking(nothing().with(FIRED, Finding.between(1900, 1902)), rule))
                .extracting(Asking::fact)
                .isEqualTo(List.of(CHIPPED, FIRED));
    }

    @Test
    void values_that_are_impossible_count_neither_as_cases_nor_for_the_order() {
        CodeFact grade = Fact.code("teapot/grade", "I", "II", "III", "IV", "V");
        ChoiceQuestion<String> first = PLACE.resolvedBy(Resolution.FIRST);
        RulePack.Builder pack = RulePack.builder("teapot", "1")
                .fact(grade)
                .fact(SIGNED)
                .fact(CHIPPED)
                .question(first)
                .impossible(Condition.all(SIGNED.isFalse(), grade.isOneOf("I", "II", "III")))
                .rule(place("grade-1", "TABLE").when(grade.isOneOf("I")))
                .rule(place("grade-2", "BIN").when(grade.isOneOf("II")))
                .rule(place("grade-4", "SHELF").when(grade.isOneOf("IV"), CHIPPED.isTrue()))
                .rule(place("whole", "TABLE").when(CHIPPED.isFalse()))
                .rule(place("else", "BIN"));
        Verdict<String> verdict = RuleEngine.of(pack.build())
                .asOf(DAY)
                .assess(first, nothing().with(SIGNED, false))
                .verdict();
        assertThat(((Verdict.Open<String>) verdict).asking())
                .containsExactly(new Asking(CHIPPED, 1, 2), new Asking(grade, 0, 2));
    }

    @Test
    void what_an_interview_finds_out_takes_the_place_of_an_override() {
        Facts overridden = nothing()
                .with(CHIPPED, false)
                .override(CHIPPED, Finding.of(false), "by eye", "the curator", DAY)
                .override(CHIPPED, Finding.unrecorded(), "illegible", "the curator", DAY);
        Rule<String> chipped = place("chipped", "BIN").when(CHIPPED.isTrue());
        Interview<String> interview = Interview.of(engine(chipped), PLACE, overridden);
        assertThat(interview.next()).contains(CHIPPED);
        assertThat(interview.answered(CHIPPED, Finding.of(true)).assessment().verdict())
                .isEqualTo(new Verdict.Decided<>("BIN"));
        Facts glazed = nothing().override(GLAZES, SetFinding.unrecorded(), "illegible", "the curator", DAY);
        assertThat(Interview.of(engine(SALT), PLACE, glazed)
                        .answered(GLAZES, SetFinding.exactly("salt"))
                        .assessment()
                        .verdict())
                .isEqualTo(new Verdict.Decided<>("SHELF"));
    }
}

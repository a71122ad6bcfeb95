// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static io.github.heritagekit.rules.engine.Teapots.AGE;
import static io.github.heritagekit.rules.engine.Teapots.CHIPPED;
import static io.github.heritagekit.rules.engine.Teapots.DAY;
import static io.github.heritagekit.rules.engine.Teapots.MADE;
import static io.github.heritagekit.rules.engine.Teapots.PLACE;
import static io.github.heritagekit.rules.engine.Teapots.nothing;
import static io.github.heritagekit.rules.engine.Teapots.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.InvalidRulePackException;
import io.github.heritagekit.rules.pack.RulePack;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** Packs that are valid and made to cost as much as they can. The timeouts are guards against hanging, a hundred times what is needed. */
class HostilePacksInEngineTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private static <T> T soon(ThrowingSupplier<T> work) {
        return assertTimeoutPreemptively(LONG, work);
    }

    private static RulePack.Builder pack() {
        return RulePack.builder("teapot", "1")
                .fact(MADE)
                .fact(AGE)
                .fact(CHIPPED)
                .question(PLACE);
    }

    private static ChoiceQuestion<String> step(int number) {
        return ChoiceQuestion.of("teapot/step-" + number, "SHELF", "TABLE", "BIN");
    }

    /** Each question reads all those before it through the one before it. */
    @Test
    void a_long_chain_of_questions_is_answered_question_by_question() {
        RulePack.Builder chain = pack();
        Condition before = MADE.before(1900);
        for (int i = 0; i < 100; i++) {
            chain.question(step(i))
                    .rule(Rule.of("teapot/rule-" + i).answers(step(i), "SHELF").when(before));
            before = ((CodeFact) Fact.answerTo(step(i))).isOneOf("SHELF");
        }
        DatedEngine engine = RuleEngine.of(chain.build()).asOf(DAY);

        Assessment<String> open = soon(() -> engine.assess(step(99), nothing()));
        assertThat(open.missing()).containsExactly(MADE);
        assertThat(open.premises()).hasSize(99);
        assertThat(open.exact()).isTrue();
        assertThat(soon(() -> open.equals(engine.assess(step(99), nothing())))).isTrue();
        assertThat(engine.assess(step(99), nothing().with(MADE, 1890)).verdict())
                .isEqualTo(new Verdict.Decided<>("SHELF"));
    }

    @Test
    void very_many_answers_in_conflict_are_given_up_and_said_to_be() {
        RulePack.Builder pack = pack();
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            pack.question(step(i))
                    .rule(Rule.of("teapot/shelf-" + i).answers(step(i), "SHELF"))
                    .rule(Rule.of("teapot/bin-" + i).answers(step(i), "BIN"));
            all.add(((CodeFact) Fact.answerTo(step(i))).isOneOf("SHELF"));
        }
        DatedEngine engine = RuleEngine.of(pack.rule(place("half", "SHELF").when(Condition.atLeast(20, all)))
                        .build())
                .asOf(DAY);

        Verdict<String> verdict = soon(() -> engine.assess(PLACE, nothing()).verdict());
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Open.class, open -> assertThat(open.proof()).isEqualTo(Proof.BOUND_REACHED));
    }

    @Test
    void a_fact_may_have_thousands_of_thresholds() {
        RulePack.Builder pack = pack();
        for (int i = 0; i < 4_000; i++) {
            pack.rule(place("before-" + i, "SHELF").when(MADE.before(i)));
        }
        RuleEngine engine = RuleEngine.of(pack.build());

        assertThat(soon(() -> engine.asOf(DAY).assess(PLACE, nothing().with(MADE, 3_999)))
                        .verdict())
                .isEqualTo(new Verdict.Silent<>());
        assertThat(soon(() -> engine.asOf(DAY).assess(PLACE, nothing().with(MADE, 3_998)))
                        .verdict())
                .isEqualTo(new Verdict.Decided<>("SHELF"));
    }

    @Test
    void exceptions_may_follow_each_other_for_thousands() {
        RulePack.Builder pack = pack().rule(place("rule-0", "SHELF").when(CHIPPED.isFalse()));
        for (int i = 1; i < 5_000; i++) {
            pack.rule(place("rule-" + i, i % 2 == 0 ? "SHELF" : "BIN")
                    .when(CHIPPED.isFalse())
                    .exceptionTo("teapot/rule-" + (i - 1)));
        }
        RuleEngine engine = RuleEngine.of(pack.build());

        assertThat(soon(() -> engine.asOf(DAY).assess(PLACE, nothing().with(CHIPPED, false)))
                        .verdict())
                .isEqualTo(new Verdict.Decided<>("BIN"));
    }

    @Test
    void members_of_a_set_that_the_impossible_ties_are_not_tried_in_every_combination() {
        String[] codes = IntStream.range(0, 40).mapToObj(i -> "c" + i).toArray(String[]::new);
        CodesFact marks = Fact.codes("teapot/marks", codes);
        Condition three = Condition.atLeast(
                3, IntStream.range(0, 40).mapToObj(i -> marks.includes("c" + i)).toList());
        Condition two = Condition.atLeast(
                2, IntStream.range(0, 40).mapToObj(i -> marks.includes("c" + i)).toList());
        RulePack pack = pack().fact(marks)
                .impossible(Condition.all(three, CHIPPED.isTrue()))
                .rule(place("marked", "SHELF").when(two, CHIPPED.isFalse()))
                .build();

        assertThat(soon(() -> RuleEngine.of(pack).asOf(DAY).assess(PLACE, nothing()))
                        .missing())
                .contains(marks, CHIPPED);
    }

    @Test
    void very_many_facts_may_be_open_at_once() {
        RulePack.Builder pack = RulePack.builder("teapot", "1").question(PLACE);
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            var fact = Fact.yesNo("teapot/fact-" + i);
            pack.fact(fact);
            all.add(fact.isTrue());
        }
        DatedEngine engine = RuleEngine.of(pack.rule(place("all", "SHELF").when(Condition.all(all)))
                        .build())
                .asOf(DAY);

        assertThat(soon(() -> engine.assess(PLACE, nothing())).missing()).hasSize(1_000);
    }

    @Test
    void packs_that_change_on_too_many_days_are_refused() {
        RulePack.Builder pack = pack();
        LocalDate day = LocalDate.of(2020, 1, 1);
        for (int i = 0; i < 1_000; i++) {
            pack.rule(place("from-" + i, "SHELF").inForce(DateRange.parse("from " + day.plusDays(i))));
        }
        RulePack changing = pack.build();

        assertThatThrownBy(() -> RuleEngine.of(changing))
                .isInstanceOf(InvalidRulePackException.class)
                .hasMessageContaining("packs and rules begin and end on 1001 days; at most 1000 are told apart");
    }
}

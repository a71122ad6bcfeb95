// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.lang.YearFact;
import io.github.heritagekit.rules.lang.YesNoFact;
import io.github.heritagekit.rules.pack.Expectation;
import io.github.heritagekit.rules.pack.InvalidRulePackException;
import io.github.heritagekit.rules.pack.PackExample;
import io.github.heritagekit.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

class PackExamplesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final YearFact MADE = Fact.year("teapot/made");
    private static final YesNoFact CHIPPED = Fact.yesNo("teapot/chipped");
    private static final ChoiceQuestion<String> PLACE = ChoiceQuestion.of("teapot/place", "SHELF", "BIN");
    private static final CollectQuestion<String> CHARMS = CollectQuestion.of("teapot/charms", "OLD", "WHOLE");
    private static final Facts NOTHING = Facts.asOf(AsOf.of(DAY));

    private static RulePack.Builder teapots() {
        return RulePack.builder("teapot", "1")
                .fact(MADE)
                .fact(CHIPPED)
                .question(PLACE)
                .question(CHARMS)
                .rule(Rule.of("teapot/old").answers(PLACE, "SHELF").when(MADE.before(1900)))
                .rule(Rule.of("teapot/chipped").answers(PLACE, "BIN").when(CHIPPED.isTrue()))
                .rule(Rule.of("teapot/is-old").answers(CHARMS, "OLD").when(MADE.before(1900)))
                .rule(Rule.of("teapot/is-whole").answers(CHARMS, "WHOLE").when(CHIPPED.isFalse()));
    }

    private static PackExample example(String name, Facts given, Expectation... expect) {
        return new PackExample(name, given, List.of(expect));
    }

    private static Expectation openFor(String... facts) {
        return new Expectation.Openness(PLACE, new LinkedHashSet<>(List.of(facts)));
    }

    private static Expectation charms(Truth old, Truth whole) {
        Map<String, Truth> answers = new LinkedHashMap<>();
        answers.put("OLD", old);
        answers.put("WHOLE", whole);
        return new Expectation.Collected(CHARMS, answers);
    }

    private static final PackExample OLD_AND_WHOLE = example(
            "old and whole",
            NOTHING.with(MADE, 1890).with(CHIPPED, false),
            new Expectation.Answer(PLACE, "SHELF"),
            charms(Truth.TRUE, Truth.TRUE));
    private static final PackExample OLD_AND_CHIPPED = example(
            "old and chipped", NOTHING.with(MADE, 1890).with(CHIPPED, true), new Expectation.Contradiction(PLACE));
    private static final PackExample NEW_AND_WHOLE =
            example("new and whole", NOTHING.with(MADE, 1990).with(CHIPPED, false), new Expectation.Silence(PLACE));
    private static final PackExample OLD =
            example("old", NOTHING.with(MADE, 1890), openFor("teapot/chipped"), charms(Truth.TRUE, Truth.UNKNOWN));

    @Test
    void examples_that_hold_fail_nowhere() {
        RulePack pack = teapots()
                .example(OLD_AND_WHOLE)
                .example(OLD_AND_CHIPPED)
                .example(NEW_AND_WHOLE)
                .example(OLD)
                .build();
        assertThat(PackExamples.failures(pack)).isEmpty();
    }

    @Test
    void each_expectation_is_a_check_of_its_own_with_a_name_that_reads_well() {
        RulePack pack = teapots()
                .example(OLD_AND_WHOLE)
                .example(OLD_AND_CHIPPED)
                .example(NEW_AND_WHOLE)
                .example(OLD)
                .build();
        assertThat(PackExamples.of(pack).checks())
                .extracting(PackExamples.Check::name)
                .containsExactly(
                        "old and whole: place is SHELF",
                        "old and whole: charms: OLD yes, WHOLE yes",
                        "old and chipped: place is contradictory",
                        "new and whole: place is silent",
                        "old: place is open, missing teapot/chipped",
                        "old: charms: OLD yes, WHOLE open");
    }

    @Test
    void a_failure_shows_what_was_expected_what_follows_and_why() {
        RulePack pack = teapots()
                .example(example("old", NOTHING.with(MADE, 1890), new Expectation.Answer(PLACE, "SHELF")))
                .build();
        assertThat(PackExamples.failures(pack))
                .singleElement()
                .satisfies(failure ->
                        assertThat(failure).startsWith("""
                        example `old` of teapot/1 as of 2026-11-23
                          expected: place is SHELF
                          but was:  place is open between [SHELF, contradictory], missing teapot/chipped

                        place: open between SHELF and the rules contradicting each other
                        """).contains("made is before 1900", "nobody looked"));
    }

    @Test
    void every_kind_of_expectation_can_fail() {
        Facts whole = NOTHING.with(MADE, 1890).with(CHIPPED, false);
        Facts chipped = NOTHING.with(MADE, 1890).with(CHIPPED, true);
        Facts plain = NOTHING.with(MADE, 1990).with(CHIPPED, false);
        RulePack pack = teapots()
                .example(example("a", plain, new Expectation.Answer(PLACE, "SHELF")))
                .example(example("b", whole, new Expectation.Answer(PLACE, "BIN")))
                .example(example("c", chipped, new Expectation.Silence(PLACE)))
                .example(example("d", whole, new Expectation.Contradiction(PLACE)))
                .example(example("e", whole, openFor("teapot/chipped")))
                .example(example("f", NOTHING, openFor("teapot/chipped")))
                .example(example("g", NOTHING, charms(Truth.TRUE, Truth.FALSE)))
                .build();
        assertThat(PackExamples.failures(pack))
                .extracting(failure -> failure.lines().skip(2).findFirst().orElseThrow())
                .containsExactly(
                        "  but was:  place is silent",
                        "  but was:  place is SHELF",
                        "  but was:  place is contradictory, by teapot/old, teapot/chipped",
                        "  but was:  place is SHELF",
                        "  but was:  place is SHELF",
                        "  but was:  place is open between [SHELF, BIN, silent, contradictory],"
                                + " missing teapot/made, teapot/chipped",
                        "  but was:  charms: OLD open, WHOLE open, missing teapot/made, teapot/chipped");
    }

    @Test
    void a_pack_without_examples_fails() {
        assertThat(PackExamples.failures(teapots().build()))
                .containsExactly("pack teapot/1 must have at least one example but has none");
    }

    @Test
    void each_example_is_asked_as_of_its_own_date() {
        LocalDate before = LocalDate.of(1999, 12, 31);
        RulePack pack = RulePack.builder("teapot", "2")
                .question(PLACE)
                .rule(Rule.of("teapot/all")
                        .answers(PLACE, "SHELF")
                        .inForce(DateRange.from(PartialDate.of(LocalDate.of(2000, 1, 1)))))
                .example(example("then", Facts.asOf(AsOf.of(before)), new Expectation.Silence(PLACE)))
                .example(example("now", NOTHING, new Expectation.Answer(PLACE, "SHELF")))
                .build();
        assertThat(PackExamples.failures(pack)).isEmpty();
    }

    @Test
    void an_example_from_before_the_pack_was_in_force_fails_and_says_so() {
        RulePack pack = teapots()
                .inForce(DateRange.from(PartialDate.of(DAY)))
                .example(example("then", Facts.asOf(AsOf.of(DAY.minusDays(1))), new Expectation.Silence(PLACE)))
                .build();
        assertThat(PackExamples.failures(pack))
                .singleElement()
                .asString()
                .contains("but was:  cannot be asked: no pack in force on 2026-11-22");
    }

    @Test
    void a_pack_that_makes_exceptions_to_another_is_tested_together_with_it() {
        RulePack collector = RulePack.builder("collector", "1")
                .rule(Rule.of("collector/keeps")
                        .exempts(PLACE)
                        .when(MADE.before(1900))
                        .exceptionTo("teapot/chipped"))
                .example(example(
                        "old and chipped",
                        NOTHING.with(MADE, 1890).with(CHIPPED, true),
                        new Expectation.Answer(PLACE, "SHELF")))
                .build();
        assertThat(PackExamples.failures(collector, teapots().build())).isEmpty();
        assertThatThrownBy(() -> PackExamples.failures(collector)).isInstanceOf(InvalidRulePackException.class);
    }

    @Test
    void a_test_class_gets_one_dynamic_test_for_each_expectation() {
        RulePack pack = teapots()
                .example(OLD_AND_WHOLE)
                .example(example("wrong", NOTHING, new Expectation.Silence(PLACE)))
                .build();
        RulePackTests tests = () -> pack;
        List<DynamicTest> dynamic = dynamicTests(tests.examples());
        assertThat(dynamic)
                .extracting(DynamicNode::getDisplayName)
                .containsExactly(
                        "old and whole: place is SHELF",
                        "old and whole: charms: OLD yes, WHOLE yes",
                        "wrong: place is silent");
        assertThatThrownBy(() -> dynamic.get(2).getExecutable().execute())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected: place is silent");
    }

    private static List<DynamicTest> dynamicTests(Stream<DynamicNode> nodes) {
        return nodes.map(DynamicTest.class::cast).toList();
    }
}

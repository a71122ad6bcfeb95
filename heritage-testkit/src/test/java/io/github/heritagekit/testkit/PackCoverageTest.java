// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.YearFact;
import io.github.heritagekit.rules.lang.YesNoFact;
import io.github.heritagekit.rules.pack.Expectation;
import io.github.heritagekit.rules.pack.PackExample;
import io.github.heritagekit.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackCoverageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final YearFact MADE = Fact.year("teapot/made");
    private static final YesNoFact CHIPPED = Fact.yesNo("teapot/chipped");
    private static final YesNoFact SIGNED = Fact.yesNo("teapot/signed");
    private static final ChoiceQuestion<String> PLACE = ChoiceQuestion.of("teapot/place", "SHELF", "BIN");
    private static final ChoiceQuestion<String> CARE = ChoiceQuestion.of("teapot/care", "DUST", "REPAIR");
    private static final Facts NOTHING = Facts.asOf(AsOf.of(DAY));

    private static RulePack.Builder weak() {
        return RulePack.builder("teapot", "1")
                .fact(MADE)
                .fact(CHIPPED)
                .fact(SIGNED)
                .question(PLACE)
                .question(CARE)
                .rule(Rule.of("teapot/old").answers(PLACE, "SHELF").when(MADE.before(1900), SIGNED.isTrue()))
                .rule(Rule.of("teapot/chipped").answers(PLACE, "BIN").when(CHIPPED.isTrue()))
                .rule(Rule.of("teapot/signed")
                        .exempts(PLACE)
                        .when(SIGNED.isTrue())
                        .exceptionTo("teapot/chipped"))
                .rule(Rule.of("teapot/formerly")
                        .answers(PLACE, "BIN")
                        .when(CHIPPED.isTrue())
                        .inForce(DateRange.until(PartialDate.of(LocalDate.of(2000, 1, 1)))))
                .rule(Rule.of("teapot/dust").answers(CARE, "DUST").when(CHIPPED.isFalse()));
    }

    private static PackExample example(String name, Facts given, Expectation expected) {
        return new PackExample(name, given, List.of(expected));
    }

    private static RulePack withExamples() {
        return weak().example(example(
                        "old, signed and chipped",
                        NOTHING.with(MADE, 1890).with(SIGNED, true).with(CHIPPED, true),
                        new Expectation.Answer(PLACE, "SHELF")))
                .example(example(
                        "of unknown age, signed and chipped",
                        NOTHING.with(SIGNED, true).with(CHIPPED, true),
                        new Expectation.Silence(PLACE)))
                .build();
    }

    @Test
    void the_report_tells_of_each_rule_and_leaf_what_no_example_shows() {
        assertThat(PackCoverage.of(withExamples())).hasToString("""
                        examples of teapot/1: 2 of 5 rules held, 0 of 6 leaves seen both true and false
                          teapot/old: held 1, set aside 0, open 1, did not hold 0
                            made is before 1900: true 1, never false, unknown 1
                            signed: true 2, never false, unknown 0
                          teapot/chipped: never held, set aside 2, open 0, did not hold 0
                            chipped: true 2, never false, unknown 0
                          teapot/signed: held 2, set aside 0, open 0, did not hold 0
                            signed: true 2, never false, unknown 0
                          teapot/formerly (until 2000-01-01): never asked
                            chipped: never true, never false, unknown 0
                          teapot/dust: never asked
                            chipped: no: never true, never false, unknown 0
                        """);
    }

    @Test
    void an_example_counts_for_the_questions_that_it_expects_something_of_only() {
        RulePack pack = weak().example(
                        example("whole", NOTHING.with(CHIPPED, false), new Expectation.Answer(CARE, "DUST")))
                .build();
        assertThat(PackCoverage.of(pack).rules())
                .filteredOn(PackCoverage.RuleCoverage::isAsked)
                .extracting(covered -> covered.rule().id())
                .containsExactly("teapot/dust");
    }

    @Test
    void an_example_counts_for_the_earlier_questions_that_its_own_rest_on() {
        RulePack pack = weak().rule(Rule.of("teapot/repair")
                        .answers(CARE, "REPAIR")
                        .when(((CodeFact) Fact.answerTo(PLACE)).is("BIN")))
                .example(example("chipped", NOTHING.with(CHIPPED, true), new Expectation.Answer(CARE, "REPAIR")))
                .build();
        assertThat(PackCoverage.of(pack).rules())
                .filteredOn(PackCoverage.RuleCoverage::isAsked)
                .extracting(covered -> covered.rule().id())
                .containsExactly("teapot/old", "teapot/chipped", "teapot/signed", "teapot/dust", "teapot/repair");
    }

    @Test
    void a_demand_that_is_met_says_nothing_and_one_that_is_not_shows_the_report() {
        PackCoverage coverage = PackCoverage.of(withExamples());
        assertThat(coverage.neverHeld())
                .extracting(Rule::id)
                .containsExactly("teapot/chipped", "teapot/formerly", "teapot/dust");
        assertThat(coverage.failure(CoverageDemand.nothing())).isEmpty();
        assertThat(coverage.failure(new CoverageDemand(40, 0))).isEmpty();
        assertThat(coverage.failure(CoverageDemand.everyRule()))
                .hasValue("demanded: 100 % of the rules held, 0 % of the leaves seen both true and false\n"
                        + coverage.toText());
        assertThat(coverage.failure(CoverageDemand.nothing().withLeaves(1)))
                .hasValueSatisfying(report -> assertThat(report).startsWith("demanded: 0 % of the rules held, 1 %"));
        assertThatThrownBy(() -> new CoverageDemand(101, 0))
                .hasMessage("rules that hold must be 0 to 100 percent but were 101");
    }

    @Test
    void a_test_class_fails_with_the_report_unless_it_demands_less() {
        RulePackTests strict = PackCoverageTest::withExamples;
        assertThatThrownBy(strict::coverage)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("teapot/chipped: never held");
        RulePackTests lenient = new RulePackTests() {
            @Override
            public RulePack pack() {
                return withExamples();
            }

            @Override
            public CoverageDemand coverageDemanded() {
                return new CoverageDemand(40, 0);
            }
        };
        assertThatCode(lenient::coverage).doesNotThrowAnyException();
    }
}

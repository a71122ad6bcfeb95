// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static io.github.heritagekit.rules.engine.Teapots.CARE;
import static io.github.heritagekit.rules.engine.Teapots.GLAZES;
import static io.github.heritagekit.rules.engine.Teapots.MADE;
import static io.github.heritagekit.rules.engine.Teapots.PLACE;
import static io.github.heritagekit.rules.engine.Teapots.engine;
import static io.github.heritagekit.rules.engine.Teapots.nothing;
import static io.github.heritagekit.rules.engine.Teapots.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.lang.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cases that the laws of case splits found to be told wrongly. */
class CaseSplitTest {
    private static final NamedTest<Integer> LEAP =
            NamedTest.of("teapot/leap", FactType.YEAR, Wording.en("is a leap year"), year -> year % 4 == 0);
    private static final CodeFact PLACED = (CodeFact) Fact.answerTo(PLACE);

    private static Optional<CaseSplit> split(Rule<?>... rules) {
        return engine(rules).assess(PLACE, nothing()).caseSplit();
    }

    private static List<String> told(Optional<CaseSplit> split) {
        return ((CaseSplit.Split) split.orElseThrow())
                .cases().stream()
                        .map(each -> each.when().phrase(Locale.ENGLISH) + ": " + each.then())
                        .toList();
    }

    @Test
    void what_a_test_written_in_java_turns_is_told_by_the_test() {
        Rule<String> leap = place("leap", "SHELF").when(MADE.passes(LEAP));
        Rule<String> common = place("common", "SHELF").when(Condition.not(MADE.passes(LEAP)));
        assertThat(told(split(leap, common)))
                .containsExactly(
                        "made is a leap year: Given[rules=[teapot/leap]]",
                        "not (made is a leap year): Given[rules=[teapot/common]]");
    }

    @Test
    void a_test_that_matters_for_some_values_only_is_told_for_these() {
        Rule<String> leap = place("leap", "SHELF").when(MADE.before(1900), MADE.passes(LEAP));
        Rule<String> common = place("common", "SHELF").when(MADE.before(1900), Condition.not(MADE.passes(LEAP)));
        Rule<String> late = place("late", "SHELF").when(MADE.inOrAfter(1900));
        assertThat(told(split(leap, common, late)))
                .containsExactlyInAnyOrder(
                        "made is before 1900 and made is a leap year: Given[rules=[teapot/leap]]",
                        "made is before 1900 and (not (made is a leap year)): Given[rules=[teapot/common]]",
                        "made is not before 1900: Given[rules=[teapot/late]]");
    }

    @Test
    void members_that_no_rule_names_are_told_as_there_being_any() {
        Rule<String> glazed = place("glazed", "SHELF").when(GLAZES.isPresent());
        Rule<String> bare = place("bare", "SHELF").when(Condition.not(GLAZES.isPresent()));
        Rule<String> salt = place("salt", "SHELF").when(GLAZES.includes("salt"));
        assertThat(told(split(glazed, bare)))
                .containsExactlyInAnyOrder(
                        "there is: glazes: Given[rules=[teapot/glazed]]",
                        "not (there is: glazes): Given[rules=[teapot/bare]]");
        assertThat(told(split(glazed, bare, salt)).get(0))
                .isEqualTo("glazes includes salt: Given[rules=[teapot/glazed, teapot/salt]]");
    }

    @Test
    void where_answers_are_in_conflict_the_rules_are_named_that_answer_by_some_of_them() {
        Rule<String> shelved = Rule.of("teapot/shelved").answers(CARE, "DUST").when(PLACED.is("SHELF"));
        Rule<String> binned = Rule.of("teapot/binned").answers(CARE, "DUST").when(PLACED.is("BIN"));
        Assessment<String> assessment =
                engine(place("a", "SHELF"), place("b", "BIN"), shelved, binned).assess(CARE, nothing());
        assertThat(assessment.verdict()).isEqualTo(new Verdict.Decided<>("DUST"));
        assertThat(assessment.caseSplit()).contains(new CaseSplit.Given(List.of("teapot/shelved", "teapot/binned")));
    }
}

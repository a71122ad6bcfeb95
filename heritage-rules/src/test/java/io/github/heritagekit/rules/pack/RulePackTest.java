// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.TextFact;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulePackTest {
    private static final ChoiceQuestion<String> DAY = ChoiceQuestion.of("demo/day", "MONDAY", "TUESDAY");

    private static RulePack.Builder pack() {
        return RulePack.builder("demo", "1").question(DAY);
    }

    private static Rule<String> rule(String answer) {
        return Rule.of("demo/a").answers(DAY, answer).when(Fact.yesNo("demo/x").isTrue());
    }

    @Test
    void law_counts_from_whole_days_only() {
        RulePack.Builder vague = pack().inForce(DateRange.from(PartialDate.ofYear(2024)))
                .rule(rule("MONDAY").inForce(DateRange.until(PartialDate.ofMonth(2025, 3))));
        assertThatThrownBy(vague::build).hasMessage("""
                        demo: 2 problems
                          pack `demo` must be in force between whole days but is from 2024
                          demo/a: `a` must be in force between whole days but is until 2025-03""");
    }

    @Test
    void packs_that_decide_alike_have_one_hash_and_others_have_another() {
        String hash = pack().rule(rule("MONDAY")).build().contentHash();
        assertThat(pack().rule(rule("MONDAY")).build().contentHash())
                .isEqualTo(hash)
                .matches("[0-9a-f]{64}");
        assertThat(pack().rule(rule("TUESDAY")).build().contentHash()).isNotEqualTo(hash);
        assertThat(pack().rule(rule("MONDAY").exceptionTo("other/b")).build().contentHash())
                .isNotEqualTo(hash);
    }

    @Test
    void an_enum_that_is_not_the_answers_is_refused() {
        assertThatThrownBy(() -> pack().build().question("day", DayOfWeek.class))
                .hasMessage("answers to `demo/day` must be the constants of DayOfWeek [MONDAY, TUESDAY, WEDNESDAY,"
                        + " THURSDAY, FRIDAY, SATURDAY, SUNDAY] but are [MONDAY, TUESDAY]");
    }

    @Test
    void an_unknown_question_is_refused_with_those_there_are() {
        assertThatThrownBy(() -> pack().build().choice("night"))
                .hasMessage("`night` is not a question of demo; the questions are demo/day");
    }

    @Test
    void the_nearest_word_is_near_or_not_named_at_all() {
        List<String> words = List.of("years-in-use", "site-area");
        assertThat(Suggestion.hint("year-in-use", words)).isEqualTo("; did you mean `years-in-use`?");
        assertThat(Suggestion.hint("zeppelin", words)).isEmpty();
    }

    @Test
    void a_question_of_another_namespace_is_refused() {
        assertThatThrownBy(() -> RulePack.builder("shire", "1").question(DAY).build())
                .isInstanceOf(InvalidRulePackException.class)
                .hasMessage("""
                        shire: 1 problem
                          demo/day: question `demo/day` must have the namespace of pack `shire`; a rule can answer a question of\
                         another pack, which declares it""");
    }

    @Test
    void vocabularies_of_one_id_are_refused() {
        Vocabulary pots = Vocabulary.of("pots", List.of(Fact.yesNo("pots/lid")));
        Vocabulary own = Vocabulary.of("demo", List.of(Fact.yesNo("demo/lid")));
        assertThatThrownBy(() -> pack().uses(pots).uses(own).uses(pots).build()).hasMessage("""
                        demo: 2 problems
                          pack `demo` and vocabulary demo[lid] that it uses cannot have the same id
                          vocabulary `pots` must be used once only by pack `demo`""");
    }

    @Test
    void rules_are_exceptions_to_several_at_once_or_one_by_one() {
        Rule<String> bare = rule("MONDAY");
        assertThat(bare.exceptionTo(List.of("demo/b", "demo/c")))
                .isEqualTo(bare.exceptionTo("demo/b").exceptionTo("demo/c"));
    }

    @Test
    void texts_that_run_together_alike_are_hashed_apart() {
        List<List<String>> values = List.of(
                List.of("a, b"),
                List.of("a", "b"),
                List.of("ab"),
                List.of("ab", "c"),
                List.of("a", "bc"),
                List.of("abc"));
        TextFact owner = Fact.text("demo/owner");
        assertThat(values.stream().map(each -> hash(bare("MONDAY").when(new Condition.OneOf(owner, each)))))
                .doesNotHaveDuplicates();
        assertThat(hash(bare("MONDAY").citing("Order 4", "1")))
                .isNotEqualTo(hash(bare("MONDAY").citing("Order ", "41")));
    }

    @Test
    void the_basis_and_the_details_are_hashed_and_labels_are_not() {
        String hash = hash(bare("MONDAY"));
        assertThat(hash(bare("MONDAY").citing("Order", "art. 4"))).isNotEqualTo(hash);
        assertThat(hash(bare("MONDAY").detail("deadline", Wording.of("30 days"))))
                .isNotEqualTo(hash);
        assertThat(hash(bare("MONDAY").labelled(Wording.of("a label")))).isEqualTo(hash);
    }

    private static Rule<String> bare(String answer) {
        return Rule.of("demo/a").answers(DAY, answer);
    }

    private static String hash(Rule<String> rule) {
        return pack().rule(rule).build().contentHash();
    }

    @Test
    void what_can_never_be_in_force_is_refused() {
        DateRange none = DateRange.parse("2024-05-01 to 2024-05-01");
        assertThatThrownBy(() -> pack().inForce(none).rule(rule("MONDAY")).build())
                .hasMessage("""
                        demo: 1 problem
                          pack `demo` must be in force on some day but is 2024-05-01 to 2024-05-01""");
        RulePack.Builder later = pack().inForce(DateRange.parse("from 2024-05-01"))
                .rule(rule("MONDAY").inForce(none))
                .rule(Rule.of("demo/b").answers(DAY, "TUESDAY").inForce(DateRange.parse("until 2024-05-01")));
        assertThatThrownBy(later::build).hasMessage("""
                        demo: 2 problems
                          demo/a: `a` must be in force on some day but is 2024-05-01 to 2024-05-01
                          demo/b: `b` is in force until 2024-05-01 and can never apply, since pack `demo` is in force from 2024-05-01""");
    }
}

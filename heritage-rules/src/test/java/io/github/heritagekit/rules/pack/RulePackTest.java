// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Rule;
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
}

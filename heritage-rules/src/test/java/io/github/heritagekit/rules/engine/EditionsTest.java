// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static io.github.heritagekit.rules.engine.Teapots.MADE;
import static io.github.heritagekit.rules.engine.Teapots.PLACE;
import static io.github.heritagekit.rules.engine.Teapots.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.InvalidRulePackException;
import io.github.heritagekit.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two editions of one pack beside each other. */
class EditionsTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2019, 12, 31);
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final RulePack FORMER =
            edition("2010", "2010-01-01 to 2020-01-01", place("old", "SHELF").when(MADE.before(1950)));
    private static final RulePack PRESENT =
            edition("2020", "from 2020-01-01", place("old", "TABLE").when(MADE.before(1930)));
    private static final RuleEngine BOTH = RuleEngine.of(PRESENT, FORMER);

    private static RulePack edition(String version, String inForce, Rule<?> rule) {
        return RulePack.builder("teapot", version)
                .inForce(DateRange.parse(inForce))
                .fact(MADE)
                .question(PLACE)
                .rule(rule)
                .build();
    }

    private static Facts made(LocalDate asked, int year) {
        return Facts.asOf(AsOf.of(asked)).with(MADE, year);
    }

    private static Assessment<String> ask(LocalDate day, int year) {
        return BOTH.asOf(day).assess(PLACE, made(day, year));
    }

    @Test
    void each_edition_answers_on_its_days() {
        assertThat(ask(LAST_DAY, 1920).verdict()).isEqualTo(new Verdict.Decided<>("SHELF"));
        assertThat(ask(FIRST_DAY, 1920).verdict()).isEqualTo(new Verdict.Decided<>("TABLE"));
        assertThat(ask(LAST_DAY, 1940).verdict()).isEqualTo(new Verdict.Decided<>("SHELF"));
        assertThat(ask(FIRST_DAY, 1940).verdict()).isEqualTo(new Verdict.Silent<>());
    }

    @Test
    void an_assessment_names_the_edition_that_answered() {
        assertThat(ask(LAST_DAY, 1920).packs()).isEqualTo(List.of(FORMER));
        assertThat(ask(FIRST_DAY, 1920).packs()).isEqualTo(List.of(PRESENT));
    }

    @Test
    void the_law_of_one_day_is_asked_with_what_was_known_on_another() {
        AsOf asOf = new AsOf(LAST_DAY, FIRST_DAY);
        assertThat(BOTH.assess(PLACE, Facts.asOf(asOf).with(MADE, 1940)).verdict())
                .isEqualTo(new Verdict.Decided<>("SHELF"));
    }

    @Test
    void facts_say_as_of_when_an_engine_is_asked() {
        assertThat(BOTH.assess(PLACE, made(LAST_DAY, 1920)).verdict()).isEqualTo(new Verdict.Decided<>("SHELF"));
        assertThat(BOTH.assess(PLACE, made(FIRST_DAY, 1920)).verdict()).isEqualTo(new Verdict.Decided<>("TABLE"));
    }

    @Test
    void asked_without_a_date_it_is_an_error() {
        String message =
                "what `teapot/2020`, `teapot/2010` decides depends on the date; ask as of a date, such as engine.asOf(date)";
        assertThatThrownBy(BOTH::onAnyDay)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> BOTH.assess(PLACE, Facts.onAnyDay().with(MADE, 1920)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> RuleEngine.of(PRESENT).onAnyDay())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "what `teapot/2020` decides depends on the date; ask as of a date, such as engine.asOf(date)");
    }

    @Test
    void before_the_first_edition_no_pack_declares_the_question() {
        LocalDate before = LocalDate.of(2009, 12, 31);
        assertThatThrownBy(() -> ask(before, 1920))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no pack in force on 2009-12-31 declares the question `teapot/place`; none declares any");
    }

    @Test
    void editions_in_force_together_are_refused() {
        RulePack early = edition("2019", "from 2019-12-31", place("old", "BIN"));
        assertThatThrownBy(() -> RuleEngine.of(FORMER, early))
                .isInstanceOf(InvalidRulePackException.class)
                .hasMessage("""
                        engine: 1 problem
                          teapot: editions teapot/2010 (2010-01-01 to 2020-01-01) and teapot/2019 (from 2019-12-31) must not be in force together""");
    }
}

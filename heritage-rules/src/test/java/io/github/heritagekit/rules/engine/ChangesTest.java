// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static io.github.heritagekit.rules.engine.Teapots.CHIPPED;
import static io.github.heritagekit.rules.engine.Teapots.HEIGHT;
import static io.github.heritagekit.rules.engine.Teapots.MADE;
import static io.github.heritagekit.rules.engine.Teapots.PLACE;
import static io.github.heritagekit.rules.engine.Teapots.engine;
import static io.github.heritagekit.rules.engine.Teapots.nothing;
import static io.github.heritagekit.rules.engine.Teapots.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.YesNoFact;
import org.junit.jupiter.api.Test;

/** What would have to change for another answer. */
class ChangesTest {
    private static final Length TWELVE = Length.parse("12 m");
    private static final YesNoFact LID = Fact.yesNo("teapot/lid").alterable(3);
    private static final CodesFact SPOTS = Fact.codes("teapot/spots").alterable();

    private static Changes<String> changes(Facts facts, Rule<?>... rules) {
        return engine(rules).assess(PLACE, facts).changes();
    }

    private static final Rule<String> TALL = place("tall", "TABLE").when(HEIGHT.atLeast(Length.parse("10 m")));
    private static final Rule<String> LOW = place("low", "SHELF").when(HEIGHT.under(Length.parse("10 m")));

    @Test
    void a_change_names_the_cell_and_a_value_close_to_where_the_case_is() {
        Changes<String> changes = changes(nothing().with(HEIGHT, TWELVE), TALL, LOW);
        assertThat(changes.proof()).isEqualTo(Proof.PROVEN);
        assertThat(changes.more()).isFalse();
        assertThat(changes.list()).singleElement().hasToString("height is under 10 m, such as 9.9 m, leads to SHELF");
    }

    @Test
    void cells_that_lead_to_one_answer_are_told_as_one() {
        Rule<String> lower = place("lower", "SHELF").when(HEIGHT.under(Length.parse("5 m")));
        assertThat(changes(nothing().with(HEIGHT, TWELVE), TALL, LOW, lower).list())
                .extracting(Change::toString)
                .containsExactly("height is under 10 m, such as 9.9 m, leads to SHELF");
    }

    @Test
    void what_the_change_leads_to_is_decided_whatever_is_found_about_the_rest() {
        Rule<String> chipped = place("chipped", "BIN").when(CHIPPED.isTrue());
        assertThat(changes(nothing().with(HEIGHT, TWELVE).with(CHIPPED, false), TALL, LOW, chipped)
                        .list())
                .hasSize(1);
        Rule<String> old = place("old", "BIN").when(HEIGHT.under(Length.parse("10 m")), MADE.before(1900));
        assertThat(changes(nothing().with(HEIGHT, TWELVE), TALL, LOW, old).list())
                .as("under 10 m an old one would be contradictory")
                .isEmpty();
    }

    @Test
    void only_facts_that_can_be_altered_and_are_known_are_altered() {
        Rule<String> chipped = place("chipped", "BIN").when(CHIPPED.isTrue());
        Rule<String> sound = place("sound", "SHELF").when(CHIPPED.isFalse());
        assertThat(changes(nothing().with(CHIPPED, true), chipped, sound).list())
                .isEmpty();
        Rule<String> always = place("always", "SHELF");
        Rule<String> tall = place("tall", "TABLE")
                .when(HEIGHT.atLeast(Length.parse("10 m")))
                .exceptionTo("teapot/always");
        Rule<String> notTall = place("unused", "BIN").when(HEIGHT.atLeast(Length.parse("10 m")));
        assertThat(engine(always, tall, notTall)
                        .assess(PLACE, nothing())
                        .changes()
                        .list())
                .isEmpty();
    }

    @Test
    void the_cheaper_of_two_changes_is_told() {
        Rule<String> closed = place("closed", "TABLE").when(LID.isTrue(), HEIGHT.atLeast(Length.parse("10 m")));
        Rule<String> open =
                place("open", "SHELF").when(Condition.any(LID.isFalse(), HEIGHT.under(Length.parse("10 m"))));
        Changes<String> changes = changes(nothing().with(LID, true).with(HEIGHT, TWELVE), closed, open);
        assertThat(changes.list()).extracting(Change::cost).containsExactly(1);
        Changes<String> dear = changes(
                nothing().with(LID, true),
                place("closed", "TABLE").when(LID.isTrue()),
                place("open", "SHELF").when(LID.isFalse()));
        assertThat(dear.list()).extracting(Change::cost).containsExactly(3);
        assertThat(dear.list()).first().hasToString("lid: no, leads to SHELF");
    }

    @Test
    void two_facts_are_altered_together_where_one_does_not_do() {
        Rule<String> small = place("small", "SHELF").when(HEIGHT.under(Length.parse("10 m")), LID.isFalse());
        Rule<String> other =
                place("other", "TABLE").when(Condition.any(HEIGHT.atLeast(Length.parse("10 m")), LID.isTrue()));
        Changes<String> changes = changes(nothing().with(HEIGHT, TWELVE).with(LID, true), small, other);
        assertThat(changes.list()).singleElement().satisfies(change -> {
            assertThat(change.cost()).isEqualTo(4);
            assertThat(change.alterations()).extracting(Alteration::fact).containsExactly(HEIGHT, LID);
        });
    }

    @Test
    void a_change_applied_to_the_facts_decides_as_it_says() {
        DatedEngine engine = engine(TALL, LOW);
        Facts facts = nothing().with(HEIGHT, TWELVE);
        Change<String> change = engine.assess(PLACE, facts).changes().list().get(0);
        assertThat(engine.assess(PLACE, change.appliedTo(facts)).verdict())
                .isEqualTo(new Verdict.Decided<>(change.answer()));
        assertThat(change.appliedTo(facts).without(HEIGHT)).isEqualTo(nothing());
    }

    @Test
    void members_of_a_set_are_added_and_removed() {
        Rule<String> spotted = place("spotted", "TABLE").when(SPOTS.includes("red"));
        Rule<String> plain = place("plain", "SHELF").when(Condition.not(SPOTS.includes("red")));
        Facts red = nothing().with(SPOTS, SetFinding.<String>unrecorded().including("red"));
        assertThat(changes(red, spotted, plain).list()).singleElement().satisfies(change -> {
            assertThat(change.alterations().get(0).to()).isEqualTo(Condition.not(SPOTS.includes("red")));
            assertThat(engine(spotted, plain)
                            .assess(PLACE, change.appliedTo(red))
                            .verdict())
                    .isEqualTo(new Verdict.Decided<>("SHELF"));
        });
    }

    @Test
    void an_open_verdict_has_no_changes_and_a_list_says_if_there_are_more() {
        assertThat(changes(nothing(), TALL, LOW).list()).isEmpty();
        Rule<String> low = place("low", "SHELF").when(HEIGHT.under(Length.parse("5 m")));
        Rule<String> high = place("high", "BIN").when(HEIGHT.over(Length.parse("20 m")));
        Rule<String> middle = place("middle", "TABLE").when(HEIGHT.between(Length.parse("5 m"), Length.parse("20 m")));
        Assessment<String> assessment =
                engine(low, high, middle).assess(PLACE, nothing().with(HEIGHT, TWELVE));
        assertThat(assessment.changes().list())
                .extracting(Change::toString)
                .containsExactly(
                        "height is under 5 m, such as 4.95 m, leads to SHELF",
                        "height is over 20 m, such as 20.2 m, leads to BIN");
        assertThat(assessment.changes(1).more()).isTrue();
        assertThatThrownBy(() -> assessment.changes(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("most must be at least 1 but was 0");
    }
}

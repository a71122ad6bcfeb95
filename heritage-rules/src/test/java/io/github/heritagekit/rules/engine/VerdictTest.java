// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static io.github.heritagekit.rules.engine.Teapots.AGE;
import static io.github.heritagekit.rules.engine.Teapots.CARE;
import static io.github.heritagekit.rules.engine.Teapots.CHARMS;
import static io.github.heritagekit.rules.engine.Teapots.CHIPPED;
import static io.github.heritagekit.rules.engine.Teapots.GLAZES;
import static io.github.heritagekit.rules.engine.Teapots.HEIGHT;
import static io.github.heritagekit.rules.engine.Teapots.MADE;
import static io.github.heritagekit.rules.engine.Teapots.PLACE;
import static io.github.heritagekit.rules.engine.Teapots.SIGNED;
import static io.github.heritagekit.rules.engine.Teapots.engine;
import static io.github.heritagekit.rules.engine.Teapots.nothing;
import static io.github.heritagekit.rules.engine.Teapots.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.Truth;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final CodeFact PLACED = (CodeFact) Fact.answerTo(PLACE);

    private static Verdict<String> ask(Facts facts, Rule<?>... rules) {
        Verdict<String> verdict = engine(rules).assess(PLACE, facts).verdict();
        return verdict instanceof Verdict.Open<String> open
                ? new Verdict.Open<>(open.outcomes(), unweighed(open.missing()), open.proof())
                : verdict;
    }

    /** What asking is worth has tests of its own. */
    private static List<Asking> unweighed(List<Fact<?>> missing) {
        return missing.stream().map(fact -> new Asking(fact, 0, 2)).toList();
    }

    private static Verdict<String> open(List<Fact<?>> missing, String... outcomes) {
        Set<Outcome<String>> all = new LinkedHashSet<>();
        for (String outcome : outcomes) {
            all.add(
                    switch (outcome) {
                        case "silent" -> new Outcome.Silence<>();
                        case "contradictory" -> new Outcome.Contradiction<>();
                        default -> new Outcome.Answer<>(outcome);
                    });
        }
        return new Verdict.Open<>(all, unweighed(missing), Proof.PROVEN);
    }

    @Test
    void a_rule_that_holds_decides() {
        assertThat(ask(nothing().with(MADE, 1890), place("old", "SHELF").when(MADE.before(1900))))
                .isEqualTo(new Verdict.Decided<>("SHELF"));
    }

    @Test
    void a_question_that_no_rule_answers_is_silent() {
        assertThat(ask(nothing().with(MADE, 1900), place("old", "SHELF").when(MADE.before(1900))))
                .isEqualTo(new Verdict.Silent<>());
    }

    @Test
    void rules_that_hold_and_disagree_contradict_each_other() {
        Facts facts = nothing().with(MADE, 1890).with(CHIPPED, true);
        assertThat(ask(
                        facts,
                        place("old", "SHELF").when(MADE.before(1900)),
                        place("chipped", "BIN").when(CHIPPED.isTrue())))
                .isEqualTo(new Verdict.Contradictory<>(
                        new LinkedHashSet<>(List.of("SHELF", "BIN")), List.of("teapot/old", "teapot/chipped")));
    }

    @Test
    void a_missing_fact_opens_the_verdict_and_is_named() {
        assertThat(ask(nothing(), place("chipped", "BIN").when(CHIPPED.isTrue())))
                .isEqualTo(open(List.of(CHIPPED), "BIN", "silent"));
    }

    @Test
    void unknown_facts_that_every_completion_agrees_on_leave_the_verdict_decided() {
        Rule<String> before = place("before", "SHELF").when(MADE.before(1949));
        Rule<String> after = place("after", "SHELF").when(MADE.inOrAfter(1949));
        assertThat(ask(nothing(), before, after)).isEqualTo(new Verdict.Decided<>("SHELF"));
    }

    @Test
    void years_next_to_each_other_leave_no_year_between() {
        Rule<String> early = place("early", "SHELF").when(MADE.inOrBefore(1948));
        Rule<String> late = place("late", "SHELF").when(MADE.after(1948));
        assertThat(ask(nothing(), early, late)).isEqualTo(new Verdict.Decided<>("SHELF"));
        Rule<String> later = place("late", "SHELF").when(MADE.after(1949));
        assertThat(ask(nothing(), early, later)).isEqualTo(open(List.of(MADE), "SHELF", "silent"));
    }

    @Test
    void a_range_that_lies_across_a_threshold_is_open_and_one_beside_it_is_not() {
        Rule<String> old = place("old", "SHELF").when(MADE.before(1893));
        assertThat(ask(nothing().with(MADE, Finding.between(1885, 1895)), old))
                .isEqualTo(open(List.of(MADE), "SHELF", "silent"));
        assertThat(ask(nothing().with(MADE, Finding.between(1885, 1892)), old))
                .isEqualTo(new Verdict.Decided<>("SHELF"));
    }

    @Test
    void sources_that_disagree_leave_what_any_of_them_says() {
        Rule<String> tall = place("tall", "TABLE").when(HEIGHT.atLeast(Length.ofMetres(0.2)));
        Facts facts = nothing()
                .with(HEIGHT, Finding.disputed(Finding.of(Length.ofMetres(0.1)), Finding.of(Length.ofMetres(0.3))));
        assertThat(ask(facts, tall)).isEqualTo(open(List.of(HEIGHT), "TABLE", "silent"));
    }

    @Test
    void an_exception_sets_a_rule_aside_and_answers_in_its_place() {
        Rule<String> old = place("old", "SHELF").when(MADE.before(1900));
        Rule<String> broken = place("broken", "BIN").when(CHIPPED.isTrue()).exceptionTo("teapot/old");
        Facts facts = nothing().with(MADE, 1890).with(CHIPPED, true);
        assertThat(ask(facts, old, broken)).isEqualTo(new Verdict.Decided<>("BIN"));
        assertThat(engine(old, broken).assess(PLACE, facts).rules())
                .extracting(rule -> rule.standing())
                .containsExactly(Standing.SET_ASIDE, Standing.HOLDS);
    }

    @Test
    void an_exception_to_an_exception_restores_the_rule() {
        Rule<String> old = place("old", "SHELF").when(MADE.before(1900));
        Rule<String> broken = place("broken", "BIN").when(CHIPPED.isTrue()).exceptionTo("teapot/old");
        Rule<String> signed =
                Rule.of("teapot/signed").exempts(PLACE).when(SIGNED.isTrue()).exceptionTo("teapot/broken");
        Facts facts = nothing().with(MADE, 1890).with(CHIPPED, true).with(SIGNED, true);
        assertThat(ask(facts, signed, broken, old)).isEqualTo(new Verdict.Decided<>("SHELF"));
    }

    @Test
    void an_exemption_alone_leaves_the_question_silent() {
        Rule<String> old = place("old", "SHELF").when(MADE.before(1900));
        Rule<String> exempt =
                Rule.of("teapot/signed").exempts(PLACE).when(SIGNED.isTrue()).exceptionTo("teapot/old");
        assertThat(ask(nothing().with(MADE, 1890).with(SIGNED, true), old, exempt))
                .isEqualTo(new Verdict.Silent<>());
        assertThat(ask(nothing().with(MADE, 1890), old, exempt)).isEqualTo(open(List.of(SIGNED), "SHELF", "silent"));
    }

    @Test
    void a_view_is_read_from_its_base_fact_and_names_it_as_missing() {
        Rule<String> old = place("old", "SHELF").when(AGE.atLeast(100));
        assertThat(ask(nothing().with(MADE, 1926), old)).isEqualTo(new Verdict.Decided<>("SHELF"));
        assertThat(ask(nothing().with(MADE, 1927), old)).isEqualTo(new Verdict.Silent<>());
        assertThat(ask(nothing(), old)).isEqualTo(open(List.of(MADE), "SHELF", "silent"));
    }

    @Test
    void a_view_and_its_base_fact_never_disagree() {
        Rule<String> old = place("old", "SHELF").when(AGE.atLeast(100), MADE.after(1926));
        assertThat(ask(nothing(), old)).isEqualTo(new Verdict.Silent<>());
    }

    @Test
    void a_set_is_known_member_by_member() {
        Rule<String> crackled = place("crackled", "SHELF").when(GLAZES.includes("crackle"));
        SetFinding<String> some = SetFinding.<String>unrecorded().including("salt");
        assertThat(ask(nothing().with(GLAZES, some), crackled)).isEqualTo(open(List.of(GLAZES), "SHELF", "silent"));
        assertThat(ask(nothing().with(GLAZES, some.completed()), crackled)).isEqualTo(new Verdict.Silent<>());
        assertThat(ask(nothing().with(GLAZES, some), place("any", "SHELF").when(GLAZES.isPresent())))
                .isEqualTo(new Verdict.Decided<>("SHELF"));
        assertThat(ask(
                        nothing().with(GLAZES, SetFinding.none()),
                        place("any", "SHELF").when(GLAZES.isPresent())))
                .isEqualTo(new Verdict.Silent<>());
    }

    @Test
    void presence_of_a_set_and_absence_of_all_its_members_never_go_together() {
        Rule<String> odd = place("odd", "BIN")
                .when(
                        GLAZES.isPresent(),
                        Condition.not(GLAZES.includes("salt")),
                        Condition.not(GLAZES.includes("crackle")));
        assertThat(ask(nothing(), odd)).isEqualTo(open(List.of(GLAZES), "BIN", "silent"));
        Facts two = nothing().with(GLAZES, SetFinding.<String>unrecorded().including("salt"));
        assertThat(ask(two, odd)).isEqualTo(new Verdict.Silent<>());
    }

    @Test
    void an_answer_is_a_fact_for_later_questions_and_missing_facts_reach_through_it() {
        Rule<String> old = place("old", "SHELF").when(MADE.before(1900));
        Rule<String> dust = Rule.of("teapot/dust").answers(CARE, "DUST").when(PLACED.is("SHELF"));
        Rule<String> wash = Rule.of("teapot/wash").answers(CARE, "WASH").when(Condition.not(PLACED.is("SHELF")));
        DatedEngine engine = engine(old, dust, wash);
        assertThat(engine.assess(CARE, nothing().with(MADE, 1890)).verdict()).isEqualTo(new Verdict.Decided<>("DUST"));
        assertThat(engine.assess(CARE, nothing().with(MADE, 1950)).verdict()).isEqualTo(new Verdict.Decided<>("WASH"));
        assertThat(engine.assess(CARE, nothing()).verdict())
                .isEqualTo(new Verdict.Open<>(
                        Set.of(new Outcome.Answer<>("DUST"), new Outcome.Answer<>("WASH")),
                        List.of(new Asking(MADE, 2, 2)),
                        Proof.PROVEN));
    }

    @Test
    void a_contradiction_carries_over_where_it_matters_and_only_there() {
        Rule<String> shelf = place("shelf", "SHELF");
        Rule<String> table = place("table", "TABLE");
        Rule<String> dust = Rule.of("teapot/dust").answers(CARE, "DUST").when(PLACED.is("SHELF"));
        Rule<String> same = Rule.of("teapot/same").answers(CARE, "DUST").when(PLACED.isOneOf("SHELF", "TABLE"));
        assertThat(engine(shelf, table, dust).assess(CARE, nothing()).verdict())
                .isInstanceOf(Verdict.Contradictory.class);
        assertThat(engine(shelf, table, same).assess(CARE, nothing()).verdict())
                .isEqualTo(new Verdict.Decided<>("DUST"));
    }

    @Test
    void a_collect_question_finds_each_answer_for_itself() {
        Rule<String> old = Rule.of("teapot/old").answers(CHARMS, "OLD").when(MADE.before(1900));
        Rule<String> rare = Rule.of("teapot/rare").answers(CHARMS, "RARE").when(SIGNED.isTrue());
        Findings<String> findings = engine(old, rare).assess(CHARMS, nothing().with(MADE, 1890));
        assertThat(findings.found()).containsExactly("OLD");
        assertThat(findings.open()).containsExactly("RARE");
        assertThat(findings.missing()).containsExactly(SIGNED);
        assertThat(findings.byAnswer())
                .hasEntrySatisfying("OLD", found -> assertThat(found.truth()).isEqualTo(Truth.TRUE));
    }

    @Test
    void rules_count_only_while_they_are_in_force() {
        Rule<String> until = place("then", "BIN").inForce(DateRange.until(PartialDate.of(Teapots.DAY)));
        assertThat(ask(nothing(), until)).isEqualTo(new Verdict.Silent<>());
        LocalDate before = Teapots.DAY.minusDays(1);
        assertThat(RuleEngine.of(Teapots.pack(until))
                        .asOf(before)
                        .assess(PLACE, Facts.asOf(AsOf.of(before)))
                        .verdict())
                .isEqualTo(new Verdict.Decided<>("BIN"));
    }

    @Test
    void facts_read_as_of_another_date_are_refused() {
        Facts other = Facts.asOf(AsOf.of(Teapots.DAY.minusDays(1)));
        assertThatThrownBy(() -> engine().assess(PLACE, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("facts must be read as of 2026-11-23 but were read as of 2026-11-22");
    }

    @Test
    void a_question_that_no_pack_declares_is_refused_with_the_nearest_one() {
        assertThatThrownBy(() -> engine().assess(ChoiceQuestion.of("teapot/plaice", "SHELF"), nothing()))
                .hasMessage("no pack in force on 2026-11-23 declares the question `teapot/plaice`; did you mean"
                        + " `teapot/place`?; the questions are teapot/place, teapot/care, teapot/charms");
    }

    @Test
    void a_bound_that_is_met_is_said_and_hides_no_outcome_and_no_fact() {
        Rule<String> old = place("old", "SHELF").when(MADE.before(1900), SIGNED.isTrue());
        Rule<String> broken = place("broken", "BIN").when(CHIPPED.isTrue(), SIGNED.isFalse());
        Verdict<String> verdict = RuleEngine.of(Teapots.pack(old, broken))
                .withBound(1)
                .asOf(Teapots.DAY)
                .assess(PLACE, nothing())
                .verdict();
        Verdict.Open<String> open = (Verdict.Open<String>) verdict;
        assertThat(open.proof()).isEqualTo(Proof.BOUND_REACHED);
        assertThat(open.outcomes()).contains(new Outcome.Answer<>("SHELF"), new Outcome.Answer<>("BIN"));
        assertThat(open.missing()).containsExactlyInAnyOrder(MADE, CHIPPED, SIGNED);
    }
}

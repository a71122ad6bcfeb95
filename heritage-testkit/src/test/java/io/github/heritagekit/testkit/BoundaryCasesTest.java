// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.DateFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.lang.QuantityFact;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.TextFact;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.lang.WholeNumberFact;
import io.github.heritagekit.rules.lang.YesNoFact;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.packs.Packs;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BoundaryCasesTest {
    private static final ChoiceQuestion<String> PLACE = ChoiceQuestion.of("pot/place", "SHELF", "BIN");
    private static final YesNoFact CHIPPED = Fact.yesNo("pot/chipped");
    private static final WholeNumberFact SPOUTS = Fact.wholeNumber("pot/spouts").from(0L);

    private static RulePack pack(Condition... parts) {
        return RulePack.builder("pot", "1")
                .question(PLACE)
                .rule(Rule.of("pot/rule").answers(PLACE, "SHELF").when(parts))
                .build();
    }

    private static String text(Condition... parts) {
        BoundaryCases cases = BoundaryCases.of(pack(parts));
        assertThat(cases.checks())
                .allSatisfy(check -> assertThat(check.failure()).isEmpty());
        return cases.toText();
    }

    @Test
    void numbers_are_tried_with_their_neighbours_while_the_other_parts_let_them_decide() {
        assertThat(text(SPOUTS.atLeast(2), CHIPPED.isFalse())).isEqualTo("""
                pot/rule: spouts is at least 2
                  just met, 2: true, so the condition is true (given chipped false)
                  just missed, 1: false, so the condition is false (given chipped false)
                  not recorded: unknown, so the condition is unknown (given chipped false)
                pot/rule: chipped: no
                  named, no: true, so the condition is true (given spouts 2)
                  another, yes: false, so the condition is false (given spouts 2)
                  not recorded: unknown, so the condition is unknown (given spouts 2)
                """);
    }

    @Test
    void quantities_are_tried_at_the_bound_and_a_shade_beside_it() {
        QuantityFact<Area> surface = Fact.area("pot/surface").orNone();
        assertThat(text(surface.over(Area.ofHectares(4.6)))).isEqualTo("""
                pot/rule: surface is over 4.6 ha
                  just met, 4.6001 ha: true, so the condition is true
                  just missed, 4.6 ha: false, so the condition is false
                  none: false, so the condition is false
                  not recorded: unknown, so the condition is unknown
                """);
    }

    @Test
    void a_range_is_tried_at_both_ends_each_included_or_not() {
        Condition half = new Condition.Between(SPOUTS, 2L, true, 5L, false);
        assertThat(text(half)).isEqualTo("""
                pot/rule: spouts is between 2 and 5 (excluded)
                  just met, 2: true, so the condition is true
                  just missed, 1: false, so the condition is false
                  just met, 4: true, so the condition is true
                  just missed, 5: false, so the condition is false
                  not recorded: unknown, so the condition is unknown
                """);
    }

    @Test
    void a_range_narrower_than_a_shade_of_one_end_is_a_gap_there() {
        QuantityFact<Area> surface = Fact.area("pot/surface");
        Condition narrow = new Condition.Between(surface, Area.ofHectares(0), false, Area.ofSquareMetres(1), true);
        assertThat(text(narrow)).isEqualTo("""
                pot/rule: surface is between 0 ha (excluded) and 1 m²
                  just missed, 0 ha: false, so the condition is false
                  just met, 1 m²: true, so the condition is true
                  just missed, 1.001 m²: false, so the condition is false
                  not recorded: unknown, so the condition is unknown
                  gap: the range is narrower than a shade of area
                """);
    }

    @Test
    void what_lies_outside_the_domain_is_a_gap_and_not_a_case() {
        QuantityFact<Share> share = Fact.share("pot/whole");
        assertThat(text(share.atMost(Share.ofPercent(100)), SPOUTS.atLeast(0))).isEqualTo("""
                pot/rule: whole is at most 100 %
                  just met, 100 %: true, so the condition is true (given spouts 0)
                  gap: no share lies beyond the threshold
                pot/rule: spouts is at least 0
                  just met, 0: true, so the condition is true (given whole 100 %)
                  gap: just missed, -1 lies outside what the fact can be
                """);
    }

    @Test
    void time_that_passed_is_tried_by_the_two_days_that_lie_beside_each_other() {
        DateFact fired = Fact.date("pot/fired");
        BoundaryCases cases =
                BoundaryCases.of(pack(Fact.yearsSince("pot/age", fired).atLeast(100)));
        assertThat(cases.cases())
                .extracting(each -> each.point() + ": "
                        + each.facts().evidence(fired).orElseThrow().recorded())
                .containsExactly(
                        "just met, 100: 1900-01-01",
                        "just missed, 99: 1900-01-02",
                        "not recorded: not recorded: nobody looked");
        assertThat(cases.checks())
                .allSatisfy(check -> assertThat(check.failure()).isEmpty());
    }

    @Test
    void codes_members_texts_and_presence_are_tried_in_their_own_ways() {
        CodeFact glaze = Fact.code("pot/glaze", "ash", "salt", "tin").orNone();
        CodesFact marks = Fact.codes("pot/marks");
        TextFact name = Fact.text("pot/name");
        assertThat(text(Condition.any(glaze.isOneOf("ash", "tin"), marks.includes("crown"), name.is("another"))))
                .isEqualTo("""
                pot/rule: glaze is ash or tin
                  named, ash: true, so the condition is true (given marks not [crown], the rest not recorded; name another-one)
                  named, tin: true, so the condition is true (given marks not [crown], the rest not recorded; name another-one)
                  another, salt: false, so the condition is false (given marks not [crown], the rest not recorded; name another-one)
                  none: false, so the condition is false (given marks not [crown], the rest not recorded; name another-one)
                  not recorded: unknown, so the condition is unknown (given marks not [crown], the rest not recorded; name another-one)
                pot/rule: marks includes crown
                  a member, crown: true, so the condition is true (given glaze salt; name another-one)
                  no member, crown: false, so the condition is false (given glaze salt; name another-one)
                  not recorded: unknown, so the condition is unknown (given glaze salt; name another-one)
                pot/rule: name is another
                  named, another: true, so the condition is true (given glaze salt; marks not [crown], the rest not recorded)
                  another, another-one: false, so the condition is false (given glaze salt; marks not [crown], the rest not recorded)
                  not recorded: unknown, so the condition is unknown (given glaze salt; marks not [crown], the rest not recorded)
                """);
        assertThat(text(glaze.isPresent(), Condition.not(marks.isPresent()))).isEqualTo("""
                pot/rule: there is: glaze
                  a value, ash: true, so the condition is true (given marks none)
                  none: false, so the condition is false (given marks none)
                  not recorded: unknown, so the condition is unknown (given marks none)
                pot/rule: there is: marks
                  a member, another: true, so the condition is false (given glaze ash)
                  none: false, so the condition is true (given glaze ash)
                  not recorded: unknown, so the condition is unknown (given glaze ash)
                """);
    }

    @Test
    void one_of_a_count_decides_where_just_one_is_missing() {
        CodesFact marks = Fact.codes("pot/marks");
        assertThat(text(Condition.atLeast(
                        2, List.of(marks.includes("crown"), marks.includes("star"), marks.includes("moon")))))
                .startsWith("""
                pot/rule: marks includes crown
                  a member, crown: true, so the condition is true (given marks [crown, star], not [moon], the rest not recorded)
                  no member, crown: false, so the condition is false (given marks [star], not [crown, moon], the rest not recorded)
                  not recorded: unknown, so the condition is unknown (given marks [star], not [moon], the rest not recorded)
                """);
    }

    @Test
    void it_says_where_a_leaf_cannot_decide_and_why() {
        CodeFact place = (CodeFact) Fact.answerTo(PLACE);
        NamedTest<Boolean> test = NamedTest.of("pot/is-odd", FactType.YES_NO, Wording.en("is odd"), value -> value);
        ChoiceQuestion<String> care = ChoiceQuestion.of("pot/care", "DUST");
        RulePack pack = RulePack.builder("pot", "1")
                .question(PLACE)
                .question(care)
                .rule(Rule.of("pot/care-1").answers(care, "DUST").when(place.is("SHELF"), CHIPPED.isTrue()))
                .rule(Rule.of("pot/care-2")
                        .answers(care, "DUST")
                        .when(Condition.any(SPOUTS.atLeast(3), SPOUTS.atLeast(2)), CHIPPED.passes(test)))
                .build();
        BoundaryCases cases = BoundaryCases.of(pack);
        assertThat(cases.gaps())
                .extracting(BoundaryCases.Gap::toString)
                .containsExactly(
                        "pot/care-1, place is SHELF: it asks the answer to `pot/place`, which follows from other rules",
                        "pot/care-1, chipped: it decides nowhere: the rule asks the answer to `pot/place`, too",
                        "pot/care-2, spouts is at least 3: it does not decide where just met, 3; just missed, 2:"
                                + " other parts of the condition decide it first",
                        "pot/care-2, chipped is odd: a test written in Java names no threshold");
        assertThat(cases.checks())
                .allSatisfy(check -> assertThat(check.failure()).isEmpty());
    }

    @Test
    void each_edition_is_tried_on_a_day_of_its_own() {
        PartialDate turn = PartialDate.of(LocalDate.of(2020, 5, 1));
        RulePack pack = RulePack.builder("pot", "1")
                .inForce(DateRange.from(PartialDate.of(LocalDate.of(2010, 1, 1))))
                .question(PLACE)
                .rule(Rule.of("pot/rule")
                        .answers(PLACE, "SHELF")
                        .when(SPOUTS.is(1))
                        .inForce(DateRange.until(turn)))
                .rule(Rule.of("pot/rule")
                        .answers(PLACE, "SHELF")
                        .when(SPOUTS.is(2))
                        .inForce(DateRange.from(turn)))
                .build();
        BoundaryCases cases = BoundaryCases.of(pack);
        assertThat(cases.cases())
                .extracting(each -> each.facts().asOf().toString())
                .containsExactly(
                        "2010-01-01",
                        "2010-01-01",
                        "2010-01-01",
                        "2010-01-01",
                        "2020-05-01",
                        "2020-05-01",
                        "2020-05-01",
                        "2020-05-01");
        assertThat(cases.gaps()).isEmpty();
        assertThat(cases.checks())
                .allSatisfy(check -> assertThat(check.failure()).isEmpty());
    }

    @Test
    void a_case_that_the_engine_judges_otherwise_fails_and_shows_the_assessment() {
        BoundaryCases right = BoundaryCases.of(pack(SPOUTS.atLeast(2)));
        BoundaryCase met = right.cases().get(0);
        BoundaryCase missed = new BoundaryCase(met.rule(), 0, "planted", met.facts(), Truth.FALSE, true, false);
        BoundaryCase denied = new BoundaryCase(met.rule(), 0, "planted", met.facts(), Truth.TRUE, true, true);
        assertThat(new BoundaryCases(right.packs(), List.of(missed, denied), List.of()).checks())
                .extracting(
                        check -> check.failure().orElseThrow().lines().limit(2).toList())
                .containsExactly(
                        List.of("pot/rule, spouts is at least 2, planted", "  the leaf must be false but was true"),
                        List.of(
                                "pot/rule, spouts is at least 2, planted",
                                "  the condition must be false but was true"));
        assertThatThrownBy(() -> new BoundaryCase(met.rule(), 1, "x", met.facts(), Truth.TRUE, true, false))
                .hasMessage("number of a leaf of pot/rule must be 0 to 0 but was 1");
    }

    private static Optional<String> judged(BoundaryCase each, RulePack before, Facts ifNothing, RulePack known) {
        return new BoundaryJudge(
                        (question, facts) -> facts.known().isEmpty()
                                ? Outcomes.assess(RuleEngine.of(before).asOf(ifNothing.asOf()), question, ifNothing)
                                : Outcomes.assess(RuleEngine.of(known).asOf(facts.asOf()), question, facts),
                        each)
                .failure();
    }

    @Test
    void an_engine_that_turns_a_condition_when_more_is_known_is_caught() {
        RulePack pack = pack(SPOUTS.atLeast(2));
        List<BoundaryCase> cases = BoundaryCases.of(pack).cases();
        Facts many = cases.get(0).facts().with(SPOUTS, 9L);
        assertThat(judged(cases.get(0), pack, many, pack)).isEmpty();
        assertThat(judged(cases.get(1), pack, many, pack))
                .hasValueSatisfying(
                        failure -> assertThat(failure)
                                .contains(
                                        "  the condition was true before the fact was known, and must stay so, but became false"));
    }

    @Test
    void an_engine_that_lets_follow_what_could_not_before_is_caught() {
        RulePack pack = pack(SPOUTS.atLeast(2));
        RulePack other = RulePack.builder("pot", "1")
                .question(PLACE)
                .rule(pack.rules().get(0))
                .rule(Rule.of("pot/always").answers(PLACE, "BIN"))
                .build();
        BoundaryCase met = BoundaryCases.of(pack).cases().get(0);
        Facts nothing = met.facts().without(SPOUTS);
        assertThat(judged(met, pack, nothing, pack)).isEmpty();
        assertThat(judged(met, other, nothing, pack))
                .hasValueSatisfying(failure -> assertThat(failure)
                        .contains(
                                "  what follows must be among [BIN, contradictory], which could follow before the fact was"
                                        + " known, but was [SHELF]"));
    }

    /** The cases themselves are run where the tests of the shipped pack are. */
    @Test
    void most_thresholds_of_the_shipped_pack_decide_their_rules() {
        BoundaryCases cases = BoundaryCases.of(Packs.renewalForum());
        assertThat(cases.cases()).hasSizeGreaterThan(150);
        assertThat(cases.deciding()).isGreaterThanOrEqualTo(90);
    }

    @Test
    void a_threshold_that_the_pack_declares_impossible_is_not_held_to_what_followed_before() {
        YesNoFact lidded = Fact.yesNo("pot/lidded").orNone();
        ChoiceQuestion<String> care = ChoiceQuestion.of("pot/care", "DUST");
        RulePack pack = RulePack.builder("pot", "1")
                .question(PLACE)
                .question(care)
                .impossible(Condition.not(lidded.isPresent()))
                .rule(Rule.of("pot/shelf").answers(PLACE, "SHELF").when(lidded.isPresent()))
                .rule(Rule.of("pot/dust")
                        .answers(care, "DUST")
                        .when(Condition.any(
                                lidded.isPresent(), Fact.answerTo(PLACE).isPresent())))
                .build();
        assertThat(BoundaryCases.of(pack).checks())
                .hasSizeGreaterThan(3)
                .allSatisfy(check -> assertThat(check.failure()).isEmpty());
    }

    @Property(tries = 40)
    void generated_packs_hold_at_every_threshold(@ForAll RulePack pack) {
        assertThat(BoundaryCases.of(pack).checks())
                .allSatisfy(check -> assertThat(check.failure()).isEmpty());
    }
}

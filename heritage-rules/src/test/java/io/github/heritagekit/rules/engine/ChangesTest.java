// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static io.github.heritagekit.rules.engine.Teapots.CHIPPED;
import static io.github.heritagekit.rules.engine.Teapots.HEIGHT;
import static io.github.heritagekit.rules.engine.Teapots.MADE;
import static io.github.heritagekit.rules.engine.Teapots.PLACE;
import static io.github.heritagekit.rules.engine.Teapots.SIGNED;
import static io.github.heritagekit.rules.engine.Teapots.engine;
import static io.github.heritagekit.rules.engine.Teapots.nothing;
import static io.github.heritagekit.rules.engine.Teapots.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.DeclaredFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.YearFact;
import io.github.heritagekit.rules.lang.YesNoFact;
import io.github.heritagekit.rules.pack.RulePack;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
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

    private static final CodesFact CRITERIA = Fact.codes(
                    "teapot/criteria", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
            .alterable();
    private static final Condition CULTURAL = CRITERIA.includesAnyOf("i", "ii", "iii", "iv", "v", "vi");
    private static final Condition NATURAL = CRITERIA.includesAnyOf("vii", "viii", "ix", "x");

    private static Facts criteria(String... met) {
        return nothing().with(CRITERIA, SetFinding.exactly(met));
    }

    private static List<String> told(Changes<String> changes) {
        return changes.list().stream().map(Change::toString).toList();
    }

    @Test
    void every_member_of_a_large_set_is_tried_and_none_is_turned_that_need_not_be() {
        Assessment<String> assessment = engine(
                        place("cultural", "SHELF").when(CULTURAL, Condition.not(NATURAL)),
                        place("natural", "TABLE").when(NATURAL, Condition.not(CULTURAL)),
                        place("mixed", "BIN").when(CULTURAL, NATURAL))
                .assess(PLACE, criteria("iv"));
        assertThat(assessment.changes().proof()).isEqualTo(Proof.PROVEN);
        assertThat(told(assessment.changes()))
                .containsExactly(
                        "(not (criteria includes iv)) and criteria includes vii, leads to TABLE",
                        "(not (criteria includes iv)) and criteria includes viii, leads to TABLE",
                        "(not (criteria includes iv)) and criteria includes ix, leads to TABLE",
                        "(not (criteria includes iv)) and criteria includes x, leads to TABLE",
                        "criteria includes vii, leads to BIN",
                        "criteria includes viii, leads to BIN",
                        "criteria includes ix, leads to BIN",
                        "criteria includes x, leads to BIN");
    }

    @Test
    void members_that_nothing_depends_on_do_not_count() {
        CodesFact many = Fact.codes("teapot/many").alterable();
        Condition anyOfMany =
                many.includesAnyOf(IntStream.range(0, 30).mapToObj(i -> "m" + i).toArray(String[]::new));
        Rule<String> never = place("never", "TABLE").when(anyOfMany, SIGNED.isTrue());
        Rule<String> spotted = place("spotted", "SHELF").when(many.includes("m7"));
        Changes<String> changes =
                changes(nothing().with(many, SetFinding.<String>none()).with(SIGNED, false), never, spotted);
        assertThat(told(changes)).containsExactly("many includes m7, leads to SHELF");
        assertThat(changes.proof()).isEqualTo(Proof.PROVEN);
    }

    @Test
    void where_not_all_combinations_of_members_are_tried_it_is_said() {
        CodesFact many = Fact.codes("teapot/many").alterable();
        Condition all = Condition.all(
                IntStream.range(0, 30).mapToObj(i -> many.includes("m" + i)).toList());
        Changes<String> changes = changes(
                nothing().with(many, SetFinding.<String>none()),
                place("all", "TABLE").when(all),
                place("not-all", "SHELF").when(Condition.not(all)));
        assertThat(changes.list()).isEmpty();
        assertThat(changes.proof()).isEqualTo(Proof.BOUND_REACHED);
    }

    @Test
    void an_open_set_gets_a_member_that_no_rule_names_or_is_emptied() {
        Rule<String> spotted = place("spotted", "TABLE").when(SPOTS.isPresent());
        Rule<String> plain = place("plain", "SHELF").when(Condition.not(SPOTS.isPresent()));
        DatedEngine engine = engine(spotted, plain);
        Facts none = nothing().with(SPOTS, SetFinding.<String>none());
        Change<String> filled = engine.assess(PLACE, none).changes().list().get(0);
        assertThat(filled).hasToString("there is: spots, leads to TABLE");
        assertThat(filled.alterations().get(0).witness()).isEqualTo(SetFinding.exactly("other"));
        assertThat(engine.assess(PLACE, filled.appliedTo(none)).verdict()).isEqualTo(new Verdict.Decided<>("TABLE"));
        for (SetFinding<String> red : List.of(
                SetFinding.exactly("red"), SetFinding.<String>unrecorded().including("red"))) {
            assertThat(told(engine.assess(PLACE, nothing().with(SPOTS, red)).changes()))
                    .containsExactly("not (there is: spots), leads to SHELF");
        }
    }

    @Test
    void another_member_takes_the_place_of_one_that_has_to_go() {
        Rule<String> red = place("red", "TABLE").when(SPOTS.includes("red"));
        Rule<String> other = place("other", "SHELF").when(SPOTS.isPresent(), Condition.not(SPOTS.includes("red")));
        assertThat(told(changes(nothing().with(SPOTS, SetFinding.exactly("red")), red, other)))
                .containsExactly("(not (spots includes red)) and there is: spots, leads to SHELF");
    }

    @Test
    void a_test_that_cannot_matter_hides_no_change() {
        NamedTest<Length> nice = NamedTest.of("teapot/nice", FactType.LENGTH, Wording.en("is nice"), length -> true);
        Changes<String> changes = changes(
                nothing().with(HEIGHT, TWELVE).with(LID, true),
                place("tall", "TABLE").when(HEIGHT.atLeast(Length.parse("10 m")), LID.isTrue()),
                place("low", "SHELF").when(HEIGHT.under(Length.parse("10 m")), LID.isTrue()),
                place("nice", "BIN").when(HEIGHT.passes(nice), LID.isFalse()));
        assertThat(told(changes)).containsExactly("height is under 10 m, such as 9.9 m, leads to SHELF");
        assertThat(changes.proof()).isEqualTo(Proof.PROVEN);
    }

    @Test
    void a_change_that_only_a_test_could_tell_is_not_told_and_not_ruled_out() {
        YearFact made = Fact.year("teapot/remade").alterable();
        NamedTest<Integer> leap =
                NamedTest.of("teapot/leap", FactType.YEAR, Wording.en("is a leap year"), year -> year % 4 == 0);
        Changes<String> changes =
                changes(nothing().with(made, 1899), place("leap", "SHELF").when(made.passes(leap)));
        assertThat(changes.list()).isEmpty();
        assertThat(changes.proof()).isEqualTo(Proof.BOUND_REACHED);
        Rule<String> few = place("few", "SHELF").when(made.passes(leap), made.between(1990, 2000));
        assertThat(told(changes(nothing().with(made, 1899), few)))
                .containsExactly("remade is 1992 or remade is 1996 or remade is 2000, such as 1992, leads to SHELF");
    }

    @Test
    void a_fact_known_roughly_can_be_put_into_a_cell_that_it_may_lie_in() {
        Facts about = nothing()
                .with(HEIGHT, Finding.between(Length.parse("5 m"), Length.parse("12 m")))
                .with(LID, true);
        Rule<String> closed = place("closed", "TABLE").when(LID.isTrue());
        Rule<String> low = place("low", "SHELF").when(LID.isFalse(), HEIGHT.under(Length.parse("10 m")));
        assertThat(told(changes(about, closed, low)))
                .containsExactly("height is under 10 m, such as 5 m; and lid: no, leads to SHELF");
        Rule<String> middling = place("middling", "SHELF")
                .when(LID.isFalse(), HEIGHT.between(Length.parse("6 m"), Length.parse("8 m")));
        assertThat(told(changes(about, closed, middling)))
                .containsExactly("height is between 6 m and 8 m, such as 6 m; and lid: no, leads to SHELF");
    }

    @Test
    void where_there_was_none_the_witness_is_a_plain_value_of_the_right_type() {
        assertThat(fromNone(Fact.year("teapot/year"), fact -> fact.before(1949)))
                .isEqualTo(Finding.of(1948));
        assertThat(fromNone(Fact.year("teapot/year"), Fact::isPresent)).isEqualTo(Finding.of(2000));
        assertThat(fromNone(Fact.date("teapot/day"), fact -> fact.before(LocalDate.of(1949, 10, 1))))
                .isEqualTo(Finding.of(LocalDate.of(1949, 9, 30)));
        assertThat(fromNone(Fact.wholeNumber("teapot/number"), fact -> fact.under(5)))
                .isEqualTo(Finding.of(4L));
        assertThat(fromNone(Fact.wholeNumber("teapot/number"), fact -> fact.over(5)))
                .isEqualTo(Finding.of(6L));
        assertThat(fromNone(Fact.decimal("teapot/decimal"), Fact::isPresent)).isEqualTo(Finding.of(BigDecimal.ONE));
        assertThat(fromNone(Fact.area("teapot/area"), fact -> fact.under(Area.parse("10 ha"))))
                .isEqualTo(Finding.of(Area.parse("9.9 ha")));
        assertThat(fromNone(Fact.wholeNumber("teapot/number").within(0L, 0L), Fact::isPresent))
                .isEqualTo(Finding.of(0L));
    }

    private static <F extends DeclaredFact<?, F>> Object fromNone(F plain, Function<F, Condition> test) {
        F fact = plain.orNone().alterable();
        Rule<String> some = place("some", "TABLE").when(test.apply(fact));
        Rule<String> none = place("none", "SHELF").when(Condition.not(fact.isPresent()));
        Fact<?> any = fact;
        return changes(put(nothing(), any), some, none)
                .list()
                .get(0)
                .alterations()
                .get(0)
                .witness();
    }

    private static <T> Facts put(Facts facts, Fact<T> fact) {
        return facts.with(fact, Finding.none());
    }

    @Test
    void evidence_at_odds_with_the_packs_is_altered_as_any_other() {
        YesNoFact wet = Fact.yesNo("teapot/wet");
        RulePack pack = RulePack.builder("teapot", "1")
                .fact(HEIGHT)
                .fact(wet)
                .fact(CHIPPED)
                .question(PLACE)
                .rule(TALL)
                .rule(place("low", "SHELF").when(HEIGHT.under(Length.parse("10 m")), wet.isTrue()))
                .impossible(Condition.all(wet.isTrue(), CHIPPED.isTrue()))
                .build();
        DatedEngine engine = RuleEngine.of(pack).asOf(Teapots.DAY);
        Facts facts = nothing().with(HEIGHT, TWELVE).with(wet, true).with(CHIPPED, true);
        Assessment<String> assessment = engine.assess(PLACE, facts);
        assertThat(assessment.atOdds()).hasSize(1);
        Change<String> change = assessment.changes().list().get(0);
        assertThat(change).hasToString("height is under 10 m, such as 9.9 m, leads to SHELF");
        assertThat(engine.assess(PLACE, change.appliedTo(facts)).verdict()).isEqualTo(new Verdict.Decided<>("SHELF"));
    }

    @Test
    void of_many_facts_no_more_than_two_are_altered_together_and_it_is_said_where_three_might_do() {
        List<YesNoFact> many = IntStream.range(0, 17)
                .mapToObj(i -> Fact.yesNo("teapot/fact-" + i).alterable())
                .toList();
        Facts facts = nothing();
        for (YesNoFact fact : many) {
            facts = facts.with(fact, false);
        }
        List<Condition> all = many.stream().map(YesNoFact::isTrue).toList();
        Changes<String> one = changes(facts, place("one", "TABLE").when(Condition.any(all)));
        assertThat(one.list()).hasSize(10);
        assertThat(one.proof()).isEqualTo(Proof.PROVEN);
        Changes<String> three = changes(facts, place("three", "TABLE").when(Condition.atLeast(3, all)));
        assertThat(three.list()).isEmpty();
        assertThat(three.proof()).isEqualTo(Proof.BOUND_REACHED);
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

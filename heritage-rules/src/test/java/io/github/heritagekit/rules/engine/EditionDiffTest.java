// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static io.github.heritagekit.rules.engine.Teapots.CARE;
import static io.github.heritagekit.rules.engine.Teapots.CHARMS;
import static io.github.heritagekit.rules.engine.Teapots.CHIPPED;
import static io.github.heritagekit.rules.engine.Teapots.DAY;
import static io.github.heritagekit.rules.engine.Teapots.HEIGHT;
import static io.github.heritagekit.rules.engine.Teapots.MADE;
import static io.github.heritagekit.rules.engine.Teapots.PLACE;
import static io.github.heritagekit.rules.engine.Teapots.SIGNED;
import static io.github.heritagekit.rules.engine.Teapots.engine;
import static io.github.heritagekit.rules.engine.Teapots.nothing;
import static io.github.heritagekit.rules.engine.Teapots.pack;
import static io.github.heritagekit.rules.engine.Teapots.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.facts.FactReader;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.RulePack;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditionDiffTest {
    private static final CodeFact PLACED = (CodeFact) Fact.answerTo(PLACE);
    private static final Rule<String> TALL = place("tall", "TABLE").when(HEIGHT.over(Length.ofMetres(0.5)));

    private static final DatedEngine BEFORE = engine(
            place("old", "SHELF").when(MADE.before(1900)),
            TALL.exceptionTo("teapot/old"),
            place("broken", "BIN").when(CHIPPED.isTrue()).exceptionTo("teapot/old"),
            Rule.of("teapot/dust").answers(CARE, "DUST").when(PLACED.is("SHELF")),
            Rule.of("teapot/rare").answers(CHARMS, "RARE").when(SIGNED.isTrue()));
    private static final DatedEngine AFTER = engine(
            place("old", "SHELF").when(MADE.before(1950)),
            place("broken", "TABLE").when(CHIPPED.isTrue()).exceptionTo("teapot/old"),
            place("signed", "SHELF").when(SIGNED.isTrue()),
            Rule.of("teapot/dust").answers(CARE, "DUST").when(PLACED.is("SHELF")),
            Rule.of("teapot/rare").answers(CHARMS, "RARE").when(SIGNED.isFalse()));

    /** A teapot of a year and a height in centimetres; chipped if its height is odd, signed if anybody looked. */
    record Pot(int year, int height, boolean looked) {
        String name() {
            return "pot-" + year + "-" + height;
        }

        static Facts read(Pot pot, AsOf asOf) {
            Facts facts = Facts.asOf(asOf)
                    .with(MADE, pot.year())
                    .with(HEIGHT, Length.ofMetres(pot.height() / 100.0))
                    .with(CHIPPED, pot.height() % 2 == 1);
            return pot.looked() ? facts.with(SIGNED, false) : facts;
        }
    }

    private static final List<Pot> POTS = List.of(
            new Pot(1880, 20, true),
            new Pot(1920, 20, true),
            new Pot(1880, 60, true),
            new Pot(1880, 21, true),
            new Pot(1970, 20, false),
            new Pot(1970, 20, true));

    private static EditionDiff diff(DatedEngine before, DatedEngine after) {
        return EditionComparison.of(PLACE, before, after).over(POTS.stream(), Pot::name, Pot::read);
    }

    @Test
    void the_cases_decided_otherwise_are_listed_with_the_rules_that_differ() throws IOException {
        EditionDiff diff = diff(BEFORE, AFTER);
        assertThat(diff.cases()).isEqualTo(6);
        assertThat(diff.otherwise())
                .extracting(EditionDiff.Case::key)
                .containsExactly("pot-1920-20", "pot-1880-60", "pot-1880-21", "pot-1970-20");
        assertThat(diff.otherwise().get(0).because())
                .extracting(RuleShift::rule)
                .as("a rule that holds in neither has no part in it")
                .containsExactly("teapot/old");
        Golden.assertText(EditionDiffTest.class, "teapots-en", diff.toText(Locale.ENGLISH));
        Golden.assertText(EditionDiffTest.class, "teapots-zh", diff.toText(Locale.CHINESE));
    }

    @Test
    void editions_that_decide_alike_differ_in_no_case() throws IOException {
        EditionDiff diff = diff(BEFORE, BEFORE);
        assertThat(diff.otherwise()).isEmpty();
        assertThat(diff.responsible()).isEmpty();
        Golden.assertText(EditionDiffTest.class, "none-en", diff.toText(Locale.ENGLISH));
        Golden.assertText(EditionDiffTest.class, "none-zh", diff.toText(Locale.CHINESE));
    }

    @Test
    void a_rule_that_asks_something_else_is_told_though_it_is_open_in_both() {
        Rule<String> old = place("old", "SHELF").when(MADE.before(1949));
        Rule<String> young = place("young", "SHELF").when(MADE.inOrAfter(1949));
        Rule<String> younger = place("young", "SHELF").when(MADE.inOrAfter(1959));
        EditionDiff.Case found = EditionComparison.of(PLACE, engine(old, young), engine(old, younger))
                .compare("a", nothing(), nothing())
                .orElseThrow();
        assertThat(found.because()).singleElement().satisfies(shift -> {
            assertThat(shift.isRewritten()).isTrue();
            assertThat(shift).hasToString("teapot/young still is open (it is written otherwise)");
            assertThat(shift.phrase(Locale.CHINESE)).isEqualTo("teapot/young仍未定（规则内容已改）");
        });
    }

    @Test
    void a_rule_that_is_an_exception_to_another_now_is_told() {
        Rule<String> old = place("old", "SHELF").when(MADE.before(1949));
        Rule<String> signed = place("signed", "BIN").when(SIGNED.isTrue());
        EditionDiff.Case found = EditionComparison.of(
                        PLACE, engine(old, signed), engine(old, signed.exceptionTo("teapot/old")))
                .compare("a", nothing().with(MADE, 1900), nothing().with(MADE, 1900))
                .orElseThrow();
        assertThat(found.because())
                .extracting(RuleShift::toString)
                .containsExactly(
                        "teapot/old held and is open now", "teapot/signed still is open (it is written otherwise)");
    }

    @Test
    void a_case_that_an_edition_cannot_take_is_left_out_and_listed_and_the_others_are_compared() throws IOException {
        DatedEngine words = ofMade("2", Fact.code("teapot/made", "old", "new"));
        EditionDiff diff = EditionComparison.of(PLACE, ofKinds("1", "jug", "urn"), ofKinds("2", "jug", "bowl"))
                .over(Stream.of("jug", "urn", "bowl", "jug or bowl"), kind -> kind, EditionDiffTest::ofKind);
        assertThat(diff.cases()).isEqualTo(2);
        assertThat(diff.otherwise()).extracting(EditionDiff.Case::key).containsExactly("jug or bowl");
        assertThat(diff.leftOut()).extracting(EditionDiff.LeftOut::key).containsExactly("urn", "bowl");
        assertThat(diff.leftOut())
                .extracting(EditionDiff.LeftOut::packs)
                .containsExactly(List.of("teapot/2"), List.of("teapot/1"));
        Golden.assertText(EditionDiffTest.class, "left-out-en", diff.toText(Locale.ENGLISH));
        Golden.assertText(EditionDiffTest.class, "left-out-zh", diff.toText(Locale.CHINESE));

        EditionDiff retyped = EditionComparison.of(PLACE, BEFORE, words).over(POTS.stream(), Pot::name, Pot::read);
        assertThat(retyped.cases()).isZero();
        assertThat(retyped.leftOut())
                .hasSize(6)
                .first()
                .satisfies(
                        each -> assertThat(each.reason())
                                .isEqualTo(
                                        "evidence of `teapot/made` must be of a code, as the packs declare it, but is of a year"));
    }

    private static DatedEngine ofMade(String version, CodeFact made) {
        return RuleEngine.of(RulePack.builder("teapot", version)
                        .fact(made)
                        .question(PLACE)
                        .rule(place("old", "SHELF").when(made.is("old")))
                        .build())
                .asOf(DAY);
    }

    private static DatedEngine ofKinds(String version, String... codes) {
        CodeFact kind = Fact.code("teapot/kind", codes);
        return RuleEngine.of(RulePack.builder("teapot", version)
                        .fact(kind)
                        .question(PLACE)
                        .rule(place("jug", "SHELF").when(kind.is("jug")))
                        .build())
                .asOf(DAY);
    }

    private static Facts ofKind(String kinds, AsOf asOf) {
        return Facts.asOf(asOf).with(Fact.code("teapot/kind"), Finding.oneOf(List.of(kinds.split(" or ")), false));
    }

    @Test
    void rules_of_earlier_questions_are_among_those_responsible() {
        Facts facts = Pot.read(new Pot(1920, 20, true), nothing().asOf());
        EditionDiff.Case found = EditionComparison.of(CARE, BEFORE, AFTER)
                .compare("a", facts, facts)
                .orElseThrow();
        assertThat(found.because()).extracting(RuleShift::rule).containsExactly("teapot/old", "teapot/dust");
        assertThat(found.before().phrase(CARE, Locale.ENGLISH)).isEqualTo("no rule answers");
    }

    @Test
    void findings_are_compared_answer_by_answer() {
        EditionDiff.Case found = EditionComparison.of(CHARMS, BEFORE, AFTER)
                .compare("a", nothing().with(SIGNED, true), nothing().with(SIGNED, true))
                .orElseThrow();
        assertThat(found.before().phrase(CHARMS, Locale.ENGLISH)).isEqualTo("OLD no, RARE yes");
        assertThat(found.after().phrase(CHARMS, Locale.CHINESE)).isEqualTo("OLD 否，RARE 否");
    }

    @Test
    void where_no_rule_differs_the_text_says_what_may_have_changed() {
        Rule<?>[] rules = {
            place("old", "SHELF").when(MADE.before(1900)), place("new", "BIN").when(SIGNED.isTrue())
        };
        RulePack never = RulePack.builder("teapot", "2")
                .fact(MADE)
                .fact(SIGNED)
                .question(PLACE)
                .rule(rules[0])
                .rule(rules[1])
                .impossible(Condition.all(SIGNED.isTrue()))
                .build();
        EditionDiff diff = EditionComparison.of(
                        PLACE,
                        RuleEngine.of(pack(rules)).onAnyDay(),
                        RuleEngine.of(never).onAnyDay())
                .over(
                        Stream.of("a"),
                        key -> key,
                        (key, asOf) -> Facts.onAnyDay().with(MADE, 1890));
        assertThat(diff.toText(Locale.ENGLISH).replaceAll("\\s+", " "))
                .contains("no rule that may hold differs: what is impossible");
        assertThat(diff.otherwise())
                .singleElement()
                .satisfies(each -> assertThat(each.because()).isEmpty());
    }

    @Test
    void editions_are_asked_as_of_their_own_dates() {
        FactReader<Pot> reader = Pot::read;
        DatedEngine later = RuleEngine.of(pack(TALL)).asOf(DAY.plusYears(1));
        assertThat(EditionComparison.of(PLACE, BEFORE, later)
                        .over(POTS.stream(), Pot::name, reader)
                        .cases())
                .isEqualTo(6);
    }

    @Test
    void a_question_that_an_edition_does_not_declare_is_refused() {
        ChoiceQuestion<String> plac = ChoiceQuestion.of("teapot/plac", "SHELF");
        assertThatThrownBy(() -> EditionComparison.of(plac, BEFORE, AFTER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("declares the question `teapot/plac`; did you mean `teapot/place`?");
    }

    @Test
    void of_very_many_cases_one_at_a_time_is_taken_and_the_text_tells_the_first() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger read = new AtomicInteger();
        Stream<Pot> many = Stream.iterate(new Pot(1920, 20, true), pot -> new Pot(1920, pot.height() + 2, true))
                .limit(2_000)
                .peek(pot -> taken.incrementAndGet());
        EditionDiff diff = EditionComparison.of(PLACE, BEFORE, AFTER).over(many, Pot::name, (pot, asOf) -> {
            assertThat(taken.get()).isEqualTo(read.incrementAndGet());
            return Pot.read(pot, asOf);
        });
        assertThat(diff.otherwise()).hasSize(2_000);
        assertThat(diff.toText(Locale.ENGLISH)).endsWith("and 1900 more\n");
        assertThat(diff.responsible().get(0)).isEqualTo(new EditionDiff.Responsible("teapot/old", 2_000));
    }

    @Test
    void counts_that_do_not_fit_are_refused() {
        EditionDiff diff = diff(BEFORE, AFTER);
        assertThatThrownBy(() -> new EditionDiff(PLACE, List.of(), List.of(), 3, diff.otherwise(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cases must be at least the 4 decided otherwise but was 3");
    }
}

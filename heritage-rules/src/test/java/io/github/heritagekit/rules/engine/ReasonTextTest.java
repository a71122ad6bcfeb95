// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static io.github.heritagekit.rules.engine.Teapots.CHIPPED;
import static io.github.heritagekit.rules.engine.Teapots.DAY;
import static io.github.heritagekit.rules.engine.Teapots.GLAZES;
import static io.github.heritagekit.rules.engine.Teapots.HEIGHT;
import static io.github.heritagekit.rules.engine.Teapots.MADE;
import static io.github.heritagekit.rules.engine.Teapots.PLACE;
import static io.github.heritagekit.rules.engine.Teapots.SIGNED;
import static io.github.heritagekit.rules.engine.Teapots.nothing;
import static io.github.heritagekit.rules.engine.Teapots.place;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.lang.Resolution;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.RulePack;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Why a rule binds, comes first or gives way, and on what grounds that are not the rules' own; in golden files. */
class ReasonTextTest {
    private static final Source BOOK = Source.of("Inventory book");
    private static final NamedTest<Integer> LEAP = NamedTest.of(
            "teapot/leap", FactType.YEAR, Wording.en("is a leap year").zh("为闰年"), ReasonTextTest::isLeapYear);

    private static boolean isLeapYear(int year) {
        if (year < 1583) {
            throw new IllegalArgumentException("no leap years before 1583");
        }
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static RulePack.Builder pack(Resolution resolution, Rule<?>... rules) {
        ChoiceQuestion<String> question = PLACE.resolvedBy(resolution);
        RulePack.Builder pack = RulePack.builder("teapot", "1")
                .fact(MADE)
                .fact(HEIGHT)
                .fact(CHIPPED)
                .fact(SIGNED)
                .fact(GLAZES);
        pack.question(question);
        for (Rule<?> rule : rules) {
            pack.rule(rule);
        }
        return pack;
    }

    private static Assessment<String> assess(RulePack.Builder pack, Facts facts) {
        return RuleEngine.of(pack.build()).asOf(DAY).assess(PLACE, facts);
    }

    private static void assertGolden(String name, Assessment<String> assessment) throws IOException {
        Golden.assertText(ReasonTextTest.class, name + "-en", assessment.toText(Locale.ENGLISH));
        Golden.assertText(ReasonTextTest.class, name + "-zh", assessment.toText(Locale.CHINESE));
        Golden.assertText(ReasonTextTest.class, name + "-markdown", assessment.toMarkdown(Locale.ENGLISH));
    }

    private static final Rule<?>[] OVERLAPPING = {
        place("crowded", "TABLE").when(HEIGHT.atLeast(Length.ofMetres(0.2))).citing("House rules", "art. 2"),
        place("old", "SHELF")
                .when(MADE.before(1900))
                .citing("House rules", "art. 1")
                .detail("ask", Wording.en("the curator").zh("馆长")),
        place("signed", "SHELF")
                .when(SIGNED.isTrue())
                .citing("Guests' book", "page 7")
                .detail("ask", Wording.en("the guest").zh("客人")),
        place("broken", "BIN").when(CHIPPED.isTrue())
    };

    private static final Facts OLD = nothing()
            .with(MADE, Finding.of(1890, BOOK))
            .with(SIGNED, true)
            .with(HEIGHT, Length.ofMetres(0.3))
            .with(CHIPPED, true);

    @Test
    void the_strictest_answer_names_all_who_impose_it_with_their_details_and_marks_the_weaker() throws IOException {
        assertGolden("strictest", assess(pack(Resolution.STRICTEST, OVERLAPPING), OLD));
    }

    @Test
    void a_rule_binds_unless_a_stricter_one_that_is_open_holds() throws IOException {
        Facts unknownAge = OLD.without(MADE).with(SIGNED, false);
        assertGolden("strictest-open", assess(pack(Resolution.STRICTEST, OVERLAPPING), unknownAge));
    }

    @Test
    void the_first_rule_that_holds_is_named_and_those_after_it_give_way() throws IOException {
        assertGolden("first", assess(pack(Resolution.FIRST, OVERLAPPING), OLD));
    }

    @Test
    void a_rule_answers_unless_one_before_it_holds() throws IOException {
        assertGolden("first-open", assess(pack(Resolution.FIRST, OVERLAPPING), OLD.without(HEIGHT)));
    }

    @Test
    void an_override_shows_both_values_with_reason_author_and_date() throws IOException {
        Facts overridden = OLD.override(MADE, Finding.of(1910), "the lid is a later one", "A. Keeper", DAY.minusDays(9))
                .without(CHIPPED)
                .override(CHIPPED, Finding.of(false), "seen by eye", "A. Keeper", DAY.minusDays(8))
                .override(GLAZES, SetFinding.<String>none().including("salt"), "tested", "A. Keeper", DAY)
                .without(HEIGHT);
        assertGolden(
                "override",
                assess(
                        pack(
                                Resolution.UNANIMOUS,
                                place("old", "SHELF").when(MADE.before(1900), GLAZES.includes("salt")),
                                place("broken", "BIN").when(CHIPPED.isTrue())),
                        overridden));
    }

    @Test
    void evidence_at_odds_with_what_cannot_be_is_told() throws IOException {
        RulePack.Builder pack = pack(Resolution.UNANIMOUS, place("old", "SHELF").when(MADE.before(1900)))
                .impossible(Condition.all(MADE.before(1900), SIGNED.isTrue()));
        assertGolden("at-odds", assess(pack, OLD));
    }

    @Test
    void a_test_that_fails_is_listed_and_one_that_met_too_many_values_is_not_exact() throws IOException {
        RulePack.Builder pack =
                pack(Resolution.UNANIMOUS, place("leap", "SHELF").when(MADE.passes(LEAP)), place("any", "SHELF"));
        assertGolden("failed-test", assess(pack, nothing().with(MADE, 1500)));
        assertGolden("not-exact", assess(pack, nothing()));
    }

    @Test
    void a_verdict_that_each_case_comes_to_tells_the_cases() throws IOException {
        assertGolden(
                "cases",
                assess(
                        pack(
                                Resolution.UNANIMOUS,
                                place("old", "SHELF").when(MADE.before(1900)),
                                place("late", "SHELF").when(MADE.inOrAfter(1900))),
                        nothing()));
    }
}

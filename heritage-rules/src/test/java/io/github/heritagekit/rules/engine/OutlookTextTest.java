// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static io.github.heritagekit.rules.engine.Teapots.DAY;
import static io.github.heritagekit.rules.engine.Teapots.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.lang.QuantityFact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.YearFact;
import io.github.heritagekit.rules.lang.YesNoFact;
import io.github.heritagekit.rules.pack.RulePack;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a planner is told of what no longer matters, what to ask and what would change the answer; in golden files. */
class OutlookTextTest {
    private static final YearFact BUILT = Fact.year("town/built")
            .labelled(Wording.en("year built").zh("建造年份"))
            .asking(Wording.en("When was it built?").zh("建于何年?"));
    private static final YesNoFact MACHINERY = Fact.yesNo("town/original-machinery")
            .labelled(Wording.en("original machinery survives").zh("保留原有设备"))
            .asking(Wording.en("Does original machinery survive?").zh("是否保留原有设备?"))
            .alterable();
    private static final QuantityFact<Area> SITE_AREA = Fact.area("town/site-area")
            .labelled(Wording.en("site area").zh("占地面积"))
            .asking(Wording.en("How large is the site?").zh("占地面积?"))
            .alterable();
    private static final CodeFact USE = Fact.code("town/use", "storage", "museum", "housing")
            .orNone()
            .labelled(Wording.en("present use").zh("现状用途"))
            .alterable();
    private static final CodesFact SERVICES = Fact.codes("town/services", "lift", "ramp")
            .labelled(Wording.en("services").zh("配套设施"))
            .alterable();
    private static final ChoiceQuestion<String> CARE = ChoiceQuestion.of("town/care", "KEEP", "ADAPT", "CLEAR")
            .labelled(Wording.en("care").zh("处置方式"))
            .calling("KEEP", Wording.en("conservation as found").zh("原样保护"))
            .calling("ADAPT", Wording.en("adaptive reuse").zh("适应性利用"))
            .calling("CLEAR", Wording.en("clearance").zh("拆除"));
    private static final CollectQuestion<String> NEEDS = CollectQuestion.of("town/needs", "SURVEY", "ACCESS")
            .labelled(Wording.en("needs").zh("所需"));

    private static Assessed assess(Question<String> question, Facts facts, Rule<?>... rules) {
        RulePack.Builder pack = RulePack.builder("town", "1")
                .fact(BUILT)
                .fact(MACHINERY)
                .fact(SITE_AREA)
                .fact(USE)
                .fact(SERVICES)
                .question(CARE)
                .question(NEEDS);
        for (Rule<?> rule : rules) {
            pack.rule(rule);
        }
        DatedEngine engine = RuleEngine.of(pack.build()).asOf(DAY);
        return question instanceof ChoiceQuestion<String> choice
                ? engine.assess(choice, facts)
                : engine.assess((CollectQuestion<String>) question, facts);
    }

    private static Rule<String> care(String name, String answer, Condition... when) {
        return Rule.of("town/" + name).answers(CARE, answer).when(when);
    }

    private static Area hectares(String size) {
        return Area.parse(size + " ha");
    }

    private static void assertGolden(String name, Assessed assessed) throws IOException {
        Golden.assertText(OutlookTextTest.class, name + "-en", assessed.toText(Locale.ENGLISH));
        Golden.assertText(OutlookTextTest.class, name + "-zh", assessed.toText(Locale.CHINESE));
        Golden.assertText(OutlookTextTest.class, name + "-markdown", assessed.toMarkdown(Locale.ENGLISH));
    }

    @Test
    void where_both_rules_answer_alike_the_year_does_not_matter_and_the_cases_say_why() throws IOException {
        assertGolden(
                "both-alike",
                assess(
                        CARE,
                        nothing(),
                        care("old", "KEEP", BUILT.before(1949)),
                        care("young", "KEEP", BUILT.inOrAfter(1949))));
    }

    @Test
    void cases_within_cases_name_all_that_does_not_matter() throws IOException {
        assertGolden(
                "nested-cases",
                assess(
                        CARE,
                        nothing(),
                        care("old", "KEEP", BUILT.before(1949)),
                        care("young-and-whole", "KEEP", BUILT.inOrAfter(1949), MACHINERY.isTrue()),
                        care("young-and-bare", "KEEP", BUILT.inOrAfter(1949), MACHINERY.isFalse())));
    }

    @Test
    void what_a_rule_left_open_asks_does_not_matter_where_another_one_holds() throws IOException {
        assertGolden(
                "still-asked",
                assess(
                        CARE,
                        nothing().with(BUILT, 1900),
                        care("old", "KEEP", BUILT.before(1949)),
                        care("whole", "KEEP", MACHINERY.isTrue()),
                        care("large", "KEEP", SITE_AREA.atLeast(hectares("10")), MACHINERY.isTrue())));
        assertGolden(
                "silent",
                assess(
                        CARE,
                        nothing().with(BUILT, 1990),
                        care("old-and-whole", "KEEP", BUILT.before(1949), MACHINERY.isTrue()),
                        care("bare", "CLEAR", MACHINERY.isFalse()),
                        Rule.of("town/spared")
                                .exempts(CARE)
                                .when(MACHINERY.isFalse())
                                .exceptionTo("town/bare")));
    }

    @Test
    void an_open_verdict_says_what_asking_is_worth() throws IOException {
        assertGolden(
                "three-of-four",
                assess(
                        CARE,
                        nothing().with(MACHINERY, Finding.unrecorded()),
                        care("small", "CLEAR", SITE_AREA.under(hectares("1"))),
                        care("middling", "KEEP", SITE_AREA.between(hectares("1"), hectares("4"))),
                        care("large", "ADAPT", SITE_AREA.over(hectares("4")), SITE_AREA.under(hectares("10"))),
                        care("vast", "ADAPT", SITE_AREA.atLeast(hectares("10")), MACHINERY.isFalse()),
                        care("vast-and-whole", "KEEP", SITE_AREA.atLeast(hectares("10")), MACHINERY.isTrue())));
    }

    @Test
    void findings_say_which_of_them_asking_settles() throws IOException {
        Rule<?>[] rules = {
            Rule.of("town/survey").answers(NEEDS, "SURVEY").when(MACHINERY.isTrue(), SITE_AREA.over(hectares("1"))),
            Rule.of("town/access").answers(NEEDS, "ACCESS").when(MACHINERY.isTrue())
        };
        assertGolden("findings-open", assess(NEEDS, nothing(), rules));
        assertGolden(
                "findings-settled",
                assess(
                        NEEDS,
                        nothing().with(MACHINERY, true).with(SITE_AREA, hectares("2")),
                        rules[0],
                        rules[1],
                        Rule.of("town/old").answers(NEEDS, "SURVEY").when(BUILT.before(1900))));
    }

    @Test
    void of_an_earlier_answer_the_facts_behind_it_are_named() throws IOException {
        CodeFact cared = (CodeFact) Fact.answerTo(CARE);
        Assessed settled = assess(
                NEEDS,
                nothing(),
                care("old", "KEEP", BUILT.before(1949)),
                Rule.of("town/kept").answers(NEEDS, "SURVEY").when(cared.is("KEEP")),
                Rule.of("town/every").answers(NEEDS, "SURVEY"));
        assertThat(settled.toText(Locale.ENGLISH)).contains("Settled whatever is found about year built.");
        assertGolden("earlier-answer", settled);
    }

    @Test
    void a_decided_verdict_says_what_would_change_it() throws IOException {
        assertGolden(
                "would-become",
                assess(
                        CARE,
                        nothing().with(SITE_AREA, hectares("12")),
                        care("vast", "ADAPT", SITE_AREA.atLeast(hectares("10"))),
                        care("small", "KEEP", SITE_AREA.under(hectares("10")))));
        assertGolden(
                "together",
                assess(
                        CARE,
                        nothing().with(SITE_AREA, hectares("12")).with(MACHINERY, true),
                        care("vast", "ADAPT", Condition.any(SITE_AREA.atLeast(hectares("10")), MACHINERY.isTrue())),
                        care("small", "CLEAR", SITE_AREA.under(hectares("10")), MACHINERY.isFalse())));
    }

    @Test
    void each_kind_of_fact_is_supposed_in_its_own_words() throws IOException {
        assertGolden(
                "kinds",
                assess(
                        CARE,
                        nothing()
                                .with(MACHINERY, false)
                                .with(USE, "storage")
                                .with(SITE_AREA, hectares("2"))
                                .with(SERVICES, SetFinding.<String>none().including("lift")),
                        care("museum", "KEEP", USE.isOneOf("museum", "housing")),
                        care("whole", "KEEP", MACHINERY.isTrue()),
                        care("unused", "CLEAR", Condition.not(USE.isPresent())),
                        care("large", "ADAPT", SITE_AREA.between(hectares("5"), hectares("7"))),
                        care("stairs", "CLEAR", Condition.not(SERVICES.includes("lift"))),
                        care("ramp", "ADAPT", SERVICES.includes("ramp"))));
    }

    @Test
    void a_list_of_changes_says_if_there_are_more() throws IOException {
        Rule<?>[] rules = new Rule<?>[24];
        for (int i = 0; i < rules.length; i++) {
            Area from = hectares(String.valueOf(2 * i + 1));
            rules[i] = care("band-" + i, i % 2 == 0 ? "KEEP" : "ADAPT", SITE_AREA.between(from, from));
        }
        assertGolden("more", assess(CARE, nothing().with(SITE_AREA, hectares("0.5")), rules));
    }

    @Test
    void where_not_every_change_could_be_tried_it_is_said_be_any_found_or_none() throws IOException {
        NamedTest<Area> square = NamedTest.of(
                "town/square", FactType.AREA, Wording.en("is a square number").zh("为平方数"), area -> false);
        Facts small = nothing().with(SITE_AREA, hectares("2"));
        assertGolden("none-tried", assess(CARE, small, care("square", "KEEP", SITE_AREA.passes(square))));
        assertGolden(
                "not-all-tried",
                assess(
                        CARE,
                        small.with(MACHINERY, false),
                        care("square", "KEEP", SITE_AREA.passes(square)),
                        care("whole", "CLEAR", MACHINERY.isTrue())));
    }

    @Test
    void what_is_none_of_some_names_is_said_in_one_breath_and_parts_of_parts_are_set_apart() throws IOException {
        CodeFact maker = Fact.code("town/maker")
                .orNone()
                .labelled(Wording.en("maker").zh("制造者"))
                .alterable();
        Condition known = maker.isOneOf("a", "b");
        assertGolden(
                "none-of",
                assess(
                        CARE,
                        nothing().with(maker, "a"),
                        care("known", "KEEP", known),
                        care("other", "CLEAR", Condition.not(known))));
        assertGolden(
                "none-of-but-one",
                assess(
                        CARE,
                        nothing().with(maker, "a"),
                        care("known", "KEEP", known),
                        care("other", "CLEAR", maker.isPresent(), Condition.not(known))));
        assertThat(Condition.any(Condition.all(maker.isPresent(), Condition.not(known)), known)
                        .accept(new Suppositions(Locale.ENGLISH)))
                .isEqualTo("(there were: maker and maker were not a or b) or maker were a or b");
    }

    @Test
    void what_is_known_is_not_said_to_be_found_where_only_a_test_failed() throws IOException {
        NamedTest<Integer> failing = NamedTest.of(
                "town/failing", FactType.YEAR, Wording.en("is nice").zh("不错"), year -> {
                    throw new IllegalStateException("no year is");
                });
        assertGolden(
                "failed-test",
                assess(
                        CARE,
                        nothing().with(BUILT, 1900),
                        care("nice", "KEEP", BUILT.passes(failing)),
                        care("other", "KEEP", Condition.not(BUILT.passes(failing)))));
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

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

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.explain.ExplanationPrinter;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Rule;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Texts stand in golden files; {@code -Dgolden.update=true} writes them anew, and the difference is reviewed. */
class AssessmentTextTest {
    private static final CodeFact PLACED = (CodeFact) Fact.answerTo(PLACE);
    private static final Source BOOK = Source.of("Inventory book");

    private static final DatedEngine ENGINE = engine(
            place("old", "SHELF")
                    .when(MADE.before(1900), Condition.any(List.of(SIGNED.isTrue(), GLAZES.includes("salt"))))
                    .labelled(Wording.en("Old pots with a name or a salt glaze are shown.")
                            .zh("有款识或盐釉的老壶应陈列。"))
                    .citing("House rules", "art. 1"),
            place("tall", "TABLE")
                    .when(Condition.atLeast(
                            2,
                            List.of(
                                    HEIGHT.over(Length.ofMetres(0.3)),
                                    CHIPPED.isFalse(),
                                    Condition.not(SIGNED.isTrue()))))
                    .citing("House rules", "art. 2")
                    .citing("Guests' book", "page 7"),
            place("broken", "BIN")
                    .when(CHIPPED.isTrue())
                    .exceptionTo("teapot/old")
                    .exceptionTo("teapot/tall"),
            Rule.of("teapot/kept").exempts(PLACE).when(SIGNED.isTrue()).exceptionTo("teapot/broken"),
            Rule.of("teapot/dust").answers(CARE, "DUST").when(PLACED.isOneOf("SHELF", "TABLE")),
            Rule.of("teapot/rare").answers(CHARMS, "RARE").when(SIGNED.isTrue()));

    private static final Facts SOME = nothing()
            .with(MADE, Finding.disputed(Finding.of(1890, BOOK), Finding.between(1895, 1905)))
            .with(HEIGHT, Finding.of(Length.ofMetres(0.4), BOOK))
            .with(CHIPPED, Finding.unrecorded(Finding.Reason.ILLEGIBLE))
            .with(
                    GLAZES,
                    SetFinding.<String>unrecorded()
                            .including("crackle")
                            .excluding("tin")
                            .withSource(BOOK));

    private static void assertGolden(String name, String text) throws IOException {
        Golden.assertText(AssessmentTextTest.class, name, text);
    }

    @Test
    void an_open_verdict_tells_what_is_known_and_what_to_survey() throws IOException {
        assertGolden("open-en", ENGINE.assess(PLACE, SOME).toText(Locale.ENGLISH));
        assertGolden("open-zh", ENGINE.assess(PLACE, SOME).toText(Locale.CHINESE));
    }

    @Test
    void a_settled_verdict_tells_which_rules_were_set_aside_and_by_what() throws IOException {
        Facts facts = SOME.with(CHIPPED, Finding.of(true))
                .with(SIGNED, Finding.of(false))
                .with(MADE, Finding.of(1890));
        assertGolden("decided-en", ENGINE.assess(PLACE, facts).toText(Locale.ENGLISH));
        assertGolden("decided-zh", ENGINE.assess(PLACE, facts).toText(Locale.CHINESE));
    }

    @Test
    void a_contradiction_names_the_rules() throws IOException {
        Facts facts = nothing()
                .with(MADE, 1890)
                .with(SIGNED, true)
                .with(HEIGHT, Length.ofMetres(0.4))
                .with(CHIPPED, false)
                .with(GLAZES, SetFinding.none());
        assertGolden("contradictory-en", ENGINE.assess(PLACE, facts).toText(Locale.ENGLISH));
    }

    @Test
    void a_later_question_tells_what_it_rests_on() throws IOException {
        assertGolden("premise-en", ENGINE.assess(CARE, SOME).toText(Locale.ENGLISH));
        assertGolden("premise-zh", ENGINE.assess(CARE, SOME).toText(Locale.CHINESE));
    }

    @Test
    void findings_tell_each_answer() throws IOException {
        assertGolden("findings-en", ENGINE.assess(CHARMS, SOME).toText(Locale.ENGLISH));
        assertGolden("findings-zh", ENGINE.assess(CHARMS, SOME).toText(Locale.CHINESE));
    }

    @Test
    void markdown_tells_the_same() throws IOException {
        assertGolden("markdown-en", ENGINE.assess(CARE, SOME).toMarkdown(Locale.ENGLISH));
        assertGolden("markdown-zh", ENGINE.assess(CARE, SOME).toMarkdown(Locale.CHINESE));
    }

    @Test
    void the_whole_tree_is_printed_on_request() throws IOException {
        ExplanationPrinter english = ExplanationPrinter.in(Locale.ENGLISH).whole();
        assertGolden("whole-en", ENGINE.assess(PLACE, SOME).print(english));
        assertGolden("whole-markdown-en", ENGINE.assess(PLACE, SOME).print(english.asMarkdown()));
        assertGolden(
                "whole-zh",
                ENGINE.assess(PLACE, SOME)
                        .print(ExplanationPrinter.in(Locale.CHINESE).whole()));
    }

    @Test
    void what_people_wrote_is_not_read_as_markdown() {
        DatedEngine engine = engine(place("odd", "BIN")
                .when(CHIPPED.isTrue())
                .labelled(Wording.en("1. *Never* <b>mend</b> [it](x)\n# nor `glue`"))
                .citing("# House_rules", "art. 1"));
        String text = engine.assess(PLACE, nothing()).toMarkdown(Locale.ENGLISH);
        assertThat(text)
                .contains("1\\. \\*Never\\* \\<b>mend\\</b> \\[it\\](x) # nor \\`glue\\`\n")
                .contains("basis: # House\\_rules, art. 1\n");
    }
}

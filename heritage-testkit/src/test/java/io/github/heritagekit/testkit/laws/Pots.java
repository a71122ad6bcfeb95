// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.QuantityFact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.WholeNumberFact;
import io.github.heritagekit.rules.lang.YearFact;
import io.github.heritagekit.rules.lang.YesNoFact;
import java.time.LocalDate;
import java.util.List;

/** The facts and questions that random packs are about: a fact of each type, some of which can be none. */
final class Pots {
    static final LocalDate DAY = LocalDate.of(2000, 6, 1);

    static final YesNoFact CHIPPED = Fact.yesNo("pot/chipped");
    static final YesNoFact SIGNED = Fact.yesNo("pot/signed").orNone();
    static final WholeNumberFact SPOUTS = Fact.wholeNumber("pot/spouts");
    static final YearFact MADE = Fact.year("pot/made").orNone();
    static final WholeNumberFact AGE = Fact.yearsSince("pot/age", MADE);
    static final QuantityFact<Area> SURFACE = Fact.area("pot/surface");
    static final CodeFact KIND = Fact.code("pot/kind", "jug", "bowl", "cup").orNone();
    static final CodeFact POTTER = Fact.code("pot/potter");
    static final CodesFact MARKS = Fact.codes("pot/marks", "star", "moon");
    static final CodesFact GLAZES = Fact.codes("pot/glazes");

    /** The facts that evidence is recorded of. */
    static final List<Fact<?>> RECORDED = List.of(CHIPPED, SIGNED, SPOUTS, MADE, SURFACE, KIND, POTTER, MARKS, GLAZES);

    static final ChoiceQuestion<String> PLACE = ChoiceQuestion.of("pot/place", "SHELF", "TABLE", "BIN");
    static final CodeFact PLACED = (CodeFact) Fact.answerTo(PLACE);
    static final CollectQuestion<String> CHARMS = CollectQuestion.of("pot/charms", "OLD", "RARE");
    static final CodesFact CHARMED = (CodesFact) Fact.answerTo(CHARMS);
    static final ChoiceQuestion<String> CARE = ChoiceQuestion.of("pot/care", "DUST", "WASH");

    /** The questions; each may read the answers of those before it. */
    static final List<Question<String>> QUESTIONS = List.of(PLACE, CHARMS, CARE);

    private Pots() {}

    /** Returns the fact that evidence is recorded of: of a view, its base. */
    static Fact<?> recordedFor(Fact<?> fact) {
        return fact.equals(AGE) ? MADE : fact;
    }
}

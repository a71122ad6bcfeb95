// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.DateFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.lang.QuantityFact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.WholeNumberFact;
import io.github.heritagekit.rules.lang.YearFact;
import io.github.heritagekit.rules.lang.YesNoFact;
import java.time.LocalDate;
import java.util.List;

/**
 * The facts, tests and questions that random packs are about: a fact of each type, some of which can be none, one of a
 * narrow domain, some that can be altered at different costs, views of a year and of a date.
 */
final class Pots {
    /** The last day of a month, from which months of other lengths are counted back. */
    static final LocalDate DAY = LocalDate.of(2000, 5, 31);

    static final YesNoFact CHIPPED = Fact.yesNo("pot/chipped").alterable();
    static final YesNoFact SIGNED = Fact.yesNo("pot/signed").orNone();
    static final WholeNumberFact SPOUTS = Fact.wholeNumber("pot/spouts").alterable(2);
    static final WholeNumberFact HANDLES =
            Fact.wholeNumber("pot/handles").within(0L, 3L).alterable();
    static final YearFact MADE = Fact.year("pot/made").orNone();
    static final WholeNumberFact AGE = Fact.yearsSince("pot/age", MADE);
    static final DateFact SOLD = Fact.date("pot/sold").orNone();
    static final WholeNumberFact MONTHS = Fact.monthsSince("pot/months-since-sale", SOLD);
    static final QuantityFact<Area> SURFACE = Fact.area("pot/surface").alterable();
    static final CodeFact KIND =
            Fact.code("pot/kind", "jug", "bowl", "cup").orNone().alterable(3);
    static final CodeFact POTTER = Fact.code("pot/potter");
    static final CodesFact MARKS = Fact.codes("pot/marks", "star", "moon").alterable();
    static final CodesFact GLAZES = Fact.codes("pot/glazes").alterable(2);

    /** The facts that evidence is recorded of. */
    static final List<Fact<?>> RECORDED =
            List.of(CHIPPED, SIGNED, SPOUTS, HANDLES, MADE, SOLD, SURFACE, KIND, POTTER, MARKS, GLAZES);

    private static final List<Fact<?>> BARE = List.of(
            Fact.yesNo("pot/chipped"),
            Fact.yesNo("pot/signed"),
            Fact.wholeNumber("pot/spouts"),
            Fact.wholeNumber("pot/handles"),
            Fact.year("pot/made"),
            Fact.date("pot/sold"),
            Fact.area("pot/surface"),
            Fact.code("pot/kind"),
            Fact.code("pot/potter"),
            Fact.codes("pot/marks"),
            Fact.codes("pot/glazes"));

    static final NamedTest<Long> EVEN =
            NamedTest.of("pot/even", FactType.WHOLE_NUMBER, Wording.en("is even"), number -> number % 2 == 0);
    static final NamedTest<Long> BRITTLE =
            NamedTest.of("pot/brittle", FactType.WHOLE_NUMBER, Wording.en("makes it brittle"), Pots::isBrittle);
    static final NamedTest<String> ROUND =
            NamedTest.of("pot/round", FactType.CODE, Wording.en("has a round letter"), code -> code.contains("o"));

    static final ChoiceQuestion<String> PLACE = ChoiceQuestion.of("pot/place", "SHELF", "TABLE", "BIN");
    static final CodeFact PLACED = (CodeFact) Fact.answerTo(PLACE);
    static final CollectQuestion<String> CHARMS = CollectQuestion.of("pot/charms", "OLD", "RARE");
    static final CodesFact CHARMED = (CodesFact) Fact.answerTo(CHARMS);
    static final ChoiceQuestion<String> CARE = ChoiceQuestion.of("pot/care", "DUST", "WASH");

    /** The questions; each may read the answers of those before it. */
    static final List<Question<String>> QUESTIONS = List.of(PLACE, CHARMS, CARE);

    private Pots() {}

    /** A test that fails at one value, as tests written by others may. */
    private static boolean isBrittle(long number) {
        if (number == 2) {
            throw new IllegalStateException("two is beyond this test");
        }
        return number > 2;
    }

    /** Returns a fact of the same id and type of which nothing else is said, as a reader of cases may know it. */
    static Fact<?> bare(Fact<?> fact) {
        return BARE.get(RECORDED.indexOf(fact));
    }

    /** Returns the fact that evidence is recorded of: of a view, its base. */
    static Fact<?> recordedFor(Fact<?> fact) {
        return fact.equals(AGE) ? MADE : fact.equals(MONTHS) ? SOLD : fact;
    }

    /** Returns what a view counts from the value to the day. */
    static long elapsed(Object since) {
        return since instanceof LocalDate date ? months(date) : DAY.getYear() - (Integer) since;
    }

    /** Counts full months by hand: those of the calendar, less one that has only begun. */
    private static long months(LocalDate date) {
        long months = 12L * (DAY.getYear() - date.getYear()) + DAY.getMonthValue() - date.getMonthValue();
        if (!date.isAfter(DAY)) {
            return date.getDayOfMonth() > DAY.getDayOfMonth() ? months - 1 : months;
        }
        return date.getDayOfMonth() < DAY.getDayOfMonth() ? months + 1 : months;
    }
}

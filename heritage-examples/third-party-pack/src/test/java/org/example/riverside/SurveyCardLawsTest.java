package org.example.riverside;

import io.github.heritagekit.rules.bridge.AssetFacts;
import io.github.heritagekit.rules.facts.FactReader;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.testkit.FactReaderLaws;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The reader is a function of the card and the day, and what a card does not say stays unrecorded. */
class SurveyCardLawsTest extends FactReaderLaws<SurveyCard> {
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    @Override
    protected FactReader<SurveyCard> reader() {
        return new SurveyCardReading().reader();
    }

    @Override
    protected List<Fact<?>> vocabulary() {
        return List.of(
                AssetFacts.CLASS,
                AssetFacts.SITE_AREA,
                AssetFacts.LARGE_STRUCTURES,
                SurveyCardReading.WHARF,
                SurveyCardReading.FLOOD_DEPTH);
    }

    @Override
    protected List<Fact<?>> alwaysRecorded() {
        return List.of(AssetFacts.CLASS);
    }

    @Override
    protected boolean knowledgeGrows() {
        return true; // a card is never taken back
    }

    @Override
    protected Arbitrary<SurveyCard> cases() {
        return Combinators.combine(
                        Arbitraries.of("17", "18a"),
                        Arbitraries.integers().between(0, 50_000).map(LONG_AGO::plusDays),
                        maybe(Arbitraries.of(0.0, 0.4, 14.0)),
                        maybe(Arbitraries.of(true, false)),
                        maybe(Arbitraries.of("", "Coal Quay", "Mill Lane")),
                        maybe(Arbitraries.integers().between(0, 500)))
                .as(SurveyCard::new);
    }

    private static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> values) {
        return values.map(Optional::of).injectNull(0.3).map(value -> value == null ? Optional.empty() : value);
    }

    @Override
    protected SurveyCard empty() {
        return new SurveyCard("0", LONG_AGO, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

package org.example.riverside;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.rules.bridge.AssetFacts;
import io.github.heritagekit.rules.facts.FactReader;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.QuantityFact;
import io.github.heritagekit.rules.lang.TextFact;
import io.github.heritagekit.rules.spi.FactReaderProvider;

/** Reads survey cards. What a card does not say is not recorded; it is never none and never no. */
public final class SurveyCardReading implements FactReaderProvider<SurveyCard> {
    static final TextFact WHARF = Fact.text("riverside/wharf").orNone();
    static final QuantityFact<Length> FLOOD_DEPTH =
            Fact.length("riverside/flood-depth").orNone();

    @Override
    public String id() {
        return "riverside/survey-card";
    }

    @Override
    public Class<SurveyCard> subject() {
        return SurveyCard.class;
    }

    @Override
    public FactReader<SurveyCard> reader() {
        return SurveyCardReading::read;
    }

    private static Facts read(SurveyCard card, AsOf asOf) {
        if (card.surveyedOn().isAfter(asOf.knownOn())) {
            return Facts.asOf(asOf); // nobody knew yet
        }
        Source source = Source.builder()
                .title("Riverside survey")
                .locator("card " + card.number())
                .date(PartialDate.of(card.surveyedOn()))
                .build();
        Facts.Builder facts = Facts.builder(asOf);
        facts.put(AssetFacts.CLASS, Finding.of("immovable", source));
        card.hectares().ifPresent(size -> facts.put(AssetFacts.SITE_AREA, Finding.of(Area.ofHectares(size), source)));
        card.halls().ifPresent(large -> facts.put(AssetFacts.LARGE_STRUCTURES, Finding.of(large, source)));
        card.wharf().ifPresent(name -> facts.put(WHARF, name.isBlank() ? Finding.none(source) : Finding.of(name, source)));
        card.floodCentimetres()
                .ifPresent(depth -> facts.put(FLOOD_DEPTH, Finding.of(Length.ofMetres(depth / 100.0), source)));
        return facts.build();
    }
}

package org.example.riverside;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.bridge.AssetFacts;
import io.github.heritagekit.rules.facts.FactReader;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.spi.Contributions;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurveyCardReadingTest {
    private static final SurveyCard CARD = new SurveyCard(
            "17", LocalDate.of(2025, 5, 2), Optional.of(14.0), Optional.empty(), Optional.of(""), Optional.of(80));

    /** Found as an application finds it: through the service files of this jar. */
    private final FactReader<SurveyCard> reader = Contributions.load(SurveyCard.class.getClassLoader())
            .reader("riverside/survey-card", SurveyCard.class);

    private Facts read(SurveyCard card, LocalDate day) {
        return reader.read(card, AsOf.of(day));
    }

    @Test
    void what_the_card_says_is_recorded_with_its_source() {
        Facts facts = read(CARD, LocalDate.of(2026, 11, 24));
        var area = facts.evidence(AssetFacts.SITE_AREA).orElseThrow();
        assertThat(area.sources()).hasSize(1);
        Source source = area.sources().get(0);
        assertThat(source.inShort()).isEqualTo("Riverside survey, card 17, 2025-05-02");
        assertThat(area.recorded()).isEqualTo(Finding.of(Area.ofHectares(14), source));
    }

    @Test
    void what_the_card_does_not_say_stays_unknown() {
        Facts facts = read(CARD, LocalDate.of(2026, 11, 24));
        assertThat(facts.evidence(AssetFacts.LARGE_STRUCTURES)).isEmpty();
        assertThat(facts.possible(AssetFacts.LARGE_STRUCTURES)).isEqualTo(AssetFacts.LARGE_STRUCTURES.domain());
    }

    @Test
    void a_blank_wharf_is_none_and_not_unknown() {
        Facts facts = read(CARD, LocalDate.of(2026, 11, 24));
        assertThat(facts.evidence(SurveyCardReading.WHARF).orElseThrow().recorded())
                .isInstanceOf(Finding.None.class);
    }

    @Test
    void before_the_survey_nobody_knew() {
        assertThat(read(CARD, LocalDate.of(2025, 5, 1)).known()).isEmpty();
    }
}

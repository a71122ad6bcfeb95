package org.example.riverside;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A card of the county's survey: a class of our own, which knows nothing of rules.
 *
 * @param number the number of the card
 * @param surveyedOn the day of the survey
 * @param hectares the area of the site, if it was measured
 * @param halls what the surveyor saw of great halls and furnaces, if he looked
 * @param wharf the wharf it stands at; blank if it stands at none; empty if the card does not say
 * @param floodCentimetres how deep the river floods it, if that was measured
 */
public record SurveyCard(
        String number,
        LocalDate surveyedOn,
        Optional<Double> hectares,
        Optional<Boolean> halls,
        Optional<String> wharf,
        Optional<Integer> floodCentimetres) {}

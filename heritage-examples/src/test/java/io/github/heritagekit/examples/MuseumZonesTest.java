// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.zone.Intervention;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.explain.Standing;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MuseumZonesTest {
    private static final MuseumZones ZONES = MuseumZones.on(Settings.DEFAULT_DAY, Locale.ENGLISH);

    @Test
    void the_strictest_of_the_plan_and_the_law_binds_and_both_are_told() {
        Assessment<String> control = ZONES.control(85, Intervention.NEW_BUILD);

        assertThat(control.verdict().decided()).contains("CONSENT");
        assertThat(control.rules().stream()
                        .filter(rule -> rule.standing() == Standing.HOLDS)
                        .map(rule -> rule.rule().id()))
                .containsExactly("museum-zones/plan-allows", "museum-zones/building-under-control");
        assertThat(ZONES.control(0, Intervention.NEW_BUILD).verdict().decided()).contains("PROHIBITED");
    }

    @Test
    void each_zone_says_what_may_be_done_and_near_an_edge_or_outside_nobody_knows() {
        assertThat(ZONES.control(0, Intervention.CHANGE_OF_USE).verdict().decided())
                .contains("CONSENT");
        assertThat(ZONES.control(140, Intervention.NEW_BUILD).verdict().decided())
                .contains("CONDITIONAL");
        assertThat(ZONES.control(55, Intervention.NEW_BUILD).verdict().decided())
                .isEmpty();
        assertThat(ZONES.control(300, Intervention.CHANGE_OF_USE).verdict().decided())
                .isEmpty();
    }

    @Test
    void a_verdict_that_rests_on_provisional_zones_says_so() {
        assertThat(ZONES.control(85, Intervention.NEW_BUILD).toText(Locale.ENGLISH))
                .contains("provisional, good to 10.04 m");
    }
}

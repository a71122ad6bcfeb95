// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.bridge;

import static io.github.heritagekit.rules.bridge.RiversidePlan.CORE;
import static io.github.heritagekit.rules.bridge.RiversidePlan.PLAN;
import static io.github.heritagekit.rules.bridge.RiversidePlan.RENEWAL;
import static io.github.heritagekit.rules.bridge.RiversidePlan.at;
import static io.github.heritagekit.rules.bridge.RiversidePlan.box;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.zone.Intervention;
import io.github.heritagekit.model.zone.LimitAspect;
import io.github.heritagekit.model.zone.ZonePlan;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.CaseEngine;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.read.PackReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the plan's own text allows and what the law says of such zones meet in one question. */
class PlanAndLawTest {
    private static final ZoneFacts ZONES = ZoneFacts.of(PLAN);
    private static final RulePack PACK =
            PackReader.standard().withVocabulary(ZONES.vocabulary()).read("riverside.yaml", """
                    format: 1
                    pack: riverside
                    version: 1
                    uses: [zone]
                    questions:
                      control:
                        answers: [PROHIBIT, CONSENT, ALLOW]
                        resolution: strictest
                    rules:
                      - id: plan-prohibits
                        answer: { control: PROHIBIT }
                        when: { plan-permits: prohibited or exceptional }
                      - id: plan-asks
                        answer: { control: CONSENT }
                        when: { plan-permits: consent or conditional }
                      - id: plan-allows
                        answer: { control: ALLOW }
                        when: { plan-permits: allowed }
                      - id: no-building-in-scope
                        answer: { control: PROHIBIT }
                        when: { intervention: new-build or extension, kinds-at: includes protection-scope }
                        basis: Demo Heritage Law, art. 28
                      - id: near-the-mill
                        answer: { control: CONSENT }
                        when: { intervention: new-build, distance-to.mill-core: at most 50 m }
                        basis: Demo Heritage Law, art. 29
                      - id: low-in-setting
                        answer: { control: PROHIBIT }
                        when: { intervention: new-build, kinds-at: includes construction-control-zone, proposed-height: over 9 m }
                        basis: Demo Heritage Law, art. 31
                      - id: mostly-within
                        answer: { control: PROHIBIT }
                        when: { intervention: demolition, share-in.mill-core: at least 50 % }
                        basis: Demo Heritage Law, art. 30
                    """);
    private static final CaseEngine<ZoneCase> ENGINE =
            RuleEngine.of(PACK).asOf(LocalDate.of(2026, 11, 23)).reading(ZONES.reader());

    private static Assessment<String> control(ZoneCase place) {
        return ENGINE.assess(PACK.choice("control"), place);
    }

    private static List<String> holding(Assessment<String> assessment) {
        return assessment.rules().stream()
                .filter(rule -> rule.standing() == Standing.HOLDS)
                .map(rule -> rule.rule().id())
                .toList();
    }

    @Test
    void the_plan_allows_and_the_law_prohibits_so_the_law_binds_and_both_are_named() {
        Assessment<String> assessment =
                control(ZoneCase.over(box(20, 20, 60, 60)).proposing(Intervention.EXTENSION));

        assertThat(assessment.verdict().decided()).contains("PROHIBIT");
        assertThat(assessment.imposing()).map(RuleExplanation::rule).hasToString("[riverside/no-building-in-scope]");
        assertThat(holding(assessment)).containsExactly("riverside/plan-allows", "riverside/no-building-in-scope");
        assertThat(assessment.toText(Locale.ENGLISH).replaceAll("\\s+", " "))
                .as("the zones that impose, their standing and error stand beside the law")
                .contains("zone `mill-core`, provisional, good to 10 m, Riverside Order, art. 5")
                .contains("basis: Demo Heritage Law, art. 28");
    }

    @Test
    void where_the_plan_alone_speaks_it_binds() {
        Assessment<String> assessment = control(ZoneCase.at(at(-200, 200)).proposing(Intervention.NEW_BUILD));

        assertThat(assessment.verdict().decided()).contains("ALLOW");
        assertThat(holding(assessment)).containsExactly("riverside/plan-allows");
    }

    @Test
    void a_building_higher_than_the_plan_lets_it_be_is_prohibited_and_one_of_no_stated_height_is_open() {
        ZoneFacts zones = ZoneFacts.of(ZonePlan.of(RENEWAL.withLimitsComplete(true)));
        RulePack pack = PackReader.standard().withVocabulary(zones.vocabulary()).read("heights.yaml", """
                format: 1
                pack: heights
                version: 1
                uses: [zone]
                questions:
                  control:
                    answers: [PROHIBIT, ALLOW]
                    resolution: strictest
                rules:
                  - id: plan-allows
                    answer: { control: ALLOW }
                    when: { plan-permits: allowed }
                  - id: plan-limits
                    answer: { control: PROHIBIT }
                    when: { keeps-limits: false }
                """);
        CaseEngine<ZoneCase> engine =
                RuleEngine.of(pack).asOf(LocalDate.of(2026, 11, 23)).reading(zones.reader());
        ZoneCase place = ZoneCase.at(at(-200, 200)).proposing(Intervention.NEW_BUILD);

        Assessment<String> high =
                engine.assess(pack.choice("control"), place.measuring(LimitAspect.HEIGHT, Length.ofMetres(19)));
        assertThat(high.verdict().decided()).contains("PROHIBIT");
        assertThat(high.toText(Locale.ENGLISH).replaceAll("\\s+", " "))
                .contains("zone `renewal`, official, height: at most 18 m");
        assertThat(engine.assess(pack.choice("control"), place.measuring(LimitAspect.HEIGHT, Length.ofMetres(18)))
                        .verdict()
                        .decided())
                .contains("ALLOW");
        assertThat(engine.assess(pack.choice("control"), place).missing())
                .map(Fact::id)
                .containsExactly("zone/keeps-limits");
    }

    @Test
    void the_law_asks_for_the_height_where_the_plan_is_silent() {
        ZoneCase place = ZoneCase.at(at(150, 50)).proposing(Intervention.NEW_BUILD);

        assertThat(holding(control(place.measuring(LimitAspect.HEIGHT, Length.ofMetres(10)))))
                .containsExactly("riverside/low-in-setting");
        assertThat(control(place).missing()).map(Fact::id).contains("zone/proposed-height");
    }

    @Test
    void within_the_error_of_an_edge_the_verdict_is_open_and_names_the_zone_as_missing() {
        Assessment<String> assessment = control(ZoneCase.at(at(50, -4)).proposing(Intervention.NEW_BUILD));

        assertThat(assessment.verdict().decided()).isEmpty();
        assertThat(assessment.missing()).map(Fact::id).containsExactly("zone/kinds-at");
        assertThat(assessment.toText(Locale.ENGLISH).replaceAll("\\s+", " "))
                .contains("its edge within 4 m of the place");
    }

    @Test
    void a_distance_that_may_be_over_the_threshold_leaves_the_verdict_open() {
        ZoneCase near = ZoneCase.at(at(-48, 50)).proposing(Intervention.NEW_BUILD);

        assertThat(control(near).missing()).map(Fact::id).containsExactly("zone/distance-to.mill-core");
        assertThat(control(ZoneCase.at(at(-30, 50)).proposing(Intervention.NEW_BUILD))
                        .verdict()
                        .decided())
                .contains("CONSENT");
        assertThat(control(near.goodTo(Length.ofMetres(1))).toText(Locale.ENGLISH))
                .containsPattern("3[67]\\.\\d+ m to 5[89]\\.\\d+ m")
                .contains("the place is good to 1 m");
    }

    @Test
    void a_share_decides_where_its_range_is_over_the_threshold() {
        assertThat(control(ZoneCase.over(box(-20, 20, 80, 60)).proposing(Intervention.DEMOLITION))
                        .imposing())
                .map(RuleExplanation::rule)
                .hasToString("[riverside/mostly-within]");
        assertThat(control(ZoneCase.over(box(-45, 20, 45, 60)).proposing(Intervention.DEMOLITION))
                        .missing())
                .map(Fact::id)
                .contains("zone/share-in." + CORE.id());
    }

    @Test
    void outside_the_plan_nothing_is_allowed_by_silence() {
        Assessment<String> assessment = control(ZoneCase.at(at(5_000, 0)).proposing(Intervention.NEW_BUILD));

        assertThat(assessment.verdict().decided()).isEmpty();
        assertThat(assessment.missing())
                .map(Fact::id)
                .containsExactlyInAnyOrder("zone/plan-permits", "zone/kinds-at", "zone/proposed-height");
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether an amount keeps what a plan lays down. */
class KeptLimitTest {
    private static final Intervention ON = Intervention.NEW_BUILD;
    private static final Limit ALLOWED = Limit.of(ON, Permission.ALLOWED);
    private static final Limit LOW = Limit.atMost(ON, LimitAspect.HEIGHT, Length.ofMetres(9));
    private static final Limit HIGH = Limit.atMost(ON, LimitAspect.HEIGHT, Length.ofMetres(12));
    private static final Limit EAVES =
            Limit.formula(ON, LimitAspect.HEIGHT, Wording.en("no higher than the eaves of the mill"));
    private static final Limit FREE = Limit.of(ON, LimitAspect.HEIGHT, Ruling.notRegulated());
    private static final Limit UNKNOWN = Limit.of(ON, LimitAspect.HEIGHT, Ruling.unknown());
    private static final Limit HIGH_IF_BEHIND =
            Limit.atMost(ON, LimitAspect.HEIGHT, Length.ofMetres(18)).withCondition(Wording.en("behind the front row"));
    private static final Position HERE = Ground.at(50, 50);

    private static Zone.Builder zone(String id, Limit... limits) {
        return Ground.zone(id, ZoneKind.STYLE_AREA, Ground.box(0, 0, 100, 100))
                .layer(Zone.Layer.OVERLAY)
                .addAllLimits(List.of(limits))
                .limitsComplete(true);
    }

    /** Each limit in a zone of its own. */
    private static ZoneReading reading(Limit... limits) {
        List<Zone> zones = new ArrayList<>();
        for (Limit limit : limits) {
            zones.add(zone("z" + zones.size(), limit).build());
        }
        return ZonePlan.of(zones).at(HERE);
    }

    private static Finding<Boolean> keeps(double metres, Limit... limits) {
        return reading(limits).keeps(ON, LimitAspect.HEIGHT, Length.ofMetres(metres));
    }

    @Test
    void an_amount_keeps_the_limits_of_all_zones_or_breaks_one() {
        assertThat(keeps(9, LOW, HIGH)).isEqualTo(Finding.of(true));
        assertThat(keeps(10, LOW, HIGH)).isEqualTo(Finding.of(false));
        assertThat(keeps(10, FREE, HIGH)).isEqualTo(Finding.of(true));
        assertThat(reading(LOW).keeps(ON, LimitAspect.HEIGHT, Length.parse("8500 mm")))
                .as("other units count")
                .isEqualTo(Finding.of(true));
    }

    @Test
    void at_least_so_much_is_kept_from_there_on() {
        Limit setback = Limit.of(ON, LimitAspect.SETBACK, Ruling.atLeast(Length.ofMetres(5)));

        assertThat(reading(setback).keeps(ON, LimitAspect.SETBACK, Length.ofMetres(5)))
                .isEqualTo(Finding.of(true));
        assertThat(reading(setback).keeps(ON, LimitAspect.SETBACK, Length.ofMetres(4.9)))
                .isEqualTo(Finding.of(false));
    }

    @Test
    void where_nothing_is_limited_there_is_nothing_to_keep() {
        assertThat(keeps(100, ALLOWED)).isEqualTo(Finding.none());
        assertThat(keeps(100, FREE)).isEqualTo(Finding.none());
        assertThat(reading(HIGH).keeps(Intervention.DEMOLITION, LimitAspect.HEIGHT, Length.ofMetres(100)))
                .isEqualTo(Finding.none());
        assertThat(reading(HIGH).keeps(ON, LimitAspect.COVERAGE, Share.ofPercent(100)))
                .isEqualTo(Finding.none());
    }

    @Test
    void what_nobody_can_compare_is_not_told() {
        Finding<Boolean> either = Finding.oneOf(false, true);

        assertThat(keeps(3, EAVES)).isEqualTo(either);
        assertThat(keeps(3, UNKNOWN)).isEqualTo(either);
        assertThat(reading(LOW).keeps(ON, LimitAspect.HEIGHT, Share.ofPercent(3)))
                .as("a share is no length")
                .isEqualTo(either);
        assertThat(keeps(3, LOW.withCondition(Wording.en("on the waterfront")))).isEqualTo(Finding.unrecorded());
        assertThat(keeps(100, FREE.withCondition(Wording.en("behind the front row"))))
                .isEqualTo(Finding.unrecorded());
        assertThat(keeps(10, EAVES, LOW)).as("broken whatever the eaves are").isEqualTo(Finding.of(false));
        assertThat(keeps(3, EAVES, LOW)).isEqualTo(either);
    }

    @Test
    void a_zone_whose_text_is_not_all_at_hand_may_limit_it() {
        Zone part = zone("part", ALLOWED).build().withLimitsComplete(false);

        assertThat(ZonePlan.of(part).at(HERE).keeps(ON, LimitAspect.HEIGHT, Length.ofMetres(3)))
                .isEqualTo(Finding.unrecorded());
        ZoneReading stated = ZonePlan.of(part.withLimits(LOW)).at(HERE);
        assertThat(stated.keeps(ON, LimitAspect.HEIGHT, Length.ofMetres(3)))
                .as("it may be stricter elsewhere")
                .isEqualTo(Finding.oneOf(false, true));
        assertThat(stated.keeps(ON, LimitAspect.HEIGHT, Length.ofMetres(10))).isEqualTo(Finding.of(false));
    }

    @Test
    void a_zone_that_only_may_hold_the_place_limits_it_or_not() {
        Zone near = zone("near", LOW)
                .build()
                .withFootprint(Ground.box(51, 0, 100, 100))
                .withStanding(Standing.provisional(Length.ofMetres(10)));
        ZonePlan plan = ZonePlan.builder()
                .addZone(near)
                .coverage(Ground.box(-1_000, -1_000, 1_000, 1_000))
                .build();

        assertThat(plan.at(HERE).keeps(ON, LimitAspect.HEIGHT, Length.ofMetres(10)))
                .isEqualTo(Finding.oneOf(List.of(false), true));
        assertThat(plan.at(HERE).keeps(ON, LimitAspect.HEIGHT, Length.ofMetres(3)))
                .isEqualTo(Finding.oneOf(List.of(true), true));
        assertThat(plan.at(Ground.at(5_000, 0)).keeps(ON, LimitAspect.HEIGHT, Length.ofMetres(3)))
                .isEqualTo(Finding.unrecorded(Finding.Reason.OUTSIDE_COVERAGE));
    }

    @Test
    void a_limit_that_does_not_apply_for_certain_is_broken_by_nobody_and_one_that_does_is_outside_the_plan_too() {
        Zone zone = zone("zone", LOW).build();
        ZonePlan plan = ZonePlan.builder()
                .addZone(zone)
                .coverage(Ground.box(0, 0, 100, 100))
                .build();

        assertThat(plan.over(Ground.box(50, 0, 150, 100)).keeps(ON, LimitAspect.HEIGHT, Length.ofMetres(10)))
                .as("a zone that holds a part of the ground, which the plan may not cover all of")
                .isEqualTo(Finding.of(false));
        assertThat(plan.over(Ground.box(50, 0, 150, 100)).keeps(ON, LimitAspect.HEIGHT, Length.ofMetres(9)))
                .isEqualTo(Finding.oneOf(false, true));
        ZonePlan covering = ZonePlan.builder()
                .addZone(zone)
                .coverage(Ground.box(-200, -200, 300, 300))
                .build();
        assertThat(covering.over(Ground.box(100, 0, 150, 100)).keeps(ON, LimitAspect.HEIGHT, Length.ofMetres(10)))
                .as("a zone that is touched limits nothing")
                .isEqualTo(Finding.none());
    }

    @Test
    void limits_of_one_zone_apply_together() {
        Zone both = zone("both", FREE, HIGH, HIGH_IF_BEHIND).build();
        ZoneReading reading = ZonePlan.of(both).at(HERE);

        assertThat(reading.keeps(ON, LimitAspect.HEIGHT, Length.ofMetres(15)))
                .as("a limit with a condition loosens no other")
                .isEqualTo(Finding.of(false));
        assertThat(reading.keeps(ON, LimitAspect.HEIGHT, Length.ofMetres(12)))
                .as("and may be the stricter one")
                .isEqualTo(Finding.oneOf(false, true));
    }

    @Test
    void of_several_aspects_the_strictest_counts_and_one_without_an_amount_is_not_known() {
        Limit plot = Limit.atMost(ON, LimitAspect.COVERAGE, Share.ofPercent(40));
        ZoneReading reading = ZonePlan.of(zone("zone", HIGH, plot).build()).at(HERE);
        Length nine = Length.ofMetres(9);

        assertThat(reading.keeps(ON, Map.of(LimitAspect.HEIGHT, nine, LimitAspect.COVERAGE, Share.ofPercent(40))))
                .isEqualTo(Finding.of(true));
        assertThat(reading.keeps(ON, Map.of(LimitAspect.HEIGHT, nine, LimitAspect.COVERAGE, Share.ofPercent(41))))
                .isEqualTo(Finding.of(false));
        assertThat(reading.keeps(ON, Map.of(LimitAspect.HEIGHT, nine))).isEqualTo(Finding.oneOf(false, true));
        assertThat(reading.keeps(ON, Map.of(LimitAspect.HEIGHT, Length.ofMetres(13))))
                .as("beyond one, whatever the other is")
                .isEqualTo(Finding.of(false));
        assertThat(reading.keeps(ON, LimitAspect.COVERAGE)).isEqualTo(Finding.oneOf(false, true));
        assertThat(reading.keeps(ON, LimitAspect.SETBACK)).isEqualTo(Finding.none());
        assertThat(reading.keeps(Intervention.DEMOLITION, Map.of())).isEqualTo(Finding.none());
    }

    @Test
    void whether_something_may_be_done_is_no_limit_on_amounts() {
        ZoneReading reading = reading(ALLOWED, HIGH);

        assertThat(reading.permission(ON)).isEqualTo(Finding.of(Permission.ALLOWED));
        assertThat(reading.keeps(ON, Map.of(LimitAspect.HEIGHT, Length.ofMetres(15))))
                .isEqualTo(Finding.of(false));
        assertThat(reading(ALLOWED).keeps(ON, Map.of())).isEqualTo(Finding.none());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading.keeps(ON, LimitAspect.PERMISSION, Length.ofMetres(1)))
                .withMessage("aspect must be one of an amount, such as height, but was `permission`");
    }
}

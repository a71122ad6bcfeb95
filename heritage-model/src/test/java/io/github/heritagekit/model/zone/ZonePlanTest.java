// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZonePlanTest {
    private static final Zone CORE = Ground.zone("core", ZoneKind.PROTECTION_SCOPE, Ground.box(0, 0, 100, 80))
            .build();
    private static final Zone CONTROL = Ground.zone(
                    "control", ZoneKind.CONSTRUCTION_CONTROL_ZONE, Ground.box(-50, -50, 150, 130))
            .addEnclose(CORE.id())
            .build();

    @Test
    void a_plan_keeps_what_it_is_told() {
        ZonePlan plan = ZonePlan.builder()
                .name(Wording.en("Riverside plan"))
                .addZone(CORE)
                .addZone(CONTROL)
                .coverage(Ground.box(-500, -500, 500, 500))
                .valid(DateRange.parse("from 2020"))
                .addSource(Source.of("Demo gazette"))
                .tolerance(Length.ofMetres(2))
                .build();

        assertThat(plan.zones()).containsExactly(CORE, CONTROL);
        assertThat(plan.zone(CORE.id())).contains(CORE);
        assertThat(plan.zone(ZoneId.of("cor"))).isEmpty();
        assertThat(plan.toBuilder().build())
                .isEqualTo(plan)
                .hasSameHashCodeAs(plan)
                .hasToString("Riverside plan of 2 zones");
        assertThat(plan).isNotEqualTo(ZonePlan.of(CORE, CONTROL));
        assertThat(plan.tolerance()).isEqualTo(Length.ofMetres(2));
    }

    @Test
    void zones_that_do_not_go_together_are_refused_all_at_once() {
        Zone lost = CONTROL.withId(ZoneId.of("lost")).withEncloses(ZoneId.of("cor"));

        assertThatThrownBy(() -> ZonePlan.of(CORE, CORE, lost))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("zone plan: 2 problems\n  id must stand once but `core` stands twice\n"
                        + "  zone `lost` must enclose zones of the plan but encloses `cor`; did you mean `core`?");
    }

    @Test
    void what_is_no_plan_is_refused() {
        assertThatThrownBy(
                        () -> ZonePlan.builder().tolerance(Length.ofMetres(0)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tolerance of a plan must be over 0 m but was 0 m");
        assertThatThrownBy(() -> ZonePlan.builder()
                        .coverage(Footprint.parse("POINT (106.5 29.5)"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("coverage of a plan must be an area but was 1 point around 29.5000, 106.5000");
    }

    @Test
    void a_zone_is_an_area_and_encloses_others_once() {
        assertThatThrownBy(() -> CORE.withFootprint(Footprint.parse("POINT (106.5 29.5)")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("footprint of zone `core` must be an area but was 1 point around 29.5000, 106.5000");
        assertThatThrownBy(() -> CORE.withEncloses(CORE.id()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("zone `core` must enclose other zones but encloses itself");
        assertThatThrownBy(() -> CORE.withEncloses(CONTROL.id(), CONTROL.id()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("zone `core` must enclose each zone once but encloses `control` twice");
    }

    @Test
    void a_zone_says_what_it_is() {
        assertThat(CORE).hasToString("core, protection scope, official");
        assertThat(CORE.withStanding(Standing.provisional(Length.ofMetres(10))))
                .hasToString("core, protection scope, provisional, good to 10 m");
        assertThat(CORE.name()).hasToString("core");
        assertThat(CONTROL.encloses()).isEqualTo(List.of(CORE.id()));
    }

    @Test
    void a_plan_as_of_a_day_shares_all_with_the_plan() {
        ZonePlan plan = ZonePlan.of(CORE, CONTROL);
        ZonePlan onDay = plan.on(LocalDate.of(2026, 6, 1));

        assertThat(onDay.zones()).isSameAs(plan.zones());
        assertThat(onDay.sources()).isSameAs(plan.sources());
        assertThat(onDay.on(LocalDate.of(2027, 1, 1)).day()).contains(LocalDate.of(2027, 1, 1));
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Quantity;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.text.Wording;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which limits may be the strictest, and when that is decided. */
class StrictestLimitTest {
    private static final Intervention ON = Intervention.NEW_BUILD;
    private static final Limit EAVES =
            Limit.formula(ON, LimitAspect.HEIGHT, Wording.en("no higher than the eaves of the mill"));
    private static final Limit UNKNOWN = Limit.of(ON, LimitAspect.HEIGHT, Ruling.unknown());
    private static final Limit FREE = Limit.of(ON, LimitAspect.HEIGHT, Ruling.notRegulated());

    private static Limit high(double metres) {
        return most(Length.ofMetres(metres));
    }

    private static Limit most(Quantity<?, ?> amount) {
        return Limit.atMost(ON, LimitAspect.HEIGHT, amount);
    }

    /** Each limit in a zone of its own, named a, b, c. */
    private static ZoneReading reading(Limit... limits) {
        List<Zone> zones = new ArrayList<>();
        for (Limit limit : limits) {
            String id = String.valueOf((char) ('a' + zones.size()));
            zones.add(Ground.zone(id, ZoneKind.STYLE_AREA, Ground.box(0, 0, 100, 100))
                    .layer(Zone.Layer.OVERLAY)
                    .addLimit(limit)
                    .build());
        }
        return ZonePlan.of(zones).at(Ground.at(50, 50));
    }

    private static List<String> strictest(LimitAspect aspect, Limit... limits) {
        return reading(limits).strictestOn(ON, aspect).stream()
                .map(imposed -> imposed.zone().id().text())
                .toList();
    }

    @Test
    void between_an_amount_words_and_what_is_unknown_nothing_is_decided() {
        assertThat(strictest(LimitAspect.HEIGHT, high(12), EAVES, UNKNOWN)).containsExactly("a", "b", "c");
        assertThat(reading(high(12), EAVES, UNKNOWN).limitOn(ON, LimitAspect.HEIGHT))
                .hasToString("Optional[new-build height: at most 12 m, imposed by a]");
        assertThat(strictest(LimitAspect.HEIGHT, high(12), most(Share.ofPercent(40))))
                .containsExactly("a", "b");
    }

    @Test
    void between_amounts_of_one_kind_the_smaller_is_the_strictest() {
        assertThat(strictest(LimitAspect.HEIGHT, high(12), high(9), high(15))).containsExactly("b");
        assertThat(strictest(LimitAspect.HEIGHT, high(9), high(9))).containsExactly("a", "b");
        assertThat(strictest(LimitAspect.HEIGHT, high(12), FREE)).containsExactly("a");
        assertThat(strictest(LimitAspect.HEIGHT, UNKNOWN, FREE)).containsExactly("a", "b");
        assertThat(strictest(LimitAspect.HEIGHT)).isEmpty();
    }

    @Test
    void nothing_is_stricter_than_what_is_prohibited() {
        assertThat(strictest(
                        LimitAspect.PERMISSION,
                        Limit.of(ON, Permission.CONSENT),
                        Limit.of(ON, Permission.PROHIBITED),
                        Limit.formula(ON, LimitAspect.PERMISSION, Wording.en("as the owner likes"))))
                .containsExactly("b");
    }

    @Test
    void a_limit_that_may_not_apply_is_no_stricter_than_others() {
        assertThat(strictest(LimitAspect.HEIGHT, high(9).withCondition(Wording.en("on the waterfront")), high(12)))
                .containsExactly("a", "b");
        Zone near = Ground.zone("near", ZoneKind.STYLE_AREA, Ground.box(51, 0, 100, 100))
                .addLimit(high(9))
                .build()
                .withStanding(Standing.provisional(Length.ofMetres(10)));
        Zone here = Ground.zone("here", ZoneKind.STYLE_AREA, Ground.box(0, 0, 100, 100))
                .layer(Zone.Layer.OVERLAY)
                .addLimit(high(12))
                .build();
        assertThat(ZonePlan.of(near, here).at(Ground.at(50, 50)).strictestOn(ON, LimitAspect.HEIGHT))
                .hasSize(2);
    }
}

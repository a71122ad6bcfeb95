// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.bridge;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.zone.Intervention;
import io.github.heritagekit.model.zone.Limit;
import io.github.heritagekit.model.zone.LimitAspect;
import io.github.heritagekit.model.zone.Permission;
import io.github.heritagekit.model.zone.Provision;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZoneKind;
import io.github.heritagekit.model.zone.ZonePlan;
import java.util.List;

/** An invented plan around an invented mill, in metres east and north of a point in Chongqing. */
final class RiversidePlan {
    private static final double LATITUDE = 29.553;
    private static final double LONGITUDE = 106.516;
    private static final double METRES_OF_LATITUDE = 110_861;
    private static final double METRES_OF_LONGITUDE = 96_921;

    static final Zone CORE = zone("mill-core", ZoneKind.PROTECTION_SCOPE, box(0, 0, 100, 100))
            .standing(Standing.provisional(Length.ofMetres(10))
                    .withDrawnFrom(Wording.en("10 m around the outer walls").zh("外墙外扩 10 米")))
            .addLimit(Limit.of(Intervention.NEW_BUILD, Permission.CONSENT).citing("Riverside Order", "art. 4"))
            .addLimit(Limit.of(Intervention.EXTENSION, Permission.ALLOWED).citing("Riverside Order", "art. 5"))
            .limitsComplete(true)
            .build();
    static final Zone CONTROL = zone("setting", ZoneKind.CONSTRUCTION_CONTROL_ZONE, box(115, 0, 200, 100))
            .standing(Standing.official())
            .addLimit(Limit.of(Intervention.DEMOLITION, Permission.CONSENT))
            .limitsComplete(true)
            .build();
    static final Zone RENEWAL = zone("renewal", ZoneKind.DEVELOPMENT_ZONE, box(-300, -100, 112, 300))
            .standing(Standing.official())
            .layer(Zone.Layer.OVERLAY)
            .addLimit(Limit.of(Intervention.NEW_BUILD, Permission.ALLOWED))
            .addLimit(Limit.atMost(Intervention.NEW_BUILD, LimitAspect.HEIGHT, Length.ofMetres(18)))
            .addLimit(Limit.of(Intervention.EXTENSION, Permission.ALLOWED))
            .addProvision(Provision.of(Provision.Kind.ENCOURAGED_USE, Wording.en("museum")))
            .build();
    static final ZonePlan PLAN = ZonePlan.builder()
            .name(Wording.en("Riverside plan").zh("滨河规划"))
            .addZone(RENEWAL)
            .addZone(CORE)
            .addZone(CONTROL)
            .coverage(box(-1_000, -1_000, 1_000, 1_000))
            .build();

    private RiversidePlan() {}

    private static Zone.Builder zone(String id, ZoneKind kind, Footprint footprint) {
        return Zone.builder().id(id).kind(kind).footprint(footprint);
    }

    static Position at(double east, double north) {
        return Position.ofLatLon(LATITUDE + north / METRES_OF_LATITUDE, LONGITUDE + east / METRES_OF_LONGITUDE);
    }

    static Footprint box(double west, double south, double east, double north) {
        return Footprint.ofRing(
                List.of(at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)));
    }
}

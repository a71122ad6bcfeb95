// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZoneId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Takes features for zones, and tells of ids that stand twice. <b>Not thread-safe.</b> */
final class ZoneTaker implements GeoFeatures.Taker {
    private final Standing usual;
    private final Problems problems;
    private final Consumer<Zone> taken;
    private final Set<ZoneId> ids = new LinkedHashSet<>();

    ZoneTaker(Standing usual, Problems problems, Consumer<Zone> taken) {
        this.usual = usual;
        this.problems = problems;
        this.taken = taken;
    }

    @Override
    public void take(Node feature, GeoGround ground) {
        Zone zone = ZoneColumns.isZone(feature) ? ZoneColumns.read(feature, ground, usual, problems) : null;
        if (zone != null) {
            take(feature, zone);
        }
    }

    private void take(Node feature, Zone zone) {
        if (!ids.add(zone.id())) {
            problems.add(feature, "the zone `" + zone.id() + "` a second time", "zone must have an id of its own");
        }
        taken.accept(zone);
    }
}

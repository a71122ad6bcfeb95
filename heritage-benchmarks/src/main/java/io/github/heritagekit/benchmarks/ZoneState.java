// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZonePlan;
import java.util.Comparator;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One set of zones as all sides have it. Before anything is timed, it is checked that they find the same. <b>Not thread-safe.</b> */
@State(Scope.Benchmark)
public class ZoneState {
    /** How many positions a shot asks about. */
    static final int ASKED = 200_000;

    /** How many zones a shot of the loop looks at, so that it takes long enough to be timed. */
    private static final int LOOKS = 50_000_000;

    /** About how many positions all sides must agree before anything is timed. */
    private static final int CHECKED = 500;

    /** How far the edges of the provisional plan may be off, in metres. */
    private static final int ERROR = 10;

    /** How many zones there are. */
    @Param("10000")
    public int zones;

    List<Position> positions = List.of();
    List<Position> few = List.of();
    ZonePlan exact = ZonePlan.of();
    ZonePlan provisional = ZonePlan.of();
    BareZones bare = new BareZones(List.of());

    /** Starts empty; JMH fills it. */
    public ZoneState() {}

    /**
     * Makes the plans and the peers.
     *
     * @throws IllegalStateException if they do not find the same
     */
    @Setup
    public void fill() {
        positions = TypicalZones.positions(zones, ASKED);
        few = positions.subList(0, looped(zones));
        exact = TypicalZones.plan(zones, 0);
        provisional = TypicalZones.plan(zones, ERROR);
        bare = new BareZones(TypicalZones.zones(zones, 0));
        positions.subList(0, CHECKED).forEach(this::check);
    }

    /** Returns how many positions a shot of the loop asks about, of so many zones. */
    static int looped(int zones) {
        return Math.min(ASKED, LOOKS / zones);
    }

    private void check(Position position) {
        List<Zone> found = exact.at(position).hits().stream()
                .map(hit -> exact.zone(hit.zone().id()).orElseThrow())
                .toList();
        if (!found.equals(byId(bare.byTree(position))) || !found.equals(byId(bare.byLoop(position)))) {
            throw new IllegalStateException("sides disagree at " + position);
        }
    }

    private static List<Zone> byId(List<Zone> zones) {
        return zones.stream().sorted(Comparator.comparing(Zone::id)).toList();
    }
}

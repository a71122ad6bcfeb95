// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.zone.Intervention;
import io.github.heritagekit.model.zone.Limit;
import io.github.heritagekit.model.zone.Permission;
import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZoneKind;
import io.github.heritagekit.model.zone.ZonePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes plans of typical zones: invented ones, the same for the same number on every run.
 *
 * <p>Typical means: the ground is a grid of cells of some 200 m; each has a base zone with an outline of 20 to 60 corners that fills most of
 * it and reaches a little into its neighbours; every tenth is an overlay that is three times as wide. So a position lies in one or two zones,
 * as it does in the plans of towns, and one in five in none.
 */
final class TypicalZones {
    private static final long SEED = 20_261_125;
    private static final double SOUTH = 29.0;
    private static final double WEST = 106.0;

    /** Degrees; some 200 m. */
    private static final double CELL = 0.002;

    private static final int OVERLAYS = 10;

    private TypicalZones() {}

    /**
     * Returns a plan.
     *
     * @param zones how many zones it has
     * @param error how far their edges may be off, in metres; 0 for official ones
     */
    static ZonePlan plan(int zones, int error) {
        return ZonePlan.of(zones(zones, error));
    }

    static List<Zone> zones(int zones, int error) {
        SplittableRandom random = new SplittableRandom(SEED);
        Standing standing = error == 0 ? Standing.official() : Standing.provisional(Length.ofMetres(error));
        int side = side(zones);
        List<Zone> all = new ArrayList<>();
        for (int i = 0; i < zones; i++) {
            all.add(zone(i, side, standing, random));
        }
        return all;
    }

    private static Zone zone(int number, int side, Standing standing, SplittableRandom random) {
        boolean overlay = number % OVERLAYS == 0;
        double radius = CELL * (overlay ? 1.5 : 0.55);
        int row = number / side;
        int column = number % side;
        double latitude = SOUTH + (row + 0.5) * CELL;
        double longitude = WEST + (column + 0.5) * CELL;
        return Zone.builder()
                .id("zone-" + number)
                .kind(overlay ? ZoneKind.OVERLAY_DISTRICT : ZoneKind.BASE_DISTRICT)
                .layer(overlay ? Zone.Layer.OVERLAY : Zone.Layer.BASE)
                .footprint(outline(latitude, longitude, radius, random))
                .standing(standing)
                .addLimit(Limit.of(Intervention.NEW_BUILD, Permission.CONSENT))
                .addLimit(Limit.of(Intervention.DEMOLITION, overlay ? Permission.PROHIBITED : Permission.CONSENT))
                .build();
    }

    private static Footprint outline(double latitude, double longitude, double radius, SplittableRandom random) {
        int corners = random.nextInt(20, 61);
        List<Position> ring = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double turn = 2 * Math.PI * i / corners;
            double reach = radius * (0.8 + 0.2 * random.nextDouble());
            ring.add(Position.ofLatLon(latitude + reach * Math.sin(turn), longitude + reach * Math.cos(turn)));
        }
        ring.add(ring.get(0));
        return Footprint.ofRing(ring);
    }

    private static int side(int zones) {
        return (int) Math.ceil(Math.sqrt(zones));
    }

    /** Returns positions anywhere on the ground of a plan of so many zones. */
    static List<Position> positions(int zones, int count) {
        SplittableRandom random = new SplittableRandom(SEED + 1);
        double extent = side(zones) * CELL;
        List<Position> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(Position.ofLatLon(SOUTH + extent * random.nextDouble(), WEST + extent * random.nextDouble()));
        }
        return all;
    }
}

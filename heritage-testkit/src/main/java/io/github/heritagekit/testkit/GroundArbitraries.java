// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.CoordinateSystem;
import io.github.heritagekit.model.place.Footprint;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.place.Standing;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Ground: areas like stars with and without holes, in one or two parts, lines, points; and how far they may be relied on. */
final class GroundArbitraries {
    private static final double GRID = 1e7;

    /** Degrees; about a hundred metres. */
    static final double SIZE = 1e-3;

    private GroundArbitraries() {}

    /** Middles of ground, away from the poles and the antimeridian. */
    static Arbitrary<Position> middles() {
        return Plain.of(Combinators.combine(
                        Arbitraries.integers().between(-80_000, 80_000),
                        Arbitraries.integers().between(-179_000, 179_000))
                .as((latitude, longitude) -> Position.ofLatLon(latitude / 1e3, longitude / 1e3)));
    }

    static Arbitrary<Footprint> footprints() {
        return Plain.of(middles()
                .flatMap(middle -> Plain.mostly(6, areas(middle), lines(middle), points(middle), twins(middle))));
    }

    static Arbitrary<Footprint> areas() {
        return Plain.of(middles().flatMap(GroundArbitraries::areas));
    }

    /** Areas whose middle lies up to twice their size from a place, so that several of them often overlap. */
    static Arbitrary<Footprint> areas(Position around) {
        return Plain.of(rings(around)
                .flatMap(ring -> Arbitraries.of(false, false, false, true)
                        .map(holed -> holed ? holed(ring) : Footprint.ofRing(ring))));
    }

    /** The rings of areas: like stars, their middle the mean of their corners. */
    static Arbitrary<List<Position>> rings(Position around) {
        Arbitrary<Integer> shift = Arbitraries.integers().between(-20, 20);
        Arbitrary<List<Integer>> radii =
                Arbitraries.integers().between(20, 100).list().ofMinSize(3).ofMaxSize(9);
        return Plain.of(Combinators.combine(shift, shift, radii)
                .as((north, east, all) ->
                        star(around.latitude() + north * SIZE / 10, around.longitude() + east * SIZE / 10, all)));
    }

    private static List<Position> star(double latitude, double longitude, List<Integer> radii) {
        List<Position> ring = new ArrayList<>();
        for (int i = 0; i < radii.size(); i++) {
            double turn = 2 * Math.PI * i / radii.size() + 0.1;
            double radius = SIZE * radii.get(i) / 100;
            ring.add(at(latitude + radius * Math.sin(turn), longitude + radius * Math.cos(turn)));
        }
        ring.add(ring.get(0));
        return ring;
    }

    private static Position at(double latitude, double longitude) {
        return Position.ofLatLon(Math.rint(latitude * GRID) / GRID, Math.rint(longitude * GRID) / GRID);
    }

    /** A hole around a point inside, as large as fits. */
    private static Footprint holed(List<Position> ring) {
        Footprint full = Footprint.ofRing(ring);
        Position inside = full.inside();
        for (double size = SIZE / 10; size > SIZE / 1_000; size /= 2) {
            List<Position> hole =
                    shrunk(star(inside.latitude(), inside.longitude(), List.of(90, 100, 80)), inside, size / SIZE);
            if (full.covers(Footprint.ofRing(hole))) {
                return Footprint.ofRings(ring, List.of(hole));
            }
        }
        return full;
    }

    private static List<Position> shrunk(List<Position> ring, Position middle, double scale) {
        return ring.stream()
                .map(corner -> at(
                        middle.latitude() + (corner.latitude() - middle.latitude()) * scale,
                        middle.longitude() + (corner.longitude() - middle.longitude()) * scale))
                .toList();
    }

    private static Arbitrary<Footprint> twins(Position middle) {
        Position farther = Position.ofLatLon(middle.latitude() + 10 * SIZE, middle.longitude());
        return Plain.of(Combinators.combine(areas(middle), areas(farther))
                .as((one, other) -> Footprint.ofParts(List.of(one, other))));
    }

    private static Arbitrary<Footprint> lines(Position middle) {
        return Plain.of(rings(middle).map(Footprint::ofLine));
    }

    private static Arbitrary<Footprint> points(Position middle) {
        return Plain.of(rings(middle)
                .map(ring ->
                        Footprint.ofParts(ring.stream().map(Footprint::ofPoint).toList())));
    }

    static Arbitrary<Standing> standings() {
        Arbitrary<Length> errors = Arbitraries.integers().between(1, 500).map(tenths -> Length.ofMetres(tenths / 10.0));
        Arbitrary<Standing> plain = Plain.of(Combinators.combine(Arbitraries.of(Standing.Status.class), errors)
                .as((status, error) ->
                        Standing.builder().status(status).error(error).build()));
        Arbitrary<Standing> exact = Arbitraries.just(Standing.official());
        return Plain.of(Combinators.combine(
                        Plain.mostly(2, exact, plain),
                        Plain.mostly(
                                4,
                                Arbitraries.just(List.<Wording>of()),
                                TextArbitraries.wordings().map(List::of)),
                        Plain.mostly(3, Arbitraries.just(List.<Source>of()), TextArbitraries.sourceLists()))
                .as((standing, texts, sources) -> {
                    Standing sourced = standing.withSources(sources);
                    return texts.isEmpty() ? sourced : sourced.withDrawnFrom(texts.get(0));
                }));
    }

    static Arbitrary<CoordinateSystem> coordinateSystems() {
        Arbitrary<CoordinateSystem> projections = Arbitraries.integers()
                .between(2_000, 32_766)
                .filter(code -> code != 4_326 && code != 4_490)
                .map(code -> CoordinateSystem.named("EPSG:" + code));
        return Plain.mostly(2, Arbitraries.of(CoordinateSystem.WGS_84, CoordinateSystem.CGCS_2000), projections);
    }
}

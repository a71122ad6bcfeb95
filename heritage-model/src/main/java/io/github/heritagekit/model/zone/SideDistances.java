// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.measure.Length;

/**
 * How far a zone reaches on each side of what it is drawn around, as Chinese notices state it: east, south, west, north.
 *
 * <p>The form is ours. Immutable and thread-safe.
 *
 * @param east how far to the east
 * @param south how far to the south
 * @param west how far to the west
 * @param north how far to the north
 */
public record SideDistances(Length east, Length south, Length west, Length north) implements HeritageValue {

    /** Checks that all are given. */
    public SideDistances {
        requireNonNull(east, "east");
        requireNonNull(south, "south");
        requireNonNull(west, "west");
        requireNonNull(north, "north");
    }

    /** Returns distances in metres, in the order of the notices: east, south, west, north. */
    public static SideDistances ofMetres(double east, double south, double west, double north) {
        return new SideDistances(
                Length.ofMetres(east), Length.ofMetres(south), Length.ofMetres(west), Length.ofMetres(north));
    }

    /** Returns them in words: {@code east 7 m, south 14 m, west 5 m, north 20 m}. */
    @Override
    public String toString() {
        return "east " + east + ", south " + south + ", west " + west + ", north " + north;
    }
}

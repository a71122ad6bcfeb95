// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.source.Finding;

/**
 * How far a zone is: the distance measured, more or less the positional errors.
 *
 * <p>The form is ours. Immutable and thread-safe.
 *
 * @param zone the zone
 * @param distance the distance from its nearest point; 0 m within
 */
public record ZoneDistance(Zone zone, Finding<Length> distance) implements HeritageValue {

    /** Checks that zone and distance are given. */
    public ZoneDistance {
        requireNonNull(zone, "zone");
        requireNonNull(distance, "distance");
    }

    /** Returns it in words: {@code mill-core: between 20 m and 40 m}. */
    @Override
    public String toString() {
        return zone.id() + ": " + distance;
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;

/**
 * A provision and the zone that makes it for a place.
 *
 * <p>The form is ours. Immutable and thread-safe.
 *
 * @param provision the provision
 * @param zone the zone
 * @param certain whether the zone holds the place for certain
 */
public record OfferedProvision(Provision provision, Zone zone, boolean certain) implements HeritageValue {

    /** Checks that provision and zone are given. */
    public OfferedProvision {
        requireNonNull(provision, "provision");
        requireNonNull(zone, "zone");
    }

    /** Returns it in words: {@code incentive: lower rent, in mill-core}. */
    @Override
    public String toString() {
        return provision + (certain ? ", in " : ", perhaps in ") + zone.id();
    }
}

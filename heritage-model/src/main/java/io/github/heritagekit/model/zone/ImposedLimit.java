// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.zone;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Finding;

/**
 * A limit and the zone that imposes it on a place.
 *
 * <p>The form is ours. Immutable and thread-safe.
 *
 * @param limit the limit
 * @param zone the zone
 * @param certain whether the zone holds the place for certain; of one that only may, the limit only may apply
 */
public record ImposedLimit(Limit limit, Zone zone, boolean certain) implements HeritageValue {

    /** Checks that limit and zone are given. */
    public ImposedLimit {
        requireNonNull(limit, "limit");
        requireNonNull(zone, "zone");
    }

    /**
     * Returns what it says of whether something may be done; not recorded where it does not tell, none where it leaves that free.
     *
     * <p>Whether a condition is met is not known: a prohibition with a condition prohibits or says nothing, and any other limit with a
     * condition is not recorded, since what holds where the condition is not met is not said. What is permitted {@linkplain
     * Permission#CONDITIONAL under conditions} stays so, and the condition says under which.
     */
    public Finding<Permission> permission() {
        return PossiblePermissions.of(limit).finding();
    }

    /** Returns it in words: {@code demolition: consent, imposed by mill-core}. */
    @Override
    public String toString() {
        return limit + (certain ? ", imposed by " : ", perhaps imposed by ") + zone.id();
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Citation;
import java.util.Set;

/**
 * Schemes that one thing cannot be under at the same time, by the text of a law.
 *
 * <p>Schemes are orthogonal otherwise. A historic building (历史建筑) is by definition neither a protected unit nor a registered
 * immovable relic (Regulation on the protection of historic cities, towns and villages, art. 47(1)); yet a site may hold both, in
 * different components. Immutable and thread-safe.
 *
 * @param one the schemes on one side, at least one
 * @param other the schemes on the other side, at least one and none of the first
 * @param basis the text that says so
 */
public record SchemeExclusion(Set<DesignationScheme> one, Set<DesignationScheme> other, Citation basis)
        implements HeritageValue {
    /** Checks the sides and copies them. */
    public SchemeExclusion {
        one = ImmutableSet.copyOf(one);
        other = ImmutableSet.copyOf(other);
        requireNonNull(basis, "basis");
        if (one.isEmpty() || other.isEmpty()) {
            throw new IllegalArgumentException(
                    "both sides of an exclusion must name a scheme but were " + one + " and " + other);
        }
        Set<DesignationScheme> both = Sets.intersection(one, other);
        if (!both.isEmpty()) {
            throw new IllegalArgumentException("a scheme must not exclude itself but did " + both);
        }
    }

    /** Returns the exclusion of two schemes. */
    public static SchemeExclusion of(DesignationScheme one, DesignationScheme other, Citation basis) {
        return new SchemeExclusion(ImmutableSet.of(one), ImmutableSet.of(other), basis);
    }

    /** Returns whether the schemes exclude each other, in either order. */
    public boolean excludes(DesignationScheme first, DesignationScheme second) {
        return (one.contains(first) && other.contains(second)) || (one.contains(second) && other.contains(first));
    }

    /** Returns both sides and the text: {@code [cn-historic-building] excludes [cn-registered-relic] (…, art. 47(1))}. */
    @Override
    public String toString() {
        return one + " excludes " + other + " (" + basis + ")";
    }
}

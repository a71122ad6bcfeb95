// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.json.Node.Kind;
import io.github.heritagekit.model.place.CoordinateSystem;
import org.jspecify.annotations.Nullable;

/**
 * What coordinates are read in: WGS 84, unless a {@code crs} of the edition of GeoJSON before RFC 7946 names another system. One that is
 * refused or not understood leaves coordinates without a place.
 *
 * @param system the system
 * @param known whether the coordinates are in it; if not, they are no ground
 */
record GeoReference(CoordinateSystem system, boolean known) {
    static final GeoReference USUAL = new GeoReference(CoordinateSystem.WGS_84, true);
    private static final GeoReference UNKNOWN = new GeoReference(CoordinateSystem.WGS_84, false);

    /** Returns what the coordinates in an object are read in, which stands in others. */
    static GeoReference of(Node object, GeoReference outer, Problems problems) {
        Node crs = object.members().get("crs");
        return crs == null ? outer : named(crs, problems);
    }

    /** Reads a {@code crs}; what is wrong with it is told. */
    static GeoReference named(Node crs, Problems problems) {
        Node name = name(crs);
        if (name == null) {
            problems.add(
                    crs,
                    "crs must name a coordinate system in properties/name; the coordinates were not taken for ground");
            return UNKNOWN;
        }
        CoordinateSystem named = problems.guard(name, () -> CoordinateSystem.named(name.text()));
        return named == null ? UNKNOWN : new GeoReference(named, true);
    }

    private static @Nullable Node name(Node crs) {
        Node properties = crs.members().get("properties");
        Node name = properties == null ? null : properties.members().get("name");
        return name == null || !name.is(Kind.STRING) ? null : name;
    }

    /** Returns whether coordinates mean the same places as in another one. */
    boolean isLike(GeoReference other) {
        return equals(other) || (known && other.known && isInDegrees() && other.isInDegrees());
    }

    private boolean isInDegrees() {
        return system.equals(CoordinateSystem.WGS_84) || system.equals(CoordinateSystem.CGCS_2000);
    }
}

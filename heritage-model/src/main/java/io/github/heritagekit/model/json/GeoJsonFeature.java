// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.extension.ExtensionValue;
import io.github.heritagekit.model.place.Footprint;
import java.util.List;
import java.util.Map;

/**
 * A feature of GeoJSON (RFC 7946): ground, and what is said of it in columns.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, a number as its digits; empty if there is none
 * @param ground the ground: empty if the geometry is not known, one footprint mostly, one for each of points, lines and polygons of a
 *     mixed collection
 * @param properties the columns, in their order
 */
public record GeoJsonFeature(String id, List<Footprint> ground, Map<String, ExtensionValue> properties)
        implements HeritageValue {

    /** Copies the parts. */
    public GeoJsonFeature {
        ground = ImmutableList.copyOf(ground);
        properties = ImmutableMap.copyOf(properties);
    }

    /** Returns the id, or that there is none, with the ground and the number of columns: {@code feature 7: area of …, 3 properties}. */
    @Override
    public String toString() {
        return "feature" + (id.isEmpty() ? "" : " " + id) + ": "
                + (ground.isEmpty()
                        ? "no ground"
                        : String.join(
                                " and ",
                                ground.stream().map(Footprint::toString).toList()))
                + ", " + properties.size() + (properties.size() == 1 ? " property" : " properties");
    }
}

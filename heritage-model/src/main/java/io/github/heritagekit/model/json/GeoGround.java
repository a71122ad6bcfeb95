// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.place.Footprint;
import java.util.List;
import java.util.Optional;

/**
 * The ground of a feature as it was read.
 *
 * @param parts a footprint for each dimension that there is
 * @param lost whether some of it could not be read, which problems say
 */
record GeoGround(List<Footprint> parts, boolean lost) {
    static final GeoGround NONE = new GeoGround(ImmutableList.of(), false);
    static final GeoGround LOST = new GeoGround(ImmutableList.of(), true);

    GeoGround {
        parts = ImmutableList.copyOf(parts);
    }

    /** Returns the polygons alone; that there are none, or something beside them, is told, but for what was told already. */
    Optional<Footprint> area(String what, Node feature, Problems problems) {
        Optional<Footprint> area = parts.stream()
                .filter(part -> part.kind() == Footprint.Kind.AREA)
                .findFirst();
        if (area.isEmpty() && !lost) {
            problems.add(feature, "no polygon", what + " must have a polygon or several");
        } else if (area.isPresent() && parts.size() > 1) {
            problems.add(
                    feature,
                    "points or lines beside polygons",
                    what + " must have polygons alone; it was read without the rest");
        }
        return area;
    }
}

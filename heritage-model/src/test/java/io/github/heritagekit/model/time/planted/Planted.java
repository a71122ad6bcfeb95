// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.time.planted;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.asset.AssetId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.json.JsonFactory;

/** Breaks every rule of the architecture, to show that each of them can fail. */
public class Planted {
    /** Changes. */
    static int count;

    /** Reaches up. */
    AssetId above;

    /** Knows Jackson. */
    JsonFactory factory;

    /** Shows Guava. */
    public ImmutableList<String> shown(ImmutableList<String> names) {
        return names;
    }

    /** Shows geometry. */
    public Geometry shown(Geometry ground) {
        return ground;
    }

    /** Looks at a clock. */
    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** Looks at another. */
    long nanos() {
        return System.nanoTime();
    }
}

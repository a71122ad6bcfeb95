// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.place;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;

/** A coordinate system as proj4j computes it; the only class that knows proj4j. */
final class Projection {
    private static final String DEGREES = "+proj=longlat +datum=WGS84 +no_defs";

    private final String name;
    private final CoordinateReferenceSystem from;
    private final CoordinateReferenceSystem to;

    private Projection(String name, CoordinateReferenceSystem from, CoordinateReferenceSystem to) {
        this.name = name;
        this.from = from;
        this.to = to;
    }

    static Projection of(String name) {
        CRSFactory systems = new CRSFactory();
        CoordinateReferenceSystem from;
        try {
            from = systems.createFromName(name);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    "coordinate system `" + name + "` needs org.locationtech.proj4j:proj4j-epsg on the class path", e);
        } catch (Proj4jException e) {
            throw new IllegalArgumentException(
                    "coordinate system must be one that proj4j knows but was `" + name + "`", e);
        }
        return new Projection(name, from, systems.createFromParameters("WGS 84", DEGREES));
    }

    /** Returns a copy in degrees. */
    Geometry inDegrees(Geometry geometry) {
        Geometry copy = geometry.copy();
        copy.apply(new Filter(new BasicCoordinateTransform(from, to)));
        return copy;
    }

    /** A transform keeps numbers between its steps, so each geometry has its own. <b>Not thread-safe.</b> */
    private final class Filter implements CoordinateSequenceFilter {
        private final CoordinateTransform transform;

        Filter(CoordinateTransform transform) {
            this.transform = transform;
        }

        @Override
        public void filter(CoordinateSequence corners, int i) {
            ProjCoordinate found = new ProjCoordinate(corners.getX(i), corners.getY(i));
            RingFactory.checkNumber(found.y, found.x);
            ProjCoordinate degrees = new ProjCoordinate();
            try {
                transform.transform(found, degrees);
            } catch (Proj4jException e) {
                throw outside(found, e);
            }
            if (!Double.isFinite(degrees.x) || !Double.isFinite(degrees.y)) {
                throw outside(found, null);
            }
            corners.setOrdinate(i, CoordinateSequence.X, degrees.x);
            corners.setOrdinate(i, CoordinateSequence.Y, degrees.y);
        }

        private IllegalArgumentException outside(ProjCoordinate found, @Nullable Exception cause) {
            return new IllegalArgumentException(
                    "easting and northing must lie where `" + name + "` is defined but were "
                            + FootprintProblem.text(found.x, found.y),
                    cause);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.place;

import static io.github.heritagekit.model.place.FootprintProblem.refuseAt;

import io.github.heritagekit.model.place.FootprintProblem.Kind;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;

/** Makes rings and lines, and says where one cannot be made, which the factory it extends does not. */
final class RingFactory extends GeometryFactory {
    private static final long serialVersionUID = 1L;
    private static final int FEWEST_IN_RING = 4;
    private static final int FEWEST_IN_LINE = 2;

    @Override
    public LinearRing createLinearRing(CoordinateSequence corners) {
        int last = corners.size() - 1;
        if (last >= 0) {
            checkNumbers(corners);
            if (corners.getX(0) != corners.getX(last) || corners.getY(0) != corners.getY(last)) {
                throw refuseAt(
                        Kind.UNCLOSED,
                        corners.getY(last),
                        corners.getX(last),
                        "ring must end where it begins, at " + FootprintProblem.text(corners.getY(0), corners.getX(0))
                                + ", but ends at");
            }
            checkCount(corners, "ring must have at least 3 corners but has " + last + " at", FEWEST_IN_RING);
        }
        return super.createLinearRing(corners);
    }

    @Override
    public LineString createLineString(CoordinateSequence corners) {
        if (corners.size() > 0) {
            checkNumbers(corners);
            checkCount(corners, "line must have at least 2 corners but has " + corners.size() + " at", FEWEST_IN_LINE);
        }
        return super.createLineString(corners);
    }

    private static void checkCount(CoordinateSequence corners, String sentence, int fewest) {
        if (corners.size() < fewest) {
            throw refuseAt(Kind.TOO_FEW_CORNERS, corners.getY(0), corners.getX(0), sentence);
        }
    }

    private static void checkNumbers(CoordinateSequence corners) {
        for (int i = 0; i < corners.size(); i++) {
            checkNumber(corners.getY(i), corners.getX(i));
        }
    }

    static void checkNumber(double latitude, double longitude) {
        if (!Double.isFinite(latitude) || !Double.isFinite(longitude)) {
            throw refuseAt(
                    Kind.NOT_A_NUMBER, latitude, longitude, "latitude and longitude must be finite numbers but were");
        }
    }
}

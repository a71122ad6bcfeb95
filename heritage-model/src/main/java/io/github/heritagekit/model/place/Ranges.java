// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.place;

/** What to say of coordinates that lie outside the world, since most such are something else. */
final class Ranges {
    private static final int LATITUDES = 90;
    private static final int LONGITUDES = 180;

    /** No way of writing degrees goes beyond this, while metres of a projection nearly always do. */
    private static final int MOST_DEGREES = 1_000;

    private Ranges() {}

    static String sentence(double latitude, double longitude) {
        return "latitude must be between -90 and 90 and longitude between -180 and 180 degrees but they were "
                + FootprintProblem.text(latitude, longitude) + hint(latitude, longitude);
    }

    private static String hint(double latitude, double longitude) {
        if (Math.abs(latitude) > MOST_DEGREES || Math.abs(longitude) > MOST_DEGREES) {
            return "; these look like metres of a projection: name its coordinate system, such as `EPSG:27700`";
        }
        return Math.abs(longitude) <= LATITUDES && Math.abs(latitude) <= LONGITUDES
                ? "; latitude and longitude may have been swapped"
                : "";
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.place;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.measure.Length;
import java.io.Serial;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;

/**
 * A point on the earth: latitude and longitude in degrees, WGS 84.
 *
 * <p>Latitude comes first, as the name of the factory says; GeoJSON has the other order. Chinese maps are often drawn in GCJ-02,
 * whose positions are shifted by hundreds of metres: they are no positions in this sense and {@link CoordinateSystem} refuses
 * them. Immutable
 * and thread-safe.
 */
public final class Position implements HeritageValue {
    private static final long serialVersionUID = 1L;
    private static final Pattern FORM =
            Pattern.compile("(-?\\d{1,3}(?:\\.\\d{1,340})?)\\s*,\\s*(-?\\d{1,3}(?:\\.\\d{1,340})?)");
    private static final int FEWEST_DECIMALS = 4;

    private final double latitude;
    private final double longitude;

    private Position(double latitude, double longitude) {
        this.latitude = checked("latitude", latitude, 90);
        this.longitude = checked("longitude", longitude, 180);
    }

    /**
     * Returns the position at a latitude and longitude.
     *
     * @param latitude degrees north of the equator, from -90 to 90, both included
     * @param longitude degrees east of Greenwich, from -180 to 180, both included
     * @throws IllegalArgumentException if either is out of range or not a number
     */
    public static Position ofLatLon(double latitude, double longitude) {
        return new Position(latitude, longitude);
    }

    /**
     * Returns the position that the text stands for: latitude, comma, longitude, in plain decimals, such as {@code 29.5530,
     * 106.5160}.
     *
     * @throws IllegalArgumentException if the text has another form or a number is out of range
     */
    public static Position parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "position must be latitude and longitude such as `29.5530, 106.5160` but was `" + text + "`");
        }
        return ofLatLon(Double.parseDouble(form.group(1)), Double.parseDouble(form.group(2)));
    }

    private static double checked(String name, double degrees, int limit) {
        if (!(Math.abs(degrees) <= limit)) {
            throw new IllegalArgumentException(
                    name + " must be between -" + limit + " and " + limit + " degrees but was " + degrees);
        }
        return degrees + 0.0; // turns -0.0 into 0.0, so that one point is one value
    }

    /** Returns the latitude in degrees, north of the equator positive, from -90 to 90. */
    public double latitude() {
        return latitude;
    }

    /** Returns the longitude in degrees, east of Greenwich positive, from -180 to 180. */
    public double longitude() {
        return longitude;
    }

    /**
     * Returns how far another position is along the surface, on the ellipsoid WGS 84, to the millimetre.
     *
     * @see Footprint#method()
     */
    public Length distance(Position other) {
        return Geodesics.length(
                Geodesics.metres(new Coordinate(longitude, latitude), new Coordinate(other.longitude, other.latitude)));
    }

    @Serial
    private Object readResolve() {
        return ofLatLon(latitude, longitude);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Position other
                && Double.compare(latitude, other.latitude) == 0
                && Double.compare(longitude, other.longitude) == 0;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(latitude) * 31 + Double.hashCode(longitude);
    }

    /** Returns the position in the form that {@link #parse} reads, with at least four decimals: {@code 29.5530, 106.5160}. */
    @Override
    public String toString() {
        return plain(latitude) + ", " + plain(longitude);
    }

    private static String plain(double degrees) {
        BigDecimal exact = BigDecimal.valueOf(degrees).stripTrailingZeros();
        return exact.setScale(Math.max(FEWEST_DECIMALS, exact.scale())).toPlainString();
    }
}

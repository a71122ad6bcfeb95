// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.place;

import io.github.heritagekit.model.HeritageValue;
import java.io.Serial;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * The system that coordinates are given in, by its name. Positions and footprints are WGS 84; coordinates of another system are taken
 * from it.
 *
 * <p>WGS 84 and CGCS2000 (EPSG:4490) are taken as they are: their ellipsoids differ by a tenth of a millimetre, and what their frames
 * have drifted apart is left out. Any other system of the EPSG, projected or not, is computed by proj4j, an optional dependency ({@code
 * org.locationtech.proj4j:proj4j} and {@code proj4j-epsg}); where the system has another datum the shift is the one of proj4j's
 * table, which may be off by metres.
 *
 * <p>GCJ-02 and BD-09, in which Chinese web maps are drawn, are refused: they are shifted against WGS 84 by hundreds of metres, from
 * place to place differently, by a rule that is not published. Immutable and thread-safe.
 */
public final class CoordinateSystem implements HeritageValue {
    private static final long serialVersionUID = 1L;
    private static final Pattern EPSG = Pattern.compile(
            "(?:EPSG(?::{1,2}|\\s+)|urn:ogc:def:crs:EPSG:[0-9.]*:|https?://www\\.opengis\\.net/def/crs/EPSG/[0-9.]+/)(\\d{4,6})",
            Pattern.CASE_INSENSITIVE);

    /** WGS 84, longitude and latitude in degrees, whatever order its code prefers (EPSG:4326, OGC:CRS84). */
    public static final CoordinateSystem WGS_84 = new CoordinateSystem("WGS 84");

    /** China Geodetic Coordinate System 2000 (2000国家大地坐标系, EPSG:4490), longitude and latitude in degrees. */
    public static final CoordinateSystem CGCS_2000 = new CoordinateSystem("CGCS2000");

    private final String name;
    private transient volatile @Nullable Projection projection;

    private CoordinateSystem(String name) {
        this.name = name;
    }

    /**
     * Returns the system of a name: {@code WGS 84}, {@code CGCS2000}, {@code EPSG:27700}, also in the forms of URNs and addresses of
     * the OGC. Case, blanks, hyphens and underscores do not matter, nor does 坐标系 at the end. A name that has the name of a
     * refused system in it is refused.
     *
     * @throws IllegalArgumentException if the name is not known, or is one of a system that is refused, with the reason
     */
    public static CoordinateSystem named(String name) {
        Matcher code = EPSG.matcher(name.strip());
        String plain = code.matches() ? "EPSG:" + code.group(1) : name;
        String known = SystemNames.find(plain);
        if (known != null) {
            return known.equals(CGCS_2000.name) ? CGCS_2000 : WGS_84;
        }
        if (code.matches()) {
            return new CoordinateSystem(plain);
        }
        throw SystemNames.refusal(name);
    }

    /** Returns whether its coordinates are latitude and longitude of WGS 84 as they stand. */
    boolean isTakenAsItIs() {
        return equals(WGS_84) || equals(CGCS_2000);
    }

    /**
     * Returns the position of a pair of coordinates.
     *
     * @param x the longitude in degrees, or the easting
     * @param y the latitude in degrees, or the northing
     * @throws IllegalArgumentException if the system has no such place; of degrees that are metres or swapped, the message says so
     * @throws IllegalStateException if the system needs a library that is not there
     */
    public Position position(double x, double y) {
        return Footprint.ofGeometry(Shaping.factory().createPoint(new Coordinate(x, y)), this)
                .inside();
    }

    /** Returns a geometry whose coordinates are longitude and latitude, WGS 84; not necessarily a copy. */
    Geometry inDegrees(Geometry geometry) {
        return isTakenAsItIs() ? geometry : projection().inDegrees(geometry);
    }

    private Projection projection() {
        Projection known = projection;
        if (known == null) {
            known = load();
            projection = known;
        }
        return known;
    }

    private Projection load() {
        try {
            return Projection.of(name);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "coordinate system `" + name
                            + "` needs org.locationtech.proj4j:proj4j and proj4j-epsg on the class path",
                    e);
        }
    }

    @Serial
    private Object readResolve() {
        return named(name);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof CoordinateSystem other && name.equals(other.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Returns the name, which {@link #named} reads. */
    @Override
    public String toString() {
        return name;
    }
}

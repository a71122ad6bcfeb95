// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.place;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import java.math.BigDecimal;

/**
 * Why a geometry is no footprint, and where.
 *
 * <p>The coordinate is the one that was found, which may lie outside the world or be no number; of a geometry that has none at all
 * both are not a number. Immutable and thread-safe.
 *
 * @param kind the kind of fault
 * @param latitude the latitude of the fault, or the northing in a projected system, as it was found
 * @param longitude the longitude of the fault, or the easting in a projected system, as it was found
 * @param sentence what is wrong, for a person
 */
public record FootprintProblem(Kind kind, double latitude, double longitude, String sentence) implements HeritageValue {

    /** The kinds of fault. */
    public enum Kind implements HeritageValue {
        /** There is nothing in it. */
        EMPTY,
        /** It mixes points, lines and polygons, or is no such thing. */
        UNSUPPORTED,
        /** A coordinate is not a number. */
        NOT_A_NUMBER,
        /** A coordinate lies outside the world. */
        OUT_OF_RANGE,
        /** It reaches a pole. */
        POLE,
        /** It crosses the antimeridian. */
        ANTIMERIDIAN,
        /** A ring does not end where it begins. */
        UNCLOSED,
        /** A ring has fewer than three corners, or a line fewer than two. */
        TOO_FEW_CORNERS,
        /** A ring lies on one line. */
        NO_AREA,
        /** Boundaries cross, or run along each other. */
        SELF_CROSSING,
        /** A ring touches itself. */
        SELF_TOUCHING,
        /** A hole lies outside its polygon. */
        HOLE_OUTSIDE,
        /** A hole lies within another one. */
        HOLE_IN_HOLE,
        /** Holes cut the polygon in two. */
        CUT_IN_TWO,
        /** A polygon lies within another one. */
        POLYGON_IN_POLYGON
    }

    /** Checks that kind and sentence are given. */
    public FootprintProblem {
        requireNonNull(kind, "kind");
        requireNonNull(sentence, "sentence");
    }

    static InvalidFootprintException refuse(Kind kind, double latitude, double longitude, String sentence) {
        return new InvalidFootprintException(new FootprintProblem(kind, latitude, longitude, sentence));
    }

    /** Returns the fault at a coordinate, which the sentence names at its end. */
    static InvalidFootprintException refuseAt(Kind kind, double latitude, double longitude, String sentence) {
        return refuse(kind, latitude, longitude, sentence + " " + text(latitude, longitude));
    }

    static String text(double latitude, double longitude) {
        return text(latitude) + ", " + text(longitude);
    }

    private static String text(double number) {
        return Double.isFinite(number) ? BigDecimal.valueOf(number).toPlainString() : Double.toString(number);
    }

    /** Returns the sentence. */
    @Override
    public String toString() {
        return sentence;
    }
}

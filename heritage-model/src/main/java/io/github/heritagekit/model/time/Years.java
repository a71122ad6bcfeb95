// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.time;

/** What all years must keep to: they have at most nine digits, so that each is read as it is written. */
final class Years {
    private static final int GREATEST = 999_999_999;

    private Years() {}

    static int checked(int year) {
        if (year < -GREATEST || year > GREATEST) {
            throw new IllegalArgumentException(
                    "year must be between -" + GREATEST + " and " + GREATEST + " but was " + year);
        }
        return year;
    }
}

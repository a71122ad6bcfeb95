// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import java.util.regex.Pattern;

/** What the digits of a number stand for. */
final class Digits {
    private static final Pattern INT = Pattern.compile("-?\\d{1,9}");

    private Digits() {}

    /** Returns whether the digits are a whole number of at most nine places, which trees of JSON keep as such. */
    static boolean fitInt(String digits) {
        return INT.matcher(digits).matches();
    }
}

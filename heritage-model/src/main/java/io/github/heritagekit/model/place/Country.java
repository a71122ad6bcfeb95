// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.place;

import io.github.heritagekit.model.HeritageValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A country, by its code of two letters (ISO 3166-1): whose law applies.
 *
 * <p>Codes are not checked against a list, as lists change. Immutable and thread-safe.
 *
 * @param code the code, such as {@code CN}
 */
public record Country(String code) implements HeritageValue, Comparable<Country> {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    /** Checks the form of the code. */
    public Country {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "country must be a code of two letters such as `CN` but was `" + code + "`");
        }
    }

    /** Returns the country with the code; {@link #toString} gives it back. */
    public static Country of(String code) {
        return new Country(code);
    }

    /** Returns the name of the country in a language. */
    public String label(Locale language) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language);
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}

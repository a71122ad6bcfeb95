// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.time;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * The date whose law and facts count, and the date whose knowledge counts.
 *
 * <p>"Was Liverpool on the World Heritage List on 1 June 2021, by what was known on 1 July 2021?" has two dates. Immutable
 * and thread-safe.
 *
 * @param validOn the day of which the question is asked
 * @param knownOn the day by whose knowledge it is answered
 */
public record AsOf(LocalDate validOn, LocalDate knownOn) implements HeritageValue {
    private static final String AS_KNOWN_ON = ", as known on ";

    /** No day in particular: for questions whose answers are the same on every day. */
    public static final AsOf ANY_DAY = of(LocalDate.MIN);

    /** Checks that both are given. */
    public AsOf {
        requireNonNull(validOn, "validOn");
        requireNonNull(knownOn, "knownOn");
    }

    /** Returns one day for both. */
    public static AsOf of(LocalDate day) {
        return new AsOf(day, day);
    }

    /**
     * Returns the days that the text stands for: {@code 2021-06-01}, {@code 2021-06-01, as known on 2021-07-01}, {@code any day}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static AsOf parse(String text) {
        if (text.equals(ANY_DAY.toString())) {
            return ANY_DAY;
        }
        int known = text.indexOf(AS_KNOWN_ON);
        try {
            return known < 0
                    ? of(LocalDate.parse(text))
                    : new AsOf(
                            LocalDate.parse(text.substring(0, known)),
                            LocalDate.parse(text.substring(known + AS_KNOWN_ON.length())));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "days must be such as `2021-06-01` or `2021-06-01, as known on 2021-07-01` but were `" + text + "`",
                    e);
        }
    }

    /** Returns the day, or both if they differ: {@code 2021-06-01, as known on 2021-07-01}; or {@code any day}; in the form that {@link #parse} reads. */
    @Override
    public String toString() {
        if (equals(ANY_DAY)) {
            return "any day";
        }
        return validOn + (validOn.equals(knownOn) ? "" : AS_KNOWN_ON + knownOn);
    }
}

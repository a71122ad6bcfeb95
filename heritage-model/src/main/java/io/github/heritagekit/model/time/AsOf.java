// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.time;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import java.time.LocalDate;

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

    /** Returns the day, or both if they differ: {@code 2021-06-01, as known on 2021-07-01}; or {@code any day}. */
    @Override
    public String toString() {
        if (equals(ANY_DAY)) {
            return "any day";
        }
        return validOn + (validOn.equals(knownOn) ? "" : ", as known on " + knownOn);
    }
}

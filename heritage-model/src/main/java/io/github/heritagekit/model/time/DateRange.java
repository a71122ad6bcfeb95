// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.time;

import io.github.heritagekit.model.HeritageValue;
import java.io.Serial;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dates from which and until which something is valid; either end may be open.
 *
 * <p>So long is a designation in force, or an act on record. The first day is included, the day it ended is not. Ends may be known to the month or year only; whether a day that such
 * an end leaves open lies in the range is uncertain. Immutable and thread-safe.
 */
public final class DateRange implements HeritageValue {
    private static final long serialVersionUID = 1L;
    private static final DateRange ALWAYS = new DateRange(null, false, null);

    /** Whether a day lies in a range. */
    public enum Containment implements HeritageValue {
        /** It lies in the range. */
        YES,
        /** It lies outside. */
        NO,
        /** An end is not known exactly enough to say. */
        UNCERTAIN;

        /** Returns the containment in two ranges at once. */
        public Containment and(Containment other) {
            if (this == NO || other == NO) {
                return NO;
            }
            return this == YES ? other : UNCERTAIN;
        }
    }

    private final @Nullable PartialDate from;
    private final boolean startUnknown;
    private final @Nullable PartialDate until;

    private DateRange(@Nullable PartialDate from, boolean startUnknown, @Nullable PartialDate until) {
        if (startUnknown && from == null) {
            throw new IllegalArgumentException("range with an unknown start must have a date by which it had begun");
        }
        if (from != null && until != null && until.latest().isBefore(from.earliest())) {
            throw new IllegalArgumentException("end must not be before the start " + from + " but was " + until);
        }
        this.from = from;
        this.startUnknown = startUnknown;
        this.until = until;
    }

    /** Returns the range from one date, included, to another, excluded. */
    public static DateRange of(PartialDate from, PartialDate until) {
        return new DateRange(Objects.requireNonNull(from, "from"), false, Objects.requireNonNull(until, "until"));
    }

    /** Returns the range from a date on. */
    public static DateRange from(PartialDate from) {
        return new DateRange(Objects.requireNonNull(from, "from"), false, null);
    }

    /** Returns the range until a date, which is excluded. */
    public static DateRange until(PartialDate until) {
        return new DateRange(null, false, Objects.requireNonNull(until, "until"));
    }

    /**
     * Returns the range that had begun by a date, nobody knows when: before it, everything is uncertain. Registers often tell
     * that a place is listed and not since when.
     */
    public static DateRange by(PartialDate known) {
        return new DateRange(Objects.requireNonNull(known, "known"), true, null);
    }

    /** Returns the range that had begun by a date, nobody knows when, and ended on another, excluded. */
    public static DateRange by(PartialDate known, PartialDate until) {
        return new DateRange(Objects.requireNonNull(known, "known"), true, Objects.requireNonNull(until, "until"));
    }

    /** Returns the range of all dates. */
    public static DateRange always() {
        return ALWAYS;
    }

    /**
     * Returns the range that the text stands for: {@code from 2001}, {@code until 1998-02}, {@code 2004 to 2021}, {@code
     * always}, {@code by 2026}, {@code by 2019 to 2021-05-27}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static DateRange parse(String text) {
        if (text.equals("always")) {
            return ALWAYS;
        }
        if (text.startsWith("from ")) {
            return from(PartialDate.parse(text.substring(5)));
        }
        if (text.startsWith("until ")) {
            return until(PartialDate.parse(text.substring(6)));
        }
        if (text.startsWith("by ")) {
            int end = text.indexOf(" to ");
            return end < 0
                    ? by(PartialDate.parse(text.substring(3)))
                    : by(PartialDate.parse(text.substring(3, end)), PartialDate.parse(text.substring(end + 4)));
        }
        int to = text.indexOf(" to ");
        if (to < 0) {
            throw new IllegalArgumentException(
                    "dates must be such as `from 2001`, `until 1998-02`, `2004 to 2021` or `always` but were `" + text
                            + "`");
        }
        return of(PartialDate.parse(text.substring(0, to)), PartialDate.parse(text.substring(to + 4)));
    }

    /** Returns the first date, if there is one and it is known. */
    public Optional<PartialDate> from() {
        return startUnknown ? Optional.empty() : Optional.ofNullable(from);
    }

    /** Returns the date by which it had begun, where the first date is not known. */
    public Optional<PartialDate> knownBy() {
        return startUnknown ? Optional.ofNullable(from) : Optional.empty();
    }

    /** Returns the date it ended, if it did. */
    public Optional<PartialDate> until() {
        return Optional.ofNullable(until);
    }

    /** Returns whether the day lies in the range. */
    public Containment contains(LocalDate day) {
        return begun(day).and(going(day));
    }

    private Containment begun(LocalDate day) {
        if (from == null || !from.latest().isAfter(day)) {
            return Containment.YES;
        }
        return !startUnknown && from.earliest().isAfter(day) ? Containment.NO : Containment.UNCERTAIN;
    }

    private Containment going(LocalDate day) {
        if (until == null || until.earliest().isAfter(day)) {
            return Containment.YES;
        }
        return until.latest().isAfter(day) ? Containment.UNCERTAIN : Containment.NO;
    }

    /**
     * Returns whether both ranges share a day: yes or no where that holds whatever the exact days of the ends are. Ranges that
     * meet, one ending on the first day of the other, share none.
     */
    public Containment overlaps(DateRange other) {
        return startsBeforeEndOf(this)
                .and(other.startsBeforeEndOf(other))
                .and(startsBeforeEndOf(other))
                .and(other.startsBeforeEndOf(this));
    }

    private Containment startsBeforeEndOf(DateRange other) {
        if (from == null || other.until == null || from.latest().isBefore(other.until.earliest())) {
            return Containment.YES;
        }
        return startUnknown || from.earliest().isBefore(other.until.latest()) ? Containment.UNCERTAIN : Containment.NO;
    }

    @Serial
    private Object readResolve() {
        return new DateRange(from, startUnknown, until);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof DateRange other
                && Objects.equals(from, other.from)
                && startUnknown == other.startUnknown
                && Objects.equals(until, other.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, startUnknown, until);
    }

    /** Returns the range in the form that {@link #parse} reads. */
    @Override
    public String toString() {
        if (from == null) {
            return until == null ? "always" : "until " + until;
        }
        if (until == null) {
            return (startUnknown ? "by " : "from ") + from;
        }
        return (startUnknown ? "by " : "") + from + " to " + until;
    }
}

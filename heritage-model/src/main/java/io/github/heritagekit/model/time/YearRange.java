// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.time;

import io.github.heritagekit.model.HeritageValue;
import java.io.Serial;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A closed range of calendar years, or one that is still going on.
 *
 * <p>So a works is told to have been in use from 1891 to 1998. Years are proleptic ISO (0 is 1 BC) of at most nine digits, and both ends are included. Immutable and thread-safe.
 */
public final class YearRange implements HeritageValue {
    private static final long serialVersionUID = 1L;
    private static final Pattern CLOSED = Pattern.compile("(-?\\d{1,9})(?:-|\\.\\.)(-?\\d{1,9})");
    private static final Pattern SINCE = Pattern.compile("since (-?\\d{1,9})");

    private final int first;
    private final @Nullable Integer last;

    private YearRange(int first, @Nullable Integer last) {
        if (last != null && last < first) {
            throw new IllegalArgumentException("last year must not be before first year " + first + " but was " + last);
        }
        this.first = Years.checked(first);
        this.last = last == null ? null : Years.checked(last);
    }

    /** Returns the range from the first year to the last, both included. */
    public static YearRange ofClosed(int first, int last) {
        return new YearRange(first, last);
    }

    /** Returns the range from a year on that has not ended. */
    public static YearRange since(int first) {
        return new YearRange(first, null);
    }

    /**
     * Returns the range that the text stands for: {@code 1891-1998}, {@code since 1919}, and {@code -400..-350} with years
     * before 0.
     *
     * @throws IllegalArgumentException if the text has another form or the years stand in the wrong order
     */
    public static YearRange parse(String text) {
        Matcher since = SINCE.matcher(text);
        if (since.matches()) {
            return since(Integer.parseInt(since.group(1)));
        }
        Matcher closed = CLOSED.matcher(text);
        if (!closed.matches()) {
            throw new IllegalArgumentException(
                    "years must be such as `1891-1998` or `since 1919` but were `" + text + "`");
        }
        return ofClosed(Integer.parseInt(closed.group(1)), Integer.parseInt(closed.group(2)));
    }

    /** Returns the first year. */
    public int first() {
        return first;
    }

    /** Returns the last year; empty if the range is still going on. */
    public OptionalInt last() {
        return last == null ? OptionalInt.empty() : OptionalInt.of(last);
    }

    /** Returns whether the year lies in the range. */
    public boolean contains(int year) {
        return first <= year && (last == null || year <= last);
    }

    /** Returns whether both ranges share a year. */
    public boolean overlaps(YearRange other) {
        return (last == null || other.first <= last) && (other.last == null || first <= other.last);
    }

    @Serial
    private Object readResolve() {
        return new YearRange(first, last);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof YearRange other && first == other.first && Objects.equals(last, other.last);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, last);
    }

    /** Returns the range in the form that {@link #parse} reads. */
    @Override
    public String toString() {
        if (last == null) {
            return "since " + first;
        }
        return first + (first < 0 || last < 0 ? ".." : "-") + last;
    }
}

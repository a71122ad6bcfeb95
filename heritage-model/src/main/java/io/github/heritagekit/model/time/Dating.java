// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.time;

import io.github.heritagekit.model.HeritageValue;
import java.io.Serial;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When something was made, and how sure that is: in 1890, about 1890 (give or take five years), before, after, between.
 *
 * <p>A rule that asks for an age, as the 30 years of a historic building in Chongqing (regulation of 2018, art. 15), is settled only if
 * every year that the dating leaves open answers alike. So what is about a year states how much it may be off. Years are proleptic ISO
 * (0 is 1 BC) of at most nine digits. Immutable and thread-safe.
 */
public final class Dating implements HeritageValue {
    private static final long serialVersionUID = 1L;
    private static final String YEAR = "(-?\\d{1,9})";
    private static final Pattern EXACT = Pattern.compile(YEAR);
    private static final Pattern ABOUT = Pattern.compile("about " + YEAR + " (?:±|\\+-) ?(\\d{1,5})");
    private static final Pattern BEFORE = Pattern.compile("before " + YEAR);
    private static final Pattern AFTER = Pattern.compile("after " + YEAR);
    private static final Pattern BETWEEN = Pattern.compile("between " + YEAR + " and " + YEAR);

    private static final int MOST_PLUS_MINUS = 99_999;

    private final String text;
    private final @Nullable Integer earliest;
    private final @Nullable Integer latest;

    private Dating(String text, @Nullable Integer earliest, @Nullable Integer latest) {
        this.text = text;
        this.earliest = earliest;
        this.latest = latest;
    }

    /** Returns the dating to one year. */
    public static Dating exact(int year) {
        return new Dating(Integer.toString(Years.checked(year)), year, year);
    }

    /**
     * Returns the dating to about a year.
     *
     * @param plusMinus how many years it may be off in either direction, from 1 to 99999
     */
    public static Dating about(int year, int plusMinus) {
        if (plusMinus < 1) {
            throw new IllegalArgumentException("plus-minus must be at least 1 year but was " + plusMinus);
        }
        if (plusMinus > MOST_PLUS_MINUS) {
            throw new IllegalArgumentException(
                    "plus-minus must be at most " + MOST_PLUS_MINUS + " years but was " + plusMinus);
        }
        return new Dating("about " + Years.checked(year) + " ± " + plusMinus, year - plusMinus, year + plusMinus);
    }

    /** Returns the dating to before a year, the year itself excluded. */
    public static Dating before(int year) {
        return new Dating("before " + Years.checked(year), null, year - 1);
    }

    /** Returns the dating to after a year, the year itself excluded. */
    public static Dating after(int year) {
        return new Dating("after " + Years.checked(year), year + 1, null);
    }

    /** Returns the dating to some year between two, both included. */
    public static Dating between(int first, int last) {
        if (last < first) {
            throw new IllegalArgumentException("last year must not be before first year " + first + " but was " + last);
        }
        return first == last
                ? exact(first)
                : new Dating("between " + Years.checked(first) + " and " + Years.checked(last), first, last);
    }

    /**
     * Returns the dating that the text stands for: {@code 1890}, {@code about 1890 ± 5}, {@code before 1893}, {@code after
     * 1900}, {@code between 1929 and 1935}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Dating parse(String text) {
        Matcher form = EXACT.matcher(text);
        if (form.matches()) {
            return exact(Integer.parseInt(form.group(1)));
        }
        if (form.usePattern(BEFORE).matches()) {
            return before(Integer.parseInt(form.group(1)));
        }
        if (form.usePattern(AFTER).matches()) {
            return after(Integer.parseInt(form.group(1)));
        }
        if (form.usePattern(ABOUT).matches()) {
            return about(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
        }
        if (form.usePattern(BETWEEN).matches()) {
            return between(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
        }
        throw new IllegalArgumentException(
                "dating must be such as `1890`, `about 1890 ± 5`, `before 1893`, `after 1900` or"
                        + " `between 1929 and 1935` but was `" + text + "`");
    }

    /** Returns the earliest year possible, included; empty if it is open. */
    public OptionalInt earliest() {
        return earliest == null ? OptionalInt.empty() : OptionalInt.of(earliest);
    }

    /** Returns the latest year possible, included; empty if it is open. */
    public OptionalInt latest() {
        return latest == null ? OptionalInt.empty() : OptionalInt.of(latest);
    }

    @Serial
    private Object readResolve() {
        return parse(text);
    }

    /** Two datings are equal if they are stated alike: "about 1890 ± 5" is not "between 1885 and 1895". */
    @Override
    public boolean equals(Object o) {
        return o instanceof Dating other && text.equals(other.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the dating in the form that {@link #parse} reads. */
    @Override
    public String toString() {
        return text;
    }
}

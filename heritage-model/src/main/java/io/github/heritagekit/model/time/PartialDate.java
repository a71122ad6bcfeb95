// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.time;

import io.github.heritagekit.model.HeritageValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date known to the day, to the month or to the year only, as registers give it: {@code 1980-10-14}, {@code 2013-03},
 * {@code 2004}.
 *
 * <p>Years are proleptic ISO from -9999 to 9999 (0 is 1 BC). Dates are ordered by their earliest day, then by their latest.
 * Immutable and thread-safe.
 *
 * @param year the year
 * @param month the month from 1 to 12; 0 if not known
 * @param day the day of the month from 1; 0 if not known
 */
public record PartialDate(int year, int month, int day) implements HeritageValue, Comparable<PartialDate> {
    /** Months and days of 00 are refused: where one is not known, it is left out. */
    private static final Pattern FORM = Pattern.compile("(-?\\d{4})(?:-(?!00)(\\d{2})(?:-(?!00)(\\d{2}))?)?");

    private static final int LENGTH_OF_DAY = 10;
    private static final int FEWEST_DAYS = 28;

    private static final Comparator<PartialDate> ORDER =
            Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::latest);

    /** Checks that there is such a date. */
    public PartialDate {
        if (year < -9999 || year > 9999) {
            throw new IllegalArgumentException("year must be between -9999 and 9999 but was " + year);
        }
        if (month < 0 || month > 12 || (month == 0 && day != 0)) {
            throw new IllegalArgumentException("month must be between 1 and 12 but was " + month);
        }
        if (day < 0 || (day > FEWEST_DAYS && !YearMonth.of(year, month).isValidDay(day))) {
            throw new IllegalArgumentException("day must be one of " + year + "-" + month + " but was " + day);
        }
    }

    /** Returns a date known to the year only. */
    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, 0);
    }

    /** Returns a date known to the month only. */
    public static PartialDate ofMonth(int year, int month) {
        if (month == 0) {
            throw new IllegalArgumentException("month must be between 1 and 12 but was 0");
        }
        return new PartialDate(year, month, 0);
    }

    /** Returns a date known to the day. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Returns the date that the text stands for: {@code 2007}, {@code 2007-03}, {@code 2007-03-01}, {@code -4000}.
     *
     * @throws IllegalArgumentException if the text has another form or there is no such date
     */
    public static PartialDate parse(String text) {
        if (isDay(text)) {
            return day(text);
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "date must be a year, month or day such as `2007`, `2007-03` or `2007-03-01` but was `" + text
                            + "`");
        }
        try {
            return new PartialDate(number(form.group(1)), number(form.group(2)), number(form.group(3)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("date must exist but was `" + text + "`", e);
        }
    }

    /** Whether a text is a day that every month has, as nearly all are; the others take the longer way. */
    private static boolean isDay(String text) {
        if (text.length() != LENGTH_OF_DAY || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        return number(text, 0, 4) >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= FEWEST_DAYS;
    }

    private static PartialDate day(String text) {
        return new PartialDate(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    /** Returns the number that a part of a text has the digits of; -1 if it has anything else. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Returns the first day that it may be. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    /** Returns the last day that it may be. */
    public LocalDate latest() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /** Returns whether the date is known to the day. */
    public boolean isExact() {
        return day != 0;
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /** Returns the date in the form that {@link #parse} reads. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(year < 0 ? "-" : "").append(padded(Math.abs(year), 4));
        if (month > 0) {
            text.append('-').append(padded(month, 2));
        }
        return (day > 0 ? text.append('-').append(padded(day, 2)) : text).toString();
    }

    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}

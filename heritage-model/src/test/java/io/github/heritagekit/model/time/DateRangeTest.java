// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.time;

import static io.github.heritagekit.model.time.DateRange.Containment.NO;
import static io.github.heritagekit.model.time.DateRange.Containment.UNCERTAIN;
import static io.github.heritagekit.model.time.DateRange.Containment.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.heritagekit.model.time.DateRange.Containment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {
    @ParameterizedTest
    @CsvSource({
        "2004 to 2021, 2003-12-31, NO",
        "2004 to 2021, 2004-01-01, UNCERTAIN",
        "2004 to 2021, 2004-12-30, UNCERTAIN",
        "2004 to 2021, 2004-12-31, YES",
        "2004 to 2021, 2020-12-31, YES",
        "2004 to 2021, 2021-01-01, UNCERTAIN",
        "2004 to 2021, 2021-12-30, UNCERTAIN",
        "2004 to 2021, 2022-01-01, NO",
        "2013-03-05 to 2013-03-06, 2013-03-04, NO",
        "2013-03-05 to 2013-03-06, 2013-03-05, YES",
        "2013-03-05 to 2013-03-06, 2013-03-06, NO",
        "until 1998-02, 1998-01-31, YES",
        "until 1998-02, 1998-02-15, UNCERTAIN",
        "until 1998-02, 1998-03-01, NO",
        "from 1993-02, 1993-01-31, NO",
        "from 1993-02, 1993-02-15, UNCERTAIN",
        "from 1993-02, 1993-03-01, YES",
        "always, -4000-01-01, YES"
    })
    void a_day_lies_in_a_range_only_as_far_as_its_ends_are_known(String range, LocalDate day, Containment expected) {
        assertThat(DateRange.parse(range).contains(day)).isEqualTo(expected);
    }

    @Test
    void a_day_lies_in_two_ranges_if_it_lies_in_both() {
        assertThat(YES.and(YES)).isEqualTo(YES);
        assertThat(YES.and(UNCERTAIN)).isEqualTo(UNCERTAIN);
        assertThat(UNCERTAIN.and(YES)).isEqualTo(UNCERTAIN);
        assertThat(UNCERTAIN.and(NO)).isEqualTo(NO);
        assertThat(NO.and(YES)).isEqualTo(NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"always", "from 2001", "until 1998-02", "2004 to 2021", "1980-10-14 to 2007", "from -4000"})
    void a_range_prints_as_it_is_read(String text) {
        assertThat(DateRange.parse(text)).hasToString(text).isEqualTo(DateRange.parse(text));
    }

    @Test
    void an_open_end_is_empty() {
        assertThat(DateRange.from(PartialDate.ofYear(2001)).from()).hasValue(PartialDate.ofYear(2001));
        assertThat(DateRange.from(PartialDate.ofYear(2001)).until()).isEmpty();
        assertThat(DateRange.always()).isEqualTo(DateRange.parse("always"));
    }

    @Test
    void an_end_before_the_start_is_refused() {
        assertThatThrownBy(() -> DateRange.parse("2021 to 2004"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("end must not be before the start 2021 but was 2004");
    }

    @Test
    void a_year_alone_is_refused_since_it_says_neither_start_nor_end() {
        assertThatThrownBy(() -> DateRange.parse("2001"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dates must be such as `from 2001`, `until 1998-02`, `2004 to 2021` or `always` but were"
                        + " `2001`");
    }

    @Test
    void an_end_that_is_no_date_is_refused() {
        assertThatThrownBy(() -> DateRange.parse("2004 to now"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "date must be a year, month or day such as `2007`, `2007-03` or `2007-03-01` but was `now`");
    }

    @Test
    void before_a_start_that_nobody_knows_everything_is_uncertain() {
        DateRange listed = DateRange.by(PartialDate.parse("2019"));
        assertThat(listed.contains(LocalDate.of(1900, 1, 1))).isEqualTo(DateRange.Containment.UNCERTAIN);
        assertThat(listed.contains(LocalDate.of(2019, 6, 1))).isEqualTo(DateRange.Containment.UNCERTAIN);
        assertThat(listed.contains(LocalDate.of(2019, 12, 31))).isEqualTo(DateRange.Containment.YES);
        assertThat(listed.from()).isEmpty();
        assertThat(listed.knownBy()).contains(PartialDate.parse("2019"));
    }

    @Test
    void a_range_with_an_unknown_start_ends_as_any_other() {
        DateRange atRisk = DateRange.parse("by 2021-05-26 to 2021-05-27");
        assertThat(atRisk.contains(LocalDate.of(1979, 1, 1))).isEqualTo(DateRange.Containment.UNCERTAIN);
        assertThat(atRisk.contains(LocalDate.of(2021, 5, 26))).isEqualTo(DateRange.Containment.YES);
        assertThat(atRisk.contains(LocalDate.of(2021, 5, 27))).isEqualTo(DateRange.Containment.NO);
        assertThat(DateRange.parse(atRisk.toString())).isEqualTo(atRisk);
        assertThat(DateRange.parse("by 2026"))
                .isNotEqualTo(DateRange.parse("from 2026"))
                .hasToString("by 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "always, always, YES",
        "2004-03-01 to 2021-07-21, from 2021-07-20, YES",
        "2004-03-01 to 2021-07-21, from 2021-07-21, NO",
        "2004 to 2021, from 2021, UNCERTAIN",
        "2004 to 2021, from 2022, NO",
        "2004 to 2021, from 2020, YES",
        "until 1998-02, from 1998-03, NO",
        "until 1998-02, from 1998-02, UNCERTAIN",
        "by 2026, until 1990, UNCERTAIN",
        "by 2019 to 2021-05-27, from 2021-05-27, NO",
        "by 2019 to 2021-05-27, 2020 to 2023, YES",
        "2004 to 2004, always, UNCERTAIN",
        "2013-03-05 to 2013-03-05, always, NO"
    })
    void two_ranges_overlap_only_as_far_as_their_ends_are_known(String one, String other, Containment expected) {
        assertThat(DateRange.parse(one).overlaps(DateRange.parse(other))).isEqualTo(expected);
        assertThat(DateRange.parse(other).overlaps(DateRange.parse(one))).isEqualTo(expected);
    }

    /** Ends of a few days in two months, so that every way of filling in the days can be tried. */
    @Provide
    Arbitrary<DateRange> ranges() {
        Arbitrary<PartialDate> ends = Arbitraries.of(
                        "2020-01-01", "2020-01", "2020-01-31", "2020-02-01", "2020-02", "2020-02-29", "2020-03-01")
                .map(PartialDate::parse);
        return Arbitraries.oneOf(
                Arbitraries.just(DateRange.always()),
                ends.map(DateRange::from),
                ends.map(DateRange::until),
                ends.map(DateRange::by),
                Combinators.combine(ends, ends)
                        .filter((from, until) -> !until.latest().isBefore(from.earliest()))
                        .as(DateRange::of),
                Combinators.combine(ends, ends)
                        .filter((known, until) -> !until.latest().isBefore(known.earliest()))
                        .as(DateRange::by));
    }

    @Property(tries = 1000)
    void an_overlap_is_certain_if_it_holds_however_the_ends_are_filled_in(
            @ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
        Set<Boolean> overlaps = new HashSet<>();
        List<int[]> others = filledIn(other);
        for (int[] a : filledIn(one)) {
            others.forEach(b -> overlaps.add(Math.max(a[0], b[0]) < Math.min(a[1], b[1])));
        }

        assertThat(one.overlaps(other))
                .isEqualTo(overlaps.size() == 2 ? UNCERTAIN : overlaps.contains(true) ? YES : NO);
    }

    private static List<int[]> filledIn(DateRange range) {
        int always = 100;
        int day0 = (int) LocalDate.of(2020, 1, 1).toEpochDay();
        int firstLow = range.from()
                .map(date -> (int) date.earliest().toEpochDay() - day0)
                .orElse(-always);
        int firstHigh = range.from()
                .or(range::knownBy)
                .map(date -> (int) date.latest().toEpochDay() - day0)
                .orElse(-always);
        int endLow = range.until()
                .map(date -> (int) date.earliest().toEpochDay() - day0)
                .orElse(always);
        int endHigh = range.until()
                .map(date -> (int) date.latest().toEpochDay() - day0)
                .orElse(always);
        List<int[]> all = new ArrayList<>();
        for (int first = firstLow; first <= firstHigh; first++) {
            for (int end = endLow; end <= endHigh; end++) {
                if (first <= end) {
                    all.add(new int[] {first, end});
                }
            }
        }
        return all;
    }
}

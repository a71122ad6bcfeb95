// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearRangeTest {
    private static final YearRange MILL = YearRange.ofClosed(1891, 1998);

    @Test
    void both_ends_belong_to_the_range() {
        assertThat(MILL.contains(1891)).isTrue();
        assertThat(MILL.contains(1998)).isTrue();
        assertThat(MILL.contains(1890)).isFalse();
        assertThat(MILL.contains(1999)).isFalse();
    }

    @Test
    void a_range_that_is_still_going_on_has_no_last_year() {
        assertThat(YearRange.since(1919).last()).isEmpty();
        assertThat(YearRange.since(1919).contains(9999)).isTrue();
    }

    @Test
    void ranges_that_share_a_year_overlap() {
        assertThat(MILL.overlaps(YearRange.since(1998))).isTrue();
        assertThat(YearRange.since(1998).overlaps(MILL)).isTrue();
        assertThat(YearRange.since(1900).overlaps(YearRange.since(2000))).isTrue();
    }

    @Test
    void ranges_that_follow_each_other_do_not_overlap() {
        assertThat(MILL.overlaps(YearRange.since(1999))).isFalse();
        assertThat(YearRange.since(1999).overlaps(MILL)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1891-1998", "since 1919", "1901-1901", "-400..-350", "-400..12", "since -400"})
    void a_range_prints_as_it_is_read(String text) {
        assertThat(YearRange.parse(text)).hasToString(text);
    }

    @Property
    void every_range_reads_back_from_its_own_text(
            @ForAll @IntRange(min = -9999, max = 9999) int first, @ForAll @IntRange(min = 0, max = 900) int length) {
        YearRange range = YearRange.ofClosed(first, first + length);

        assertThat(YearRange.parse(range.toString())).isEqualTo(range).hasSameHashCodeAs(range);
    }

    @Test
    void a_last_year_before_the_first_is_refused() {
        assertThatThrownBy(() -> YearRange.ofClosed(1998, 1891))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("last year must not be before first year 1998 but was 1891");
    }

    @Test
    void a_text_of_another_form_is_refused() {
        assertThatThrownBy(() -> YearRange.parse("1891 to 1998"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("years must be such as `1891-1998` or `since 1919` but were `1891 to 1998`");
    }

    @Test
    void a_year_of_ten_digits_is_refused_since_it_would_not_read_back() {
        assertThatThrownBy(() -> YearRange.since(-1_000_000_000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("year must be between -999999999 and 999999999 but was -1000000000");
        assertThatThrownBy(() -> YearRange.ofClosed(1891, Integer.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("year must be between -999999999 and 999999999 but was 2147483647");
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @Test
    void a_year_may_be_any_of_its_days() {
        PartialDate year = PartialDate.ofYear(2004);

        assertThat(year.earliest()).isEqualTo(LocalDate.of(2004, 1, 1));
        assertThat(year.latest()).isEqualTo(LocalDate.of(2004, 12, 31));
    }

    @Test
    void a_month_ends_with_its_own_last_day() {
        PartialDate february = PartialDate.ofMonth(2004, 2);

        assertThat(february.earliest()).isEqualTo(LocalDate.of(2004, 2, 1));
        assertThat(february.latest()).isEqualTo(LocalDate.of(2004, 2, 29));
    }

    @Test
    void a_day_is_only_itself() {
        LocalDate day = LocalDate.of(1980, 10, 14);

        assertThat(PartialDate.of(day).earliest()).isEqualTo(day);
        assertThat(PartialDate.of(day).latest()).isEqualTo(day);
    }

    @Test
    void only_a_day_is_exact() {
        assertThat(PartialDate.parse("1980-10-14").isExact()).isTrue();
        assertThat(PartialDate.parse("1980-10").isExact()).isFalse();
        assertThat(PartialDate.parse("1980").isExact()).isFalse();
    }

    @Test
    void dates_are_ordered_by_their_earliest_day_and_then_by_their_latest() {
        PartialDate year = PartialDate.parse("2007");
        PartialDate january = PartialDate.parse("2007-01");
        PartialDate first = PartialDate.parse("2007-01-01");
        PartialDate second = PartialDate.parse("2007-01-02");

        assertThat(new PartialDate[] {second, year, january, first}).doesNotHaveDuplicates();
        assertThat(java.util.stream.Stream.of(second, year, january, first).sorted())
                .containsExactly(first, january, year, second);
    }

    @Property
    void every_date_reads_back_from_its_own_text(
            @ForAll @IntRange(min = -9999, max = 9999) int year,
            @ForAll @IntRange(min = 0, max = 12) int month,
            @ForAll @IntRange(min = 0, max = 28) int day) {
        PartialDate date = new PartialDate(year, month, month == 0 ? 0 : day);

        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2007", "2007-03", "2007-03-01", "-4000", "0000", "-0400-12"})
    void a_date_prints_as_it_was_written(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "07",
                "20071",
                "2007-3",
                "2007-03-01-01",
                "2007/03",
                " 2007",
                "2007 ",
                "１９８０",
                "１９８０-01-01",
                "2007-0a-01",
                "2007-01/01",
                "2007-00",
                "2007-03-00",
                "2007-00-00"
            })
    void a_text_of_another_form_is_refused(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("date must be a year, month or day such as `2007`, `2007-03` or `2007-03-01` but was `"
                        + text + "`");
    }

    @Test
    void a_thirteenth_month_is_refused() {
        assertThatThrownBy(() -> PartialDate.parse("2007-13"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("month must be between 1 and 12 but was 13");
    }

    @Test
    void a_month_zero_is_refused() {
        assertThatThrownBy(() -> PartialDate.ofMonth(2007, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("month must be between 1 and 12 but was 0");
    }

    @Test
    void a_day_without_a_month_is_refused() {
        assertThatThrownBy(() -> new PartialDate(2007, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("month must be between 1 and 12 but was 0");
    }

    @Test
    void a_day_that_the_month_does_not_have_is_refused() {
        assertThatThrownBy(() -> PartialDate.parse("2007-02-29"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("day must be one of 2007-2 but was 29");
    }

    @Test
    void a_year_of_five_digits_is_refused() {
        assertThatThrownBy(() -> PartialDate.ofYear(10_000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("year must be between -9999 and 9999 but was 10000");
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DatingTest {
    @Test
    void an_exact_year_is_earliest_and_latest() {
        assertThat(Dating.exact(1890).earliest()).hasValue(1890);
        assertThat(Dating.exact(1890).latest()).hasValue(1890);
    }

    @Test
    void about_a_year_goes_as_far_as_its_plus_minus() {
        assertThat(Dating.about(1890, 5).earliest()).hasValue(1885);
        assertThat(Dating.about(1890, 5).latest()).hasValue(1895);
    }

    @Test
    void before_a_year_excludes_it() {
        assertThat(Dating.before(1893).earliest()).isEmpty();
        assertThat(Dating.before(1893).latest()).hasValue(1892);
    }

    @Test
    void after_a_year_excludes_it() {
        assertThat(Dating.after(1900).earliest()).hasValue(1901);
        assertThat(Dating.after(1900).latest()).isEmpty();
    }

    @Test
    void between_two_years_includes_both() {
        assertThat(Dating.between(1929, 1935).earliest()).hasValue(1929);
        assertThat(Dating.between(1929, 1935).latest()).hasValue(1935);
    }

    @Test
    void between_a_year_and_itself_is_that_year() {
        assertThat(Dating.between(1929, 1929)).isEqualTo(Dating.exact(1929));
    }

    @Test
    void datings_that_mean_the_same_years_but_are_stated_otherwise_differ() {
        assertThat(Dating.about(1890, 5)).isNotEqualTo(Dating.between(1885, 1895));
    }

    @Test
    void the_plus_minus_may_be_written_in_ascii() {
        assertThat(Dating.parse("about 1890 +-5"))
                .isEqualTo(Dating.about(1890, 5))
                .hasToString("about 1890 ± 5");
    }

    @Property
    void every_dating_reads_back_from_its_own_text(@ForAll("datings") Dating dating) {
        assertThat(Dating.parse(dating.toString())).isEqualTo(dating).hasSameHashCodeAs(dating);
    }

    @Property
    void a_dating_that_reads_back_means_the_same_years(@ForAll("datings") Dating dating) {
        assertThat(Dating.parse(dating.toString()).earliest()).isEqualTo(dating.earliest());
        assertThat(Dating.parse(dating.toString()).latest()).isEqualTo(dating.latest());
    }

    @Provide
    Arbitrary<Dating> datings() {
        Arbitrary<Integer> years = Arbitraries.integers().between(-9999, 9999);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 500);
        return Arbitraries.oneOf(
                years.map(Dating::exact),
                years.map(Dating::before),
                years.map(Dating::after),
                Combinators.combine(years, lengths).as(Dating::about),
                Combinators.combine(years, lengths).as((first, length) -> Dating.between(first, first + length)));
    }

    @Test
    void a_plus_minus_of_nothing_is_refused() {
        assertThatThrownBy(() -> Dating.about(1890, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("plus-minus must be at least 1 year but was 0");
    }

    @Test
    void a_plus_minus_of_more_than_five_digits_is_refused() {
        assertThatThrownBy(() -> Dating.about(1890, 100_000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("plus-minus must be at most 99999 years but was 100000");
    }

    @Test
    void a_year_of_ten_digits_is_refused_since_it_would_not_read_back() {
        List<ThrowingCallable> datings = List.of(
                () -> Dating.exact(1_000_000_000),
                () -> Dating.about(1_000_000_000, 5),
                () -> Dating.before(1_000_000_000),
                () -> Dating.after(1_000_000_000),
                () -> Dating.between(1890, 1_000_000_000));

        assertThat(datings)
                .allSatisfy(dating -> assertThatThrownBy(dating)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("year must be between -999999999 and 999999999 but was 1000000000"));
    }

    @Test
    void a_last_year_before_the_first_is_refused() {
        assertThatThrownBy(() -> Dating.between(1935, 1929))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("last year must not be before first year 1935 but was 1929");
    }

    @Test
    void a_text_of_another_form_is_refused() {
        assertThatThrownBy(() -> Dating.parse("about 1890"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dating must be such as `1890`, `about 1890 ± 5`, `before 1893`, `after 1900` or"
                        + " `between 1929 and 1935` but was `about 1890`");
    }
}

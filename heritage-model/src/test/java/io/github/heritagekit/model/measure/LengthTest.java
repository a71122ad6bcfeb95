// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {
    @ParameterizedTest
    @CsvSource({"79.6 m, 79.6 m", "20 km, 20 km", "20 公里, 20 km", "5米, 5 m", "10 feet, 10 ft", "3 mm, 3 mm"})
    void a_length_reads_its_units_by_all_their_names_and_prints_one(String written, String printed) {
        assertThat(Length.parse(written)).hasToString(printed);
    }

    @Property
    void every_length_reads_back_from_its_own_text(
            @ForAll @BigRange(min = "0", max = "1000000000") @Scale(6) BigDecimal amount, @ForAll Length.Unit unit) {
        Length length = Length.of(amount, unit);

        assertThat(Length.parse(length.toString())).isEqualTo(length).hasSameHashCodeAs(length);
    }

    @Test
    void lengths_are_ordered_by_size() {
        assertThat(Length.ofKilometres(1)).isEqualByComparingTo(Length.ofMetres(1000));
        assertThat(Length.ofMetres(1)).isGreaterThan(Length.parse("3 ft"));
    }

    @Test
    void a_foot_is_the_international_one() {
        assertThat(Length.parse("1 ft").in(Length.Unit.METRE)).isEqualByComparingTo("0.3048");
    }

    @Test
    void lengths_of_one_size_in_two_units_are_not_equal() {
        assertThat(Length.ofKilometres(1)).isNotEqualTo(Length.ofMetres(1000));
    }

    @Test
    void a_negative_length_is_refused() {
        assertThatThrownBy(() -> Length.ofMetres(-0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("length must not be negative but was -0.5");
    }

    @Test
    void a_text_that_is_no_amount_and_unit_is_refused() {
        assertThatThrownBy(() -> Length.parse("500"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "length must be an amount and a unit such as `500 m` but was `500`; the units are m, mm, km, ft");
    }

    @Test
    void in_its_own_unit_it_is_as_stated_and_in_others_it_has_34_digits() {
        String digits = "1." + "3".repeat(40);

        assertThat(Length.parse(digits + " m").in(Length.Unit.METRE)).isEqualByComparingTo(digits);
        assertThat(Length.parse(digits + " m").in(Length.Unit.KILOMETRE).precision())
                .isEqualTo(34);
    }
}

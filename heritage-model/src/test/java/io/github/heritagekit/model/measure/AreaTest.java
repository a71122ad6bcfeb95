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

class AreaTest {
    @ParameterizedTest
    @CsvSource({
        "4.6 ha, 4.6 ha",
        "4.60ha, 4.6 ha",
        "12 mu, 12 mu",
        "12 亩, 12 mu",
        "142亩, 142 mu",
        "0.6 m2, 0.6 m²",
        "0.6 平方米, 0.6 m²",
        "3 公顷, 3 ha",
        "8.63 km2, 8.63 km²",
        "8.63 平方公里, 8.63 km²",
        "2 acres, 2 acre",
        "100000 m², 100000 m²"
    })
    void an_area_reads_its_units_by_all_their_names_and_prints_one(String written, String printed) {
        assertThat(Area.parse(written)).hasToString(printed);
    }

    @Property
    void every_area_reads_back_from_its_own_text(
            @ForAll @BigRange(min = "0", max = "1000000000") @Scale(6) BigDecimal amount, @ForAll Area.Unit unit) {
        Area area = Area.of(amount, unit);

        assertThat(Area.parse(area.toString())).isEqualTo(area).hasSameHashCodeAs(area);
    }

    @Property
    void an_area_is_as_large_as_itself_in_another_unit(
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(3) BigDecimal amount, @ForAll Area.Unit unit) {
        Area area = Area.of(amount, unit);

        assertThat(Area.of(area.in(Area.Unit.SQUARE_METRE), Area.Unit.SQUARE_METRE)
                        .in(unit))
                .isCloseTo(amount, org.assertj.core.data.Offset.offset(new BigDecimal("1e-20")));
    }

    @Test
    void fifteen_mu_are_just_one_hectare() {
        assertThat(Area.ofMu(15)).isEqualByComparingTo(Area.ofHectares(1));
    }

    @Test
    void a_hundred_and_forty_two_mu_are_under_ten_hectares() {
        assertThat(Area.ofMu(142)).isLessThan(Area.ofHectares(10));
        assertThat(Area.ofMu(142).in(Area.Unit.HECTARE)).isEqualByComparingTo("9.466666666666666666666666666666667");
    }

    @Test
    void an_acre_is_the_international_one() {
        assertThat(Area.parse("1 acre").in(Area.Unit.SQUARE_METRE)).isEqualByComparingTo("4046.8564224");
    }

    @Test
    void areas_of_one_size_in_two_units_are_not_equal() {
        assertThat(Area.ofHectares(10)).isEqualByComparingTo(Area.ofSquareMetres(100_000));
        assertThat(Area.ofHectares(10)).isNotEqualTo(Area.ofSquareMetres(100_000));
    }

    @Test
    void trailing_zeros_make_no_other_area() {
        assertThat(Area.of(new BigDecimal("4.60"), Area.Unit.HECTARE)).isEqualTo(Area.ofHectares(4.6));
    }

    @Test
    void a_large_area_prints_without_an_exponent() {
        assertThat(Area.of(new BigDecimal("1E+6"), Area.Unit.SQUARE_METRE)).hasToString("1000000 m²");
        assertThat(Area.ofSquareKilometres(8.63).in(Area.Unit.SQUARE_METRE)).hasToString("8630000");
    }

    @Test
    void a_negative_area_is_refused() {
        assertThatThrownBy(() -> Area.ofHectares(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("area must not be negative but was -1.0");
    }

    @Test
    void an_area_with_more_digits_than_anybody_measures_is_refused() {
        assertThatThrownBy(() -> Area.of(new BigDecimal("1E+1000000000"), Area.Unit.HECTARE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "area must have at most 60 digits before and after the decimal point but was 1E+1000000000");
    }

    @ParameterizedTest
    @CsvSource({"4.6", "ha", "4.6 hectare", "'4,6 ha'", "-4.6 ha", "1e3 ha", "''"})
    void a_text_that_is_no_amount_and_unit_is_refused(String text) {
        assertThatThrownBy(() -> Area.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("area must be an amount and a unit such as `4.6 ha` but was `" + text
                        + "`; the units are m², ha, km², mu, acre");
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {
    @Test
    void latitude_comes_first() {
        Position zollverein = Position.ofLatLon(51.4914, 7.0461);

        assertThat(zollverein.latitude()).isEqualTo(51.4914);
        assertThat(zollverein.longitude()).isEqualTo(7.0461);
    }

    @Test
    void a_position_prints_at_least_four_decimals() {
        assertThat(Position.ofLatLon(29.553, 106.516)).hasToString("29.5530, 106.5160");
        assertThat(Position.ofLatLon(51.48182, -0.144432)).hasToString("51.48182, -0.144432");
    }

    @Test
    void a_position_near_the_equator_prints_without_an_exponent() {
        assertThat(Position.ofLatLon(0.00001, 0)).hasToString("0.00001, 0.0000");
    }

    @Property
    void every_position_reads_back_from_its_own_text(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
        Position position = Position.ofLatLon(latitude, longitude);

        assertThat(Position.parse(position.toString())).isEqualTo(position).hasSameHashCodeAs(position);
    }

    @Test
    void the_smallest_double_reads_back_too() {
        Position position = Position.ofLatLon(Double.MIN_VALUE, -Double.MIN_VALUE);

        assertThat(Position.parse(position.toString())).isEqualTo(position);
    }

    @Test
    void zero_has_one_sign() {
        assertThat(Position.ofLatLon(-0.0, -0.0))
                .isEqualTo(Position.ofLatLon(0, 0))
                .hasToString("0.0000, 0.0000");
    }

    @Test
    void the_edges_of_the_map_belong_to_it() {
        assertThat(Position.ofLatLon(-90, 180)).hasToString("-90.0000, 180.0000");
    }

    @Test
    void a_latitude_beyond_the_pole_is_refused() {
        assertThatThrownBy(() -> Position.ofLatLon(106.516, 29.553))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("latitude must be between -90 and 90 degrees but was 106.516");
    }

    @Test
    void a_longitude_beyond_the_date_line_is_refused() {
        assertThatThrownBy(() -> Position.ofLatLon(0, -180.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("longitude must be between -180 and 180 degrees but was -180.5");
    }

    @Test
    void what_is_not_a_number_is_refused() {
        assertThatThrownBy(() -> Position.ofLatLon(Double.NaN, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("latitude must be between -90 and 90 degrees but was NaN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "51.4914", "51.4914 7.0461", "51,4914, 7,0461", "N51, E7", "1e1, 2", "51.4914, 7.0461, 3"})
    void a_text_of_another_form_is_refused(String text) {
        assertThatThrownBy(() -> Position.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "position must be latitude and longitude such as `29.5530, 106.5160` but was `" + text + "`");
    }
}

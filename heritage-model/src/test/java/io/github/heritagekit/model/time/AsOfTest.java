// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsOfTest {
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 1);

    @Test
    void one_day_stands_for_both() {
        assertThat(AsOf.of(JUNE)).isEqualTo(new AsOf(JUNE, JUNE)).hasToString("2021-06-01");
    }

    @Test
    void days_read_back_from_their_own_text() {
        for (AsOf asOf : List.of(AsOf.of(JUNE), new AsOf(JUNE, LocalDate.of(-4000, 7, 1)), AsOf.ANY_DAY)) {
            assertThat(AsOf.parse(asOf.toString())).isEqualTo(asOf);
        }
        for (String other : List.of("", "2021-6-1", "2021-06-01 as known on 2021-07-01", "2021-06-01, as known on ")) {
            assertThatThrownBy(() -> AsOf.parse(other))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("days must be such as `2021-06-01` or `2021-06-01, as known on 2021-07-01` but were `"
                            + other + "`");
        }
    }

    @Test
    void two_days_are_both_printed() {
        assertThat(new AsOf(JUNE, LocalDate.of(2021, 7, 1))).hasToString("2021-06-01, as known on 2021-07-01");
    }
}

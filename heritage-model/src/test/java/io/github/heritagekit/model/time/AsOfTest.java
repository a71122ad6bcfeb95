// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AsOfTest {
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 1);

    @Test
    void one_day_stands_for_both() {
        assertThat(AsOf.of(JUNE)).isEqualTo(new AsOf(JUNE, JUNE)).hasToString("2021-06-01");
    }

    @Test
    void two_days_are_both_printed() {
        assertThat(new AsOf(JUNE, LocalDate.of(2021, 7, 1))).hasToString("2021-06-01, as known on 2021-07-01");
    }
}

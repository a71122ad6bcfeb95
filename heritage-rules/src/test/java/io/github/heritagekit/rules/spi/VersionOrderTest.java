// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;

class VersionOrderTest {
    private static final List<String> IN_ORDER = List.of(
            "1",
            "1.0",
            "1.00",
            "1.2",
            "1.2.1",
            "1.10",
            "2024",
            "2024-draft",
            "2024.1",
            "2024.1-draft",
            "2024.9",
            "2024.010",
            "2024.10",
            "20240000000000000000000000",
            "draft");

    @RepeatedTest(20)
    void numbers_count_as_numbers_and_all_else_as_text() {
        List<String> shuffled = new ArrayList<>(IN_ORDER);
        Collections.shuffle(shuffled, new Random(shuffled.hashCode()));
        shuffled.sort(new VersionOrder());
        assertThat(shuffled).isEqualTo(IN_ORDER);
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShotsTest {
    @Test
    void the_median_counts_and_one_slow_shot_does_not() {
        Shots shots = new Shots();
        shots.add(1.0, 1.1);
        shots.add(9.0, 30.0);
        shots.add(1.2, 1.3);

        assertThat(shots.cpu()).isEqualTo(1.2);
        assertThat(shots.clock()).isEqualTo(1.3);
        assertThat(shots.spread()).isCloseTo(0.2 / 1.2, within(1e-9));
    }

    @Test
    void between_two_shots_the_median_lies_in_the_middle() {
        Shots shots = new Shots();
        shots.add(1.0, 2.0);
        shots.add(2.0, 4.0);

        assertThat(shots.cpu()).isEqualTo(1.5);
        assertThat(shots.clock()).isEqualTo(3.0);
        assertThat(shots.spread()).isCloseTo(1.0 / 3, within(1e-9));
    }
}

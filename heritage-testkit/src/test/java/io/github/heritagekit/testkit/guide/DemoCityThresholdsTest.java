// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.testkit.BoundaryCases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DemoCityThresholdsTest {
    private static final Path REVIEWED = Path.of("src/test/resources/guide/demo-city.thresholds.txt");

    @Test
    void the_thresholds_are_those_that_were_reviewed() throws IOException {
        BoundaryCases cases = BoundaryCases.of(new DemoCityTest().pack());
        assertThat(cases.toText()).isEqualTo(Files.readString(REVIEWED));
        assertThat(cases.gaps()).isEmpty();
    }
}

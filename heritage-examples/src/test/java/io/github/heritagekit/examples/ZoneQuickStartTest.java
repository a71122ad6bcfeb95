// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ZoneQuickStartTest {
    @Test
    void three_doorsteps_are_read_in_zones_drawn_from_words() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZoneQuickStart.run(new PrintStream(out, true, StandardCharsets.UTF_8));

        Golden.check(ZoneQuickStartTest.class, "zones", out.toString(StandardCharsets.UTF_8));
    }
}

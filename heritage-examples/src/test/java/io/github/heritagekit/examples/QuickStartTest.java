// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickStartTest {
    @Test
    void the_first_lines_of_a_newcomer_print_a_verdict_and_why() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QuickStart.run(new PrintStream(out, true, StandardCharsets.UTF_8));

        Golden.check(QuickStartTest.class, "quick-start", out.toString(StandardCharsets.UTF_8));
    }
}

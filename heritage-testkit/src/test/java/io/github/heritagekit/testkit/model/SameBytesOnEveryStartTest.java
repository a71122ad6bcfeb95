// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Whatever differs between two starts of a machine, what is written does not. */
class SameBytesOnEveryStartTest {
    private static final int STARTS = 20;
    private static final List<String> LANGUAGES = List.of("en", "zh", "tr", "ar", "de");
    private static final List<String> COUNTRIES = List.of("US", "CN", "TR", "EG");
    private static final List<String> ZONES = List.of("UTC", "Asia/Shanghai", "America/St_Johns");
    private static final List<String> ENCODINGS = List.of("UTF-8", "ISO-8859-1");

    /** In how many ways a machine can be told to number objects, which orders them where nothing else does. */
    private static final int NUMBERINGS = 5;

    @Test
    void twenty_starts_write_the_same_bytes() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> prints = new ArrayList<>();
            for (int i = 0; i < STARTS; i++) {
                List<String> command = command(i);
                prints.add(two.submit(() -> output(command)));
            }
            String first = prints.get(0).get();
            assertThat(first).matches("[0-9a-f]{64}");
            for (Future<String> print : prints) {
                assertThat(print.get()).isEqualTo(first);
            }
        } finally {
            two.shutdownNow();
        }
    }

    private static List<String> command(int start) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=" + start % NUMBERINGS,
                "-Duser.language=" + pick(LANGUAGES, start),
                "-Duser.country=" + pick(COUNTRIES, start),
                "-Duser.timezone=" + pick(ZONES, start),
                "-Dfile.encoding=" + pick(ENCODINGS, start),
                "-cp",
                System.getProperty("java.class.path"),
                Fingerprint.class.getName());
    }

    private static String pick(List<String> choices, int start) {
        return choices.get(start % choices.size());
    }

    private static String output(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks.cold;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures the first verdict of a cold virtual machine, from the start of the process to its end, and prints the median of each engine.
 *
 * <p>The engines have their turns one after the other, so that what else the machine does falls on all of them. All must print the
 * same answer. {@link Nothing} is the virtual machine alone.
 */
public final class ColdStart {
    private static final String ANSWER = "INDUSTRIAL_HERITAGE";
    private static final double NANOS_IN_MILLI = 1e6;
    private static final List<Class<?>> SIDES =
            List.of(Nothing.class, HeritageVerdict.class, EasyRulesVerdict.class, DroolsVerdict.class);

    private ColdStart() {}

    /** A program that prints the answer and asks nobody. */
    public static final class Nothing {
        private Nothing() {}

        /** Prints the answer. */
        public static void main(String[] args) {
            System.out.println(ANSWER);
        }
    }

    /**
     * Measures, and prints a table.
     *
     * @param turns how many turns each engine has
     */
    public static void run(int turns, PrintStream out) throws IOException, InterruptedException {
        Map<Class<?>, List<Double>> all = new LinkedHashMap<>();
        for (int turn = 0; turn < turns; turn++) {
            for (Class<?> side : SIDES) {
                all.computeIfAbsent(side, key -> new ArrayList<>()).add(milliseconds(side));
            }
        }
        double ours = median(all.getOrDefault(HeritageVerdict.class, List.of()));
        out.println("| first verdict of a cold process | median ms | least ms | ratio to HeritageVerdict |");
        out.println("| --- | --- | --- | --- |");
        all.forEach((side, times) -> out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.2f |%n",
                side.getSimpleName(),
                median(times),
                times.stream().min(Double::compare).orElseThrow(),
                median(times) / ours));
    }

    private static double milliseconds(Class<?> side) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        side.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int code = process.waitFor();
        double taken = (System.nanoTime() - start) / NANOS_IN_MILLI;
        if (code != 0 || !printed.equals(ANSWER)) {
            throw new IllegalStateException(side.getSimpleName() + " must print " + ANSWER + " but printed `" + printed
                    + "` and ended with " + code);
        }
        return taken;
    }

    private static double median(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}

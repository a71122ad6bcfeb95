// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import io.github.heritagekit.benchmarks.cold.ColdStart;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures how long packs take to load and what the first verdict of a cold process takes, and prints both as tables. */
public final class MeasureRules {
    private static final int TURNS = 5;

    private MeasureRules() {}

    /**
     * Measures.
     *
     * @param args how many rules the pack has that is loaded, and how many rounds; in each, every engine has five turns at a first verdict
     */
    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        table(out, new Runner(options(args[0])).run());
        out.println();
        ColdStart.run(TURNS * Integer.parseInt(args[1]), out);
    }

    private static Options options(String rules) {
        return new OptionsBuilder()
                .include(PackLoadBenchmark.class.getName())
                .param("rules", rules)
                .forks(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xmx2g", "-XX:+UseSerialGC")
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private static void table(PrintStream out, Collection<RunResult> results) {
        out.println("| loading | rules | ms a pack | ± |");
        out.println("| --- | --- | --- | --- |");
        String prefix = PackLoadBenchmark.class.getName() + ".";
        for (RunResult run : results) {
            Result<?> time = run.getPrimaryResult();
            out.printf(
                    Locale.ROOT,
                    "| %s | %s | %.2f | %.2f |%n",
                    run.getParams().getBenchmark().substring(prefix.length()),
                    run.getParams().getParam("rules"),
                    time.getScore(),
                    time.getScoreError());
        }
    }
}

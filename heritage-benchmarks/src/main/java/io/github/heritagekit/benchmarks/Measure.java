// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import io.github.heritagekit.model.asset.AssetRegister;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures what a register of typical assets weighs and how fast it is read and written, and prints both as tables.
 *
 * <p>Every benchmark has its turn in every round, each time in a virtual machine of its own, and the median over all rounds counts.
 * Times are {@linkplain CpuTime processor time}, the collector's included; beside them stands the ratio by the clock, which on a machine
 * that does nothing else is the same. The ratios of one run can be compared; times of different runs or machines cannot.
 */
public final class Measure {
    private static final String BASE = "plainJackson3";
    private static final double MILLION = 1e6;

    private final PrintStream out;
    private final int assets;

    private Measure(PrintStream out, int assets) {
        this.out = out;
        this.assets = assets;
    }

    /**
     * Measures.
     *
     * @param args how many assets, and how many rounds
     */
    public static void main(String[] args) throws IOException, RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Measure(out, Integer.parseInt(args[0])).run(Integer.parseInt(args[1]));
    }

    private void run(int rounds) throws IOException, RunnerException {
        Texts texts = Texts.ofTypical(assets);
        texts.check();
        int indented = texts.indented().length;
        int compact = texts.compact().length;
        print("%d assets; %d bytes of compact JSON, %d indented%n%n", assets, compact, indented);
        weigh(texts.compact());
        Map<String, Shots> shots = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (RunResult result : new Runner(options()).run()) {
                shots.computeIfAbsent(result.getParams().getBenchmark(), name -> new Shots())
                        .add(result);
            }
        }
        table(JsonReadBenchmark.class, "reading", shots, indented, compact);
        table(JsonWriteBenchmark.class, "writing", shots, indented, compact);
    }

    private void weigh(byte[] compact) throws IOException {
        long plain = Memory.retained(() -> Mappers.plain3().readValue(compact, Plain.Register.class));
        long list = Memory.retained(() -> register(compact).assets());
        long register = Memory.retained(() -> register(compact));
        print("| retained | bytes an asset | ratio to plain records |%n| --- | --- | --- |%n");
        weight("plain records", plain, plain);
        weight("assets without a register", list, plain);
        weight("register", register, plain);
        print("%n");
    }

    private static AssetRegister register(byte[] compact) {
        return Mappers.heritage3().readValue(compact, AssetRegister.class);
    }

    private void weight(String what, long bytes, long plain) {
        print("| %s | %d | %.2f |%n", what, bytes / assets, (double) bytes / plain);
    }

    private Options options() {
        return new OptionsBuilder()
                .include(JsonReadBenchmark.class.getName() + "|" + JsonWriteBenchmark.class.getName())
                .param("assets", Integer.toString(assets))
                .forks(1)
                .warmupIterations(4)
                .measurementIterations(3)
                .timeout(TimeValue.minutes(5))
                .shouldDoGC(true)
                .jvmArgs("-Xmx3g", "-Xms3g", "-XX:+UseSerialGC")
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private void table(Class<?> benchmarks, String doing, Map<String, Shots> all, int indented, int compact) {
        String prefix = benchmarks.getName() + ".";
        Shots base = all.getOrDefault(prefix + BASE, new Shots());
        print("| %s | assets/s | MB/s | spread | ratio to %s | ratio by the clock |%n", doing, BASE);
        print("| --- | --- | --- | --- | --- | --- |%n");
        all.forEach((name, shots) -> {
            if (name.startsWith(prefix)) {
                String side = name.substring(prefix.length());
                double seconds = shots.cpu();
                int bytes = side.equals("heritageJson") ? indented : compact;
                print("| %s | %.0f | %.1f ", side, assets / seconds, bytes / seconds / MILLION);
                print("| ±%.0f %% | %.2f ", 100 * shots.spread(), seconds / base.cpu());
                print("| %.2f |%n", shots.clock() / base.clock());
            }
        });
        print("%n");
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be one more dependency
    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import io.github.heritagekit.model.asset.AssetRegister;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
 * <p>Every benchmark has its turn in every round, each time in a virtual machine of its own, and the median over all rounds counts:
 * so what else the machine does in the meantime falls on all of them. The ratios of one run can be compared; times of different
 * runs or machines cannot.
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
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (RunResult result : new Runner(options()).run()) {
                seconds.computeIfAbsent(result.getParams().getBenchmark(), name -> new ArrayList<>())
                        .addAll(shots(result));
            }
        }
        table(JsonReadBenchmark.class, "reading", seconds, indented, compact);
        table(JsonWriteBenchmark.class, "writing", seconds, indented, compact);
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

    private static List<Double> shots(RunResult result) {
        List<Double> shots = new ArrayList<>();
        result.getPrimaryResult().getStatistics().getRawData().forEachRemaining(shot -> {
            for (long i = 0; i < shot.getValue(); i++) {
                shots.add(shot.getKey());
            }
        });
        return shots;
    }

    private void table(
            Class<?> benchmarks, String doing, Map<String, List<Double>> seconds, int indented, int compact) {
        double base = median(seconds.getOrDefault(benchmarks.getName() + "." + BASE, List.of()));
        print("| %s | assets/s | MB/s | spread | ratio of time to %s |%n", doing, BASE);
        print("| --- | --- | --- | --- | --- |%n");
        seconds.forEach((name, shots) -> {
            if (name.startsWith(benchmarks.getName())) {
                String side = name.substring(benchmarks.getName().length() + 1);
                double median = median(shots);
                int bytes = side.equals("heritageJson") ? indented : compact;
                print("| %s | %.0f | %.1f | ", side, assets / median, bytes / median / MILLION);
                print("±%.0f %% | %.2f |%n", 100 * spread(shots, median), median / base);
            }
        });
        print("%n");
    }

    private static double median(List<Double> shots) {
        List<Double> sorted = shots.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Returns by how much half of the shots are off the median at most, as a share of it. */
    private static double spread(List<Double> shots, double median) {
        return median(shots.stream().map(shot -> Math.abs(shot - median)).toList()) / median;
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import io.github.heritagekit.model.zone.Zone;
import io.github.heritagekit.model.zone.ZonePlan;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures what it costs to ask a plan about a position, for plans of 100 zones and more, beside a bare tree and a loop of JTS, and what
 * plans weigh, prints both as tables and draws the first.
 *
 * <p>All sides have their turn in every round, each time in a virtual machine of its own; the median over all rounds counts. Times are
 * {@linkplain CpuTime processor time}. The ratios of one run can be compared; times of different runs or machines cannot.
 */
public final class ZoneMeasure {
    private static final int LEAST = 100;
    private static final int STEP = 10;
    private static final int WEIGHED = 10_000;
    private static final double MICROS = 1e6;

    private final PrintStream out;

    private ZoneMeasure(PrintStream out) {
        this.out = out;
    }

    /**
     * Measures.
     *
     * @param args how many zones the largest plan has, how many rounds, and the folder to draw in
     */
    public static void main(String[] args) throws IOException, RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new ZoneMeasure(out).run(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Path.of(args[2]));
    }

    private void run(int most, int rounds, Path figures) throws IOException, RunnerException {
        weigh();
        Map<Integer, Map<String, Shots>> shots = new TreeMap<>();
        for (int round = 0; round < rounds; round++) {
            for (int zones = LEAST; zones <= most; zones *= STEP) {
                for (RunResult result : new Runner(options(zones)).run()) {
                    String name = result.getParams().getBenchmark();
                    shots.computeIfAbsent(zones, size -> new TreeMap<>())
                            .computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), side -> new Shots())
                            .add(result);
                }
            }
        }
        print("| zones | side | µs a position | spread | ratio to bareTree | by the clock |%n");
        print("| --- | --- | --- | --- | --- | --- |%n");
        Chart chart = Chart.ofSizes("Cost of asking a plan about a position", "zones", "µs a position, processor time");
        shots.forEach((zones, sides) -> {
            rows(zones, sides);
            sides.forEach((side, taken) -> chart.add(side, zones, taken.cpu() / asked(side, zones) * MICROS));
        });
        chart.write(figures, "zones.svg");
    }

    private static Options options(int zones) {
        return new OptionsBuilder()
                .include(ZoneBenchmark.class.getName())
                .param("zones", Integer.toString(zones))
                .forks(1)
                .warmupIterations(5)
                .measurementIterations(5)
                .timeout(TimeValue.minutes(5))
                .shouldDoGC(true)
                .jvmArgs("-Xmx3g", "-Xms3g", "-XX:+UseSerialGC")
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private void rows(int zones, Map<String, Shots> sides) {
        Shots base = sides.getOrDefault("bareTree", new Shots());
        sides.forEach((side, shots) -> {
            int asked = asked(side, zones);
            print("| %d | %s | %.3f ", zones, side, shots.cpu() / asked * MICROS);
            print("| ±%.0f %% | %.2f ", 100 * shots.spread(), shots.cpu() / asked / (base.cpu() / ZoneState.ASKED));
            print("| %.2f |%n", shots.clock() / asked / (base.clock() / ZoneState.ASKED));
        });
    }

    private static int asked(String side, int zones) {
        return side.equals("loop") ? ZoneState.looped(zones) : ZoneState.ASKED;
    }

    private void weigh() throws IOException {
        long zones = Memory.retained(() -> TypicalZones.zones(WEIGHED, 0));
        List<Zone> made = TypicalZones.zones(WEIGHED, 0);
        List<Zone> provisional = TypicalZones.zones(WEIGHED, STEP);
        print("| retained, of %d zones | bytes a zone |%n| --- | --- |%n", WEIGHED);
        weight("the zones themselves", zones);
        weight("a bare tree over them, each asked once", Memory.retained(() -> asked(new BareZones(made), made)));
        weight("a plan of them, each asked once", Memory.retained(() -> asked(ZonePlan.of(made), made)));
        weight(
                "a provisional plan, each asked once",
                Memory.retained(() -> asked(ZonePlan.of(provisional), provisional)));
        print("%n");
    }

    private static BareZones asked(BareZones bare, List<Zone> zones) {
        zones.forEach(zone -> bare.byTree(zone.footprint().inside()));
        return bare;
    }

    private static ZonePlan asked(ZonePlan plan, List<Zone> zones) {
        zones.forEach(zone -> plan.at(zone.footprint().inside()));
        return plan;
    }

    private void weight(String what, long bytes) {
        print("| %s | %d |%n", what, bytes / WEIGHED);
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation would be one more dependency
    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }
}

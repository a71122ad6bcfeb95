// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.engine.DatedEngine;
import io.github.heritagekit.rules.engine.Proof;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.engine.Verdict;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Resolution;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Prints which share of verdicts is proven within 10,000 nodes, with a quarter of the facts unknown, for packs of 20, 200 and 2,000 rules
 * under each resolution, and how many nodes and how much time they take; draws both. The figures that count nodes are the same on every
 * machine, the milliseconds are not.
 */
public final class SearchReport {
    private static final long SEED = 20_261_124;
    private static final double UNKNOWN = 0.25;
    private static final double NANOS_IN_A_MILLISECOND = 1e6;
    private static final int[] SIZES = {20, 200, 2_000};

    /** The bounds that are tried, each about twice the one before; the last is the engine's own. */
    private static final int[] BOUNDS = {
        1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, RuleEngine.DEFAULT_BOUND
    };

    private final PrintStream out;
    private final int cases;

    private SearchReport(PrintStream out, int cases) {
        this.out = out;
        this.cases = cases;
    }

    /**
     * Prints the report.
     *
     * @param args how many cases each pack is asked, how often each is asked for its time, and the folder to draw in
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new SearchReport(out, Integer.parseInt(args[0])).run(Integer.parseInt(args[1]), Path.of(args[2]));
    }

    private void run(int rounds, Path figures) throws IOException {
        out.println(
                "| rules | resolution | settled | open, proven | at the bound | nodes, half need at most | 99 % | all | ms a case |");
        out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        Chart time = Chart.ofSizes("Time of a verdict", "rules", "ms a case");
        for (Resolution resolution : Resolution.values()) {
            String name = resolution.name().toLowerCase(Locale.ROOT);
            Chart nodes = Chart.ofShares("Verdicts proven, " + name, "within so many nodes", "share of the cases");
            for (int rules : SIZES) {
                Sample sample = new Sample(rules, resolution);
                int[] needed = sample.needed();
                double milliseconds = sample.milliseconds(rounds);
                out.println(row(rules, name, sample, needed, milliseconds));
                time.add(name, rules, milliseconds);
                for (int bound : BOUNDS) {
                    double share = (double) Arrays.stream(needed)
                                    .filter(need -> need <= bound)
                                    .count()
                            / cases;
                    nodes.add(rules + " rules", bound, share);
                }
            }
            nodes.write(figures, "nodes-" + name + ".svg");
        }
        time.write(figures, "time.svg");
    }

    private String row(int rules, String resolution, Sample sample, int[] needed, double milliseconds) {
        int cut = (int) Arrays.stream(needed)
                .filter(need -> need > RuleEngine.DEFAULT_BOUND)
                .count();
        int[] sorted = needed.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %.1f %% | %.1f %% | %.2f %% | %,d | %,d | %,d | %.2f |",
                rules,
                resolution,
                100.0 * (cases - sample.open) / cases,
                100.0 * (sample.open - cut) / cases,
                100.0 * cut / cases,
                sorted[cases / 2],
                sorted[cases * 99 / 100],
                sorted[cases - 1],
                milliseconds);
    }

    /** The cases of one pack, the same whenever they are asked for. */
    private final class Sample {
        private final RuleEngine engine;
        private final List<Facts> asked = new ArrayList<>();
        private int open;

        Sample(int rules, Resolution resolution) {
            SeededPack seeded = new SeededPack(SEED);
            engine = RuleEngine.of(seeded.pack(rules, resolution));
            for (int i = 0; i < cases; i++) {
                asked.add(seeded.facts(AsOf.ANY_DAY, UNKNOWN));
            }
        }

        /** Returns for each case the least of the bounds within which its verdict is proven; more than all where none is. */
        int[] needed() {
            DatedEngine[] engines = Arrays.stream(BOUNDS)
                    .mapToObj(bound -> engine.withBound(bound).onAnyDay())
                    .toArray(DatedEngine[]::new);
            int[] needed = new int[cases];
            for (int i = 0; i < cases; i++) {
                Facts facts = asked.get(i);
                if (verdict(engines[BOUNDS.length - 1], facts) instanceof Verdict.Open) {
                    open++;
                }
                needed[i] = IntStream.range(0, BOUNDS.length)
                        .filter(number -> isProven(engines[number], facts))
                        .map(number -> BOUNDS[number])
                        .findFirst()
                        .orElse(Integer.MAX_VALUE);
            }
            return needed;
        }

        /** Returns the time of a case in the quickest round. */
        double milliseconds(int rounds) {
            DatedEngine dated = engine.onAnyDay();
            double least = Double.MAX_VALUE;
            for (int round = 0; round < rounds; round++) {
                long start = System.nanoTime();
                asked.forEach(facts -> verdict(dated, facts));
                least = Math.min(least, (System.nanoTime() - start) / NANOS_IN_A_MILLISECOND / cases);
            }
            return least;
        }

        private static boolean isProven(DatedEngine engine, Facts facts) {
            return !(verdict(engine, facts) instanceof Verdict.Open<String> found) || found.proof() == Proof.PROVEN;
        }

        private static Verdict<String> verdict(DatedEngine engine, Facts facts) {
            return engine.assess(SeededPack.QUESTION, facts).verdict();
        }
    }
}

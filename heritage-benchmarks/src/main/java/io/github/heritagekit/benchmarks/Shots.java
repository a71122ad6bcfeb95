// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** What all shots of one benchmark took, in seconds. <b>Not thread-safe.</b> */
final class Shots {
    private static final String CPU = "cpuMicros";
    private static final double MILLION = 1e6;

    private final List<Double> cpu = new ArrayList<>();
    private final List<Double> clock = new ArrayList<>();

    /** Adds those of one run. */
    void add(RunResult run) {
        for (BenchmarkResult fork : run.getBenchmarkResults()) {
            for (IterationResult shot : fork.getIterationResults()) {
                double cpuMicros =
                        requireNonNull(shot.getSecondaryResults().get(CPU), CPU).getScore();
                add(cpuMicros / MILLION, shot.getPrimaryResult().getScore());
            }
        }
    }

    /** Adds one. */
    void add(double cpuSeconds, double clockSeconds) {
        cpu.add(cpuSeconds);
        clock.add(clockSeconds);
    }

    /** Returns the median of processor time. */
    double cpu() {
        return median(cpu);
    }

    /** Returns the median by the clock. */
    double clock() {
        return median(clock);
    }

    /** Returns by how much half of the processor times are off their median at most, as a share of it. */
    double spread() {
        double median = cpu();
        return median(cpu.stream().map(shot -> Math.abs(shot - median)).toList()) / median;
    }

    private static double median(List<Double> shots) {
        List<Double> sorted = shots.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import io.github.heritagekit.model.place.Position;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.Blackhole;

/** Asks a plan about many positions, beside what one would write by hand. A shot is {@link ZoneState#ASKED} of them, of the loop fewer. */
@BenchmarkMode(Mode.SingleShotTime)
public class ZoneBenchmark {
    /** Starts; JMH does. */
    public ZoneBenchmark() {}

    /** A plan whose geometry is exact. */
    @Benchmark
    public void planExact(ZoneState state, CpuTime time, Blackhole hole) {
        for (Position position : state.positions) {
            hole.consume(state.exact.at(position));
        }
    }

    /** A plan whose edges may be off. */
    @Benchmark
    public void planProvisional(ZoneState state, CpuTime time, Blackhole hole) {
        for (Position position : state.positions) {
            hole.consume(state.provisional.at(position));
        }
    }

    /** A tree of JTS with prepared geometry. */
    @Benchmark
    public void bareTree(ZoneState state, CpuTime time, Blackhole hole) {
        for (Position position : state.positions) {
            hole.consume(state.bare.byTree(position));
        }
    }

    /** A look at each zone with JTS. */
    @Benchmark
    public void loop(ZoneState state, CpuTime time, Blackhole hole) {
        for (Position position : state.few) {
            hole.consume(state.bare.byLoop(position));
        }
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.lang.Resolution;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.read.PackReader;
import io.github.heritagekit.rules.read.PackWriter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads a pack from a text in memory, and makes an engine of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PackLoadBenchmark {
    private static final long SEED = 20_261_125;

    /** How many rules the pack has; JMH sets it. */
    @Param({"20", "100"})
    public int rules;

    private String yaml = "";
    private String json = "";

    /** Starts; JMH does. */
    public PackLoadBenchmark() {}

    /** Writes the texts. */
    @Setup
    public void write() {
        RulePack pack = new SeededPack(SEED).pack(rules, Resolution.UNANIMOUS);
        yaml = PackWriter.toYaml(pack);
        json = PackWriter.toJson(pack);
    }

    /** Reads YAML. */
    @Benchmark
    public RulePack yaml() {
        return PackReader.standard().read("seeded.yaml", yaml);
    }

    /** Reads JSON. */
    @Benchmark
    public RulePack json() {
        return PackReader.standard().read("seeded.json", json);
    }

    /** Reads YAML and makes an engine. */
    @Benchmark
    public RuleEngine yamlToEngine() {
        return RuleEngine.of(yaml());
    }
}

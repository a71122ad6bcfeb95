// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.json.HeritageJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;

/** Reads a register from bytes in memory. */
@BenchmarkMode(Mode.SingleShotTime)
public class JsonReadBenchmark {
    /** Starts; JMH does. */
    public JsonReadBenchmark() {}

    /** This library alone, from its own indented text. */
    @Benchmark
    public AssetRegister heritageJson(JsonState state, CpuTime time) throws IOException {
        return HeritageJson.read(new ByteArrayInputStream(state.indented));
    }

    /** Jackson 3 with our module. */
    @Benchmark
    public AssetRegister heritageModule(JsonState state, CpuTime time) {
        return state.heritage3.readValue(state.compact, AssetRegister.class);
    }

    /** Jackson 2 with our module. */
    @Benchmark
    public AssetRegister heritageJackson2Module(JsonState state, CpuTime time) throws IOException {
        return state.heritage2.readValue(state.compact, AssetRegister.class);
    }

    /** Jackson 3 into plain records. */
    @Benchmark
    public Object plainJackson3(JsonState state, CpuTime time) {
        return state.plain3.readValue(state.compact, Plain.Register.class);
    }

    /** Jackson 2 into plain records. */
    @Benchmark
    public Object plainJackson2(JsonState state, CpuTime time) throws IOException {
        return state.plain2.readValue(state.compact, Plain.Register.class);
    }
}

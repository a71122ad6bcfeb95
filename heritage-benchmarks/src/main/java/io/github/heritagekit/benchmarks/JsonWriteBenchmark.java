// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import io.github.heritagekit.model.json.HeritageJson;
import java.io.IOException;
import java.io.OutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;

/** Writes a register to a stream that only counts, so that what happens to the bytes plays no part. */
@BenchmarkMode(Mode.SingleShotTime)
public class JsonWriteBenchmark {
    /** Starts; JMH does. */
    public JsonWriteBenchmark() {}

    /** This library alone, indented. */
    @Benchmark
    public long heritageJson(JsonState state, CpuTime time) throws IOException {
        Counter out = new Counter();
        HeritageJson.write(state.register, out);
        return out.bytes;
    }

    /** Jackson 3 with our module. */
    @Benchmark
    public long heritageModule(JsonState state, CpuTime time) {
        Counter out = new Counter();
        state.heritage3.writeValue(out, state.register);
        return out.bytes;
    }

    /** Jackson 2 with our module. */
    @Benchmark
    public long heritageJackson2Module(JsonState state, CpuTime time) throws IOException {
        Counter out = new Counter();
        state.heritage2.writeValue(out, state.register);
        return out.bytes;
    }

    /** Jackson 3 from plain records. */
    @Benchmark
    public long plainJackson3(JsonState state, CpuTime time) {
        Counter out = new Counter();
        state.plain3.writeValue(out, state.plain);
        return out.bytes;
    }

    /** Jackson 2 from plain records. */
    @Benchmark
    public long plainJackson2(JsonState state, CpuTime time) throws IOException {
        Counter out = new Counter();
        state.plain2.writeValue(out, state.plain);
        return out.bytes;
    }

    private static final class Counter extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int offset, int length) {
            bytes += length;
        }
    }
}

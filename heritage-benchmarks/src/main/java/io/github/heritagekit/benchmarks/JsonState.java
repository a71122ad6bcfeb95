// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import io.github.heritagekit.model.asset.AssetRegister;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/** One register as all sides have it; made and checked before anything is timed. <b>Not thread-safe.</b> */
@State(Scope.Benchmark)
public class JsonState {
    /** How many assets the register has. */
    @Param("100000")
    public int assets;

    final JsonMapper heritage3 = Mappers.heritage3();
    final com.fasterxml.jackson.databind.json.JsonMapper heritage2 = Mappers.heritage2();
    final JsonMapper plain3 = Mappers.plain3();
    final com.fasterxml.jackson.databind.json.JsonMapper plain2 = Mappers.plain2();

    AssetRegister register = AssetRegister.of(List.of());
    Plain.Register plain = new Plain.Register(1, List.of());
    byte[] indented = {};
    byte[] compact = {};

    /** Starts empty; JMH fills it. */
    public JsonState() {}

    /** Makes the register and its texts and checks that all sides agree. */
    @Setup
    public void fill() throws IOException {
        Texts texts = Texts.ofTypical(assets);
        texts.check();
        register = texts.register();
        indented = texts.indented();
        compact = texts.compact();
        plain = plain3.readValue(compact, Plain.Register.class);
    }
}

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

/**
 * One register as all sides have it. Before anything is timed, a short one is checked: {@link Measure} checks the whole, once.
 * <b>Not thread-safe.</b>
 */
@State(Scope.Benchmark)
public class JsonState {
    private static final int SHORT = 1000;

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

    /** Checks that all sides agree and makes the register and its texts. */
    @Setup
    public void fill() throws IOException {
        Texts.ofTypical(SHORT).check();
        Texts texts = Texts.ofTypical(assets);
        register = texts.register();
        indented = texts.indented();
        compact = texts.compact();
        plain = plain3.readValue(compact, Plain.Register.class);
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.asset.AssetRegister;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HeritageJsonRoundTripTest {
    @Provide
    Arbitrary<AssetRegister> registers() {
        return RegisterArbitraries.registers();
    }

    @Property(tries = 1000)
    void what_is_written_reads_back_as_the_same_register(@ForAll("registers") AssetRegister register) {
        assertThat(HeritageJson.read(HeritageJson.write(register))).isEqualTo(register);
    }

    @Property(tries = 300)
    void what_is_read_back_is_written_with_the_same_bytes(@ForAll("registers") AssetRegister register)
            throws Exception {
        byte[] bytes = HeritageJson.write(register).getBytes(StandardCharsets.UTF_8);
        AssetRegister read = HeritageJson.read(new ByteArrayInputStream(bytes));

        assertThat(HeritageJson.write(read).getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
    }
}

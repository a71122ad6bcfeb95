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

    @Property
    void what_is_written_reads_back_as_the_same_register_and_is_written_alike(
            @ForAll("registers") AssetRegister register) throws Exception {
        String text = HeritageJson.write(register);
        AssetRegister read = HeritageJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(read).isEqualTo(register);
        assertThat(HeritageJson.read(text)).isEqualTo(register);
        assertThat(HeritageJson.write(read)).isEqualTo(text);
    }
}

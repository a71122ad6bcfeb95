// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

class TextsTest {
    @Test
    void all_sides_read_back_what_was_written() {
        assertThatCode(() -> Texts.ofTypical(500).check()).doesNotThrowAnyException();
    }

    @Test
    void a_side_that_does_not_is_named() throws IOException {
        Texts texts = Texts.ofTypical(4);
        byte[] compact = texts.compact();
        compact[new String(compact, StandardCharsets.ISO_8859_1).indexOf("entry ") + 6] = 'x';

        assertThatThrownBy(texts::check)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("HeritageModule reads another register than was written");
    }

    @Test
    void plain_records_refuse_a_field_that_they_would_lose() {
        assertThatThrownBy(() ->
                        Mappers.plain3().readValue("{\"format\":1,\"assets\":[],\"others\":[]}", Plain.Register.class))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void plain_records_of_both_generations_write_the_same_bytes() throws IOException {
        byte[] compact = Texts.ofTypical(40).compact();
        Plain.Register register = Mappers.plain2().readValue(compact, Plain.Register.class);

        assertThat(Mappers.plain2().writeValueAsBytes(register)).isEqualTo(compact);
        assertThat(Mappers.plain3().writeValueAsBytes(register)).isEqualTo(compact);
    }
}

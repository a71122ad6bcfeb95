// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.json.HeritageJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** A register as both kinds of JSON text: as this library writes it by itself, one value a line, and compact, as mappers do. */
final class Texts {
    private final AssetRegister register;
    private final byte[] indented;
    private final byte[] compact;

    private Texts(AssetRegister register, byte[] indented, byte[] compact) {
        this.register = register;
        this.indented = indented;
        this.compact = compact;
    }

    /** Writes a register of typical assets both ways. */
    static Texts ofTypical(int assets) throws IOException {
        AssetRegister register = TypicalAssets.register(assets);
        ByteArrayOutputStream indented = new ByteArrayOutputStream();
        HeritageJson.write(register, indented);
        return new Texts(register, indented.toByteArray(), Mappers.heritage3().writeValueAsBytes(register));
    }

    /** Returns the register. */
    AssetRegister register() {
        return register;
    }

    /** Returns its text from {@link HeritageJson}; the array itself, which nobody changes. */
    byte[] indented() {
        return indented;
    }

    /** Returns its text from a mapper; the array itself, which nobody changes. */
    byte[] compact() {
        return compact;
    }

    /**
     * Checks that every side that is measured reads back what was written and writes the same again: else their times say nothing
     * about each other.
     *
     * @throws IllegalStateException if one does not, naming it
     */
    void check() throws IOException {
        same("HeritageJson", register, HeritageJson.read(new ByteArrayInputStream(indented)));
        same("HeritageModule", register, Mappers.heritage3().readValue(compact, AssetRegister.class));
        same("HeritageJackson2Module", register, Mappers.heritage2().readValue(compact, AssetRegister.class));
        sameBytes("HeritageJackson2Module", Mappers.heritage2().writeValueAsBytes(register));
        Plain.Register plain3 = Mappers.plain3().readValue(compact, Plain.Register.class);
        sameBytes("plain Jackson 3", Mappers.plain3().writeValueAsBytes(plain3));
        Plain.Register plain2 = Mappers.plain2().readValue(compact, Plain.Register.class);
        sameBytes("plain Jackson 2", Mappers.plain2().writeValueAsBytes(plain2));
        same("plain Jackson 2", plain3, plain2);
    }

    private static void same(String side, Object written, Object read) {
        if (!read.equals(written)) {
            throw new IllegalStateException(side + " reads another register than was written");
        }
    }

    private void sameBytes(String side, byte[] written) {
        int difference = Arrays.mismatch(compact, written);
        if (difference >= 0) {
            throw new IllegalStateException(side + " writes other bytes from byte " + difference + " on");
        }
    }
}

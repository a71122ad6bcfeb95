// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.google.common.io.ByteStreams;
import io.github.heritagekit.model.asset.AssetRegister;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads and writes registers of assets as JSON.
 *
 * <p>The format is number 0: it may still change until it becomes number 1. Reading is strict: a field that is not known, stands
 * twice or has the wrong form is an error, and so is text behind the end; all such errors are reported at once. Writing is
 * canonical: equal registers give the same bytes everywhere.
 *
 * <p>What is not known is left out; it is read as "not recorded, since nobody looked".
 */
public final class HeritageJson {
    private static final Form<AssetRegister> REGISTER = new RegisterForm();

    private HeritageJson() {}

    /**
     * Reads a file in UTF-8.
     *
     * @throws InvalidHeritageJsonException if it holds no register
     * @throws IOException if it cannot be read
     */
    public static AssetRegister read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    /**
     * Reads a stream in UTF-8 to its end; the caller closes it.
     *
     * @throws InvalidHeritageJsonException if it holds no register
     * @throws IOException if it cannot be read
     */
    public static AssetRegister read(InputStream stream) throws IOException {
        return read(ByteStreams.toByteArray(stream));
    }

    private static AssetRegister read(byte[] bytes) {
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            Problems problems = new Problems();
            problems.add(new JsonProblem("", 1, 1, "bytes that are not UTF-8", "text must be JSON in UTF-8"));
            throw problems.exception();
        }
    }

    /**
     * Reads a text.
     *
     * @throws InvalidHeritageJsonException if it holds no register
     */
    public static AssetRegister read(String text) {
        Problems problems = new Problems();
        Node root = TreeReader.read(text.startsWith("\uFEFF") ? text.substring(1) : text, problems);
        AssetRegister register = root == null ? null : REGISTER.read(root, problems);
        if (register == null || !problems.isEmpty()) {
            throw problems.exception();
        }
        return register;
    }

    /** Returns the register as text, in the form that the reader takes, with a line break at the end. */
    public static String write(AssetRegister register) {
        return TreeWriter.write(REGISTER.write(register));
    }
}

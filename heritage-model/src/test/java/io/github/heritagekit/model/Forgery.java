// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Values as the bytes of a stream, true ones and forged ones. */
final class Forgery {
    private Forgery() {}

    /** Writes a value. */
    static byte[] written(HeritageValue value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    /** Writes a value with a field that no factory would have given it. */
    static byte[] written(HeritageValue value, String name, @Nullable Object forged) throws Exception {
        HeritageValue copy = read(written(value));
        Field field = field(copy.getClass(), name);
        field.setAccessible(true);
        field.set(copy, forged);
        return written(copy);
    }

    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            return type.getSuperclass().getDeclaredField(name);
        }
    }

    /** Changes a text in the bytes themselves to another one of the same length. */
    static byte[] replaced(byte[] bytes, String what, String with) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(what);
        assertThat(with).hasSameSizeAs(what);
        return text.replace(what, with).getBytes(StandardCharsets.ISO_8859_1);
    }

    @SuppressWarnings("BanSerializableRead") // what is read was written here
    static HeritageValue read(byte[] bytes) throws Exception {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (HeritageValue) in.readObject();
        }
    }
}

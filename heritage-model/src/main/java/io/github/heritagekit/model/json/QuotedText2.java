// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** A text for Jackson 2 that brings its own escapes along. */
final class QuotedText2 implements SerializableString {
    private static final int NO_ROOM = -1;

    private final String text;
    private final String quoted;

    QuotedText2(String text) {
        this.text = text;
        this.quoted = Escapes.escaped(text);
    }

    @Override
    public String getValue() {
        return text;
    }

    @Override
    public int charLength() {
        return text.length();
    }

    @Override
    public char[] asQuotedChars() {
        return quoted.toCharArray();
    }

    @Override
    public byte[] asUnquotedUTF8() {
        return text.getBytes(UTF_8);
    }

    @Override
    public byte[] asQuotedUTF8() {
        return quoted.getBytes(UTF_8);
    }

    @Override
    public int appendQuotedUTF8(byte[] buffer, int offset) {
        boolean copied = offset + quoted.length() <= buffer.length && Escapes.copyAscii(quoted, buffer, offset);
        return copied ? quoted.length() : append(asQuotedUTF8(), buffer, offset);
    }

    @Override
    public int appendQuoted(char[] buffer, int offset) {
        return append(quoted, buffer, offset);
    }

    @Override
    public int appendUnquotedUTF8(byte[] buffer, int offset) {
        return append(asUnquotedUTF8(), buffer, offset);
    }

    @Override
    public int appendUnquoted(char[] buffer, int offset) {
        return append(text, buffer, offset);
    }

    @Override
    public int writeQuotedUTF8(OutputStream out) throws IOException {
        return write(asQuotedUTF8(), out);
    }

    @Override
    public int writeUnquotedUTF8(OutputStream out) throws IOException {
        return write(asUnquotedUTF8(), out);
    }

    @Override
    public int putQuotedUTF8(ByteBuffer buffer) {
        return put(asQuotedUTF8(), buffer);
    }

    @Override
    public int putUnquotedUTF8(ByteBuffer buffer) {
        return put(asUnquotedUTF8(), buffer);
    }

    /** Returns the text, which is what buffers of tokens ask for. */
    @Override
    public String toString() {
        return text;
    }

    private static int append(byte[] bytes, byte[] buffer, int offset) {
        if (offset + bytes.length > buffer.length) {
            return NO_ROOM;
        }
        System.arraycopy(bytes, 0, buffer, offset, bytes.length);
        return bytes.length;
    }

    private static int append(String chars, char[] buffer, int offset) {
        if (offset + chars.length() > buffer.length) {
            return NO_ROOM;
        }
        chars.getChars(0, chars.length(), buffer, offset);
        return chars.length();
    }

    private static int write(byte[] bytes, OutputStream out) throws IOException {
        out.write(bytes);
        return bytes.length;
    }

    private static int put(byte[] bytes, ByteBuffer buffer) {
        if (bytes.length > buffer.remaining()) {
            return NO_ROOM;
        }
        buffer.put(bytes);
        return bytes.length;
    }
}

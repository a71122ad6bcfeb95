// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.rules.pack.InvalidRulePackException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Turns the bytes of a file into text that both parsers can be given. */
final class PackText {
    /** The size of the largest file that is read, in bytes. */
    static final int LARGEST = 1 << 20;

    private PackText() {}

    static String decode(byte[] bytes, Problems problems) {
        return decode(bytes, LARGEST, problems);
    }

    static String decode(byte[] bytes, int largest, Problems problems) {
        if (bytes.length > largest) {
            throw tooLarge(largest, problems);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            throw at(ProblemCode.INVALID_UTF_8, text, text.length(), "the file is not valid UTF-8", problems);
        }
        return check(text, largest, problems);
    }

    /** Returns the text without a byte order mark; tells if a character has no place in a text. */
    static String check(String text, Problems problems) {
        return check(text, LARGEST, problems);
    }

    static String check(String text, int largest, Problems problems) {
        if (text.length() > largest) {
            throw tooLarge(largest, problems);
        }
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (int i = 0; i < bare.length(); i += Character.charCount(bare.codePointAt(i))) {
            int c = bare.codePointAt(i);
            if (!printable(c)) {
                String name = "U+" + hex(c);
                throw at(ProblemCode.BAD_CHARACTER, bare, i, "character " + name + " is not text", problems);
            }
        }
        return bare;
    }

    static String hex(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static boolean printable(int c) {
        if (c < 0xA0) {
            return (c >= 0x20 && c < 0x7F) || c == '\t' || c == '\n' || c == '\r' || c == 0x85;
        }
        return !isHalfPair(c) && c != 0xFFFE && c != 0xFFFF;
    }

    static boolean isHalfPair(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    private static InvalidRulePackException tooLarge(int largest, Problems problems) {
        return problems.stop(
                ProblemCode.TOO_LARGE, 1, 1, "the file is larger than " + (largest >> 20) + " MiB; split the pack");
    }

    private static InvalidRulePackException at(
            ProblemCode code, String text, int offset, String message, Problems problems) {
        String before = text.substring(0, offset);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int start = before.lastIndexOf('\n') + 1;
        return problems.stop(code, line, 1 + before.codePointCount(start, before.length()), message);
    }
}

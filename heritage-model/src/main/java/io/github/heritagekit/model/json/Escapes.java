// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

/**
 * How texts are quoted in JSON: only what must be escaped is, with the short escapes where there are any. Jackson 2 and 3 differ in
 * this, so neither is left to decide.
 */
final class Escapes {
    private static final String HEX = "0123456789abcdef";

    private Escapes() {}

    /** Returns the text as JSON has it, in quotation marks. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2);
        quote(text, out);
        return out.toString();
    }

    /** Puts a text in quotes behind others. */
    static void quote(String text, StringBuilder out) {
        out.append('"');
        int special = firstSpecial(text);
        if (special == text.length()) {
            out.append(text);
        } else {
            escapeFrom(special, text, out);
        }
        out.append('"');
    }

    /** Returns a text as it stands between quotes; most texts are themselves. */
    static String escaped(String text) {
        int special = firstSpecial(text);
        if (special == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        escapeFrom(special, text, out);
        return out.toString();
    }

    /**
     * Copies a text of ASCII into an array that has room for it; returns whether it was one. Where it was none, the array holds a
     * part of it.
     */
    static boolean copyAscii(String text, byte[] buffer, int offset) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~') {
                return false;
            }
            buffer[offset + i] = (byte) c;
        }
        return true;
    }

    private static int firstSpecial(String text) {
        int i = 0;
        while (i < text.length() && !isSpecial(text, i)) {
            i++;
        }
        return i;
    }

    private static void escapeFrom(int start, String text, StringBuilder out) {
        out.append(text, 0, start);
        for (int i = start; i < text.length(); i++) {
            if (isSpecial(text, i)) {
                escape(text.charAt(i), out);
            } else {
                out.append(text.charAt(i));
            }
        }
    }

    /** Half a surrogate pair cannot be encoded as bytes; its escape can. */
    private static boolean isSpecial(String text, int i) {
        char c = text.charAt(i);
        if (c < ' ' || c == '"' || c == '\\') {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default ->
                out.append("\\u")
                        .append(HEX.charAt(c >> 12))
                        .append(HEX.charAt(c >> 8 & 15))
                        .append(HEX.charAt(c >> 4 & 15))
                        .append(HEX.charAt(c & 15));
        }
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.explain;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays text out for a terminal, in which Chinese characters and full-width signs take two columns.
 *
 * <p>All methods are pure.
 */
public final class Columns {
    private Columns() {}

    /** Returns how many columns the text takes. */
    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        boolean wide = script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL
                || (codePoint >= 0x3000 && codePoint <= 0x303F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60);
        if (wide) {
            return 2;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT ? 0 : 1;
    }

    /** Returns the text, cut with an ellipsis if it is too wide, and filled with blanks to just the columns given. */
    public static String fit(String text, int columns) {
        String fitting = width(text) <= columns ? text : cut(text, columns - 1) + "…";
        return fitting + " ".repeat(Math.max(0, columns - width(fitting)));
    }

    private static String cut(String text, int columns) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            if (used + width(codePoint) > columns) {
                break;
            }
            used += width(codePoint);
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end);
    }

    /**
     * Returns the text in lines of at most the columns given, broken at blanks or, where there is none, between characters.
     *
     * @param indent the blanks before every line but the first
     */
    public static List<String> wrap(String text, int columns, int indent) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (width(rest) > columns) {
            int end = lastBreak(rest, cut(rest, columns).length(), indent);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = " ".repeat(indent) + rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }

    /** Lines break at blanks and beside wide characters, but not before a closing sign; else just where they must. */
    private static int lastBreak(String text, int most, int indent) {
        for (int end = most; end > Math.max(indent, most / 3); end--) {
            int before = text.codePointBefore(end);
            int after = text.codePointAt(end);
            boolean between = width(before) == 2 || width(after) == 2;
            if (after == ' ' || (between && before != ' ' && "，。；：、）”".indexOf(after) < 0)) {
                return end;
            }
        }
        return most;
    }
}

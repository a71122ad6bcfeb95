// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import io.github.heritagekit.rules.explain.Columns;
import io.github.heritagekit.rules.explain.ExplanationPrinter;
import java.util.ArrayList;
import java.util.List;

/** Lines for a terminal of 100 columns, headings in bold where the terminal can. */
final class Paper {
    static final int WIDTH = ExplanationPrinter.WIDTH;

    private static final String BOLD = "\u001B[1m";
    private static final String PLAIN = "\u001B[0m";
    private static final String GAP = "  ";

    private final boolean colour;
    private final List<String> lines = new ArrayList<>();

    Paper(boolean colour) {
        this.colour = colour;
    }

    void heading(String text) {
        Columns.wrap(text, WIDTH, 2).forEach(this::bold);
    }

    /** Adds the text, broken into lines where it must be, the further ones indented. */
    void text(String text, int indent) {
        lines.addAll(Columns.wrap(text, WIDTH, indent));
    }

    void blank() {
        lines.add("");
    }

    /** Adds the heads of a table. */
    void heads(int[] widths, String... cells) {
        bold(line(widths, List.of(cells)));
    }

    /** Adds a row of a table; what does not fit its column is cut at a blank, and in the last column wrapped. */
    void row(int[] widths, String... cells) {
        int last = cells.length - 1;
        List<String> wrapped = Columns.wrap(cells[last], widths[last], 0);
        for (int i = 0; i < wrapped.size(); i++) {
            List<String> row = new ArrayList<>();
            for (int column = 0; column < last; column++) {
                row.add(i == 0 ? shorten(cells[column], widths[column]) : "");
            }
            row.add(wrapped.get(i));
            lines.add(line(widths, row));
        }
    }

    private void bold(String line) {
        lines.add(colour ? BOLD + line + PLAIN : line);
    }

    private static String line(int[] widths, List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            line.append(column == 0 ? "" : GAP).append(Columns.fit(cells.get(column), widths[column]));
        }
        return line.toString().stripTrailing();
    }

    /** Returns the text, cut if it is too wide: behind a word where the word ends in the last third, else anywhere. */
    static String shorten(String text, int columns) {
        if (Columns.width(text) <= columns) {
            return text;
        }
        String cut = Columns.fit(text, columns);
        int blank = cut.lastIndexOf(' ');
        return Columns.width(cut.substring(0, Math.max(blank, 0))) * 3 < columns * 2
                ? cut
                : cut.substring(0, blank) + "…";
    }

    /** Returns the text, cut in the middle if it is too wide, so that its last words are kept. */
    static String shortenInside(String text, int columns) {
        if (Columns.width(text) <= columns) {
            return text;
        }
        String end = text;
        while (Columns.width(end) > columns * 3 / 5) {
            int blank = end.indexOf(' ');
            end = end.substring(blank < 0 ? end.offsetByCodePoints(0, 1) : blank + 1);
        }
        return shorten(text, columns - Columns.width(end)) + end;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}

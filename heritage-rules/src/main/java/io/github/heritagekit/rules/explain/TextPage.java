// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.explain;

import java.util.ArrayList;
import java.util.List;

/** Sets plain text: parts of conditions in two columns where both fit, else the evidence beneath. */
final class TextPage implements Page {
    private static final int WIDTH = ExplanationPrinter.WIDTH;
    private static final int WORDS = 52;
    private static final int MARK = 3;

    private final List<String> lines = new ArrayList<>();

    private void wrapped(String words, int indent) {
        lines.addAll(Columns.wrap(oneLine(words), WIDTH, indent));
    }

    /** What people wrote may hold line breaks, which would end a line of ours early. */
    static String oneLine(String words) {
        return words.replaceAll("\\R", " ");
    }

    @Override
    public void title(String words) {
        wrapped(words, 2);
    }

    @Override
    public void section(String words) {
        wrapped(words, 2);
    }

    @Override
    public void sentence(String words) {
        wrapped(words, 2);
    }

    @Override
    public void item(String words) {
        wrapped("  - " + words, 4);
    }

    @Override
    public void rule(String words) {
        wrapped(words, 4);
    }

    @Override
    public void note(String words) {
        wrapped("    " + words, 4);
    }

    @Override
    public void part(int depth, String mark, String words, String evidence) {
        int indent = 4 + 2 * depth;
        String start = oneLine(" ".repeat(indent) + Columns.fit(mark, MARK) + " " + words);
        if (evidence.isEmpty()) {
            wrapped(start, indent + 4);
        } else if (Columns.width(start) <= WORDS && Columns.width(evidence) <= WIDTH - WORDS - 2) {
            lines.add(Columns.fit(start, WORDS) + "  " + oneLine(evidence));
        } else {
            wrapped(start, indent + 4);
            wrapped(" ".repeat(indent + 6) + evidence, indent + 6);
        }
    }

    @Override
    public String text() {
        return String.join("\n", lines) + "\n";
    }
}

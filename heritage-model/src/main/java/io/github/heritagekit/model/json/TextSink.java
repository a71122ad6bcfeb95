// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes JSON as text in the one layout that this library writes by itself: two blanks an indent, one value a line. <b>Not
 * thread-safe.</b>
 */
final class TextSink implements Sink {
    private static final String INDENTS = "\n" + "  ".repeat(80);

    private final Appendable out;
    private int depth;
    private boolean first = true;
    private boolean named;

    TextSink(Appendable out) {
        this.out = out;
    }

    @Override
    public void startObject() {
        start("{");
    }

    @Override
    public void name(String name) {
        separate();
        append(Escapes.quoted(name));
        append(": ");
        named = true;
    }

    @Override
    public void endObject() {
        end("}");
    }

    @Override
    public void startArray() {
        start("[");
    }

    @Override
    public void endArray() {
        end("]");
    }

    @Override
    public void text(String text) {
        value(Escapes.quoted(text));
    }

    @Override
    public void number(String digits) {
        value(digits);
    }

    @Override
    public void flag(boolean flag) {
        value(Boolean.toString(flag));
    }

    @Override
    public void nothing() {
        value("null");
    }

    private void value(CharSequence value) {
        separate();
        append(value);
    }

    private void start(String bracket) {
        separate();
        append(bracket);
        depth++;
        first = true;
    }

    private void end(String bracket) {
        depth--;
        if (!first) {
            breakLine();
        }
        first = false;
        append(bracket);
    }

    /** Puts what stands in front of a value or name: nothing behind a name, else a line of its own. */
    private void separate() {
        if (named) {
            named = false;
        } else if (depth > 0) {
            if (!first) {
                append(",");
            }
            breakLine();
        }
        first = false;
    }

    private void breakLine() {
        append(INDENTS.substring(0, 1 + 2 * depth));
    }

    private void append(CharSequence text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

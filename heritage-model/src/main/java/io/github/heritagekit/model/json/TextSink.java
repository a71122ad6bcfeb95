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
    private static final int ENOUGH = 1 << 13;

    private final Appendable out;
    private final StringBuilder buffer = new StringBuilder(2 * ENOUGH);
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
        Escapes.quote(name, buffer);
        buffer.append(": ");
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
        separate();
        Escapes.quote(text, buffer);
    }

    @Override
    public void number(String digits) {
        value(digits);
    }

    @Override
    public void flag(boolean flag) {
        value(flag ? "true" : "false");
    }

    @Override
    public void nothing() {
        value("null");
    }

    /** Hands on what is still held back; to be called at the end. */
    void flush() {
        try {
            out.append(buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        buffer.setLength(0);
    }

    private void value(String value) {
        separate();
        buffer.append(value);
    }

    private void start(String bracket) {
        separate();
        buffer.append(bracket);
        depth++;
        first = true;
    }

    private void end(String bracket) {
        depth--;
        if (!first) {
            breakLine();
        }
        first = false;
        buffer.append(bracket);
        if (buffer.length() >= ENOUGH) {
            flush();
        }
    }

    /** Puts what stands in front of a value or name: nothing behind a name, else a line of its own. */
    private void separate() {
        if (named) {
            named = false;
        } else if (depth > 0) {
            if (!first) {
                buffer.append(',');
            }
            breakLine();
        }
        first = false;
    }

    private void breakLine() {
        buffer.append(INDENTS, 0, 1 + 2 * depth);
    }
}

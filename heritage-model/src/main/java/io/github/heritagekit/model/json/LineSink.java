// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes JSON as text with one element of an outer list a line, so that a map of many features stays readable. <b>Not thread-safe.</b> */
final class LineSink implements Sink {
    private static final int OF_FEATURES = 2;

    private final Appendable out;
    private int depth;
    private boolean first = true;
    private boolean named;

    LineSink(Appendable out) {
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
        first = false;
        append(bracket);
    }

    private void separate() {
        if (named) {
            named = false;
        } else if (depth > 0) {
            append(first ? "" : ",");
            append(depth <= OF_FEATURES ? "\n" : first ? "" : " ");
        }
        first = false;
    }

    private void append(CharSequence text) {
        try {
            out.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Hands JSON to a generator of Jackson 2, whose exceptions come out unchecked. <b>Not thread-safe.</b> */
final class Jackson2Sink implements Sink {
    private final JsonGenerator generator;

    Jackson2Sink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        run(generator::writeStartObject);
    }

    @Override
    public void name(String name) {
        run(() -> generator.writeFieldName(new QuotedText2(name)));
    }

    @Override
    public void endObject() {
        run(generator::writeEndObject);
    }

    @Override
    public void startArray() {
        run(generator::writeStartArray);
    }

    @Override
    public void endArray() {
        run(generator::writeEndArray);
    }

    @Override
    public void text(String text) {
        run(() -> generator.writeString(new QuotedText2(text)));
    }

    @Override
    public void number(String digits) {
        if (Digits.fitInt(digits)) {
            run(() -> generator.writeNumber(Integer.parseInt(digits)));
        } else {
            run(() -> generator.writeNumber(new BigDecimal(digits)));
        }
    }

    @Override
    public void flag(boolean flag) {
        run(() -> generator.writeBoolean(flag));
    }

    @Override
    public void nothing() {
        run(generator::writeNull);
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that Jackson 2 does. */
    private interface Step {
        void run() throws IOException;
    }
}

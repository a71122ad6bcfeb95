// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/** Hands JSON to a generator of Jackson 3. <b>Not thread-safe.</b> */
final class Jackson3Sink implements Sink {
    private final JsonGenerator generator;

    Jackson3Sink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void name(String name) {
        generator.writeName(new QuotedText3(name));
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void text(String text) {
        generator.writeString(new QuotedText3(text));
    }

    @Override
    public void number(String digits) {
        if (Digits.fitInt(digits)) {
            generator.writeNumber(Integer.parseInt(digits));
        } else {
            generator.writeNumber(new BigDecimal(digits));
        }
    }

    @Override
    public void flag(boolean flag) {
        generator.writeBoolean(flag);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a parser of Jackson 2, whose exceptions come out unchecked. <b>Not thread-safe.</b> */
final class Jackson2Tokens implements Tokens {
    private final JsonParser parser;

    Jackson2Tokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public @Nullable Token next() {
        try {
            return token(parser.nextToken());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable Token current() {
        return token(parser.currentToken());
    }

    private static @Nullable Token token(@Nullable JsonToken token) {
        if (token == null) {
            return null;
        }
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case FIELD_NAME -> Token.NAME;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
            case VALUE_NULL -> Token.NULL;
            default -> Token.STRING;
        };
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int line() {
        return Math.max(0, parser.currentTokenLocation().getLineNr());
    }

    @Override
    public int column() {
        return Math.max(0, parser.currentTokenLocation().getColumnNr());
    }
}

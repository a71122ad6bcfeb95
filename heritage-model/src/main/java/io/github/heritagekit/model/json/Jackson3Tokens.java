// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The tokens of a parser of Jackson 3. <b>Not thread-safe.</b> */
final class Jackson3Tokens implements Tokens {
    private final JsonParser parser;

    Jackson3Tokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public @Nullable Token next() {
        return token(parser.nextToken());
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
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
            case VALUE_NULL -> Token.NULL;
            default -> Token.STRING;
        };
    }

    @Override
    public String text() {
        return parser.getString();
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

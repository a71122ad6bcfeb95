// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import org.jspecify.annotations.Nullable;

/** The tokens of a JSON text and where they stand, whoever takes the text apart. <b>Not thread-safe.</b> */
interface Tokens {
    /** Moves to the next token and returns it; null behind the last. */
    @Nullable
    Token next();

    /** Returns the token moved to last. */
    @Nullable
    Token current();

    /** Returns the text of the token: a name, the content of a string, the digits of a number, the word of a boolean. */
    String text();

    /** Returns the line of the token, from 1; 0 where it is not known. */
    int line();

    /** Returns the column of the token, from 1; 0 where it is not known. */
    int column();
}

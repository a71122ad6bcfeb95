// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

/** Takes the parts of a JSON value in their order. */
interface Sink {
    void startObject();

    /** Takes the name of the field that follows. */
    void name(String name);

    void endObject();

    void startArray();

    void endArray();

    void text(String text);

    /** Takes a number as its digits, in the grammar of JSON. */
    void number(String digits);

    void flag(boolean flag);

    void nothing();

    /** Takes a field that holds a text. */
    default void field(String name, String text) {
        name(name);
        text(text);
    }

    /** Takes a field that holds yes. */
    default void yes(String name) {
        name(name);
        flag(true);
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import org.jspecify.annotations.Nullable;

/** How values of one type are written down. */
interface Form<T> extends Document<T> {
    /** Reads a value; where it is wrong, problems say so and there is none. */
    @Nullable
    T read(Node node, Problems problems);

    @Override
    default @Nullable T read(TreeReader reader, Problems problems) {
        return read(reader.value(), problems);
    }

    /** Returns whether a value is never written as an object, so that it can stand in place of a finding. */
    default boolean isPlain() {
        return false;
    }

    /** Returns whether this value is not written as an object. */
    default boolean isPlain(T value) {
        return isPlain();
    }
}

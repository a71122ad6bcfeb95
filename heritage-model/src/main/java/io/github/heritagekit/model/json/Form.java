// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import org.jspecify.annotations.Nullable;

/** How values of one type are written down. */
interface Form<T> {
    /** Reads a value; where it is wrong, problems say so and there is none. */
    @Nullable
    T read(Node node, Problems problems);

    /** Returns the maps, lists, strings and booleans that stand for a value. */
    Object write(T value);
}

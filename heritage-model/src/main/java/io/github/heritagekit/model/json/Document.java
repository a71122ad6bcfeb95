// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import org.jspecify.annotations.Nullable;

/** How values of one type are written down that may be too large to be held as a tree. */
interface Document<T> {
    /** Reads the value that the reader stands at; where it is wrong, problems say so and there is none. */
    @Nullable
    T read(TreeReader reader, Problems problems);

    /** Hands the parts of a value to a sink. */
    void write(T value, Sink sink);
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.source.SetFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a builder was handed piece by piece, for an attribute that is one value in the end. <b>Not thread-safe.</b> */
final class Pieces<E> {
    private final List<E> pieces = new ArrayList<>();

    void add(E piece) {
        pieces.add(piece);
    }

    void addAll(E[] more) {
        pieces.addAll(List.of(more));
    }

    /** Hands the pieces over as a set of which the rest is not known, unless there are none; then starts anew. */
    void intoSet(Consumer<SetFinding<E>> attribute) {
        into(all -> attribute.accept(SetFinding.<E>unrecorded().including(all)));
    }

    /** Hands the pieces over, unless there are none; then starts anew. */
    void into(Consumer<List<E>> attribute) {
        if (!pieces.isEmpty()) {
            attribute.accept(ImmutableList.copyOf(pieces));
            pieces.clear();
        }
    }
}

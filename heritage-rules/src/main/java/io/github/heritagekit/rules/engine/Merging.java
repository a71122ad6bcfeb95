// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells changes that differ only in neighbouring cells of one fact as one change into the larger cell. */
final class Merging {
    private Merging() {}

    static List<Changer.Draft> of(List<Changer.Draft> drafts) {
        List<Changer.Draft> merged = new ArrayList<>(drafts);
        boolean again = true;
        while (again) {
            again = false;
            for (int i = 0; i < merged.size(); i++) {
                for (int j = i + 1; j < merged.size(); j++) {
                    Optional<Changer.Draft> both = both(merged.get(i), merged.get(j));
                    if (both.isPresent()) {
                        merged.set(i, both.get());
                        merged.remove(j--);
                        again = true;
                    }
                }
            }
        }
        return merged;
    }

    /** Returns both changes as one, if they can be told so. */
    private static Optional<Changer.Draft> both(Changer.Draft one, Changer.Draft other) {
        if (one.answer() != other.answer()
                || one.moves().size() != other.moves().size()) {
            return Optional.empty();
        }
        int differing = -1;
        for (int i = 0; i < one.moves().size(); i++) {
            if (!one.moves().get(i).equals(other.moves().get(i))) {
                if (differing >= 0) {
                    return Optional.empty();
                }
                differing = i;
            }
        }
        if (differing < 0) {
            return Optional.of(one);
        }
        if (!(one.moves().get(differing) instanceof ValueMove a)
                || !(other.moves().get(differing) instanceof ValueMove b)
                || !a.fact().equals(b.fact())
                || !a.values().adjoins(b.values())) {
            return Optional.empty();
        }
        List<Move> moves = new ArrayList<>(one.moves());
        moves.set(differing, a.or(b));
        return Optional.of(new Changer.Draft(List.copyOf(moves), one.answer(), one.cost()));
    }
}

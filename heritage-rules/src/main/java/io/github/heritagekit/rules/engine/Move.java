// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.rules.lang.Fact;
import java.util.List;

/** One fact put elsewhere: into other values, or with members of a set added or removed. */
sealed interface Move permits ValueMove, MemberMove {

    /** Returns the fact. */
    Fact<?> fact();

    /** Returns where the variables of the fact that change lie then; in several cells where that is left open. */
    ImmutableMap<Cells, ImmutableList<Cells.Cell>> cells();

    /** Returns the move as a person can be told it. */
    Alteration alteration();

    /**
     * Returns the ways in which the move can come out where a test written in Java was not tried on so many values: one value or
     * other may make it any of them. Only the move itself where there is no such test.
     */
    default List<Move> ways() {
        return List.of(this);
    }

    /** Returns whether all that this move changes is changed by the other one too, and alike. */
    default boolean isPartOf(Move other) {
        return other.cells().entrySet().containsAll(cells().entrySet());
    }

    /** Returns the variables with this fact moved. */
    default List<Variable> applied(List<Variable> variables) {
        return variables.stream()
                .map(variable -> {
                    ImmutableList<Cells.Cell> moved = cells().get(variable.of());
                    return moved == null ? variable : new Variable(variable.of(), moved);
                })
                .toList();
    }
}

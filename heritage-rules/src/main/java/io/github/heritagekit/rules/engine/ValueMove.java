// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.ValueSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fact put into some of its values.
 *
 * @param fact the fact
 * @param values where it is put
 * @param cells the cells of these values: more than one only where a test written in Java can come out either way
 * @param near where the case is now, for a witness close to it
 * @param isGuessed whether some test was not tried, the values being too many
 */
record ValueMove(
        Fact<?> fact,
        ValueSet values,
        ImmutableMap<Cells, ImmutableList<Cells.Cell>> cells,
        ValueSet near,
        boolean isGuessed)
        implements Move {

    /**
     * Returns the moves into each cell in which not all lies that is possible now, or in which a test that was not tried may come
     * out otherwise.
     */
    static List<Move> of(Variable variable, Facts facts) {
        ValueSet possible = (ValueSet) facts.possible(variable.fact());
        Map<ValueSet, List<Cells.Cell>> byValues = new LinkedHashMap<>();
        for (Cells.Cell cell : variable.of().cells()) {
            for (Cells.Cell tried : Variable.tried(cell, variable.of(), facts)) {
                byValues.computeIfAbsent(tried.values(), key -> new ArrayList<>())
                        .add(tried);
            }
        }
        List<Move> moves = new ArrayList<>();
        byValues.forEach((values, cells) -> {
            boolean isGuessed = cells.size() > 1 && !Variable.isTried(values, variable.of(), facts);
            if (isGuessed || !possible.minus(values).isEmpty()) {
                ImmutableMap<Cells, ImmutableList<Cells.Cell>> there =
                        ImmutableMap.of(variable.of(), ImmutableList.copyOf(cells));
                moves.add(new ValueMove(variable.fact(), values, there, possible, isGuessed));
            }
        });
        return moves;
    }

    @Override
    public List<Move> ways() {
        if (!isGuessed) {
            return List.of(this);
        }
        List<Move> ways = new ArrayList<>();
        cells.forEach((of, several) -> several.forEach(cell ->
                ways.add(new ValueMove(fact, values, ImmutableMap.of(of, ImmutableList.of(cell)), near, true))));
        return ways;
    }

    @Override
    public Alteration alteration() {
        Finding<?> witness = values.withNone(false).isEmpty() ? Finding.none() : Finding.of(values.witness(fact, near));
        return new Alteration(fact, values.asCondition(fact), witness);
    }

    /** Returns this move into the values of the other as well. */
    ValueMove or(ValueMove other) {
        return new ValueMove(fact, values.or(other.values), cells, near, isGuessed);
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Membership;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.lang.ValueSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One fact put into another cell: into other values, or with members of a set added or removed.
 *
 * @param fact the fact
 * @param values where it is put; of a set of codes empty
 * @param members of a set the members added (yes) and removed (no); else empty
 * @param cells the cells of the variables of the fact that change
 * @param near where the case is now, for a witness close to it
 */
record Move(
        Fact<?> fact,
        ValueSet values,
        ImmutableMap<String, Boolean> members,
        ImmutableMap<Cells, Cells.Cell> cells,
        HeritageValue near) {
    /** Of a set, so many members at the most are added and removed in combination. */
    private static final int MOST_MEMBERS = 6;

    /** Returns the moves that a fact can make from where the evidence has it. */
    static List<Move> of(Fact<?> fact, List<Variable> variables, Facts facts) {
        List<Variable> own = variables.stream()
                .filter(variable -> variable.fact().equals(fact))
                .toList();
        return fact instanceof CodesFact set
                ? ofMembers(set, own, (Membership) facts.possible(set))
                : ofValues(own.get(0), (ValueSet) facts.possible(fact), facts);
    }

    private static List<Move> ofValues(Variable variable, ValueSet possible, Facts facts) {
        List<Move> moves = new ArrayList<>();
        for (Cells.Cell cell : variable.of().cells()) {
            boolean stays = possible.minus(cell.values()).isEmpty();
            ValueSet values = cell.values().minus(possible);
            if (!stays && !values.isEmpty()) {
                for (Cells.Cell tried : Variable.tried(new Cells.Cell(values, cell.holding()), variable.of(), facts)) {
                    moves.add(new Move(
                            variable.fact(),
                            tried.values(),
                            ImmutableMap.of(),
                            ImmutableMap.of(variable.of(), tried),
                            possible));
                }
            }
        }
        return withoutGuesses(moves);
    }

    /** A test written in Java may come out either way on values too many to try: nothing can be promised of them. */
    private static List<Move> withoutGuesses(List<Move> moves) {
        Map<ValueSet, List<Move>> byValues = new LinkedHashMap<>();
        moves.forEach(move -> byValues.computeIfAbsent(move.values(), key -> new ArrayList<>())
                .add(move));
        return byValues.values().stream()
                .filter(same -> same.size() == 1)
                .map(same -> same.get(0))
                .toList();
    }

    private static List<Move> ofMembers(CodesFact set, List<Variable> own, Membership now) {
        List<Variable> known = own.stream()
                .filter(Variable::isKnown)
                .filter(variable -> !variable.of().member().orElseThrow().equals(Cells.ANY_OTHER))
                .limit(MOST_MEMBERS)
                .toList();
        List<Move> moves = new ArrayList<>();
        for (int chosen = 1; chosen < 1 << known.size(); chosen++) {
            Map<String, Boolean> members = new LinkedHashMap<>();
            Map<Cells, Cells.Cell> cells = new LinkedHashMap<>();
            for (int i = 0; i < known.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    Cells of = known.get(i).of();
                    boolean in = now.contains(of.member().orElseThrow()) == Truth.TRUE;
                    members.put(of.member().orElseThrow(), !in);
                    cells.put(of, of.cells().get(in ? 1 : 0));
                }
            }
            moves.add(new Move(
                    set, ValueSet.names(List.of()), ImmutableMap.copyOf(members), ImmutableMap.copyOf(cells), now));
        }
        return moves;
    }

    /** Returns the variables with this fact moved. */
    List<Variable> applied(List<Variable> variables) {
        return variables.stream()
                .map(variable -> {
                    Cells.Cell cell = cells.get(variable.of());
                    return cell == null ? variable : new Variable(variable.of(), List.of(cell));
                })
                .toList();
    }

    /** Returns the move as a person can be told it. */
    Alteration alteration() {
        if (fact instanceof CodesFact set) {
            return ofSet(set);
        }
        HeritageValue witness =
                values.withNone(false).isEmpty() ? Finding.none() : Finding.of(values.witness((ValueSet) near));
        return new Alteration(fact, values.asCondition(fact), witness);
    }

    private Alteration ofSet(CodesFact set) {
        Membership now = (Membership) near;
        Set<String> present = new LinkedHashSet<>(now.present());
        Set<String> absent = new LinkedHashSet<>(now.absent());
        List<Condition> parts = new ArrayList<>();
        members.forEach((code, in) -> {
            (in ? present : absent).add(code);
            (in ? absent : present).remove(code);
            parts.add(in ? set.includes(code) : Condition.not(set.includes(code)));
        });
        SetFinding<String> known = SetFinding.<String>unrecorded().including(present);
        SetFinding<String> witness = now.complete() ? known.completed() : known.excluding(absent);
        return new Alteration(set, Condition.all(parts), witness);
    }
}

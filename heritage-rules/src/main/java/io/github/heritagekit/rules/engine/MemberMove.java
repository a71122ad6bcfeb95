// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Membership;
import io.github.heritagekit.rules.lang.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A set with members added and removed, or emptied.
 *
 * @param fact the set
 * @param cells of each member turned, whether it is in then
 * @param now what is known of the set now
 * @param other a code that no condition names, for a set that is to have any other member
 */
record MemberMove(CodesFact fact, ImmutableMap<Cells, ImmutableList<Cells.Cell>> cells, Membership now, String other)
        implements Move {

    /** Returns the move that turns some members: what is known to be out is put in, all else is put out. */
    static MemberMove of(CodesFact fact, List<Variable> turned, Membership now, String other) {
        ImmutableMap.Builder<Cells, ImmutableList<Cells.Cell>> cells = ImmutableMap.builder();
        for (Variable variable : turned) {
            List<Cells.Cell> all = variable.of().cells();
            cells.put(variable.of(), ImmutableList.of(isOut(variable) ? all.get(0) : all.get(1)));
        }
        return new MemberMove(fact, cells.buildOrThrow(), now, other);
    }

    /** Returns whether the member is known not to be in the set. */
    static boolean isOut(Variable variable) {
        return variable.cells().equals(List.of(variable.of().cells().get(1)));
    }

    private boolean isIn(Cells of) {
        return ImmutableList.of(of.cells().get(0)).equals(cells.get(of));
    }

    /** Returns whether what is put out was not known member by member, so that all members go. */
    private boolean empties() {
        return cells.keySet().stream()
                .filter(of -> !isIn(of))
                .map(of -> of.member().orElseThrow())
                .anyMatch(member -> member.equals(Cells.ANY_OTHER) || now.contains(member) == Truth.UNKNOWN);
    }

    @Override
    public Alteration alteration() {
        SetFinding<String> witness = witness();
        boolean emptied = witness.complete() && witness.present().isEmpty() && cells.size() > 1;
        return new Alteration(
                fact, empties() || emptied ? Condition.not(fact.isPresent()) : Condition.all(told()), witness);
    }

    private List<Condition> told() {
        List<Condition> told = new ArrayList<>();
        for (Cells of : cells.keySet()) {
            String member = of.member().orElseThrow();
            if (member.equals(Cells.ANY_OTHER)) {
                told.add(fact.isPresent());
            } else {
                told.add(isIn(of) ? fact.includes(member) : Condition.not(fact.includes(member)));
            }
        }
        return told;
    }

    private SetFinding<String> witness() {
        if (empties()) {
            return SetFinding.none();
        }
        Set<String> present = new LinkedHashSet<>(now.present());
        Set<String> absent = new LinkedHashSet<>(now.absent());
        for (Cells of : cells.keySet()) {
            String member = of.member().orElseThrow();
            String code = member.equals(Cells.ANY_OTHER) ? other : member;
            (isIn(of) ? present : absent).add(code);
            (isIn(of) ? absent : present).remove(code);
        }
        SetFinding<String> known = SetFinding.<String>unrecorded().including(present);
        return now.complete() ? known.completed() : known.excluding(absent);
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Random evidence of every kind: recorded, none, a range, one of several, disputed, unrecorded; of sets by their members. */
final class RandomEvidence {
    private final Dice dice;

    RandomEvidence(Dice dice) {
        this.dice = dice;
    }

    /** Returns evidence for most of the facts, and nothing for the others. */
    Map<Fact<?>, HeritageValue> of(List<? extends Fact<?>> facts) {
        Map<Fact<?>, HeritageValue> all = new LinkedHashMap<>();
        for (Fact<?> fact : facts) {
            if (!dice.oneIn(4)) {
                all.put(fact, found(fact));
            }
        }
        return all;
    }

    /** Returns what was recorded of a few of the facts before it was overridden. */
    Map<Fact<?>, HeritageValue> overridden(List<? extends Fact<?>> facts) {
        Map<Fact<?>, HeritageValue> all = new LinkedHashMap<>();
        for (Fact<?> fact : facts) {
            if (dice.oneIn(5)) {
                all.put(fact, found(fact));
            }
        }
        return all;
    }

    private HeritageValue found(Fact<?> fact) {
        if (fact instanceof CodesFact set) {
            return members(set);
        }
        if (fact.equals(Pots.SPOUTS)) {
            return ordered(fact, LongStream.rangeClosed(-1, 5).boxed().toList());
        }
        if (fact.equals(Pots.HANDLES)) {
            return ordered(fact, List.of(0L, 1L, 2L, 3L));
        }
        if (fact.equals(Pots.MADE)) {
            return ordered(fact, RandomConditions.YEARS);
        }
        if (fact.equals(Pots.SOLD)) {
            return ordered(fact, RandomConditions.DATES);
        }
        if (fact.equals(Pots.SURFACE)) {
            return ordered(fact, RandomConditions.AREAS);
        }
        if (fact.equals(Pots.CHIPPED) || fact.equals(Pots.SIGNED)) {
            return named(fact, List.of(true, false));
        }
        return named(fact, codes(fact));
    }

    /** Of an open list, one code more than conditions ask. */
    private static List<String> codes(Fact<?> fact) {
        List<String> codes = new ArrayList<>(RandomConditions.codes(fact));
        if (fact.codes().isEmpty()) {
            codes.add("elm");
        }
        return codes;
    }

    private SetFinding<String> members(CodesFact set) {
        SetFinding<String> found = SetFinding.unrecorded(reason());
        for (String code : codes(set)) {
            int kind = dice.between(0, 2);
            found = kind == 0 ? found : kind == 1 ? found.including(code) : found.excluding(code);
        }
        return dice.oneIn(4) ? found.completed() : found;
    }

    private Finding.Reason reason() {
        return dice.oneIn(4) ? Finding.Reason.CANNOT_BE_FOUND_OUT : Finding.Reason.NOBODY_LOOKED;
    }

    /** Returns whether somebody looked, and it cannot be found out. */
    static boolean isInVain(@Nullable HeritageValue evidence) {
        return evidence instanceof SetFinding<?> set
                ? !set.complete() && set.reason() != Finding.Reason.NOBODY_LOOKED
                : evidence instanceof Finding.Unrecorded<?> nothing && nothing.reason() != Finding.Reason.NOBODY_LOOKED;
    }

    private <T> Finding<T> named(Fact<?> fact, List<T> values) {
        return dice.oneIn(5) ? Finding.disputed(simple(fact, values), simple(fact, values)) : simple(fact, values);
    }

    private <T extends Comparable<? super T>> Finding<T> ordered(Fact<?> fact, List<T> values) {
        return dice.oneIn(5)
                ? Finding.disputed(simpleOrRange(fact, values), simpleOrRange(fact, values))
                : simpleOrRange(fact, values);
    }

    private <T extends Comparable<? super T>> Finding<T> simpleOrRange(Fact<?> fact, List<T> values) {
        if (!dice.oneIn(2)) {
            return simple(fact, values);
        }
        T a = dice.of(values);
        T b = dice.of(values);
        return switch (dice.between(0, 4)) {
            case 0 -> Finding.atLeast(a);
            case 1 -> Finding.atMost(a);
            default -> a.compareTo(b) <= 0 ? Finding.between(a, b) : Finding.between(b, a);
        };
    }

    private <T> Finding<T> simple(Fact<?> fact, List<T> values) {
        int kind = dice.between(0, 8);
        if (kind < 4) {
            return Finding.of(dice.of(values));
        }
        if (kind < 6 && fact.canBeNone()) {
            return Finding.none();
        }
        return kind < 7
                ? Finding.unrecorded(reason())
                : Finding.oneOf(dice.<T>some(values, 1, 2), fact.canBeNone() && dice.oneIn(2));
    }
}

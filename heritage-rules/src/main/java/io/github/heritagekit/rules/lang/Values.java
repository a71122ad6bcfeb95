// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.source.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes sets of values: from what a type allows, from what was found, from what a condition names. */
final class Values {
    private Values() {}

    /** Returns all values of a type, without "there is none". */
    static ValueSet everything(FactType<?> type) {
        if (type == FactType.YES_NO) {
            return ValueSet.names(List.of(true, false));
        }
        if (!type.ordered()) {
            return ValueSet.allNamesBut(List.of());
        }
        return ValueSet.range(line(type), type.discrete());
    }

    private static Range<?> line(FactType<?> type) {
        if (type == FactType.AREA) {
            return Range.atLeast(Area.ofSquareMetres(0));
        }
        if (type == FactType.LENGTH) {
            return Range.atLeast(Length.ofMetres(0));
        }
        return type == FactType.SHARE ? Range.closed(Share.ofPercent(0), Share.ofPercent(100)) : Range.<Integer>all();
    }

    /** Returns the values that lie between both bounds, each included, as far as they are given. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // bounds are values of the type
    static ValueSet bounded(ValueSet values, FactType<?> type, @Nullable Comparable least, @Nullable Comparable most) {
        ValueSet bounded = values;
        if (least != null) {
            bounded = bounded.and(ValueSet.range(Range.atLeast(least), type.discrete()));
        }
        return most == null ? bounded : bounded.and(ValueSet.range(Range.atMost(most), type.discrete()));
    }

    static ValueSet points(FactType<?> type, Collection<?> values) {
        if (!type.ordered()) {
            return ValueSet.names(values);
        }
        ValueSet all = ValueSet.onlyNone(true).withNone(false);
        for (Object value : values) {
            all = all.or(ValueSet.range(singleton(value), type.discrete()));
        }
        return all;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // ordered types hold comparable values only
    private static Range<?> singleton(Object value) {
        return Range.singleton((Comparable) value);
    }

    /** Returns the possible values that a finding about a single-valued fact holds. */
    static ValueSet found(Fact<?> fact, Finding<?> finding) {
        FactType<?> type = fact.type();
        if (finding instanceof Finding.Recorded<?> recorded) {
            return points(type, List.of(recorded.recorded()));
        }
        if (finding instanceof Finding.None<?>) {
            return ValueSet.onlyNone(type.ordered());
        }
        if (finding instanceof Finding.Between<?> between) {
            return ValueSet.range(between(between.lower(), between.upper()), type.discrete());
        }
        if (finding instanceof Finding.OneOf<?> oneOf) {
            return points(type, ImmutableList.copyOf(oneOf.values())).withNone(oneOf.orNone());
        }
        if (finding instanceof Finding.Disputed<?> disputed) {
            return disputed.statements().stream()
                    .map(statement -> found(fact, statement))
                    .reduce(ValueSet::or)
                    .orElseThrow();
        }
        return (ValueSet) fact.domain();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a range is found of ordered values only
    private static Range<?> between(Optional<?> lower, Optional<?> upper) {
        if (lower.isEmpty()) {
            return Range.atMost((Comparable) upper.orElseThrow());
        }
        Comparable least = (Comparable) lower.get();
        return upper.isPresent() ? Range.closed(least, (Comparable) upper.get()) : Range.atLeast(least);
    }
}

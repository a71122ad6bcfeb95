// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import com.google.common.collect.BoundType;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;

/** Says which values lie in a set, as a condition over the fact. */
final class SetConditions {
    private SetConditions() {}

    static Condition of(Fact<?> fact, ValueSet values) {
        ValueSet domain = (ValueSet) fact.domain();
        if (domain.minus(values).isEmpty()) {
            return Condition.Always.TRUE;
        }
        if (domain.hasNone() && values.hasNone() && isAllBut(values)) {
            return Condition.not(some(fact, (ValueSet.Named) values)); // what is none is none of these either
        }
        Condition some = present(fact, values.withNone(false), domain);
        if (!domain.hasNone() || !values.hasNone()) {
            return some;
        }
        return Condition.any(some, Condition.not(fact.isPresent()));
    }

    private static Condition present(Fact<?> fact, ValueSet values, ValueSet domain) {
        if (domain.withNone(false).minus(values).isEmpty()) {
            return fact.isPresent();
        }
        if (values instanceof ValueSet.Named named) {
            return named(fact, named);
        }
        List<Condition> ranges = new ArrayList<>();
        for (Object range : ((ValueSet.Ordered) values).ranges().asRanges()) {
            ranges.add(range(
                    fact, (Range<?>) range, ((ValueSet.Ordered) domain).ranges().span()));
        }
        return Condition.any(ranges);
    }

    private static boolean isAllBut(ValueSet values) {
        return values instanceof ValueSet.Named named
                && named.complement()
                && !named.names().isEmpty();
    }

    private static Condition named(Fact<?> fact, ValueSet.Named named) {
        if (named.names().isEmpty()) {
            return Condition.Always.FALSE;
        }
        if (!named.complement()) {
            return some(fact, named);
        }
        Condition other = Condition.not(some(fact, named));
        return fact.canBeNone() ? Condition.all(fact.isPresent(), other) : other;
    }

    private static Condition some(Fact<?> fact, ValueSet.Named named) {
        return new Condition.OneOf(fact, List.copyOf(named.names()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a range of the fact's own values
    private static Condition range(Fact<?> fact, Range range, Range domain) {
        boolean below = range.hasLowerBound() && !(domain.hasLowerBound() && isStart(range, domain));
        boolean above = range.hasUpperBound() && !(domain.hasUpperBound() && isEnd(range, domain));
        if (below && above) {
            return between(fact, range);
        }
        if (below) {
            Comparison over = range.lowerBoundType() == BoundType.CLOSED ? Comparison.AT_LEAST : Comparison.OVER;
            return new Condition.Compare(fact, over, range.lowerEndpoint());
        }
        Comparison under = range.upperBoundType() == BoundType.CLOSED ? Comparison.AT_MOST : Comparison.UNDER;
        return new Condition.Compare(fact, under, range.upperEndpoint());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // both ranges hold the fact's own values
    private static boolean isStart(Range range, Range domain) {
        return range.lowerEndpoint().compareTo(domain.lowerEndpoint()) == 0
                && range.lowerBoundType() == domain.lowerBoundType();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // both ranges hold the fact's own values
    private static boolean isEnd(Range range, Range domain) {
        return range.upperEndpoint().compareTo(domain.upperEndpoint()) == 0
                && range.upperBoundType() == domain.upperBoundType();
    }

    /** Of values that lie one after the other, the last one is named and not the one after it. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // a range of the fact's own values
    private static Condition between(Fact<?> fact, Range range) {
        Comparable least = range.lowerEndpoint();
        Comparable most = range.upperEndpoint();
        boolean mostIncluded = range.upperBoundType() == BoundType.CLOSED;
        DiscreteDomain domain = FactType.discreteDomainOf(most);
        if (domain != null && !mostIncluded) {
            Comparable previous = domain.previous(most);
            most = previous == null ? most : previous;
            mostIncluded = true;
        }
        if (least.compareTo(most) == 0) {
            return new Condition.Compare(fact, Comparison.EXACTLY, least);
        }
        return new Condition.Between(fact, least, range.lowerBoundType() == BoundType.CLOSED, most, mostIncluded);
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import com.google.common.collect.BoundType;
import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A set of values of one fact, "there is none" being one of them.
 *
 * <p>Evidence is such a set (what is still possible), and so is what a condition accepts. A condition is true of the
 * evidence if it accepts all that is possible, false if it accepts nothing of it, else unknown. Sets of ordered values are
 * unions of ranges; sets of names are finite or leave out finitely many names. All operations are exact.
 *
 * <p>Immutable and thread-safe.
 */
public abstract sealed class ValueSet implements Possible permits ValueSet.Ordered, ValueSet.Named {
    private static final long serialVersionUID = 1L;

    private final boolean none;

    private ValueSet(boolean none) {
        this.none = none;
    }

    /** Returns the set of one name or yes/no value out of an open list. */
    public static ValueSet names(Collection<?> names) {
        return new Named(ImmutableSet.copyOf(names), false, false);
    }

    /** Returns the set of one value of a fact. */
    public static ValueSet of(Fact<?> fact, Object value) {
        return Values.points(fact.type(), List.of(value));
    }

    /** Returns the set of all names but these. */
    static ValueSet allNamesBut(Collection<?> names) {
        return new Named(ImmutableSet.copyOf(names), true, false);
    }

    /** Returns the set that a range of ordered values makes; whole numbers and dates lie in a discrete domain. */
    static <C extends Comparable<?>> ValueSet range(Range<C> range, @Nullable DiscreteDomain<?> discrete) {
        return new Ordered(ranges(range, discrete), false);
    }

    /** Returns the set that holds only "there is none", in the shape of an ordered or a named set. */
    public static ValueSet onlyNone(boolean ordered) {
        return ordered ? new Ordered(ImmutableRangeSet.of(), true) : new Named(ImmutableSet.of(), false, true);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // a fact's values and its discrete domain are of one type
    private static ImmutableRangeSet ranges(Range range, @Nullable DiscreteDomain discrete) {
        Range canonical = discrete == null ? range : range.canonical(discrete);
        return canonical.isEmpty() ? ImmutableRangeSet.of() : ImmutableRangeSet.of(canonical);
    }

    /** Returns whether "there is none" is in the set. */
    public boolean hasNone() {
        return none;
    }

    /** Returns this set with or without "there is none". */
    public abstract ValueSet withNone(boolean newNone);

    /** Returns what is in both sets. */
    public abstract ValueSet and(ValueSet other);

    /** Returns what is in this set or the other. */
    public abstract ValueSet or(ValueSet other);

    /** Returns what is in this set and not in the other. */
    public abstract ValueSet minus(ValueSet other);

    /** Returns whether nothing is in the set. */
    public abstract boolean isEmpty();

    /** Returns whether the set holds exactly one possibility: one value, or only "there is none". */
    public abstract boolean isSingle();

    /** Returns whether the values accepted hold of what is possible here: of all of it, of none of it, or of a part. */
    public Truth within(ValueSet accepted) {
        if (minus(accepted).isEmpty()) {
            return Truth.TRUE;
        }
        return and(accepted).isEmpty() ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Returns whether this set and the other can be told as one: ranges without a gap between, or names. */
    public abstract boolean adjoins(ValueSet other);

    /** Returns the condition that the fact lies in this set, in which the cells of a fact can be told to a person. */
    public Condition asCondition(Fact<?> fact) {
        return SetConditions.of(fact, this);
    }

    /**
     * Returns one of the values, without "there is none": one that is possible now if there is any; else on a line the one nearest
     * to where the case is now, or nearly so where a bound is excluded. Where the case has no value now, it lies at a bound that is
     * not just the end of what the fact can be.
     *
     * @param fact the fact
     * @param near where the case is now; may hold "there is none" only
     * @throws java.util.NoSuchElementException if there is no value
     */
    public Object witness(Fact<?> fact, ValueSet near) {
        if (withNone(false).isEmpty()) {
            throw new NoSuchElementException("no value in " + this);
        }
        return Witness.of(fact, withNone(false), near.withNone(false));
    }

    /** Returns the values, without "there is none", if they are at most so many; in their order where they have one. */
    public abstract Optional<List<Object>> values(int most);

    /** A set of values on a line. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // all sets of one fact hold values of one type, which the fact guards
    static final class Ordered extends ValueSet {
        private static final long serialVersionUID = 1L;

        private final ImmutableRangeSet ranges;

        Ordered(ImmutableRangeSet ranges, boolean none) {
            super(none);
            this.ranges = ranges;
        }

        ImmutableRangeSet ranges() {
            return ranges;
        }

        @Override
        public ValueSet withNone(boolean newNone) {
            return new Ordered(ranges, newNone);
        }

        @Override
        public ValueSet and(ValueSet other) {
            return new Ordered(ranges.intersection(((Ordered) other).ranges), hasNone() && other.hasNone());
        }

        @Override
        public ValueSet or(ValueSet other) {
            RangeSet all = TreeRangeSet.create(ranges);
            all.addAll((RangeSet) ((Ordered) other).ranges);
            return new Ordered(ImmutableRangeSet.copyOf(all), hasNone() || other.hasNone());
        }

        @Override
        public ValueSet minus(ValueSet other) {
            return new Ordered(ranges.difference(((Ordered) other).ranges), hasNone() && !other.hasNone());
        }

        /** Returns what a falling map makes of the ranges of this discrete set, each handed over with closed ends. */
        ValueSet falling(Function<Range<? extends Comparable<?>>, Range<?>> map, FactType<?> type) {
            ValueSet all = new Ordered(ImmutableRangeSet.of(), hasNone());
            for (Object each : ranges.asRanges()) {
                all = all.or(ValueSet.range(map.apply(closed((Range) each)), type.discrete()));
            }
            return all;
        }

        static Range closed(Range range) {
            Range below = range.hasUpperBound() ? Range.atMost(before(range.upperEndpoint())) : Range.all();
            return range.hasLowerBound() && !isLeast(range.lowerEndpoint())
                    ? below.intersection(Range.atLeast(range.lowerEndpoint()))
                    : below;
        }

        private static Comparable before(Comparable endpoint) {
            DiscreteDomain domain = FactType.discreteDomainOf(endpoint);
            Comparable previous = domain == null ? null : domain.previous(endpoint);
            return previous == null ? endpoint : previous;
        }

        /** A range without a lower end starts, in its canonical form, at the least value there is. */
        private static boolean isLeast(Comparable endpoint) {
            return endpoint.equals(Integer.MIN_VALUE)
                    || endpoint.equals(Long.MIN_VALUE)
                    || endpoint.equals(LocalDate.MIN);
        }

        @Override
        public boolean adjoins(ValueSet other) {
            return !hasNone()
                    && !other.hasNone()
                    && ((Ordered) or(other)).ranges.asRanges().size() == 1;
        }

        @Override
        public Optional<List<Object>> values(int most) {
            List<Object> values = new ArrayList<>();
            for (Object each : ranges.asRanges()) {
                Range range = (Range) each;
                if (!range.hasLowerBound() || !range.hasUpperBound()) {
                    return Optional.empty();
                }
                DiscreteDomain domain = FactType.discreteDomainOf(range.lowerEndpoint());
                boolean point = range.lowerEndpoint().compareTo(range.upperEndpoint()) == 0;
                boolean many =
                        domain == null ? !point : domain.distance(range.lowerEndpoint(), range.upperEndpoint()) > most;
                if (many || values.size() > most) {
                    return Optional.empty();
                }
                if (domain == null) {
                    values.add(range.lowerEndpoint());
                } else {
                    values.addAll(ContiguousSet.create(range, domain));
                }
            }
            return values.size() > most ? Optional.empty() : Optional.of(values);
        }

        @Override
        public boolean isEmpty() {
            return ranges.isEmpty() && !hasNone();
        }

        @Override
        public boolean isSingle() {
            if (ranges.isEmpty()) {
                return hasNone();
            }
            return !hasNone() && ranges.asRanges().size() == 1 && isPoint(ranges.span());
        }

        private static boolean isPoint(Range range) {
            return range.hasLowerBound()
                    && range.hasUpperBound()
                    && (range.lowerEndpoint().compareTo(range.upperEndpoint()) == 0 || isUnit(range));
        }

        private static boolean isUnit(Range range) {
            DiscreteDomain domain = FactType.discreteDomainOf(range.lowerEndpoint());
            return domain != null
                    && range.lowerBoundType() == BoundType.CLOSED
                    && range.upperBoundType() == BoundType.OPEN
                    && domain.distance(range.lowerEndpoint(), range.upperEndpoint()) == 1;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Ordered other && ranges.equals(other.ranges) && hasNone() == other.hasNone();
        }

        @Override
        public int hashCode() {
            // quantities of one size in two units are equal here, so only what they agree on may enter the hash
            return ranges.asRanges().size() * 2 + (hasNone() ? 1 : 0);
        }

        @Override
        public String toString() {
            return ranges + (hasNone() ? " or none" : "");
        }
    }

    /** A set of names, or of all names but some. */
    static final class Named extends ValueSet {
        private static final long serialVersionUID = 1L;

        private final ImmutableSet<?> names;
        private final boolean complement;

        Named(ImmutableSet<?> names, boolean complement, boolean none) {
            super(none);
            this.names = names;
            this.complement = complement;
        }

        ImmutableSet<?> names() {
            return names;
        }

        boolean complement() {
            return complement;
        }

        @Override
        public ValueSet withNone(boolean newNone) {
            return new Named(names, complement, newNone);
        }

        private Named inverse() {
            return new Named(names, !complement, !hasNone());
        }

        @Override
        public ValueSet and(ValueSet other) {
            Named that = (Named) other;
            boolean bothNone = hasNone() && that.hasNone();
            if (complement && that.complement) {
                return new Named(Sets.union(names, that.names).immutableCopy(), true, bothNone);
            }
            if (complement) {
                return new Named(Sets.difference(that.names, names).immutableCopy(), false, bothNone);
            }
            return that.complement
                    ? new Named(Sets.difference(names, that.names).immutableCopy(), false, bothNone)
                    : new Named(Sets.intersection(names, that.names).immutableCopy(), false, bothNone);
        }

        @Override
        public ValueSet or(ValueSet other) {
            return ((Named) inverse().and(((Named) other).inverse())).inverse();
        }

        @Override
        public ValueSet minus(ValueSet other) {
            return and(((Named) other).inverse());
        }

        @Override
        public boolean adjoins(ValueSet other) {
            return !hasNone() && !other.hasNone();
        }

        @Override
        public Optional<List<Object>> values(int most) {
            return complement || names.size() > most ? Optional.empty() : Optional.of(ImmutableList.copyOf(names));
        }

        @Override
        public boolean isEmpty() {
            return !complement && names.isEmpty() && !hasNone();
        }

        @Override
        public boolean isSingle() {
            return !complement && (hasNone() ? names.isEmpty() : names.size() == 1);
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Named other
                    && names.equals(other.names)
                    && complement == other.complement
                    && hasNone() == other.hasNone();
        }

        @Override
        public int hashCode() {
            return names.hashCode() * 4 + (complement ? 2 : 0) + (hasNone() ? 1 : 0);
        }

        @Override
        public String toString() {
            return (complement ? "all but " : "") + names + (hasNone() ? " or none" : "");
        }
    }
}

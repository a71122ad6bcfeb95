// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Range;
import io.github.heritagekit.model.HeritageValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A condition over facts: a tree whose leaves each ask one fact.
 *
 * <p>A condition is judged by what the evidence leaves possible: a leaf is true if it holds for every value still possible,
 * false if for none, else unknown; strong Kleene logic above the leaves. That judgement is sound and not complete: "before
 * 1900 or not before 1900" is unknown of an unknown year. The verdict over all rules is exact. A fact that is none makes
 * every comparison false, so {@code not} over it is true.
 *
 * <p>Immutable and thread-safe. Equality is by structure; the order of parts matters.
 */
public sealed interface Condition extends HeritageValue {

    /** Hands the condition to the visitor's method for its kind. */
    <R> R accept(Visitor<R> visitor);

    /** Returns the condition in words, in the language given (English and Chinese are shipped). */
    default String phrase(Locale language) {
        return accept(new ConditionPhrases(language));
    }

    /** Returns the leaves of the tree, from left to right. */
    default List<Leaf> leaves() {
        return LeafCollector.of(this);
    }

    /** Returns the condition that all parts hold; one part stands for itself, none is always true. */
    static Condition all(List<? extends Condition> parts) {
        List<Condition> flat = parts.stream()
                .<Condition>mapMulti((part, out) -> {
                    if (part instanceof All inner) {
                        inner.parts().forEach(out);
                    } else if (!part.equals(Always.TRUE)) {
                        out.accept(part);
                    }
                })
                .toList();
        if (flat.contains(Always.FALSE)) {
            return Always.FALSE;
        }
        return flat.isEmpty() ? Always.TRUE : flat.size() == 1 ? flat.get(0) : new All(flat);
    }

    /** Returns the condition that all parts hold. */
    static Condition all(Condition... parts) {
        return all(List.of(parts));
    }

    /** Returns the condition that at least one part holds; one part stands for itself, none is never true. */
    static Condition any(List<? extends Condition> parts) {
        List<Condition> flat = parts.stream()
                .<Condition>mapMulti((part, out) -> {
                    if (part instanceof Any inner) {
                        inner.parts().forEach(out);
                    } else if (!part.equals(Always.FALSE)) {
                        out.accept(part);
                    }
                })
                .toList();
        if (flat.contains(Always.TRUE)) {
            return Always.TRUE;
        }
        return flat.isEmpty() ? Always.FALSE : flat.size() == 1 ? flat.get(0) : new Any(flat);
    }

    /** Returns the condition that at least one part holds. */
    static Condition any(Condition... parts) {
        return any(List.of(parts));
    }

    /**
     * Returns the condition that at least {@code count} of the parts hold. Parts that always hold are counted beforehand, those
     * that never do are left out; a count of all that remain is {@link #all}, of one {@link #any}.
     */
    static Condition atLeast(int count, List<? extends Condition> parts) {
        int sure = (int) parts.stream().filter(Always.TRUE::equals).count();
        int rest = count - sure;
        List<Condition> asked = new ArrayList<>(parts);
        asked.removeIf(Always.class::isInstance);
        if (rest <= 0) {
            return Always.TRUE;
        }
        if (rest > asked.size()) {
            return Always.FALSE;
        }
        if (rest == asked.size()) {
            return all(asked);
        }
        return rest == 1 ? any(asked) : new AtLeast(rest, asked);
    }

    /** Returns the condition that the part does not hold; two negations cancel. */
    static Condition not(Condition part) {
        if (part instanceof Always always) {
            return always == Always.TRUE ? Always.FALSE : Always.TRUE;
        }
        return part instanceof Not twice ? twice.part() : new Not(part);
    }

    /** A condition that asks one fact. */
    sealed interface Leaf extends Condition {
        /** Returns the fact asked. */
        Fact<?> fact();

        /** Returns the truth of the leaf, for what is possible of its fact. */
        Truth judge(Possible possible);
    }

    /** A condition that asks one fact with single values, and so is the set of values it accepts. */
    sealed interface SingleLeaf extends Leaf {
        /** Returns the values for which the leaf holds. */
        ValueSet accepts();

        @Override
        default Truth judge(Possible possible) {
            return ((ValueSet) possible).within(accepts());
        }
    }

    /** A condition without a fact: what remains where all parts are gone. */
    enum Always implements Condition {
        /** Holds of every case. */
        TRUE,
        /** Holds of no case. */
        FALSE;

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.always(this);
        }
    }

    /** All parts hold. */
    record All(List<Condition> parts) implements Condition {
        /** Checks and copies the parts. */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.all(this);
        }
    }

    /** At least one part holds. */
    record Any(List<Condition> parts) implements Condition {
        /** Checks and copies the parts. */
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.any(this);
        }
    }

    /** At least a number of parts hold. */
    record AtLeast(int count, List<Condition> parts) implements Condition {
        /** Checks the count against the parts and copies them. */
        public AtLeast {
            parts = List.copyOf(parts);
            if (count < 1 || count > parts.size()) {
                throw new IllegalArgumentException("count must be 1 to " + parts.size() + " but was " + count);
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.atLeast(this);
        }
    }

    /** The part does not hold. */
    record Not(Condition part) implements Condition {
        /** Checks the part. */
        public Not {
            requireNonNull(part, "part");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /** The fact is one of the values. */
    record OneOf(Fact<?> fact, List<?> values) implements SingleLeaf {
        /** Checks that the values are of the fact's type, and some of its own where its list is closed. */
        public OneOf {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("values of " + fact + " must not be empty");
            }
            if (fact.type() == FactType.CODES) {
                throw new IllegalArgumentException("fact " + fact + " is a set of codes; ask what it includes");
            }
            values.forEach(value -> requireValue(fact, value));
            List<String> codes = fact.codes();
            for (Object value : values) {
                if (!codes.isEmpty() && !codes.contains(value.toString())) {
                    throw new IllegalArgumentException(
                            "value of " + fact + " must be one of " + codes + " but was `" + value + "`");
                }
            }
        }

        @Override
        public ValueSet accepts() {
            return Values.points(fact.type(), values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.oneOf(this);
        }
    }

    /** The fact compares with a bound as said. */
    record Compare(Fact<?> fact, Comparison comparison, Comparable<?> bound) implements SingleLeaf {
        /** Checks that the fact has an order and the bound is a value of its type. */
        public Compare {
            requireOrdered(fact);
            requireNonNull(comparison, "comparison");
            requireValue(fact, requireNonNull(bound, "bound"));
        }

        @Override
        public ValueSet accepts() {
            Range<?> range = switch (comparison) {
                case AT_LEAST -> Range.atLeast(bound);
                case OVER -> Range.greaterThan(bound);
                case AT_MOST -> Range.atMost(bound);
                case UNDER -> Range.lessThan(bound);
                case EXACTLY -> Range.singleton(bound);
            };
            return ValueSet.range(range, fact.type().discrete());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.compare(this);
        }
    }

    /** The fact lies between two bounds, each included or not. */
    record Between(Fact<?> fact, Comparable<?> least, boolean leastIncluded, Comparable<?> most, boolean mostIncluded)
            implements SingleLeaf {
        /** Checks that the fact has an order, the bounds are values of its type, and they stand in it. */
        public Between {
            requireOrdered(fact);
            requireValue(fact, requireNonNull(least, "least"));
            requireValue(fact, requireNonNull(most, "most"));
            if (compare(least, most) > 0) {
                throw new IllegalArgumentException(
                        "upper bound of " + fact + " must not be under the lower bound " + least + " but was " + most);
            }
        }

        @SuppressWarnings({"unchecked", "rawtypes"}) // both bounds are values of the fact's type
        private static int compare(Comparable least, Comparable most) {
            return least.compareTo(most);
        }

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // both bounds are values of the fact's type
        public ValueSet accepts() {
            Range above = leastIncluded ? Range.atLeast((Comparable) least) : Range.greaterThan((Comparable) least);
            Range below = mostIncluded ? Range.atMost((Comparable) most) : Range.lessThan((Comparable) most);
            ValueSet lower = ValueSet.range(above, fact.type().discrete());
            return lower.and(ValueSet.range(below, fact.type().discrete()));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.between(this);
        }
    }

    /** The set includes the code. */
    record Includes(CodesFact fact, String code) implements Leaf {
        /** Checks that the code is one of a closed list. */
        public Includes {
            if (!fact.codes().isEmpty() && !fact.codes().contains(code)) {
                throw new IllegalArgumentException(
                        "member of " + fact + " must be one of " + fact.codes() + " but was `" + code + "`");
            }
        }

        @Override
        public Truth judge(Possible possible) {
            return ((Membership) possible).contains(code);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.includes(this);
        }
    }

    /** There is a value at all; of a set, there is a member. */
    record IsPresent(Fact<?> fact) implements Leaf {
        /** Checks the fact. */
        public IsPresent {
            requireNonNull(fact, "fact");
        }

        @Override
        public Truth judge(Possible possible) {
            if (possible instanceof Membership members) {
                return hasMembers(members);
            }
            ValueSet values = (ValueSet) possible;
            return values.within(values.withNone(false));
        }

        /** Of a closed list, a set that holds none of its codes holds nothing. */
        private Truth hasMembers(Membership members) {
            boolean noneLeft = !fact.codes().isEmpty()
                    && fact.codes().stream().allMatch(code -> members.contains(code) == Truth.FALSE);
            return noneLeft ? Truth.FALSE : members.hasMembers();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.isPresent(this);
        }
    }

    /** The value passes a test written in Java. */
    record Passes(Fact<?> fact, NamedTest<?> test) implements Leaf {
        /** The most values that a test is tried on one by one. */
        public static final int MOST_TRIED = 64;

        /** Checks that the test is for facts of this type. */
        public Passes {
            requireNonNull(fact, "fact");
            if (!fact.type().equals(test.type())) {
                throw new IllegalArgumentException(
                        "test " + test + " is for a " + test.type() + " but " + fact + " is a " + fact.type());
            }
        }

        @Override
        public Truth judge(Possible possible) {
            return trial((ValueSet) possible).truth();
        }

        /** Tries the test on what is possible; of many values it says nothing. */
        public Trial trial(ValueSet possible) {
            if (possible.withNone(false).isEmpty()) {
                return new Trial(Truth.FALSE, true, List.of());
            }
            Optional<List<Object>> values = possible.values(MOST_TRIED);
            return values.isPresent()
                    ? Trial.of(test, values.get(), possible.hasNone())
                    : new Trial(Truth.UNKNOWN, false, List.of());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.passes(this);
        }
    }

    /**
     * What came of trying a test on what is possible of a fact.
     *
     * @param truth true if all passed, false if none did; unknown if some did, if one threw, or if there were too many to try
     * @param tried whether each possible value was tried
     * @param failures what the test threw, in words, in the order of the values
     */
    record Trial(Truth truth, boolean tried, List<String> failures) implements HeritageValue {
        /** Copies the failures. */
        public Trial {
            requireNonNull(truth, "truth");
            failures = List.copyOf(failures);
        }

        static Trial of(NamedTest<?> test, List<Object> values, boolean orNone) {
            boolean allPass = !orNone;
            boolean somePass = false;
            List<String> failures = new ArrayList<>();
            for (Object value : values) {
                try {
                    boolean passes = test.testValue(value);
                    allPass &= passes;
                    somePass |= passes;
                } catch (Throwable e) {
                    failures.add(survivable(e).toString());
                }
            }
            boolean settled = failures.isEmpty() && (allPass || !somePass);
            return new Trial(settled ? Truth.of(allPass) : Truth.UNKNOWN, true, failures);
        }

        /** Returns what a test threw; what ends the machine, such as want of memory, is thrown on. */
        private static Throwable survivable(Throwable thrown) {
            if (thrown instanceof VirtualMachineError fatal && !(thrown instanceof StackOverflowError)) {
                throw fatal;
            }
            return thrown;
        }
    }

    private static void requireOrdered(Fact<?> fact) {
        if (!fact.type().ordered()) {
            throw new IllegalArgumentException("fact " + fact + " is a " + fact.type() + " and cannot be compared");
        }
    }

    private static void requireValue(Fact<?> fact, Object value) {
        Class<?> wanted = fact.type().valueClass();
        if (!wanted.isInstance(value)) {
            throw new IllegalArgumentException(
                    "value of " + fact + " must be a " + fact.type() + " (" + wanted.getName() + ") but was `" + value
                            + "` (" + value.getClass().getName() + ")");
        }
    }

    /**
     * One method for each kind of condition, so that a new kind is a compile error wherever one is forgotten.
     *
     * @param <R> the result
     */
    interface Visitor<R> {
        /** Visits a constant. */
        R always(Always condition);

        /** Visits a conjunction. */
        R all(All condition);

        /** Visits a disjunction. */
        R any(Any condition);

        /** Visits a count. */
        R atLeast(AtLeast condition);

        /** Visits a negation. */
        R not(Not condition);

        /** Visits a choice of values. */
        R oneOf(OneOf condition);

        /** Visits a comparison. */
        R compare(Compare condition);

        /** Visits a range. */
        R between(Between condition);

        /** Visits a membership. */
        R includes(Includes condition);

        /** Visits a test for presence. */
        R isPresent(IsPresent condition);

        /** Visits a test written in Java. */
        R passes(Passes condition);
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import io.github.heritagekit.rules.lang.Comparison;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.NamedTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A case of which everything is known, and what conditions say of it: yes or no, and nothing between.
 *
 * @param values for each fact its value, {@link None#NONE}, or of a set the set of its members
 */
record Completion(Map<Fact<?>, Object> values) implements Condition.Visitor<Boolean> {
    /** There is no value. */
    enum None {
        NONE
    }

    Completion with(Fact<?> fact, Object value) {
        Map<Fact<?>, Object> more = new LinkedHashMap<>(values);
        more.put(fact, value);
        return new Completion(more);
    }

    boolean satisfies(Condition condition) {
        return condition.accept(this);
    }

    private long count(List<Condition> parts) {
        return parts.stream().filter(this::satisfies).count();
    }

    /** Returns the value of a fact; a view is computed from its base. */
    private Object value(Fact<?> fact) {
        Object value = values.get(Pots.recordedFor(fact));
        if (value == null) {
            throw new IllegalStateException("nothing is said of " + fact);
        }
        return fact.equals(Pots.AGE) && value instanceof Integer year
                ? (Object) (long) (Pots.DAY.getYear() - year)
                : value;
    }

    /** Returns the sign of the value less the bound. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // a bound is a value of the fact's own type
    private static int compare(Object value, Object bound) {
        return Integer.signum(((Comparable) value).compareTo(bound));
    }

    private static boolean compares(Object value, Comparison comparison, Object bound) {
        int sign = compare(value, bound);
        return switch (comparison) {
            case AT_LEAST -> sign >= 0;
            case OVER -> sign > 0;
            case AT_MOST -> sign <= 0;
            case UNDER -> sign < 0;
            case EXACTLY -> sign == 0;
        };
    }

    @Override
    public Boolean always(Condition.Always condition) {
        return condition == Condition.Always.TRUE;
    }

    @Override
    public Boolean all(Condition.All condition) {
        return count(condition.parts()) == condition.parts().size();
    }

    @Override
    public Boolean any(Condition.Any condition) {
        return count(condition.parts()) > 0;
    }

    @Override
    public Boolean atLeast(Condition.AtLeast condition) {
        return count(condition.parts()) >= condition.count();
    }

    @Override
    public Boolean not(Condition.Not condition) {
        return !satisfies(condition.part());
    }

    @Override
    public Boolean oneOf(Condition.OneOf condition) {
        return condition.values().contains(value(condition.fact()));
    }

    @Override
    public Boolean compare(Condition.Compare condition) {
        Object value = value(condition.fact());
        return value != None.NONE && compares(value, condition.comparison(), condition.bound());
    }

    @Override
    public Boolean between(Condition.Between condition) {
        Object value = value(condition.fact());
        return value != None.NONE
                && compares(value, condition.leastIncluded() ? Comparison.AT_LEAST : Comparison.OVER, condition.least())
                && compares(value, condition.mostIncluded() ? Comparison.AT_MOST : Comparison.UNDER, condition.most());
    }

    @Override
    public Boolean includes(Condition.Includes condition) {
        return ((Set<?>) value(condition.fact())).contains(condition.code());
    }

    @Override
    public Boolean isPresent(Condition.IsPresent condition) {
        Object value = value(condition.fact());
        return value instanceof Set<?> members ? !members.isEmpty() : value != None.NONE;
    }

    @Override
    public Boolean passes(Condition.Passes condition) {
        Object value = value(condition.fact());
        return value != None.NONE && passes(condition.test(), value);
    }

    @SuppressWarnings("unchecked") // a condition checks that its test is for the type of its fact
    private static <T> boolean passes(NamedTest<T> test, Object value) {
        return test.test((T) value);
    }
}

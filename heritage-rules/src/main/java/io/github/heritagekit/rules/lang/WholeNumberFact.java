// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

/** A fact that is a whole number, such as a count or a number of years. Immutable and thread-safe. */
public final class WholeNumberFact extends OrderedFact<Long, WholeNumberFact> {
    private static final long serialVersionUID = 1L;

    WholeNumberFact(Declaration declaration) {
        super(declaration);
    }

    @Override
    WholeNumberFact with(Declaration newDeclaration) {
        return new WholeNumberFact(newDeclaration);
    }

    @Override
    public FactType<Long> type() {
        return FactType.WHOLE_NUMBER;
    }

    /** Returns the condition that the number is the bound or more. */
    public Condition atLeast(long bound) {
        return new Condition.Compare(this, Comparison.AT_LEAST, bound);
    }

    /** Returns the condition that the number is the bound or less. */
    public Condition atMost(long bound) {
        return new Condition.Compare(this, Comparison.AT_MOST, bound);
    }

    /** Returns the condition that the number is more than the bound. */
    public Condition over(long bound) {
        return new Condition.Compare(this, Comparison.OVER, bound);
    }

    /** Returns the condition that the number is less than the bound. */
    public Condition under(long bound) {
        return new Condition.Compare(this, Comparison.UNDER, bound);
    }

    /** Returns the condition that the number is this one. */
    public Condition is(long value) {
        return new Condition.Compare(this, Comparison.EXACTLY, value);
    }

    /** Returns the condition that the number lies between both bounds, each included. */
    public Condition between(long first, long last) {
        return new Condition.Between(this, first, true, last, true);
    }
}

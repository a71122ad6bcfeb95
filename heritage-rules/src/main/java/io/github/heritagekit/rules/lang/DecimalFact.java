// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import java.math.BigDecimal;

/** A fact that is a number without unit. Immutable and thread-safe. */
public final class DecimalFact extends OrderedFact<BigDecimal, DecimalFact> {
    private static final long serialVersionUID = 1L;

    DecimalFact(Declaration declaration) {
        super(declaration);
    }

    @Override
    DecimalFact with(Declaration newDeclaration) {
        return new DecimalFact(newDeclaration);
    }

    @Override
    public FactType<BigDecimal> type() {
        return FactType.DECIMAL;
    }

    // 90, 90.0 and 9E+1 are one number, and conditions that ask it are equal

    /** Returns the condition that the number is the bound or more. */
    public Condition atLeast(BigDecimal bound) {
        return new Condition.Compare(this, Comparison.AT_LEAST, bound.stripTrailingZeros());
    }

    /** Returns the condition that the number is the bound or less. */
    public Condition atMost(BigDecimal bound) {
        return new Condition.Compare(this, Comparison.AT_MOST, bound.stripTrailingZeros());
    }

    /** Returns the condition that the number is more than the bound. */
    public Condition over(BigDecimal bound) {
        return new Condition.Compare(this, Comparison.OVER, bound.stripTrailingZeros());
    }

    /** Returns the condition that the number is less than the bound. */
    public Condition under(BigDecimal bound) {
        return new Condition.Compare(this, Comparison.UNDER, bound.stripTrailingZeros());
    }

    /** Returns the condition that the number lies between both bounds, each included. */
    public Condition between(BigDecimal first, BigDecimal last) {
        return new Condition.Between(this, first.stripTrailingZeros(), true, last.stripTrailingZeros(), true);
    }
}

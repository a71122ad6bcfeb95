// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

/**
 * A fact that is a quantity with a unit: an area, a length, a share. Immutable and thread-safe.
 *
 * @param <Q> the quantity
 */
public final class QuantityFact<Q extends Comparable<Q>> extends OrderedFact<Q, QuantityFact<Q>> {
    private static final long serialVersionUID = 1L;

    private final FactType<Q> type;

    QuantityFact(Declaration declaration, FactType<Q> type) {
        super(declaration);
        this.type = type;
    }

    @Override
    QuantityFact<Q> with(Declaration newDeclaration) {
        return new QuantityFact<>(newDeclaration, type);
    }

    @Override
    public FactType<Q> type() {
        return type;
    }

    /** Returns the condition that the quantity is the bound or more. */
    public Condition atLeast(Q bound) {
        return new Condition.Compare(this, Comparison.AT_LEAST, bound);
    }

    /** Returns the condition that the quantity is the bound or less. */
    public Condition atMost(Q bound) {
        return new Condition.Compare(this, Comparison.AT_MOST, bound);
    }

    /** Returns the condition that the quantity is more than the bound. */
    public Condition over(Q bound) {
        return new Condition.Compare(this, Comparison.OVER, bound);
    }

    /** Returns the condition that the quantity is less than the bound. */
    public Condition under(Q bound) {
        return new Condition.Compare(this, Comparison.UNDER, bound);
    }

    /** Returns the condition that the quantity lies between both bounds, each included. */
    public Condition between(Q least, Q most) {
        return new Condition.Between(this, least, true, most, true);
    }
}

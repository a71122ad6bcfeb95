// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact whose values have an order: a number, a quantity, a year, a date. Its domain can be narrowed to a range.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the Java type of its values
 * @param <F> the fact itself
 */
public abstract sealed class OrderedFact<T extends Comparable<? super T>, F extends OrderedFact<T, F>>
        extends DeclaredFact<T, F> permits WholeNumberFact, DecimalFact, QuantityFact, YearFact, DateFact {
    private static final long serialVersionUID = 1L;

    OrderedFact(Declaration declaration) {
        super(declaration);
    }

    /**
     * Returns this fact with values between both bounds only, each included: evidence outside them is refused, and nobody
     * looks for a completion there.
     *
     * @throws IllegalArgumentException if the upper bound lies under the lower, or the fact is a view, whose values follow
     *     from its base fact
     */
    public final F within(T least, T most) {
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "upper bound of " + this + " must not be under the lower bound " + least + " but was " + most);
        }
        return bounded(least, most);
    }

    /** Returns this fact with values of the bound or more only; errors as in {@link #within}. */
    public final F from(T least) {
        return bounded(least, null);
    }

    /** Returns this fact with values of the bound or less only; errors as in {@link #within}. */
    public final F upTo(T most) {
        return bounded(null, most);
    }

    private F bounded(@Nullable T least, @Nullable T most) {
        if (view().isPresent()) {
            throw new IllegalArgumentException(
                    "values of " + this + " follow from " + base() + "; narrow the domain of that fact instead");
        }
        return with(declaration().within(least, most));
    }

    /** Returns the least value, where the author narrowed the domain. */
    @SuppressWarnings("unchecked") // only values of the fact's own type are put there
    public final Optional<T> least() {
        return Optional.ofNullable((T) declaration().least());
    }

    /** Returns the greatest value, where the author narrowed the domain. */
    @SuppressWarnings("unchecked") // only values of the fact's own type are put there
    public final Optional<T> most() {
        return Optional.ofNullable((T) declaration().most());
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * A generator that is equal to itself only and has no edge cases.
 *
 * <p>jqwik looks generators up by their content, again for each value that is a choice between several. For generators as deep as
 * those of assets it spends most of its time on that, and as much on the edge cases of their parts taken together. Here, corners
 * are alternatives like others.
 */
final class Plain<T> implements Arbitrary<T> {
    private final IntFunction<RandomGenerator<T>> generator;

    private Plain(IntFunction<RandomGenerator<T>> generator) {
        this.generator = generator;
    }

    static <T> Arbitrary<T> of(Arbitrary<T> content) {
        return new Plain<>(content::generator);
    }

    /** Returns a choice between generators, the simplest first: values shrink towards it. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <T> Arbitrary<T> oneOf(Arbitrary<? extends T>... alternatives) {
        return mostly(1, alternatives);
    }

    /** Returns a choice that falls on the first of the generators so many times as often as on each of the others. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <T> Arbitrary<T> mostly(int times, Arbitrary<? extends T>... alternatives) {
        List<Arbitrary<? extends T>> all = List.of(alternatives);
        return new Plain<>(size -> {
            List<RandomGenerator<? extends T>> generators = new ArrayList<>();
            all.forEach(alternative -> generators.add(alternative.generator(size)));
            return Choice.among(times, generators);
        });
    }

    /** Returns nothing, or a value in one of so many cases. */
    static <T> Arbitrary<Optional<T>> oneIn(int cases, Arbitrary<T> values) {
        return mostly(cases - 1, Arbitraries.just(Optional.empty()), values.map(Optional::of));
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return generator.apply(genSize);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }
}

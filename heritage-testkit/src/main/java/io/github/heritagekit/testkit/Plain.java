// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * A generator that is equal to itself only and has no edge cases.
 *
 * <p>jqwik looks generators up by their content, again for each value that is a choice between several. For generators as deep as
 * those of assets it spends most of its time on that, and as much on the edge cases of their parts taken together. Here, corners
 * are alternatives like others.
 */
final class Plain<T> implements Arbitrary<T> {
    private final IntFunction<RandomGenerator<T>> generator;
    private final Map<Integer, RandomGenerator<T>> generators = new ConcurrentHashMap<>();

    private Plain(IntFunction<RandomGenerator<T>> generator) {
        this.generator = generator;
    }

    static <T> Arbitrary<T> of(Arbitrary<T> content) {
        return new Plain<>(content::generator);
    }

    /** Returns what is made of the values of a generator and shrinks in a way of its own. */
    static <C, T> Arbitrary<T> shrinking(Arbitrary<C> content, Function<Shrinkable<C>, Shrinkable<T>> made) {
        return new Plain<>(size -> {
            RandomGenerator<C> generator = content.generator(size);
            return random -> made.apply(generator.next(random));
        });
    }

    /** Returns a choice between generators, the simplest first: values shrink towards it. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <T> Arbitrary<T> oneOf(Arbitrary<? extends T>... alternatives) {
        return choice(1, alternatives.length, List.of(alternatives));
    }

    /** Returns a choice that falls on the first of the generators so many times as often as on each of the others. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <T> Arbitrary<T> mostly(int times, Arbitrary<? extends T>... alternatives) {
        return choice(times, times + alternatives.length - 1, List.of(alternatives));
    }

    /** Returns a choice that falls on the simpler of two generators in one of so many cases. */
    static <T> Arbitrary<T> oneIn(int cases, Arbitrary<? extends T> simpler, Arbitrary<? extends T> usual) {
        return choice(1, cases, List.of(simpler, usual));
    }

    private static <T> Arbitrary<T> choice(int first, int all, List<Arbitrary<? extends T>> alternatives) {
        return new Plain<>(size -> {
            List<RandomGenerator<? extends T>> generators = new ArrayList<>();
            alternatives.forEach(alternative -> generators.add(alternative.generator(size)));
            return Choice.among(first, all, generators);
        });
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return generators.computeIfAbsent(genSize, generator::apply);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A value of one of several generators, the simplest of which comes first: it shrinks to a value of one before its own. */
final class Choice<T> implements Shrinkable<T> {
    private final List<RandomGenerator<? extends T>> simpler;
    private final Shrinkable<? extends T> chosen;
    private final long seed;

    private Choice(List<RandomGenerator<? extends T>> simpler, Shrinkable<? extends T> chosen, long seed) {
        this.simpler = simpler;
        this.chosen = chosen;
        this.seed = seed;
    }

    /** Returns a generator that falls on the first of the generators in so many cases of all, and on the others alike. */
    static <T> RandomGenerator<T> among(int first, int all, List<RandomGenerator<? extends T>> generators) {
        return random -> {
            int index = random.nextInt(all) < first ? 0 : 1 + random.nextInt(generators.size() - 1);
            return new Choice<>(
                    generators.subList(0, index), generators.get(index).next(random), random.nextLong());
        };
    }

    @Override
    public T value() {
        return chosen.value();
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
        Stream<Shrinkable<T>> before = IntStream.range(0, simpler.size())
                .mapToObj(
                        i -> new Choice<>(simpler.subList(0, i), simpler.get(i).next(new Random(seed)), seed));
        return Stream.concat(before, chosen.shrink().map(smaller -> new Choice<>(simpler, smaller, seed)));
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(simpler.size()).append(chosen.distance());
    }
}

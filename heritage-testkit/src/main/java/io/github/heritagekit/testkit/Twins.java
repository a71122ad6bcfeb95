// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** The same value made twice. */
final class Twins<T> implements Shrinkable<Tuple2<T, T>> {
    private static final int SIZE = 1_000;

    private final Shrinkable<T> made;

    private Twins(Shrinkable<T> made) {
        this.made = made;
    }

    static <T> Arbitrary<Tuple2<T, T>> of(Arbitrary<T> values) {
        return Arbitraries.fromGenerator(values.generator(SIZE).mapShrinkable(Twins::new));
    }

    @Override
    public Tuple2<T, T> value() {
        return Tuple.of(made.value(), made.value());
    }

    @Override
    public Stream<Shrinkable<Tuple2<T, T>>> shrink() {
        return made.shrink().map(Twins::new);
    }

    @Override
    public ShrinkingDistance distance() {
        return made.distance();
    }
}

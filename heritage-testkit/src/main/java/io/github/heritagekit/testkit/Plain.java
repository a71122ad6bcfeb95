// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * A generator that is equal to itself only and has no edge cases.
 *
 * <p>jqwik looks generators up by their content, again for each value that is a choice between several. For generators as deep as
 * those of assets it spends most of its time on that, and as much on the edge cases of their parts taken together. Here, corners
 * are alternatives like others.
 */
final class Plain<T> implements Arbitrary<T> {
    private final Arbitrary<T> content;

    private Plain(Arbitrary<T> content) {
        this.content = content;
    }

    static <T> Arbitrary<T> of(Arbitrary<T> content) {
        return new Plain<>(content);
    }

    /** Returns a choice between generators, the simplest first: values shrink towards it. */
    @SafeVarargs
    static <T> Arbitrary<T> oneOf(Arbitrary<? extends T>... alternatives) {
        List<Arbitrary<? extends T>> plain = new ArrayList<>();
        for (Arbitrary<? extends T> alternative : alternatives) {
            plain.add(of(alternative));
        }
        return of(Arbitraries.oneOf(plain));
    }

    /** Returns a choice that mostly falls on the first of the generators: so many times as often as on each of the others. */
    @SafeVarargs
    static <T> Arbitrary<T> mostly(int times, Arbitrary<T> first, Arbitrary<T>... others) {
        List<Tuple2<Integer, Arbitrary<T>>> plain = new ArrayList<>(List.of(Tuple.of(times, of(first))));
        for (Arbitrary<T> other : others) {
            plain.add(Tuple.of(1, of(other)));
        }
        return of(Arbitraries.frequencyOf(plain));
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return content.generator(genSize);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }
}

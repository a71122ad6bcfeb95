// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What a builder is told of a value, attribute by attribute: some always, some now and then. What is left out keeps values small, and a
 * value that fails shrinks to one of which little is said. <b>Not thread-safe.</b>
 *
 * @param <B> the builder
 * @param <V> the value
 */
final class Draft<B, V> {
    private static final int OFTEN = 2;
    private static final int SELDOM = 5;
    private static final int BARE = 10;

    private final Supplier<B> start;
    private final Function<B, V> build;
    private final List<Arbitrary<UnaryOperator<B>>> required = new ArrayList<>();
    private final List<Arbitrary<UnaryOperator<B>>> others = new ArrayList<>();

    private Draft(Supplier<B> start, Function<B, V> build) {
        this.start = start;
        this.build = build;
    }

    static <B, V> Draft<B, V> of(Supplier<B> start, Function<B, V> build) {
        return new Draft<>(start, build);
    }

    <T> Draft<B, V> always(Arbitrary<T> values, BiFunction<B, T, B> attribute) {
        required.add(saying(values, attribute));
        return this;
    }

    <T> Draft<B, V> often(Arbitrary<T> values, BiFunction<B, T, B> attribute) {
        return now(OFTEN, values, attribute);
    }

    <T> Draft<B, V> seldom(Arbitrary<T> values, BiFunction<B, T, B> attribute) {
        return now(SELDOM, values, attribute);
    }

    /** Says it in one of so many cases. */
    private <T> Draft<B, V> now(int cases, Arbitrary<T> values, BiFunction<B, T, B> attribute) {
        Arbitrary<UnaryOperator<B>> nothing = Arbitraries.just(UnaryOperator.identity());
        others.add(Plain.mostly(cases - 1, nothing, saying(values, attribute)));
        return this;
    }

    /** Hands over the members of mostly empty lists one by one. */
    <T> Draft<B, V> few(Arbitrary<T> members, BiFunction<B, T, B> addition) {
        others.add(saying(mostlyEmpty(members), (builder, all) -> {
            B next = builder;
            for (T member : all) {
                next = addition.apply(next, member);
            }
            return next;
        }));
        return this;
    }

    private static <B, T> Arbitrary<UnaryOperator<B>> saying(Arbitrary<T> values, BiFunction<B, T, B> attribute) {
        return values.map(value -> builder -> attribute.apply(builder, value));
    }

    /** Returns the generator, which says no more than is required in one of ten cases. */
    Arbitrary<V> values() {
        List<Arbitrary<UnaryOperator<B>>> all = new ArrayList<>(required);
        all.addAll(others);
        return Plain.oneIn(BARE, built(required), built(all));
    }

    private Arbitrary<V> built(List<Arbitrary<UnaryOperator<B>>> sayings) {
        return Combinators.combine(List.copyOf(sayings)).as(all -> {
            B builder = start.get();
            for (UnaryOperator<B> saying : all) {
                builder = saying.apply(builder);
            }
            return build.apply(builder);
        });
    }

    /** Lists that are mostly empty and hold two at most. */
    static <T> Arbitrary<List<T>> mostlyEmpty(Arbitrary<T> members) {
        return Plain.mostly(
                3, Arbitraries.just(List.of()), members.list().ofMinSize(1).ofMaxSize(2));
    }
}

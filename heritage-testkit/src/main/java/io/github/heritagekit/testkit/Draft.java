// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private final Supplier<B> start;
    private final Function<B, V> build;
    private final List<Arbitrary<UnaryOperator<B>>> sayings = new ArrayList<>();

    private Draft(Supplier<B> start, Function<B, V> build) {
        this.start = start;
        this.build = build;
    }

    static <B, V> Draft<B, V> of(Supplier<B> start, Function<B, V> build) {
        return new Draft<>(start, build);
    }

    <T> Draft<B, V> always(Arbitrary<T> values, BiFunction<B, T, B> attribute) {
        sayings.add(values.map(value -> builder -> attribute.apply(builder, value)));
        return this;
    }

    <T> Draft<B, V> often(Arbitrary<T> values, BiFunction<B, T, B> attribute) {
        return now(OFTEN, values, attribute);
    }

    <T> Draft<B, V> seldom(Arbitrary<T> values, BiFunction<B, T, B> attribute) {
        return now(SELDOM, values, attribute);
    }

    /** Hands over the members one by one. */
    <T> Draft<B, V> each(Arbitrary<List<T>> lists, BiFunction<B, T, B> addition) {
        return always(lists, (builder, members) -> {
            B next = builder;
            for (T member : members) {
                next = addition.apply(next, member);
            }
            return next;
        });
    }

    private <T> Draft<B, V> now(int cases, Arbitrary<T> values, BiFunction<B, T, B> attribute) {
        Arbitrary<Optional<T>> said = Plain.oneIn(cases, values);
        sayings.add(said.map(value ->
                builder -> value.map(it -> attribute.apply(builder, it)).orElse(builder)));
        return this;
    }

    Arbitrary<V> values() {
        return Plain.of(Combinators.combine(List.copyOf(sayings)).as(all -> {
            B builder = start.get();
            for (UnaryOperator<B> saying : all) {
                builder = saying.apply(builder);
            }
            return build.apply(builder);
        }));
    }

    /** Lists that are mostly empty and hold two at most. */
    static <T> Arbitrary<List<T>> mostlyEmpty(Arbitrary<T> members) {
        return Plain.mostly(
                3, Arbitraries.just(List.of()), members.list().ofMinSize(1).ofMaxSize(2));
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * An attribute of a value and the way to a copy that has another one: {@code Attribute.of("name", Licence::name,
 * Licence::withName)}.
 *
 * <p>A copy that cannot be, as another attribute does not go together with the new one, may be refused by an {@link
 * IllegalArgumentException}. Immutable and thread-safe, if both ways are.
 *
 * @param <T> the type of the value
 * @param <A> the type of the attribute
 */
public final class Attribute<T, A> {
    private final String name;
    private final Function<T, A> reading;
    private final BiFunction<T, A, T> copying;

    private Attribute(String name, Function<T, A> reading, BiFunction<T, A, T> copying) {
        this.name = requireNonNull(name, "name");
        this.reading = requireNonNull(reading, "reading");
        this.copying = requireNonNull(copying, "copying");
    }

    /**
     * Returns an attribute.
     *
     * @param reading returns the attribute of a value
     * @param copying returns a copy of a value with another attribute
     */
    public static <T, A> Attribute<T, A> of(String name, Function<T, A> reading, BiFunction<T, A, T> copying) {
        return new Attribute<>(name, reading, copying);
    }

    void check(T value, T other) {
        A own = reading.apply(value);
        A others = reading.apply(other);
        assertThat(copying.apply(value, own)).as("copy with its own %s", name).isEqualTo(value);
        T changed;
        try {
            changed = copying.apply(value, others);
        } catch (IllegalArgumentException e) {
            return;
        }
        assertThat(reading.apply(changed))
                .as("%s of the copy with another", name)
                .isEqualTo(others);
        assertThat(copying.apply(changed, own))
                .as("copy with another %s and back", name)
                .isEqualTo(value);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;

/**
 * What holds of every value: it compares by content, prints itself for a person, and is kept whole by its copies.
 *
 * <p>A test class extends it for a type of its own and inherits the laws, each tried on a thousand values unless the class says
 * otherwise by {@link net.jqwik.api.PropertyDefaults}:
 *
 * <pre>{@code
 * class LicenceLawsTest extends ValueLaws<Licence> {
 *     @Override
 *     protected Arbitrary<Licence> values() {
 *         return Combinators.combine(HeritageArbitraries.assetIds(), HeritageArbitraries.dateRanges()).as(Licence::new);
 *     }
 * }
 * }</pre>
 *
 * <p>A type that can be read back from its text overrides {@link #parse}; one that makes changed copies of itself overrides {@link
 * #attributes}. The tests need an engine of jqwik on their class path.
 *
 * @param <T> the type of the values
 */
public abstract class ValueLaws<T> {
    /** The text of an object, an array or a lambda that does not print its content: a class name, an at sign and a number. */
    private static final Pattern IDENTITY = Pattern.compile(
            "(?:[A-Za-z]\\w*(?:\\.[A-Za-z$][\\w$]*){2,};?|\\[[BCDFIJSZ])(?:/(?:0x)?[0-9a-f]+)?@[0-9a-f]{5,8}(?!\\w)");

    /** Prepares nothing. */
    protected ValueLaws() {}

    /** Returns the generator of the values that the laws are tried on. */
    protected abstract Arbitrary<? extends T> values();

    /** Returns the value that a text stands for; empty, unless overridden, as not every type can be read back. */
    protected Optional<T> parse(String text) {
        return Optional.empty();
    }

    /** Returns the attributes that a changed copy can be made of; none, unless overridden. */
    protected List<Attribute<T, ?>> attributes() {
        return List.of();
    }

    @Provide("values")
    Arbitrary<? extends T> provideValues() {
        return values();
    }

    @Provide("twins")
    Arbitrary<? extends Tuple2<? extends T, ? extends T>> provideTwins() {
        return Twins.of(values());
    }

    /** A value equals itself, and neither null nor an object of another type. */
    @Property
    public void a_value_equals_itself_and_nothing_of_another_type(@ForAll("values") T value) {
        assertThat(value.equals(value)).as("equal to itself: %s", value).isTrue();
        assertThat(Objects.equals(value, null)).as("equal to null: %s", value).isFalse();
        assertThat(value.equals(new Object()))
                .as("equal to anything: %s", value)
                .isFalse();
    }

    /** Two values made alike are equal, have one hash and print one text. */
    @Property
    public void values_made_alike_are_equal(@ForAll("twins") Tuple2<T, T> twins) {
        assertThat(twins.get1()).isEqualTo(twins.get2()).hasSameHashCodeAs(twins.get2());
        assertThat(twins.get2())
                .isEqualTo(twins.get1())
                .hasToString(twins.get1().toString());
    }

    /** Equality holds in both directions, and equal values have one hash. */
    @Property
    public void equality_is_symmetric_and_agrees_with_hashes(@ForAll("values") T one, @ForAll("values") T other) {
        assertThat(one.equals(other)).isEqualTo(other.equals(one));
        assertThat(!one.equals(other) || one.hashCode() == other.hashCode())
                .as("equal and of one hash, or not equal: %s and %s", one, other)
                .isTrue();
    }

    /** The text of a value is the same each time, is not blank and has no number of an object in it. */
    @Property
    public void the_text_is_stable_and_tells_the_content(@ForAll("values") T value) {
        assertThat(value.toString()).isEqualTo(value.toString()).isNotBlank().doesNotContainPattern(IDENTITY);
    }

    /** Where a text can be read back, it gives an equal value. */
    @Property
    public void a_value_is_read_back_from_its_text(@ForAll("values") T value) {
        parse(value.toString()).ifPresent(back -> assertThat(back).isEqualTo(value));
    }

    /**
     * A copy with one attribute of another value has that attribute, and everything else is kept: with its own attribute again it
     * is the value it was.
     */
    @Property
    public void a_changed_copy_keeps_everything_else(@ForAll("values") T value, @ForAll("values") T other) {
        attributes().forEach(attribute -> attribute.check(value, other));
    }
}

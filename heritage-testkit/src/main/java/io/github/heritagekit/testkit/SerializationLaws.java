// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds of every value that Java serializes: it comes back equal, and what came back is written as the same bytes each time.
 *
 * <p>Cluster engines ship values in this way. A test class extends it for a type of its own and inherits the laws, each tried on a
 * thousand values unless the class says otherwise by {@link net.jqwik.api.PropertyDefaults}:
 *
 * <pre>{@code
 * class LicenceSerializationTest extends SerializationLaws<Licence> {
 *     @Override
 *     protected Arbitrary<Licence> values() {
 *         return Combinators.combine(HeritageArbitraries.assetIds(), HeritageArbitraries.dateRanges()).as(Licence::new);
 *     }
 * }
 * }</pre>
 *
 * <p>The engine of jqwik that runs the tests comes with this library.
 *
 * @param <T> the type of the values
 */
public abstract class SerializationLaws<T> {

    /** Prepares nothing. */
    protected SerializationLaws() {}

    /** Returns the generator of the values that the laws are tried on. */
    protected abstract Arbitrary<? extends T> values();

    @Provide("values")
    Arbitrary<? extends T> provideValues() {
        return values();
    }

    /** A value comes back equal, with the same hash and the same text. */
    @Property
    public void a_value_comes_back_from_its_bytes(@ForAll("values") T value) {
        Object back = read(write(value));
        assertThat(back).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
        assertThat(value).isEqualTo(back);
    }

    /**
     * What came back is written as the same bytes each time. The first bytes may be others, as they tell which equal parts were one
     * object.
     */
    @Property
    public void what_came_back_is_written_as_the_same_bytes(@ForAll("values") T value) {
        byte[] bytes = write(read(write(value)));
        assertThat(write(read(bytes))).isEqualTo(bytes);
    }

    /** Returns what comes back of a value from its bytes. */
    @SuppressWarnings("unchecked") // what is read is of the class that was written
    static <C> C copy(C value) {
        return (C) read(write(value));
    }

    private static byte[] write(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @SuppressWarnings("BanSerializableRead") // what is read was written here
    private static Object read(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("class of what was just written must be there but is not", e);
        }
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds of every value that is written as JSON or any other text: it comes back equal, and is written as the same text again.
 *
 * <p>A test class extends it for a reader and a writer of its own and inherits the laws, each tried on a thousand values unless the
 * class says otherwise by {@link net.jqwik.api.PropertyDefaults}:
 *
 * <pre>{@code
 * class LicenceJsonTest extends JsonRoundTripLaws<Licence> {
 *     @Override protected Arbitrary<Licence> values() { return licences(); }
 *     @Override protected String write(Licence value) throws Exception { return MAPPER.writeValueAsString(value); }
 *     @Override protected Licence read(String text) throws Exception { return MAPPER.readValue(text, Licence.class); }
 * }
 * }</pre>
 *
 * <p>The engine of jqwik that runs the tests comes with this library.
 *
 * @param <T> the type of the values
 */
public abstract class JsonRoundTripLaws<T> {

    /** Prepares nothing. */
    protected JsonRoundTripLaws() {}

    /** Returns the generator of the values that the laws are tried on. */
    protected abstract Arbitrary<? extends T> values();

    /**
     * Writes a value.
     *
     * @throws Exception as the writer does; the law fails
     */
    protected abstract String write(T value) throws Exception;

    /**
     * Reads a value.
     *
     * @throws Exception as the reader does; the law fails
     */
    protected abstract T read(String text) throws Exception;

    @Provide("values")
    Arbitrary<? extends T> provideValues() {
        return values();
    }

    /** What was written is read as an equal value. */
    @Property
    public void what_was_written_is_read_back(@ForAll("values") T value) throws Exception {
        assertThat(read(write(value))).isEqualTo(value);
    }

    /** What was read back is written as the same text. */
    @Property
    public void what_was_read_back_is_written_alike(@ForAll("values") T value) throws Exception {
        String text = write(value);
        assertThat(write(read(text))).isEqualTo(text);
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.text.Wording;
import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * A test of one value that no word of the rule language can express, written in Java and known by its name.
 *
 * <p>Make one to bring your own predicate: {@code NamedTest.of("demo/near-railway", FactType.TEXT, phrase, predicate)}, ask it
 * with {@link Fact#passes}, and hand it to the reader of packs so that packs can name it. It sees known values only: where
 * there is none the condition is false; where a few values are possible it is tried on each; where many are it is a yes/no
 * that nobody knows, and the assessment says that it is not exact.
 *
 * <p>The predicate is called any number of times, from any thread, so it must be thread-safe, quick, and give the same answer
 * for the same value; it must reach for no clock, network or state. If it throws, whatever it be but an error of the
 * machine such as want of memory, the condition is unknown and the assessment lists the failure; other rules go on.
 *
 * <p>Immutable and thread-safe if its predicate is. Two tests are equal if their id and type are.
 *
 * @param <T> the Java type of the values
 */
public final class NamedTest<T> implements HeritageValue {
    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]*/[a-z0-9][a-z0-9.-]*");

    /**
     * A predicate that can be stored with the rules that use it. Implement this to test values in Java.
     *
     * @param <T> the Java type of the values
     */
    @FunctionalInterface
    public interface Predicate<T> extends Serializable {
        /** Returns whether the value passes. */
        boolean test(T value);
    }

    private final String id;
    private final FactType<T> type;
    private final Wording phrase;
    private final Predicate<? super T> predicate;

    private NamedTest(String id, FactType<T> type, Wording phrase, Predicate<? super T> predicate) {
        this.id = id;
        this.type = type;
        this.phrase = phrase;
        this.predicate = predicate;
    }

    /**
     * Returns a test.
     *
     * @param id a namespace and a name: {@code demo/near-railway}
     * @param type the type of the facts it can be asked of; sets of codes are asked member by member instead
     * @param phrase what follows the name of the fact in a sentence: {@code lies near a railway}
     * @throws IllegalArgumentException if the id has another form, or the type is a set of codes
     */
    public static <T> NamedTest<T> of(String id, FactType<T> type, Wording phrase, Predicate<? super T> predicate) {
        if (!ID.matcher(requireNonNull(id, "id")).matches()) {
            throw new IllegalArgumentException(
                    "id of a test must be a namespace and a name such as `demo/near-railway` but was `" + id + "`");
        }
        if (type.equals(FactType.CODES)) {
            throw new IllegalArgumentException("type of test " + id + " must hold one value but was " + type);
        }
        return new NamedTest<>(id, type, requireNonNull(phrase, "phrase"), requireNonNull(predicate, "predicate"));
    }

    /** Returns the id, a namespace and a name. */
    public String id() {
        return id;
    }

    /** Returns the type of the facts it can be asked of. */
    public FactType<T> type() {
        return type;
    }

    /** Returns what follows the name of the fact in a sentence. */
    public Wording phrase() {
        return phrase;
    }

    /** Returns whether the value passes; what the predicate throws reaches the caller. */
    public boolean test(T value) {
        return predicate.test(value);
    }

    @SuppressWarnings("unchecked") // conditions check that the fact's type is the test's
    boolean testValue(Object value) {
        return predicate.test((T) value);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof NamedTest<?> other && id.equals(other.id) && type.equals(other.type);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}

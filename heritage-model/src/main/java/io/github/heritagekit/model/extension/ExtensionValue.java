// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.extension;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.heritagekit.model.HeritageValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What somebody else's attribute holds: a text, a number, yes or no, nothing, a list or a map of such values, as in JSON (RFC 8259).
 *
 * <p>Numbers are kept exactly as they are written. Maps are ordered by their keys, and the order of the record does not count.
 * Values may be nested up to {@value #DEEPEST} deep. Immutable and thread-safe.
 */
public sealed interface ExtensionValue extends HeritageValue {
    /** How deep values may be nested; a text has depth 1. */
    int DEEPEST = 32;

    /** Returns a text. */
    static ExtensionValue of(String text) {
        return new Text(text);
    }

    /** Returns a number. */
    static ExtensionValue of(BigDecimal number) {
        return new Decimal(number);
    }

    /** Returns a whole number. */
    static ExtensionValue of(long number) {
        return new Decimal(BigDecimal.valueOf(number));
    }

    /** Returns yes or no. */
    static ExtensionValue of(boolean flag) {
        return new Flag(flag);
    }

    /**
     * Returns a list, in its order.
     *
     * @throws IllegalArgumentException if it is nested too deep
     */
    static ExtensionValue of(List<? extends ExtensionValue> items) {
        return new Items(ImmutableList.copyOf(items));
    }

    /**
     * Returns a map, ordered by its keys.
     *
     * @throws IllegalArgumentException if it is nested too deep or a key has half of a surrogate pair
     */
    static ExtensionValue of(Map<String, ? extends ExtensionValue> fields) {
        return new Fields(ImmutableSortedMap.copyOf(fields));
    }

    /** Returns the value that is written as {@code null}. */
    static ExtensionValue empty() {
        return new Empty();
    }

    /** Returns how deep values are nested in this one, itself included. */
    default int depth() {
        return 1;
    }

    /**
     * A text.
     *
     * @param text the text, of any length
     */
    record Text(String text) implements ExtensionValue {
        /** Checks that it is given. */
        public Text {
            requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return "\"" + text + "\"";
        }
    }

    /**
     * A number.
     *
     * @param number the number; 1.0 and 1.00 are not equal, as with {@link BigDecimal}
     */
    record Decimal(BigDecimal number) implements ExtensionValue {
        /** Checks that it is given. */
        public Decimal {
            requireNonNull(number, "number");
        }

        @Override
        public String toString() {
            return number.toString();
        }
    }

    /**
     * Yes or no.
     *
     * @param flag which of them
     */
    record Flag(boolean flag) implements ExtensionValue {
        @Override
        public String toString() {
            return Boolean.toString(flag);
        }
    }

    /** What is written as {@code null}. */
    record Empty() implements ExtensionValue {
        @Override
        public String toString() {
            return "null";
        }
    }

    /**
     * A list.
     *
     * @param items the values, in their order
     */
    record Items(List<ExtensionValue> items) implements ExtensionValue {
        /** Copies the values and checks how deep they are nested. */
        public Items {
            items = ImmutableList.copyOf(items);
            checkDepth(items);
        }

        @Override
        public int depth() {
            return 1 + deepest(items);
        }

        @Override
        public String toString() {
            return items.toString();
        }
    }

    /**
     * A map.
     *
     * @param fields the values by key, ordered by their keys; no key has half of a surrogate pair, as JSON cannot carry it
     */
    record Fields(Map<String, ExtensionValue> fields) implements ExtensionValue {
        /** Copies the values and checks their keys and how deep they are nested. */
        public Fields {
            fields = ImmutableSortedMap.copyOf(fields);
            fields.keySet().forEach(ExtensionValue::checkKey);
            checkDepth(fields.values());
        }

        @Override
        public int depth() {
            return 1 + deepest(fields.values());
        }

        @Override
        public String toString() {
            return fields.toString();
        }
    }

    private static int deepest(Collection<ExtensionValue> parts) {
        return parts.stream().mapToInt(ExtensionValue::depth).max().orElse(0);
    }

    private static void checkKey(String key) {
        if (key.codePoints().anyMatch(letter -> Character.getType(letter) == Character.SURROGATE)) {
            throw new IllegalArgumentException(
                    "key of an extension must not have half of a surrogate pair but was `" + key + "`");
        }
    }

    private static void checkDepth(Collection<ExtensionValue> parts) {
        int depth = 1 + deepest(parts);
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("values of an extension must be nested at most " + DEEPEST
                    + " deep but were nested " + depth + " deep");
        }
    }
}

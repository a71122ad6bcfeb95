// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;

/** What stands where in a record: the shape of a part of it. */
sealed interface Layout {

    /** A text. */
    record Text() implements Layout {}

    /** A whole number that is not negative. */
    record Count() implements Layout {}

    /** True or false. */
    record Flag() implements Layout {}

    /** True, where the key would be left out otherwise. */
    record Yes() implements Layout {}

    /** One of some words. */
    record Word(List<String> words) implements Layout {}

    /** The number of the format; another one cannot be read. */
    record Format() implements Layout {}

    /** Dates: a day, or the day whose law counts and the day whose knowledge counts. */
    record Dates() implements Layout {}

    /** Something that other forms say: a condition, what is known of a fact, words in several languages. */
    record Anything() implements Layout {}

    /** A list, which may be empty. */
    record Items(Layout of) implements Layout {}

    /** A map of names that are not known beforehand. */
    record Table(Layout of) implements Layout {}

    /** A layout that is made later, so that one may hold itself. */
    record Later(String name, Supplier<Layout> layout) implements Layout {}

    /**
     * A map of known keys, in the order in which they are written.
     *
     * @param keys what stands under each
     * @param required the keys that must be there
     * @param oneOf groups of keys of which just one must be there
     */
    record Keys(java.util.Map<String, Layout> keys, List<String> required, List<List<String>> oneOf)
            implements Layout {}

    static Layout words(String... words) {
        return new Word(ImmutableList.copyOf(words));
    }

    static Layout texts() {
        return new Items(new Text());
    }

    static Map map() {
        return new Map();
    }

    /** Collects the keys of a map. <b>Not thread-safe.</b> */
    final class Map {
        private final java.util.Map<String, Layout> keys = new LinkedHashMap<>();
        private final ImmutableList.Builder<String> required = ImmutableList.builder();
        private final ImmutableList.Builder<List<String>> oneOf = ImmutableList.builder();

        private Map() {}

        Map need(String key, Layout layout) {
            keys.put(key, layout);
            required.add(key);
            return this;
        }

        Map may(String key, Layout layout) {
            keys.put(key, layout);
            return this;
        }

        /** Demands just one of the keys given, each of which was added as one that may be there. */
        Map oneOf(String... group) {
            oneOf.add(ImmutableList.copyOf(group));
            return this;
        }

        Keys end() {
            return new Keys(ImmutableMap.copyOf(keys), required.build(), oneOf.build());
        }
    }
}

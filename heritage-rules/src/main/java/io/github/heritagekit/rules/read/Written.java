// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.model.text.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** What stands in a file, before it is laid out as YAML or JSON. */
sealed interface Written {
    /** A text. */
    record Text(String text) implements Written {}

    /** A word that JSON has a sign of its own for: yes, no, the number of the format. */
    record Word(String yaml, String json) implements Written {}

    /** A list; {@code open} if each item stands in a line of its own. */
    record Items(List<Written> items, boolean open) implements Written {}

    /** A map; {@code open} if each entry stands in a line of its own. */
    record Entries(java.util.Map<String, Written> entries, boolean open) implements Written {}

    static Written text(String text) {
        return new Text(text);
    }

    static Written flag(boolean yes) {
        return yes ? new Word("yes", "true") : new Word("no", "false");
    }

    /** Returns the texts as a list, or the one text as itself. */
    static Written texts(List<String> texts) {
        return texts.size() == 1 ? text(texts.get(0)) : list(texts);
    }

    static Written list(List<String> texts) {
        return new Items(texts.stream().map(Written::text).toList(), false);
    }

    /** Returns the items as a list, or the one item as itself. */
    static Written oneOrList(List<Written> items) {
        return items.size() == 1 ? items.get(0) : new Items(items, false);
    }

    /** Returns the words as a text, or by language. */
    static Written wording(Wording wording) {
        if (wording.texts().keySet().stream().allMatch(Wording.UNDETERMINED::equals)) {
            return text(wording.toString());
        }
        Map map = map();
        wording.texts().forEach((language, words) -> map.put(language, text(words)));
        return map.closed();
    }

    static Map map() {
        return new Map();
    }

    /** Returns the same with nothing in it bound to stand in lines of its own. */
    static Written compact(Written written) {
        if (written instanceof Items items) {
            return new Items(items.items().stream().map(Written::compact).toList(), false);
        }
        if (written instanceof Entries entries) {
            Map map = map();
            entries.entries().forEach((key, value) -> map.put(key, compact(value)));
            return map.closed();
        }
        return written;
    }

    static Written count(long number) {
        String digits = Long.toString(number);
        return new Word(digits, digits);
    }

    /** Collects the entries of a map. <b>Not thread-safe.</b> */
    final class Map {
        private final java.util.Map<String, Written> entries = new LinkedHashMap<>();

        private Map() {}

        /** Adds an entry; a key stands once. */
        Map put(String key, Written value) {
            if (entries.putIfAbsent(key, value) != null) {
                throw new IllegalArgumentException("`" + key + "` would stand twice");
            }
            return this;
        }

        Map put(String key, Optional<Written> value) {
            value.ifPresent(some -> put(key, some));
            return this;
        }

        Map put(String key, String value) {
            return put(key, text(value));
        }

        Map putIf(boolean there, String key, Written value) {
            return there ? put(key, value) : this;
        }

        Written closed() {
            return new Entries(entries, false);
        }

        Written open() {
            return new Entries(entries, true);
        }

        boolean isEmpty() {
            return entries.isEmpty();
        }
    }
}

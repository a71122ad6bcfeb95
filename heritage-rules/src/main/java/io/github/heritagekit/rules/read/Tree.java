// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a record whose layout was read already.
 *
 * @param written the part
 */
record Tree(Written written) {

    /** Returns what stands under a key, if it is there. */
    Optional<Tree> find(String key) {
        return Optional.ofNullable(map().entries().get(key)).map(Tree::new);
    }

    /** Returns what stands under a key that every such part has. */
    Tree at(String key) {
        return find(key).orElseThrow();
    }

    private Written.Entries map() {
        return (Written.Entries) written;
    }

    Map<String, Tree> entries() {
        Map<String, Tree> entries = new LinkedHashMap<>();
        map().entries().forEach((key, value) -> entries.put(key, new Tree(value)));
        return entries;
    }

    List<Tree> items() {
        return ((Written.Items) written).items().stream().map(Tree::new).toList();
    }

    /** Returns the items under a key, none if it is not there. */
    List<Tree> items(String key) {
        return find(key).map(Tree::items).orElse(List.of());
    }

    List<String> texts() {
        return items().stream().map(Tree::text).toList();
    }

    String text() {
        return ((Written.Text) written).text();
    }

    boolean flag() {
        return ((Written.Word) written).json().equals("true");
    }

    int count() {
        return Integer.parseInt(((Written.Word) written).json());
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A map of the file whose keys are known beforehand; keys that are not known are told when it is made. */
final class Fields {
    private final Node.Mapping map;
    private final String where;
    private final String what;
    private final Problems problems;
    private final Map<String, Node.Entry> byKey = new LinkedHashMap<>();

    Fields(Node.Mapping map, String where, String what, Problems problems, List<String> keys) {
        this.map = map;
        this.where = where;
        this.what = what;
        this.problems = problems;
        for (Node.Entry entry : map.entries()) {
            String key = entry.key().text();
            if (keys.contains(key)) {
                byKey.put(key, entry);
                continue;
            }
            String hint = problems.hint(key, keys);
            problems.add(
                    ProblemCode.UNKNOWN_KEY,
                    where,
                    entry.key(),
                    what + " has no key " + Problems.quote(key)
                            + (hint.isEmpty() ? "; the keys are " + Problems.listing(keys) : hint));
        }
    }

    /** Returns what stands under the key, if it is there. */
    Optional<Node> find(String key) {
        return entry(key).map(Node.Entry::value);
    }

    /** Returns the key and what stands under it, if it is there. */
    Optional<Node.Entry> entry(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Returns what stands under the key, and tells if it is missing. */
    Optional<Node> require(String key) {
        Optional<Node> value = find(key);
        if (value.isEmpty()) {
            problems.add(ProblemCode.MISSING_KEY, where, map, what + " must have the key `" + key + "`");
        }
        return value;
    }

    /** Tells that a key has no place here. */
    void refuse(String key, String why) {
        entry(key)
                .ifPresent(entry -> problems.add(
                        ProblemCode.MISPLACED_KEY,
                        where,
                        entry.key(),
                        what + " cannot have the key `" + key + "`: " + why));
    }

    Node.Mapping map() {
        return map;
    }
}

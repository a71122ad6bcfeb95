// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.pack.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader knows beyond the file: vocabularies and packs that a file may use, and tests that it may name, by id.
 */
record Known(
        ImmutableMap<String, Vocabulary> vocabularies,
        ImmutableMap<String, OtherPack> packs,
        ImmutableMap<String, NamedTest<?>> tests) {
    static final Known NOTHING = new Known(ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of());

    Known with(Vocabulary vocabulary) {
        return new Known(put(vocabularies, vocabulary.id(), vocabulary), packs, tests);
    }

    Known with(OtherPack pack) {
        return new Known(vocabularies, put(packs, pack.id(), pack), tests);
    }

    Known with(NamedTest<?> test) {
        return new Known(vocabularies, packs, put(tests, test.id(), test));
    }

    private static <V> ImmutableMap<String, V> put(ImmutableMap<String, V> map, String id, V value) {
        Map<String, V> all = new LinkedHashMap<>(map);
        all.put(id, value);
        return ImmutableMap.copyOf(all);
    }

    /** Returns what a file can use by the id: a pack, or a vocabulary. */
    Optional<OtherPack> find(String id) {
        return Optional.ofNullable(packs.get(id))
                .or(() -> Optional.ofNullable(vocabularies.get(id)).map(OtherPack::of));
    }
}

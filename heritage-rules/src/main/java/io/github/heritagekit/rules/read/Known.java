// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.pack.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a reader knows beyond the file: vocabularies and packs that a file may use, and tests that it may name, by id.
 */
record Known(
        ImmutableMap<String, Vocabulary> vocabularies,
        ImmutableMap<String, OtherPack> packs,
        ImmutableMap<String, NamedTest<?>> tests) {
    static final Known NOTHING = new Known(ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of());

    /**
     * Returns this with a vocabulary.
     *
     * @throws IllegalArgumentException if another vocabulary or a pack has its id
     */
    Known with(Vocabulary vocabulary) {
        OtherPack pack = packs.get(vocabulary.id());
        if (pack != null) {
            throw new IllegalArgumentException(sharedId(pack, vocabulary));
        }
        Vocabulary other = vocabularies.get(vocabulary.id());
        if (other != null && !isWhollyIn(other, vocabulary)) {
            throw new IllegalArgumentException("vocabulary " + other
                    + " is known to the reader already and cannot give way to another " + vocabulary);
        }
        return new Known(put(vocabularies, vocabulary.id(), vocabulary), packs, tests);
    }

    /**
     * Returns this with a pack.
     *
     * @throws IllegalArgumentException if another pack or a vocabulary has its id
     */
    Known with(OtherPack pack) {
        Vocabulary vocabulary = vocabularies.get(pack.id());
        if (vocabulary != null) {
            throw new IllegalArgumentException(sharedId(pack, vocabulary));
        }
        OtherPack other = packs.get(pack.id());
        if (other != null && !Objects.equals(other.pack(), pack.pack())) {
            throw new IllegalArgumentException(
                    "pack " + other.pack() + " is known to the reader already and cannot give way" + " to another "
                            + pack.pack() + "; read what uses that one with a reader of its own");
        }
        return new Known(vocabularies, put(packs, pack.id(), pack), tests);
    }

    /** A vocabulary may give way to one that says all it says, and more: that of one plan to that of any. */
    private static boolean isWhollyIn(Vocabulary known, Vocabulary more) {
        return known.facts().stream().allMatch(fact -> more.facts().stream().anyMatch(fact::isDeclaredAs));
    }

    private static String sharedId(OtherPack pack, Vocabulary vocabulary) {
        return "pack " + pack.pack() + " and vocabulary " + vocabulary
                + " cannot be known to one reader: they have the same id";
    }

    /**
     * Returns this with a test.
     *
     * @throws IllegalArgumentException if another test has its id
     */
    @SuppressWarnings("ReferenceEquality") // tests of one id are equal, whatever they do
    Known with(NamedTest<?> test) {
        NamedTest<?> other = tests.get(test.id());
        if (other != null && other != test) {
            throw new IllegalArgumentException("test " + inWords(other)
                    + " is known to the reader already and cannot give way" + " to another " + inWords(test));
        }
        return new Known(vocabularies, packs, put(tests, test.id(), test));
    }

    private static String inWords(NamedTest<?> test) {
        return test + " (" + test.type() + ", `" + test.phrase().in(Locale.ENGLISH) + "`)";
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

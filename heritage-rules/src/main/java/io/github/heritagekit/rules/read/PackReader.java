// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.rules.bridge.AssetFacts;
import io.github.heritagekit.rules.pack.InvalidRulePackException;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.pack.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads rule packs, in YAML or JSON, strictly.
 *
 * <p>A file is JSON if its name ends in {@code .json}, else YAML; both are UTF-8, of the same grammar, and hold one pack.
 * What is wrong with a file is told all at once, with line and column, in one {@link InvalidRulePackException}; there is no
 * lenient mode. YAML is read as a tree of texts: anchors, aliases, tags and second documents are refused, and so are files
 * over 1 MiB, nesting over 64 deep and more than 5,000 rules.
 *
 * <p>Immutable and thread-safe.
 */
public final class PackReader {
    private static final PackReader STANDARD = new PackReader(ImmutableMap.of()).withVocabulary(AssetFacts.VOCABULARY);

    private final ImmutableMap<String, Vocabulary> vocabularies;

    private PackReader(ImmutableMap<String, Vocabulary> vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** Returns the reader that knows the vocabulary {@code asset}. */
    public static PackReader standard() {
        return STANDARD;
    }

    /** Returns a reader that also knows the vocabulary, in place of one with the same id. */
    public PackReader withVocabulary(Vocabulary vocabulary) {
        Map<String, Vocabulary> all = new LinkedHashMap<>(vocabularies);
        all.put(vocabulary.id(), vocabulary);
        return new PackReader(ImmutableMap.copyOf(all));
    }

    /**
     * Returns the pack in a file.
     *
     * @throws IOException if the file cannot be read
     * @throws InvalidRulePackException if it holds no valid pack
     */
    public RulePack read(Path file) throws IOException {
        Path last = file.getFileName();
        try (InputStream in = Files.newInputStream(file)) {
            return read(last == null ? file.toString() : last.toString(), in);
        }
    }

    /**
     * Returns the pack that a stream holds; the stream is not closed.
     *
     * @param name the name of the file, for messages; JSON if it ends in {@code .json}
     * @throws IOException if the stream cannot be read
     * @throws InvalidRulePackException if it holds no valid pack
     */
    public RulePack read(String name, InputStream in) throws IOException {
        requireNonNull(name, "name");
        Problems problems = new Problems(name);
        return pack(name, PackText.decode(in.readNBytes(PackText.LARGEST + 1), problems), problems);
    }

    /**
     * Returns the pack that the text holds.
     *
     * @param name the name of the file, for messages; JSON if it ends in {@code .json}
     * @throws InvalidRulePackException if it holds no valid pack
     */
    public RulePack read(String name, String text) {
        requireNonNull(name, "name");
        Problems problems = new Problems(name);
        return pack(name, PackText.check(text, problems), problems);
    }

    private RulePack pack(String name, String text, Problems problems) {
        boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
        Node root = json ? JsonNodes.read(text, problems) : YamlNodes.read(text, problems);
        return new PackGrammar(vocabularies, problems).pack(root);
    }

    /** Returns the vocabularies that the reader knows. */
    @Override
    public String toString() {
        return "PackReader" + vocabularies.keySet();
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.rules.bridge.AssetFacts;
import io.github.heritagekit.rules.bridge.ZoneFacts;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.pack.InvalidRulePackException;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.pack.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads rule packs, in YAML or JSON, strictly.
 *
 * <p>A file is JSON if its name ends in {@code .json}, else YAML; both are UTF-8, of the same grammar, and hold one pack.
 * What is wrong with a file is told all at once, with line and column, in one {@link InvalidRulePackException}; there is no
 * lenient mode. YAML is read as a tree of texts: anchors, aliases, tags and second documents are refused.
 *
 * <p>A pack of a stranger is safe to read: it can name only what the reader was given, reaches no file, class or network, and
 * is refused where it is larger than a pack has reason to be (a file of 1 MiB, nesting 64 deep, 5,000 rules, 2,000 examples,
 * 1,000 facts, 1,000 parts of one condition, each code of an {@code includes} that has several being one, texts of 10,000
 * characters; docs/PACKS.md has them all). Reading such a file takes seconds at most.
 *
 * <p>Immutable and thread-safe.
 */
public final class PackReader {
    private static final PackReader STANDARD =
            new PackReader(Known.NOTHING).withVocabulary(AssetFacts.VOCABULARY).withVocabulary(ZoneFacts.VOCABULARY);
    private static final String SCHEMA = "pack.schema.json";

    private final Known known;

    PackReader(Known known) {
        this.known = known;
    }

    /** Returns the reader that knows the vocabularies {@code asset} and {@code zone}. */
    public static PackReader standard() {
        return STANDARD;
    }

    /**
     * Returns a reader that also knows the vocabulary.
     *
     * @throws IllegalArgumentException if the reader knows another vocabulary, or a pack, of the same id
     */
    public PackReader withVocabulary(Vocabulary vocabulary) {
        return new PackReader(known.with(vocabulary));
    }

    /**
     * Returns a reader that also knows the pack: a file that lists it under {@code uses} can ask its facts and its answers, and
     * add rules, exceptions and exemptions to its questions. Of several editions of a pack a reader knows one.
     *
     * @throws IllegalArgumentException if the reader knows another pack, or a vocabulary, of the same id
     */
    public PackReader withPack(RulePack pack) {
        return new PackReader(known.with(OtherPack.of(pack)));
    }

    /**
     * Returns a reader that also knows the test, so that files can name it.
     *
     * @throws IllegalArgumentException if the reader knows another test of the same id
     */
    public PackReader withTest(NamedTest<?> test) {
        return new PackReader(known.with(test));
    }

    /**
     * Returns the JSON Schema (2020-12) of the files, for editors: it knows the keys and shapes of the grammar, and leaves the
     * names, which only the reader knows, to the reader.
     */
    public static String schema() {
        try (InputStream resource = PackReader.class.getResourceAsStream(SCHEMA)) {
            return new String(requireNonNull(resource, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        return new PackGrammar(known, problems).pack(root);
    }

    /** Returns the ids of the vocabularies, packs and tests that the reader knows. */
    @Override
    public String toString() {
        return "PackReader" + known.vocabularies().keySet() + known.packs().keySet()
                + known.tests().keySet();
    }
}

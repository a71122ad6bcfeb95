// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.pack.InvalidRulePackException;
import io.github.heritagekit.rules.pack.Problem;
import io.github.heritagekit.rules.pack.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads what is known of a case from plain JSON or YAML, strictly, so that rules can be asked without building an asset.
 *
 * <pre>{@code
 * RuleEngine engine = RuleEngine.of(Packs.renewalForum());
 * Facts facts = FactsReader.of(engine).read("case.json", """
 *         { "asOf": "2026-11-24",
 *           "facts": { "site-area": "12 ha",
 *                      "built": "about 1890 ± 5",
 *                      "large-structures": { "value": "yes", "sources": "Site survey 2019" },
 *                      "designations": { "includes": ["uk-listed"] } },
 *           "overrides": [ { "fact": "site-area", "value": "9.5 ha", "reason": "surveyed anew",
 *                            "by": "County surveyor", "on": "2026-11-20" } ] }
 *         """);
 * Assessment<Classification> assessment = engine.assess(CLASSIFICATION, facts);
 * }</pre>
 *
 * <p>What is known of a fact is written as under {@code given} in the examples of a pack, sources included. A fact is named by its
 * name, or by its id where two vocabularies have the name. {@code asOf} is a day, or two: {@code 2021-06-01, as known on
 * 2021-07-01}; it can be left out only where nothing depends on the date. An override needs {@code fact}, {@code value},
 * {@code reason}, {@code by} and {@code on}.
 *
 * <p>A text is JSON if its name ends in {@code .json}, else YAML. What is wrong is told all at once, with line and column, in one
 * {@link InvalidFactsException}; there is no lenient mode. The text may come from anybody: the limits of {@link PackReader} hold.
 *
 * <p>Immutable and thread-safe.
 */
public final class FactsReader {
    private final CaseVocabulary vocabulary;

    FactsReader(CaseVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns the reader of cases that can be asked of the packs. */
    public static FactsReader of(RulePack... packs) {
        return new FactsReader(CaseVocabulary.of(List.of(packs), List.of()));
    }

    /** Returns the reader of cases that can be asked of the engine. */
    public static FactsReader of(RuleEngine engine) {
        return new FactsReader(CaseVocabulary.of(engine.packs(), engine.additionalRules()));
    }

    /**
     * Returns what is known of the case in a file.
     *
     * @throws IOException if the file cannot be read
     * @throws InvalidFactsException if it holds no valid case
     */
    public Facts read(Path file) throws IOException {
        Path last = file.getFileName();
        try (InputStream in = Files.newInputStream(file)) {
            return read(last == null ? file.toString() : last.toString(), in);
        }
    }

    /**
     * Returns what is known of the case that a stream holds; the stream is not closed.
     *
     * @param name the name of the file, for messages; JSON if it ends in {@code .json}
     * @throws IOException if the stream cannot be read
     * @throws InvalidFactsException if it holds no valid case
     */
    public Facts read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(PackText.LARGEST + 1);
        return read(name, problems -> PackText.decode(bytes, problems));
    }

    /**
     * Returns what is known of the case that the text holds.
     *
     * @param name the name of the file or request, for messages; JSON if it ends in {@code .json}
     * @throws InvalidFactsException if it holds no valid case
     */
    public Facts read(String name, String text) {
        requireNonNull(text, "text");
        return read(name, problems -> PackText.check(text, problems));
    }

    private Facts read(String name, Text text) {
        Problems problems = new Problems(requireNonNull(name, "name"));
        try {
            String checked = text.checked(problems);
            boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
            Node root = json ? JsonNodes.read(checked, problems) : YamlNodes.read(checked, problems);
            return new CaseGrammar(vocabulary, problems).facts(root);
        } catch (InvalidRulePackException e) {
            throw new InvalidFactsException(
                    name, e.problems().stream().map(FactsReader::ofCase).toList());
        }
    }

    /** What the parsers tell of a file that they take for a pack, told of a case. */
    private static Problem ofCase(Problem problem) {
        String message = problem.message()
                .replace("the file holds no pack", "the file holds no case")
                .replace("; a file holds one pack", "; a file holds one case")
                .replace("the day of the example; add", "the day asked; add")
                .replace("; split the pack", "")
                .replace("; declare it with `orNone: yes` if there can be none", "")
                .replace("a test such as `includes A`; in an example a list", "a list");
        return new Problem(problem.code(), problem.where(), problem.line(), problem.column(), message);
    }

    @FunctionalInterface
    private interface Text {
        String checked(Problems problems);
    }
}

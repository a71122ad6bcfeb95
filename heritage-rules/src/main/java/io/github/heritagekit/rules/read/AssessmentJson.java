// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.rules.engine.Assessed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes assessments as records in JSON, and reads them.
 *
 * <pre>{@code
 * AssessmentJson.write(assessment, Path.of("0042.record.json"));
 * Replay replay = AssessmentJson.read(Path.of("0042.record.json")).replay(RuleEngine.of(newEdition));
 * String text = replay.toText(Locale.ENGLISH);
 * }</pre>
 *
 * <p>A record holds the packs asked with version and content hash, the rules added in Java, the bound of the search, what was
 * known with its sources and overrides, as a case that {@link FactsReader} reads, the types of these facts, the verdict or
 * findings with what is missing and what asking it is worth, the case split, the cheapest changes, every rule considered with
 * what became of it and why, failures of tests, and the same of the earlier questions that the outcome rests on. Conditions
 * stand as in packs, all names as ids. The same assessment gives the same bytes.
 *
 * <p>A record is read strictly: what is wrong is told all at once, with line and column, in one {@link
 * InvalidRecordException}. Its text may come from anybody; 64 MiB, and lists and maps 400 deep, are the most. All methods are
 * pure but those that touch files.
 */
public final class AssessmentJson {
    private AssessmentJson() {}

    /**
     * Returns the record of an assessment as JSON.
     *
     * @throws IllegalArgumentException as in {@link AssessmentRecord#of}
     */
    public static String write(Assessed assessed) {
        return AssessmentRecord.of(assessed).toJson();
    }

    /**
     * Writes the record of an assessment into a file.
     *
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException as in {@link AssessmentRecord#of}; nothing is written then
     */
    public static void write(Assessed assessed, Path file) throws IOException {
        Files.write(requireNonNull(file, "file"), write(assessed).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns the JSON Schema (2020-12) of records. What is read is valid; it leaves to the reader what conditions and cases
     * say, and whether answers are those listed.
     */
    public static String schema() {
        return RecordSchema.text();
    }

    /**
     * Returns the record in a file.
     *
     * @throws IOException if the file cannot be read
     * @throws InvalidRecordException if it holds no valid record
     */
    public static AssessmentRecord read(Path file) throws IOException {
        Path last = file.getFileName();
        try (InputStream in = Files.newInputStream(file)) {
            return read(last == null ? file.toString() : last.toString(), in);
        }
    }

    /**
     * Returns the record that a stream holds; the stream is not closed.
     *
     * @param name the name of the file, for messages
     * @throws IOException if the stream cannot be read
     * @throws InvalidRecordException if it holds no valid record
     */
    public static AssessmentRecord read(String name, InputStream in) throws IOException {
        return AssessmentRecord.read(requireNonNull(name, "name"), in.readNBytes(RecordGrammar.LARGEST + 1));
    }

    /**
     * Returns the record that the text holds.
     *
     * @param name the name of the file or request, for messages
     * @throws InvalidRecordException if it holds no valid record
     */
    public static AssessmentRecord read(String name, String text) {
        return AssessmentRecord.read(requireNonNull(name, "name"), requireNonNull(text, "text"));
    }
}

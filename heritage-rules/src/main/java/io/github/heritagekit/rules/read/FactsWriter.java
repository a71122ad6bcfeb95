// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.facts.Evidence;
import io.github.heritagekit.rules.facts.FactOverride;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes what is known of a case, in JSON or YAML, in the words that {@link FactsReader} reads.
 *
 * <p>What is read back is equal to what was written, overrides and what they replace included, but for two things: decimal
 * numbers lose the zeros at their end, since 0.50 and 0.5 are one number, and of a source its title, locator, date and note are
 * written and not what others say of it. Each text is read once before it is handed out, so that nothing else is lost
 * unnoticed. Facts are named by their ids. The same facts give the same text.
 */
public final class FactsWriter {
    private FactsWriter() {}

    /**
     * Returns the case as JSON.
     *
     * @throws IllegalArgumentException if no case can say so: evidence of an answer, which follows from rules; a text or note
     *     that begins or ends in a blank; a date beyond the year 9999; the message tells what
     */
    public static String toJson(Facts facts) {
        return write(facts, "case.json");
    }

    /** Returns the case as YAML; errors as for JSON. */
    public static String toYaml(Facts facts) {
        return write(facts, "case.yaml");
    }

    /**
     * Writes the case into a file, as JSON if its name ends in {@code .json}, else as YAML.
     *
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException as for JSON; nothing is written then
     */
    public static void write(Facts facts, Path file) throws IOException {
        String text = write(facts, requireNonNull(file, "file").toString());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String write(Facts facts, String name) {
        boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
        Written.Entries file = file(facts);
        String text = json ? JsonText.of(file) : YamlText.of(file);
        check(facts, json ? "case.json" : "case.yaml", text, CaseVocabulary.of(facts.known()));
        return text;
    }

    /** Returns the case as it stands in a file; errors as for JSON. */
    static Written form(Facts facts) {
        Written.Entries file = file(facts);
        check(
                facts,
                "case.json",
                JsonText.of(file),
                CaseVocabulary.of(facts.known()).ofRecords());
        return file;
    }

    private static Written.Entries file(Facts facts) {
        Written.Map known = Written.map();
        for (Fact<?> fact : facts.known()) {
            facts.overrideOf(fact)
                    .map(FactOverride::recorded)
                    .orElseGet(() -> facts.evidence(fact))
                    .ifPresent(evidence -> known.put(fact.id(), evidence(fact, evidence)));
        }
        List<Written> overrides =
                facts.overrides().stream().map(FactsWriter::override).toList();
        return (Written.Entries) Written.map()
                .put("format", new Written.Word("1", "1"))
                .putIf(
                        !facts.asOf().equals(AsOf.ANY_DAY),
                        "asOf",
                        Written.text(facts.asOf().toString()))
                .put("facts", known.isEmpty() ? known.closed() : known.open())
                .putIf(!overrides.isEmpty(), "overrides", new Written.Items(overrides, true))
                .open();
    }

    private static Written override(FactOverride override) {
        return Written.map()
                .put("fact", override.fact().id())
                .put("value", evidence(override.fact(), override.evidence()))
                .put("reason", override.reason())
                .put("by", override.author())
                .put("on", override.date().toString())
                .closed();
    }

    private static Written evidence(Fact<?> fact, Evidence evidence) {
        return evidence(fact, evidence.recorded());
    }

    /** Returns what is known of a fact: a {@link Finding} or, of a set of codes, a {@link SetFinding}. */
    static Written evidence(Fact<?> fact, HeritageValue found) {
        return found instanceof SetFinding<?> set
                ? EvidenceForm.members(set)
                : finding((Finding<?>) found, fact.type());
    }

    private static <T> Written finding(Finding<T> finding, FactType<?> type) {
        return finding.fold(new EvidenceForm<>(type));
    }

    /** What the grammar has no words for is refused; a case that says something else is never written. */
    private static void check(Facts facts, String name, String text, CaseVocabulary vocabulary) {
        Facts read;
        try {
            read = new FactsReader(vocabulary).read(name, text);
        } catch (InvalidFactsException e) {
            throw new IllegalArgumentException(
                    "case cannot be written: " + e.problems().get(0).message(), e);
        }
        for (Fact<?> fact : facts.known()) {
            Evidence written = facts.evidence(fact).orElseThrow();
            if (read.evidence(fact).filter(found -> isSame(found, written)).isEmpty()) {
                throw new IllegalArgumentException("case cannot be written: evidence for " + fact
                        + " must be something that a case has words for but was `" + written.recorded() + "`");
            }
        }
    }

    private static boolean isSame(Evidence found, Evidence written) {
        return found.possible().equals(written.possible())
                && found.sources().size() == written.sources().size();
    }
}

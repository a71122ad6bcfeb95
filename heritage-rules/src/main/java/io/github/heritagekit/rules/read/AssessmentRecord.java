// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.engine.Assessed;
import io.github.heritagekit.rules.engine.Conclusion;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.engine.RuleShift;
import io.github.heritagekit.rules.facts.Facts;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A stored assessment: what was asked and known, by which law, what came of it and why.
 *
 * <p>It stands by itself, years later and without the packs that were asked; with an engine it can be replayed, which shows
 * whether the same still follows. {@link AssessmentJson} writes and reads it. Immutable and thread-safe; two records are
 * equal if they say the same.
 */
public final class AssessmentRecord implements HeritageValue {
    private static final long serialVersionUID = 1L;

    private final String json;
    private final String question;
    private final ImmutableList<String> answers;
    private final AsOf asOf;
    private final ImmutableList<RecordedPack> packs;
    private final int bound;
    private final Conclusion conclusion;
    private final ImmutableMap<String, RuleShift.State> rules;

    private AssessmentRecord(Tree record) {
        this.json = JsonText.of((Written.Entries) record.written());
        this.question = record.at("question").text();
        this.answers = ImmutableList.copyOf(record.at("answers").texts());
        this.asOf = RecordedParts.asOf(record.at("case"));
        this.packs = RecordedParts.packs(record);
        this.bound = record.at("bound").count();
        this.conclusion = RecordedParts.conclusion(record);
        this.rules = RecordedParts.rules(record);
    }

    /**
     * Returns the record of an assessment.
     *
     * @throws IllegalArgumentException if a case cannot say what is known, as {@link FactsWriter} has it; the message tells
     *     what
     */
    public static AssessmentRecord of(Assessed assessed) {
        String text = JsonText.of(RecordForm.of(assessed));
        try {
            AssessmentRecord read = read("record.json", text);
            if (!read.json.equals(text)) {
                throw new IllegalArgumentException("assessment cannot be recorded: it would be read as another one");
            }
            return read;
        } catch (InvalidRecordException e) {
            throw new IllegalArgumentException(
                    "assessment cannot be recorded: " + e.problems().get(0).message(), e);
        }
    }

    static AssessmentRecord read(String name, String text) {
        return new AssessmentRecord(RecordGrammar.read(name, text));
    }

    static AssessmentRecord read(String name, byte[] bytes) {
        return new AssessmentRecord(RecordGrammar.read(name, bytes));
    }

    /** Returns the id of the question asked. */
    public String question() {
        return question;
    }

    /** Returns the codes of its answers, in their declared order. */
    public List<String> answers() {
        return answers;
    }

    /** Returns the dates asked as of. */
    public AsOf asOf() {
        return asOf;
    }

    /** Returns the packs that were in force and asked, in their order. */
    public List<RecordedPack> packs() {
        return packs;
    }

    /** Returns how many search nodes the outcome was allowed to take. */
    public int bound() {
        return bound;
    }

    /** Returns what the question came to. */
    public Conclusion conclusion() {
        return conclusion;
    }

    /** Returns what became of each rule, by its id, as {@link RuleShift#states} has it. */
    public Map<String, RuleShift.State> rules() {
        return rules;
    }

    /**
     * Returns what was known of the case, in the facts of an engine. A fact that its packs do not know is taken by its id and
     * type alone.
     *
     * <p>It is equal to what was assessed but for what {@link FactsWriter} leaves out.
     *
     * @throws InvalidFactsException if what was known of a fact cannot be in the packs of the engine, which declare it
     *     otherwise; all of it at once
     */
    public Facts facts(RuleEngine engine) {
        RecordedCase read = RecordedCase.of(json, engine);
        if (!read.untaken().isEmpty()) {
            throw new InvalidFactsException("record of " + question, read.untaken());
        }
        return read.facts();
    }

    /**
     * Assesses the case anew with an engine, within the bound of search nodes that was recorded, and compares what comes of it.
     *
     * <p>What was known of a fact that the packs of the engine declare otherwise is left out, as if nothing had been recorded,
     * and told.
     *
     * @throws IllegalArgumentException if no pack of the engine in force on the day declares the question
     * @throws IllegalStateException if the record is of no day in particular and what the engine decides depends on the date
     */
    public Replay replay(RuleEngine engine) {
        return Replay.of(this, engine);
    }

    /** Returns the record as canonical JSON: the same record gives the same text. */
    public String toJson() {
        return json;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof AssessmentRecord other && json.equals(other.json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    /** Returns the question, what it came to, and the packs asked. */
    @Override
    public String toString() {
        return question + ": " + conclusion + " by " + packs;
    }

    private Object writeReplace() {
        return new Stored(json);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a record is read from its JSON, but " + in + " holds its parts");
    }

    /** A record as it is serialized: reading it back goes through the checks of every record. */
    private record Stored(String json) implements Serializable {
        private Stored {
            requireNonNull(json, "json");
        }

        private Object readResolve() throws InvalidObjectException {
            try {
                return read("record.json", json);
            } catch (InvalidRecordException e) {
                InvalidObjectException invalid = new InvalidObjectException(e.getMessage());
                invalid.initCause(e);
                throw invalid;
            }
        }
    }
}

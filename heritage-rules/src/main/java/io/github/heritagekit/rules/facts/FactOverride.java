// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.facts;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.lang.Fact;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An officer's word that puts other evidence in the place of what was recorded, with the reason, who gave it and when.
 *
 * <p>What was recorded is kept beside it, so that an explanation shows both and {@link Facts#withoutOverride} restores it
 * exactly. Immutable and thread-safe.
 */
public final class FactOverride implements HeritageValue {
    private static final long serialVersionUID = 1L;

    private final Fact<?> fact;
    private final Evidence evidence;
    private final @Nullable Evidence recorded;
    private final String reason;
    private final String author;
    private final LocalDate date;

    FactOverride(
            Fact<?> fact,
            Evidence evidence,
            @Nullable Evidence recorded,
            String reason,
            String author,
            LocalDate date) {
        this.fact = fact;
        this.evidence = evidence;
        this.recorded = recorded;
        this.reason = said(reason, "reason", fact);
        this.author = said(author, "author", fact);
        this.date = requireNonNull(date, "date");
    }

    private static String said(String text, String name, Fact<?> fact) {
        if (requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " of the override of " + fact + " must not be blank");
        }
        return text;
    }

    FactOverride over(@Nullable Evidence newlyRecorded) {
        return new FactOverride(fact, evidence, newlyRecorded, reason, author, date);
    }

    /** Returns this override as one of the same fact, declared with another domain. */
    FactOverride of(Fact<?> declared) {
        return new FactOverride(declared, evidence.of(declared), recorded, reason, author, date);
    }

    /** Returns the fact overridden. */
    public Fact<?> fact() {
        return fact;
    }

    /** Returns the evidence that counts instead. */
    public Evidence evidence() {
        return evidence;
    }

    /** Returns the evidence that was recorded and does not count while the override stands, if there was any. */
    public Optional<Evidence> recorded() {
        return Optional.ofNullable(recorded);
    }

    /** Returns why, in the officer's words. */
    public String reason() {
        return reason;
    }

    /** Returns who overrode, as the authority names its officers. */
    public String author() {
        return author;
    }

    /** Returns when. */
    public LocalDate date() {
        return date;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof FactOverride other
                && fact.equals(other.fact)
                && evidence.equals(other.evidence)
                && recorded().equals(other.recorded())
                && reason.equals(other.reason)
                && author.equals(other.author)
                && date.equals(other.date);
    }

    @Override
    public int hashCode() {
        return fact.hashCode() * 31 + reason.hashCode();
    }

    /** Returns the override as a person reads it. */
    @Override
    public String toString() {
        return fact + " overridden by " + author + " on " + date + ": " + reason;
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageStyle;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.place.Country;
import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.AsOf;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * What a scheme says of the acts under it: what they do, which grades they have, how long they last.
 *
 * <p>Terms are data and not code: {@link SchemeBook#standard()} holds those of the known schemes, with the texts that were looked up,
 * and others are added to a book as values: a certificate of immunity lapses after five years (Planning (Listed Buildings and
 * Conservation Areas) Act 1990, s. 6). What is not stated here is not known, not absent. Immutable and thread-safe.
 */
@Value.Immutable
@Serial.Version(1)
@HeritageStyle
public sealed interface SchemeTerms extends HeritageValue, WithSchemeTerms permits ImmutableSchemeTerms {

    /** Returns the scheme. */
    DesignationScheme scheme();

    /** Returns what it is called; its code, unless said otherwise. */
    @Value.Default
    default Wording label() {
        return Wording.of(scheme().code());
    }

    /** Returns what an authority does with an asset: listed, scheduled, inscribed; designated, unless said otherwise. */
    @Value.Default
    default Wording verb() {
        return Wording.en("designated").zh("认定");
    }

    /** Returns what an act under the scheme does; not recorded, unless said otherwise. */
    @Value.Default
    default Finding<DesignationEffect> effect() {
        return Finding.unrecorded();
    }

    /** Returns the text that the effect rests on. */
    Optional<Citation> effectBasis();

    /** Returns the country whose scheme it is; none of a scheme that is of no single country, such as World Heritage. */
    @Value.Default
    default Finding<Country> country() {
        return Finding.unrecorded();
    }

    /** Returns the grades, in their own words and the order of the scheme; empty if it has none or none are known. */
    List<String> grades();

    /** Returns whether the scheme has grades; it has where any are named, and otherwise that is not recorded unless said so. */
    @Value.Default
    default Finding<Boolean> graded() {
        return grades().isEmpty() ? Finding.unrecorded() : Finding.of(true);
    }

    /** Returns the text that the grades, or that there are none, rest on. */
    Optional<Citation> gradesBasis();

    /** Returns how often an act must be examined again, counted from its first day. */
    Optional<Period> reviewEvery();

    /** Returns the text that the reviews rest on. */
    Optional<Citation> reviewBasis();

    /** Returns how long after its first day an act lapses by itself. */
    Optional<Period> lapsesAfter();

    /** Returns the text that the lapse rests on. */
    Optional<Citation> lapseBasis();

    /** Starts the terms of a scheme. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Finds the day on which an act lapses by itself: the first on which it is no longer in force, whatever its record says. What
     * {@linkplain Designation#inForce(AsOf, SchemeBook) is in force} on a day is bounded by it.
     *
     * <p>An act whose first day is known to the month or year only lapses between two days; one that had begun by a date, nobody
     * knows when, lapses at the latest so long after it. Not recorded where these terms state no lapse or the act no start.
     *
     * @throws IllegalArgumentException if the act is under another scheme
     */
    default Finding<LocalDate> lapse(Designation act) {
        return new ActTimes(this, act).lapse();
    }

    /**
     * Finds the days on which an act must be examined again, up to a day, which is included, and before the act ends; in their
     * order.
     *
     * <p>The days of an act whose first day is known to the month or year only are ranges, counted from the first day it may have
     * been. Of an act that nobody knows the start of, the days cannot be told: the list then has one finding, not recorded. It is
     * empty where these terms state no review.
     *
     * @throws IllegalArgumentException if the act is under another scheme
     */
    default List<Finding<LocalDate>> reviewsDue(Designation act, LocalDate until) {
        return new ActTimes(this, act).reviewsDue(until);
    }

    /**
     * Checks that grades are not blank and stand once, that a scheme without grades names none, that periods are positive, and that
     * nothing is missing.
     */
    @Value.Check
    default void check() {
        requireNonNull(scheme(), "scheme");
        requireNonNull(label(), "label");
        requireNonNull(verb(), "verb");
        requireNonNull(effect(), "effect");
        requireNonNull(country(), "country");
        requireNonNull(grades(), "grades");
        requireNonNull(graded(), "graded");
        SchemeChecks.checkGrades(this);
        reviewEvery().ifPresent(period -> SchemeChecks.checkPositive("period of review", scheme(), period));
        lapsesAfter().ifPresent(period -> SchemeChecks.checkPositive("period of lapse", scheme(), period));
    }

    /** Returns the scheme with its grades, periods and effect: {@code uk-immunity: lapses after 5 years; effect exempts}. */
    default String inShort() {
        return scheme()
                + ": "
                + (grades().isEmpty() ? "" : "grades " + String.join(", ", grades()) + "; ")
                + reviewEvery()
                        .map(period -> "review every " + SchemeChecks.inWords(period) + "; ")
                        .orElse("")
                + lapsesAfter()
                        .map(period -> "lapses after " + SchemeChecks.inWords(period) + "; ")
                        .orElse("")
                + "effect "
                + effect().value().map(DesignationEffect::code).orElseGet(() -> effect().toString());
    }

    /** Collects the terms of a scheme. <b>Not thread-safe.</b> */
    final class Builder extends ImmutableSchemeTerms.Builder {
        /** Starts empty. */
        public Builder() {}

        /** Sets what an act does. */
        public Builder effect(DesignationEffect effect) {
            return effect(Finding.of(effect));
        }

        /** Sets the country whose scheme it is. */
        public Builder country(Country country) {
            return country(Finding.of(country));
        }

        /** Sets whether the scheme has grades. */
        public Builder graded(boolean graded) {
            return graded(Finding.of(graded));
        }
    }
}

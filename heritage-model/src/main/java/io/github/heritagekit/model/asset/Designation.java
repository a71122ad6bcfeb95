// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageStyle;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.extension.ExtensionName;
import io.github.heritagekit.model.extension.ExtensionValue;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * An act of an authority that puts an asset under a scheme: a listing, an inscription, a certificate.
 *
 * <p>An authority designates, with a date, and may undo it; a rule concludes. The two never mix: a designation is recorded, a
 * {@link Classification} is reasoned. An act has two times. It is <em>valid</em> while the authority holds it to be in force; it
 * is on <em>record</em> while this is held to be so. The second batch of national industrial heritage
 * (MIIT notice 2018 No. 417), voided and announced again in 2024 (No. 301), has one act on record until then and others since. Immutable and thread-safe.
 */
@Value.Immutable
@Serial.Version(1)
@HeritageStyle
public sealed interface Designation extends HeritageValue, WithDesignation permits ImmutableDesignation {

    /** Returns the scheme that the act puts the asset under. */
    DesignationScheme scheme();

    /** Returns the grade in the scheme, in its own words: {@code II*}. */
    Optional<String> grade();

    /** Returns the number of the entry: {@code 1357620}. */
    Optional<String> reference();

    /** Returns the name of the entry, where it is not that of the asset. */
    Optional<Wording> name();

    /** Returns when the act is in force: its first day included, the day it ended excluded. */
    DateRange valid();

    /**
     * Returns when the act stood on record like this; always, unless said otherwise.
     *
     * <p>A register that keeps one state of its record tells what it knows now, and is asked by that on every day: without record
     * times it answers a question as known on an earlier day by what it knows now. Where it matters what was known when, such as
     * whether a permit was given in good faith, an act has a record time, and one that changed stands once for each state: "from
     * 2004" on record until the deletion of 2021, "2004 to 2021" since.
     */
    @Value.Default
    default DateRange recorded() {
        return DateRange.always();
    }

    /** Returns what the act does; that of its scheme, unless said otherwise. */
    @Value.Default
    default Finding<DesignationEffect> effect() {
        return scheme().effect();
    }

    /**
     * Returns the assets that the act is about, each once, in the order of the record; empty if it is about the asset that it
     * stands with, as a whole.
     *
     * <p>A serial entry names many components: the wartime arsenals of Chongqing (重庆抗战兵器工业旧址群) became one national key unit
     * in 2013, over five districts. The act then stands once, with the ensemble, and names its components. How the ensemble itself
     * stands is not said by that: it is under the scheme for certain only if the act names it too.
     */
    List<AssetId> components();

    /** Returns who says so, in the order of the record. */
    List<Source> sources();

    /** Returns what others say of it in their own words, by name. */
    Map<ExtensionName, ExtensionValue> extensions();

    /** Starts a designation. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the act of a scheme that is in force in a range. */
    static Designation of(DesignationScheme scheme, DateRange valid) {
        return builder().scheme(scheme).valid(valid).build();
    }

    /**
     * Returns whether the act is in force on one day, by what was on record on the other and by the terms of the {@linkplain
     * SchemeBook#standard() standard book}.
     */
    default DateRange.Containment inForce(AsOf asOf) {
        return inForce(asOf, SchemeBook.standard());
    }

    /**
     * Returns whether the act is in force on one day, by what was on record on the other and by the terms that a book has of its
     * scheme: both ranges hold their day, and the act has not {@linkplain SchemeTerms#lapse lapsed}.
     *
     * <p>A certificate of immunity of 1993 without an end exempts nothing in 2026. Between the first and the last day on which an
     * act may lapse, and where a scheme lapses but nobody recorded the start, the answer is uncertain.
     */
    default DateRange.Containment inForce(AsOf asOf, SchemeBook book) {
        DateRange.Containment held = recorded().contains(asOf.knownOn()).and(valid().contains(asOf.validOn()));
        return book.terms(scheme())
                .map(terms -> held.and(new ActTimes(terms, this).unlapsed(asOf.validOn())))
                .orElse(held);
    }

    /** Checks that grade and reference are not blank, that a component stands once, and that nothing is missing. */
    @Value.Check
    default void check() {
        requireNonNull(scheme(), "scheme");
        requireNonNull(valid(), "valid");
        requireNonNull(recorded(), "recorded");
        requireNonNull(effect(), "effect");
        requireNonNull(components(), "components");
        requireNonNull(sources(), "sources");
        requireNonNull(extensions(), "extensions");
        Set<AssetId> once = new LinkedHashSet<>();
        components().forEach(component -> {
            if (!once.add(component)) {
                throw new IllegalArgumentException(
                        "component of a designation must stand once but `" + component + "` stands twice");
            }
        });
        if (grade().filter(String::isBlank).isPresent()
                || reference().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("grade and reference of a designation must not be blank");
        }
    }

    /** Returns the scheme, grade and dates: {@code uk-listed II*, from 2007}. */
    default String inShort() {
        return scheme() + grade().map(grade -> " " + grade).orElse("") + ", " + valid();
    }

    /** Collects the parts of a designation. <b>Not thread-safe.</b> */
    final class Builder extends ImmutableDesignation.Builder {
        /** Starts empty. */
        public Builder() {}

        /** Sets what the act does, where the scheme does not say so. */
        public Builder effect(DesignationEffect effect) {
            return effect(Finding.of(effect));
        }
    }
}

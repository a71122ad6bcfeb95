// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.HeritageStyle;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.time.AsOf;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * What is known of the acts of authorities about one asset, ended ones included; and what is known not to be.
 *
 * <p>Where nothing is said of a scheme, nothing is known of it: a record without a listing is not a record of no listing. The form is
 * ours; the texts behind the schemes are those of a {@link SchemeBook}.
 * Immutable and thread-safe.
 */
@Value.Immutable
@Serial.Version(1)
@HeritageStyle
public sealed interface Designations extends HeritageValue, WithDesignations permits ImmutableDesignations {

    /** Returns the acts, in the order of the record. */
    List<Designation> acts();

    /** Returns the schemes that the asset is known never to have been under; none of them has an act. */
    Set<DesignationScheme> neverUnder();

    /** Returns whether there are no acts but these. */
    @Value.Default
    default boolean complete() {
        return false;
    }

    /** Starts with nothing known. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns that nothing is known; it is one shared instance. */
    static Designations unrecorded() {
        return Builder.UNRECORDED;
    }

    /** Returns that there has never been any act. */
    static Designations none() {
        return builder().complete(true).build();
    }

    /** Returns these acts, with nothing known of others. */
    static Designations of(Designation... acts) {
        return builder().addActs(acts).build();
    }

    /** Returns these designations with one more act. */
    default Designations with(Designation act) {
        return withActs(
                ImmutableList.<Designation>builder().addAll(acts()).add(act).build());
    }

    /** Returns the acts under a scheme, in the order of the record. */
    default List<Designation> under(DesignationScheme scheme) {
        return acts().stream().filter(act -> act.scheme().equals(scheme)).toList();
    }

    /**
     * Returns these designations as they are about one asset: an act that names it among its components is one about it as a whole.
     * Acts that name other assets only stay as they are.
     */
    default Designations about(AssetId asset) {
        return acts().stream().anyMatch(act -> act.components().contains(asset))
                ? withActs(acts().stream()
                        .map(act -> act.components().contains(asset) ? act.withComponents() : act)
                        .toList())
                : this;
    }

    /** Finds the schemes in force on one day, by what was on record on another, by the terms of the standard book. */
    default SetFinding<DesignationScheme> inForceOn(AsOf asOf) {
        return inForceOn(asOf, SchemeBook.standard());
    }

    /**
     * Finds the schemes in force on one day, by what was on record on another, by the terms of a book: an act that has {@linkplain
     * Designation#inForce(AsOf, SchemeBook) lapsed} is not in force.
     *
     * <p>Only an act about the asset as a whole, which names no components, can tell how the asset stands. One that names
     * components, and may be in force for them, leaves it open: a site whose boiler house is listed is not listed for certain, and
     * not certainly without protection. Ask {@link #about} or {@link AssetRegister#designationsOf(AssetId)} for the acts about a
     * component.
     *
     * <p>A scheme is present if an act under it is in force for certain. It is absent if the record says that the asset was never
     * under it; if the record is complete and no act under it may be in force; or if acts under it are on record and every one
     * of them is certainly not in force. The last needs a reason: an act on record, with its first day or its end, tells how the
     * asset stands under that scheme, so Liverpool is not on the World Heritage List after its deletion, and was not before its
     * inscription. An act that was not yet on record says nothing: what nobody had recorded was not known to be absent. Everything
     * else is not recorded, and so is a scheme whose act may or may not be in force.
     *
     * <p>The answer is complete if the record is and no act is uncertain. Its sources are those of the acts, in their order.
     */
    default SetFinding<DesignationScheme> inForceOn(AsOf asOf, SchemeBook book) {
        return new DatedActs(this, asOf, book).schemes();
    }

    /** Finds the effects of what is in force on one day, by what was on record on another, by the terms of the standard book. */
    default SetFinding<DesignationEffect> effectsOn(AsOf asOf) {
        return effectsOn(asOf, SchemeBook.standard());
    }

    /**
     * Finds the effects of what is {@linkplain #inForceOn(AsOf, SchemeBook) in force} on one day, by what was on record on another,
     * by the terms of a book.
     *
     * <p>An effect is present if an act with this effect is in force for certain. Since any further act may have any effect, an
     * effect is absent only if the record is complete and no act that may be in force may have it.
     */
    default SetFinding<DesignationEffect> effectsOn(AsOf asOf, SchemeBook book) {
        return new DatedActs(this, asOf, book).effects();
    }

    /** Finds what does not go with the terms that the {@linkplain SchemeBook#standard() standard book} has of the schemes. */
    default List<DesignationProblem> problems() {
        return problems(SchemeBook.standard());
    }

    /**
     * Finds what does not go with the terms that a book has of the schemes: a grade where the scheme has none, a grade that it
     * does not know, an act that outlives its expiry, acts under schemes that exclude each other, acts of two grades of one scheme,
     * and an act that stands twice.
     *
     * <p>Two acts exclude each other if they are in force on the same day by the same state of the record, and both are about the
     * asset as a whole or name the same component. Where the exact days leave that open, the problem says "may" and is not certain;
     * of a grade that ends, or leaves the record, when another begins, as of Battersea in 2007, it is no problem. That an act stands twice may be meant,
     * and is not certain. Acts under schemes that the book does not have are not judged, save that a code which a typing mistake may
     * have made of one it has is told with that code, as not certain. The problems of single acts come first, then those of pairs,
     * each in the order of the acts.
     */
    default List<DesignationProblem> problems(SchemeBook book) {
        return ActChecks.problems(acts(), book);
    }

    /** Checks that no scheme that the asset was never under has an act, and that nothing is missing. */
    @Value.Check
    default void check() {
        requireNonNull(acts(), "acts");
        requireNonNull(neverUnder(), "neverUnder");
        Collection<DesignationScheme> both = acts().stream()
                .map(Designation::scheme)
                .filter(neverUnder()::contains)
                .collect(ImmutableSet.toImmutableSet());
        if (!both.isEmpty()) {
            throw new IllegalArgumentException("schemes the asset was never under must have no acts but had " + both);
        }
    }

    /** Returns the acts: {@code uk-listed II, 1980-10-14 to 2007; uk-listed II*, from 2007}. */
    default String inShort() {
        return acts().isEmpty()
                ? complete() ? "none" : "not recorded"
                : String.join("; ", acts().stream().map(Designation::inShort).toList());
    }

    /** Collects designations. <b>Not thread-safe.</b> */
    final class Builder extends ImmutableDesignations.Builder {
        private static final Designations UNRECORDED = new Builder().build();

        /** Starts empty. */
        public Builder() {}
    }
}

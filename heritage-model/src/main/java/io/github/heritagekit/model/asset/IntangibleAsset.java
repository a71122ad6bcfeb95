// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.HeritageStyle;
import io.github.heritagekit.model.place.Country;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.text.Wording;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * An asset that lives in people: a process, a craft, rules of work, memories.
 *
 * <p>What carries it is another asset: an oral history is intangible, its recording is movable. Immutable and thread-safe.
 */
@Value.Immutable
@Serial.Version(1)
@HeritageStyle
public sealed interface IntangibleAsset extends HeritageAsset, WithIntangibleAsset permits ImmutableIntangibleAsset {

    /** Returns whether it is handed on. */
    @Value.Default
    default Finding<TransmissionState> transmission() {
        return Finding.unrecorded();
    }

    /** Returns whether it has been recorded in words, pictures or sound. */
    @Value.Default
    default Finding<Boolean> recorded() {
        return Finding.unrecorded();
    }

    /** Starts an intangible asset. */
    static Builder builder() {
        return new Builder();
    }

    /** Checks that the kind is not one of another class of assets. */
    @Value.Check
    default void check() {
        kind().checkAmong("an intangible asset", AssetKind.intangible());
    }

    /** Returns the name and id: {@code Riverside Spinning Mill (demo-register:0042)}. */
    @Override
    default String inShort() {
        return HeritageAsset.super.inShort();
    }

    /**
     * Collects what is said of an intangible asset. Id, name and kind are required; each attribute is set once. What is handed over piece by
     * piece ({@code add…}) must not be set as a whole too. <b>Not thread-safe.</b>
     */
    final class Builder extends ImmutableIntangibleAsset.Builder {
        private final Additions additions = new Additions();

        /** Starts empty. */
        public Builder() {}

        /** Sets the name, its language not stated. */
        public Builder name(String name) {
            return name(Wording.of(name));
        }

        /** Sets the country it stands or is practised in. */
        public Builder country(Country country) {
            return country(Finding.of(country));
        }

        /** Adds that it is a part of another asset in the same register. */
        public Builder partOf(AssetId whole) {
            return addLink(AssetLink.partOf(whole));
        }

        /** Adds an act of an authority; nothing is said of others. */
        public Builder addDesignation(Designation act) {
            additions.add(act);
            return this;
        }

        /** Adds values for which it is significant; nothing is said of others. */
        public Builder addSignificance(SignificanceValue... values) {
            additions.add(values);
            return this;
        }

        /** Sets whether it is handed on. */
        public Builder transmission(TransmissionState transmission) {
            return transmission(Finding.of(transmission));
        }

        /** Sets whether it has been recorded. */
        public Builder recorded(boolean recorded) {
            return recorded(Finding.of(recorded));
        }

        /**
         * Returns the asset.
         *
         * @throws IllegalStateException if id, name or kind is missing, or an attribute was set twice
         * @throws IllegalArgumentException if the kind is one of another class of assets
         */
        @Override
        public IntangibleAsset build() {
            if (additions.take()) {
                additions.designations().ifPresent(this::designations);
                additions.significance().ifPresent(this::significance);
            }
            return super.build();
        }
    }
}

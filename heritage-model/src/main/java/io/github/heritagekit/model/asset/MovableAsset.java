// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.HeritageStyle;
import io.github.heritagekit.model.place.Country;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.Dating;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * An asset that can be taken elsewhere: a machine, a vehicle, a product, an archive.
 *
 * <p>Machines count where they stand: removing them lessens the significance of the place (Dublin Principles 2011), and the first
 * rule is to leave them in their place. Immutable and thread-safe.
 */
@Value.Immutable
@Serial.Version(1)
@HeritageStyle
public sealed interface MovableAsset extends TangibleAsset, WithMovableAsset permits ImmutableMovableAsset {

    /** Returns whether it is where it worked. */
    @Value.Default
    default Finding<Boolean> inOriginalPlace() {
        return Finding.unrecorded();
    }

    /** Starts a movable asset. */
    static Builder builder() {
        return new Builder();
    }

    /** Checks that the kind is not one of another class of assets. */
    @Value.Check
    default void check() {
        kind().checkAmong("a movable asset", AssetKind.movable());
    }

    /** Returns the name and id: {@code Riverside Spinning Mill (demo-register:0042)}. */
    @Override
    default String inShort() {
        return TangibleAsset.super.inShort();
    }

    /**
     * Collects what is said of a movable asset. Id, name and kind are required; each attribute is set once. What is handed over piece by
     * piece ({@code add…}) must not be set as a whole too. <b>Not thread-safe.</b>
     */
    final class Builder extends ImmutableMovableAsset.Builder {
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

        /** Sets the year it was built or made in. */
        public Builder built(int year) {
            return built(Dating.exact(year));
        }

        /** Sets when it was built or made. */
        public Builder built(Dating dating) {
            return built(Finding.of(dating));
        }

        /** Adds aspects in which it still is what it was; nothing is said of others. */
        public Builder addIntegrity(IntegrityAspect... aspects) {
            additions.add(aspects);
            return this;
        }

        /** Sets whether it is where it worked. */
        public Builder inOriginalPlace(boolean inOriginalPlace) {
            return inOriginalPlace(Finding.of(inOriginalPlace));
        }

        /**
         * Returns the asset.
         *
         * @throws IllegalStateException if id, name or kind is missing, or an attribute was set twice
         * @throws IllegalArgumentException if the kind is one of another class of assets
         */
        @Override
        public MovableAsset build() {
            if (additions.take()) {
                additions.designations().ifPresent(this::designations);
                additions.significance().ifPresent(this::significance);
                additions.integrity().ifPresent(this::integrity);
            }
            return super.build();
        }
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.HeritageStyle;
import io.github.heritagekit.model.source.Finding;
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

    /** Checks that the kind is not one of another class of assets, and that the number of pieces is at least 1. */
    @Value.Check
    default void check() {
        Complete.check(this);
        kind().checkedMovable();
        Counts.check("number of pieces", 1, count());
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
    final class Builder extends ImmutableMovableAsset.Builder implements TangibleAsset.Builder<Builder> {
        private final Pieces<Designation> acts = new Pieces<>();
        private final Pieces<SignificanceValue> significance = new Pieces<>();
        private final Pieces<Industry> industries = new Pieces<>();
        private final Pieces<IntegrityAspect> integrity = new Pieces<>();
        private final Pieces<AuthenticityAttribute> authenticity = new Pieces<>();

        /** Starts empty. */
        public Builder() {}

        @Override
        public Builder addDesignation(Designation act) {
            acts.add(act);
            return this;
        }

        @Override
        public Builder addSignificance(SignificanceValue... significance) {
            this.significance.addAll(significance);
            return this;
        }

        @Override
        public Builder addIndustry(Industry... industries) {
            this.industries.addAll(industries);
            return this;
        }

        @Override
        public Builder addIntegrity(IntegrityAspect... integrity) {
            this.integrity.addAll(integrity);
            return this;
        }

        @Override
        public Builder addAuthenticity(AuthenticityAttribute... authenticity) {
            this.authenticity.addAll(authenticity);
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
         * @throws IllegalArgumentException if the kind is one of another class of assets, or the number of pieces is under 1
         */
        @Override
        public MovableAsset build() {
            acts.into(all -> designations(Designations.builder().addAllActs(all).build()));
            significance.intoSet(this::significance);
            industries.intoSet(this::industries);
            integrity.intoSet(this::integrity);
            authenticity.intoSet(this::authenticity);
            return super.build();
        }
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.HeritageStyle;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.time.YearRange;
import java.util.List;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * An asset fixed to its place: a building, a chimney, a mine, a whole works.
 *
 * <p>What is fixed and what can be taken elsewhere is told apart in law (Cultural Relics Protection Law of China 2024, art. 3), and
 * an item that is both, such as locomotives and their rails, is two assets. Immutable and thread-safe.
 */
@Value.Immutable
@Serial.Version(1)
@HeritageStyle
public sealed interface ImmovableAsset extends TangibleAsset, WithImmovableAsset permits ImmutableImmovableAsset {

    /** Returns when it worked for the purpose it was built for. */
    @Value.Default
    default Finding<YearRange> inUse() {
        return Finding.unrecorded();
    }

    /** Returns whether it works for the purpose it was built for. */
    @Value.Default
    default Finding<OperatingStatus> operatingStatus() {
        return Finding.unrecorded();
    }

    /** Returns what it is used for now. */
    @Value.Default
    default SetFinding<UseKind> currentUse() {
        return SetFinding.unrecorded();
    }

    /** Returns where it stands, by one point in it. */
    Optional<Position> position();

    /** Returns the area of the ground that belongs to it. */
    @Value.Default
    default Finding<Area> siteArea() {
        return Finding.unrecorded();
    }

    /** Returns the area of all its floors together. */
    @Value.Default
    default Finding<Area> floorArea() {
        return Finding.unrecorded();
    }

    /** Returns whether it has structures that tower over their surroundings: chimneys, furnaces, gasholders, great halls. */
    @Value.Default
    default Finding<Boolean> largeStructures() {
        return Finding.unrecorded();
    }

    /** Returns whether machinery of its working time survives in it; taking it out lessens the significance (Dublin Principles 2011). */
    @Value.Default
    default Finding<Boolean> originalMachinery() {
        return Finding.unrecorded();
    }

    /** Returns how heavily the investment weighs that its renewal needs. */
    @Value.Default
    default Finding<Burden> investmentBurden() {
        return Finding.unrecorded();
    }

    /** Returns how heavily its upkeep weighs. */
    @Value.Default
    default Finding<Burden> upkeepBurden() {
        return Finding.unrecorded();
    }

    /** Returns the greatest dimension of its largest structure, be it height, span or length. */
    @Value.Default
    default Finding<Length> largestStructure() {
        return Finding.unrecorded();
    }

    /** Returns the uses it served, in the order of the record; the periods may overlap. */
    List<PeriodOfUse> periodsOfUse();

    /** Returns how far it is in use by anybody; none where nobody could use it, as a chimney. */
    @Value.Default
    default Finding<Occupancy> occupancy() {
        return Finding.unrecorded();
    }

    /** Starts an immovable asset. */
    static Builder builder() {
        return new Builder();
    }

    /** Checks that the kind is not one of another class of assets, and that the number of pieces is at least 1. */
    @Value.Check
    default void check() {
        Complete.check(this);
        kind().checkedImmovable();
        Counts.check("number of pieces", 1, count());
    }

    /** Returns the name and id: {@code Riverside Spinning Mill (demo-register:0042)}. */
    @Override
    default String inShort() {
        return TangibleAsset.super.inShort();
    }

    /**
     * Collects what is said of an immovable asset. Id, name and kind are required; each attribute is set once. What is handed over piece by
     * piece ({@code add…}) must not be set as a whole too. <b>Not thread-safe.</b>
     */
    final class Builder extends ImmutableImmovableAsset.Builder implements TangibleAsset.Builder<Builder> {
        private final Pieces<Designation> acts = new Pieces<>();
        private final Pieces<SignificanceValue> significance = new Pieces<>();
        private final Pieces<Industry> industries = new Pieces<>();
        private final Pieces<IntegrityAspect> integrity = new Pieces<>();
        private final Pieces<AuthenticityAttribute> authenticity = new Pieces<>();
        private final Pieces<UseKind> currentUse = new Pieces<>();

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

        /** Adds what it is used for now; nothing is said of other uses. */
        public Builder addCurrentUse(UseKind... currentUse) {
            this.currentUse.addAll(currentUse);
            return this;
        }

        /** Sets when it worked. */
        public Builder inUse(YearRange inUse) {
            return inUse(Finding.of(inUse));
        }

        /** Sets whether it works. */
        public Builder operatingStatus(OperatingStatus operatingStatus) {
            return operatingStatus(Finding.of(operatingStatus));
        }

        /** Sets the area of its ground. */
        public Builder siteArea(Area siteArea) {
            return siteArea(Finding.of(siteArea));
        }

        /** Sets the area of all its floors together. */
        public Builder floorArea(Area floorArea) {
            return floorArea(Finding.of(floorArea));
        }

        /** Sets whether it has structures that tower over their surroundings. */
        public Builder largeStructures(boolean largeStructures) {
            return largeStructures(Finding.of(largeStructures));
        }

        /** Sets whether machinery of its working time survives in it. */
        public Builder originalMachinery(boolean originalMachinery) {
            return originalMachinery(Finding.of(originalMachinery));
        }

        /** Sets how heavily the investment weighs that its renewal needs. */
        public Builder investmentBurden(Burden investmentBurden) {
            return investmentBurden(Finding.of(investmentBurden));
        }

        /** Sets how heavily its upkeep weighs. */
        public Builder upkeepBurden(Burden upkeepBurden) {
            return upkeepBurden(Finding.of(upkeepBurden));
        }

        /** Sets the greatest dimension of its largest structure. */
        public Builder largestStructure(Length largestStructure) {
            return largestStructure(Finding.of(largestStructure));
        }

        /** Adds a use that it served. */
        public Builder addPeriodOfUse(PeriodOfUse period) {
            return addPeriodsOfUse(period);
        }

        /** Adds a use that it served in some years. */
        public Builder addPeriodOfUse(UseKind use, YearRange years) {
            return addPeriodOfUse(PeriodOfUse.of(use, years));
        }

        /** Sets how far it is in use by anybody. */
        public Builder occupancy(Occupancy occupancy) {
            return occupancy(Finding.of(occupancy));
        }

        /**
         * Returns the asset.
         *
         * @throws IllegalStateException if id, name or kind is missing, or an attribute was set twice
         * @throws IllegalArgumentException if the kind is one of another class of assets, or the number of pieces is under 1
         */
        @Override
        public ImmovableAsset build() {
            acts.into(all -> designations(Designations.builder().addAllActs(all).build()));
            significance.intoSet(this::significance);
            industries.intoSet(this::industries);
            integrity.intoSet(this::integrity);
            authenticity.intoSet(this::authenticity);
            currentUse.intoSet(this::currentUse);
            return super.build();
        }
    }
}

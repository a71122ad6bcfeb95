// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.HeritageStyle;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.place.Country;
import io.github.heritagekit.model.place.Position;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.Dating;
import io.github.heritagekit.model.time.YearRange;
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

    /** Starts an immovable asset. */
    static Builder builder() {
        return new Builder();
    }

    /** Checks that the kind is not one of another class of assets. */
    @Value.Check
    default void check() {
        kind().checkAmong("an immovable asset", AssetKind.immovable());
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
    final class Builder extends ImmutableImmovableAsset.Builder {
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

        /** Sets when it worked. */
        public Builder inUse(YearRange inUse) {
            return inUse(Finding.of(inUse));
        }

        /** Sets whether it works. */
        public Builder operatingStatus(OperatingStatus operatingStatus) {
            return operatingStatus(Finding.of(operatingStatus));
        }

        /** Adds what it is used for now; nothing is said of other uses. */
        public Builder addCurrentUse(UseKind... uses) {
            additions.add(uses);
            return this;
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

        /**
         * Returns the asset.
         *
         * @throws IllegalStateException if id, name or kind is missing, or an attribute was set twice
         * @throws IllegalArgumentException if the kind is one of another class of assets
         */
        @Override
        public ImmovableAsset build() {
            if (additions.take()) {
                additions.designations().ifPresent(this::designations);
                additions.significance().ifPresent(this::significance);
                additions.integrity().ifPresent(this::integrity);
                additions.currentUse().ifPresent(this::currentUse);
            }
            return super.build();
        }
    }
}

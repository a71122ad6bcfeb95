// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.HeritageStyle;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.Dating;
import java.util.List;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * An asset that lives in people: a process, a craft, rules of work, memories.
 *
 * <p>The Convention for the Safeguarding of the Intangible Cultural Heritage (2003, art. 2(1)) speaks of practices, expressions,
 * knowledge and skills, and of the objects and places that go with them; the lists of national industrial heritage name processes,
 * rules of work, corporate culture and the spirit of industry (MIIT measures 2023). What carries it is another asset: an oral history is intangible, its recording is movable. Immutable and thread-safe.
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

    /** Returns when it arose. */
    @Value.Default
    default Finding<Dating> origin() {
        return Finding.unrecorded();
    }

    /** Returns the domains of intangible cultural heritage it belongs to. */
    @Value.Default
    default SetFinding<IntangibleDomain> domains() {
        return SetFinding.unrecorded();
    }

    /** Returns in whom it lives, as far as they are named, in the order of the record. */
    List<Bearer> bearers();

    /** Returns how many living people can still do it or tell it, 0 where nobody is left. */
    @Value.Default
    default Finding<Integer> bearerCount() {
        return Finding.unrecorded();
    }

    /** Returns the measures by which it is kept alive. */
    @Value.Default
    default SetFinding<SafeguardingMeasure> safeguarding() {
        return SetFinding.unrecorded();
    }

    /** Starts an intangible asset. */
    static Builder builder() {
        return new Builder();
    }

    /** Checks that the kind is not one of another class of assets, and that the number of bearers is not negative. */
    @Value.Check
    default void check() {
        Complete.check(this);
        kind().checkedIntangible();
        Counts.check("number of bearers", 0, bearerCount());
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
    final class Builder extends ImmutableIntangibleAsset.Builder implements HeritageAsset.Builder<Builder> {
        private final Pieces<Designation> acts = new Pieces<>();
        private final Pieces<SignificanceValue> significance = new Pieces<>();
        private final Pieces<Industry> industries = new Pieces<>();
        private final Pieces<IntangibleDomain> domains = new Pieces<>();
        private final Pieces<SafeguardingMeasure> safeguarding = new Pieces<>();

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

        /** Adds domains it belongs to; nothing is said of others. */
        public Builder addDomain(IntangibleDomain... domains) {
            this.domains.addAll(domains);
            return this;
        }

        /** Adds measures by which it is kept alive; nothing is said of others. */
        public Builder addSafeguarding(SafeguardingMeasure... safeguarding) {
            this.safeguarding.addAll(safeguarding);
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

        /** Sets when it arose. */
        public Builder origin(Dating origin) {
            return origin(Finding.of(origin));
        }

        /** Adds in whom it lives, the language of the name not stated. */
        public Builder addBearer(BearerKind kind, String name) {
            return addBearer(Bearer.of(kind, Wording.of(name)));
        }

        /** Sets how many living people can still do it or tell it. */
        public Builder bearerCount(int bearerCount) {
            return bearerCount(Finding.of(bearerCount));
        }

        /**
         * Returns the asset.
         *
         * @throws IllegalStateException if id, name or kind is missing, or an attribute was set twice
         * @throws IllegalArgumentException if the kind is one of another class of assets, or the number of bearers is negative
         */
        @Override
        public IntangibleAsset build() {
            acts.into(all -> designations(Designations.builder().addAllActs(all).build()));
            significance.intoSet(this::significance);
            industries.intoSet(this::industries);
            domains.intoSet(this::domains);
            safeguarding.intoSet(this::safeguarding);
            return super.build();
        }
    }
}

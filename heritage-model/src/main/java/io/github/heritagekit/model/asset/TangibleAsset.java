// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.time.Dating;
import org.immutables.value.Value;

/**
 * A thing that can be touched: fixed to its place or movable.
 *
 * <p>To the official Chinese lists it is 物质遗存 (MIIT measures 2023): buildings, workshops and mining areas, machines, tools, products
 * and archives. The Dublin Principles (ICOMOS and TICCIH, 2011) count machinery, objects and documents in with the sites. Immutable and
 * thread-safe.
 */
public sealed interface TangibleAsset extends HeritageAsset permits ImmovableAsset, MovableAsset {

    /** Returns when it was built or made. */
    @Value.Default
    default Finding<Dating> built() {
        return Finding.unrecorded();
    }

    /** Returns the aspects in which it still is what it was. */
    @Value.Default
    default SetFinding<IntegrityAspect> integrity() {
        return SetFinding.unrecorded();
    }

    /** Returns how many like pieces the record stands for, at least 1: three where an item of a list is three chimneys (烟囱３处). */
    @Value.Default
    default Finding<Integer> count() {
        return Finding.unrecorded();
    }

    /** Returns the attributes through which it expresses its values truthfully (Operational Guidelines of the World Heritage Convention). */
    @Value.Default
    default SetFinding<AuthenticityAttribute> authenticity() {
        return SetFinding.unrecorded();
    }

    /** Returns how well it stands. */
    @Value.Default
    default Finding<StateOfRepair> stateOfRepair() {
        return Finding.unrecorded();
    }

    /** Returns how urgently it needs help; none where it is known not to be at risk. */
    @Value.Default
    default Finding<RiskPriority> riskPriority() {
        return Finding.unrecorded();
    }

    /** Returns where its state of repair is going. */
    @Value.Default
    default Finding<ConditionTrend> conditionTrend() {
        return Finding.unrecorded();
    }

    /**
     * Collects what is said of a tangible asset, fixed or movable. <b>Not thread-safe.</b>
     *
     * @param <B> the builder of a class of assets
     */
    sealed interface Builder<B extends Builder<B>> extends HeritageAsset.Builder<B>
            permits ImmovableAsset.Builder, MovableAsset.Builder {
        /** Sets when it was built or made. */
        B built(Finding<Dating> built);

        /** Sets when it was built or made. */
        default B built(Dating dating) {
            return built(Finding.of(dating));
        }

        /** Sets the year it was built or made in. */
        default B built(int year) {
            return built(Dating.exact(year));
        }

        /** Sets the aspects in which it still is what it was. */
        B integrity(SetFinding<IntegrityAspect> integrity);

        /** Adds aspects in which it still is what it was; nothing is said of others. */
        B addIntegrity(IntegrityAspect... aspects);

        /** Sets how many like pieces the record stands for. */
        B count(Finding<Integer> count);

        /** Sets how many like pieces the record stands for, at least 1. */
        default B count(int count) {
            return count(Finding.of(count));
        }

        /** Sets the attributes through which it expresses its values truthfully. */
        B authenticity(SetFinding<AuthenticityAttribute> authenticity);

        /** Adds attributes through which it expresses its values truthfully; nothing is said of others. */
        B addAuthenticity(AuthenticityAttribute... attributes);

        /** Sets how well it stands. */
        B stateOfRepair(Finding<StateOfRepair> stateOfRepair);

        /** Sets how well it stands. */
        default B stateOfRepair(StateOfRepair stateOfRepair) {
            return stateOfRepair(Finding.of(stateOfRepair));
        }

        /** Sets how urgently it needs help. */
        B riskPriority(Finding<RiskPriority> riskPriority);

        /** Sets how urgently it needs help. */
        default B riskPriority(RiskPriority riskPriority) {
            return riskPriority(Finding.of(riskPriority));
        }

        /** Sets where its state of repair is going. */
        B conditionTrend(Finding<ConditionTrend> conditionTrend);

        /** Sets where its state of repair is going. */
        default B conditionTrend(ConditionTrend conditionTrend) {
            return conditionTrend(Finding.of(conditionTrend));
        }

        @Override
        TangibleAsset build();
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks.cold;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * What the rules on classification read of a site, for engines that do not know assets. Nothing of it can be unknown: those engines have
 * no word for it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind immovable, movable or intangible
 * @param legalEffects what its designations do
 * @param significance what it is significant for
 * @param originalMachinery whether original machinery survives
 * @param integrity the aspects of integrity that it keeps
 * @param hectares its area
 * @param largeStructures whether its structures are large
 * @param investmentBurden how heavy the investment weighs
 * @param upkeepBurden how heavy the upkeep weighs
 * @param operatingStatus whether it still produces
 */
public record Site(
        String kind,
        Set<String> legalEffects,
        Set<String> significance,
        boolean originalMachinery,
        Set<String> integrity,
        double hectares,
        boolean largeStructures,
        String investmentBurden,
        String upkeepBurden,
        String operatingStatus) {
    /** The area of the site that every engine is asked about, in hectares. */
    static final double HECTARES = 4.6;

    /** Returns the invented site that every engine is asked about: protected by law, and of nothing else is anything said. */
    static Site listed() {
        return new Site(
                "immovable",
                ImmutableSet.of("protects"),
                ImmutableSet.of(),
                false,
                ImmutableSet.of(),
                HECTARES,
                false,
                "not heavy",
                "not heavy",
                "ceased");
    }
}

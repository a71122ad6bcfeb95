// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static java.util.Objects.requireNonNull;

/** Refuses assets that lack what every asset has. No builder makes such an asset; a forged stream can bring one. */
final class Complete {
    private Complete() {}

    /** Checks what assets of every class have. */
    static void check(HeritageAsset asset) {
        requireNonNull(asset.id(), "id");
        requireNonNull(asset.name(), "name");
        requireNonNull(asset.kind(), "kind");
        requireNonNull(asset.otherNames(), "otherNames");
        requireNonNull(asset.identifiers(), "identifiers");
        requireNonNull(asset.officialItems(), "officialItems");
        requireNonNull(asset.links(), "links");
        requireNonNull(asset.designations(), "designations");
        requireNonNull(asset.country(), "country");
        requireNonNull(asset.significance(), "significance");
        requireNonNull(asset.industries(), "industries");
        requireNonNull(asset.people(), "people");
        requireNonNull(asset.sources(), "sources");
        requireNonNull(asset.extensions(), "extensions");
    }

    /** Checks what tangible assets have beside that. */
    static void check(TangibleAsset asset) {
        check((HeritageAsset) asset);
        requireNonNull(asset.built(), "built");
        requireNonNull(asset.integrity(), "integrity");
        requireNonNull(asset.count(), "count");
        requireNonNull(asset.authenticity(), "authenticity");
        requireNonNull(asset.stateOfRepair(), "stateOfRepair");
        requireNonNull(asset.riskPriority(), "riskPriority");
        requireNonNull(asset.conditionTrend(), "conditionTrend");
    }

    /** Checks what immovable assets have. */
    static void check(ImmovableAsset asset) {
        check((TangibleAsset) asset);
        requireNonNull(asset.inUse(), "inUse");
        requireNonNull(asset.operatingStatus(), "operatingStatus");
        requireNonNull(asset.currentUse(), "currentUse");
        requireNonNull(asset.siteArea(), "siteArea");
        requireNonNull(asset.floorArea(), "floorArea");
        requireNonNull(asset.largeStructures(), "largeStructures");
        requireNonNull(asset.originalMachinery(), "originalMachinery");
        requireNonNull(asset.investmentBurden(), "investmentBurden");
        requireNonNull(asset.upkeepBurden(), "upkeepBurden");
        requireNonNull(asset.largestStructure(), "largestStructure");
        requireNonNull(asset.periodsOfUse(), "periodsOfUse");
        requireNonNull(asset.occupancy(), "occupancy");
    }

    /** Checks what movable assets have. */
    static void check(MovableAsset asset) {
        check((TangibleAsset) asset);
        requireNonNull(asset.inOriginalPlace(), "inOriginalPlace");
    }

    /** Checks what intangible assets have. */
    static void check(IntangibleAsset asset) {
        check((HeritageAsset) asset);
        requireNonNull(asset.transmission(), "transmission");
        requireNonNull(asset.recorded(), "recorded");
        requireNonNull(asset.origin(), "origin");
        requireNonNull(asset.domains(), "domains");
        requireNonNull(asset.bearers(), "bearers");
        requireNonNull(asset.bearerCount(), "bearerCount");
        requireNonNull(asset.safeguarding(), "safeguarding");
    }
}

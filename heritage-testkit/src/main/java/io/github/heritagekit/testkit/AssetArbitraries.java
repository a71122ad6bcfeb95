// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import static io.github.heritagekit.testkit.CodeArbitraries.assetIds;
import static io.github.heritagekit.testkit.CodeArbitraries.integrityAspects;
import static io.github.heritagekit.testkit.CodeArbitraries.significanceValues;
import static io.github.heritagekit.testkit.CodeArbitraries.useKinds;
import static io.github.heritagekit.testkit.DesignationArbitraries.designations;
import static io.github.heritagekit.testkit.Draft.mostlyEmpty;
import static io.github.heritagekit.testkit.FindingArbitraries.findings;
import static io.github.heritagekit.testkit.FindingArbitraries.orderedFindings;
import static io.github.heritagekit.testkit.FindingArbitraries.sets;
import static io.github.heritagekit.testkit.PlaceArbitraries.areas;
import static io.github.heritagekit.testkit.PlaceArbitraries.countries;
import static io.github.heritagekit.testkit.PlaceArbitraries.positions;
import static io.github.heritagekit.testkit.TextArbitraries.sourceLists;
import static io.github.heritagekit.testkit.TextArbitraries.wordings;
import static io.github.heritagekit.testkit.TimeArbitraries.datings;
import static io.github.heritagekit.testkit.TimeArbitraries.yearRanges;

import io.github.heritagekit.model.asset.AssetLink;
import io.github.heritagekit.model.asset.Burden;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.IntangibleAsset;
import io.github.heritagekit.model.asset.MovableAsset;
import io.github.heritagekit.model.asset.OperatingStatus;
import io.github.heritagekit.model.asset.TangibleAsset;
import io.github.heritagekit.model.asset.TransmissionState;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Assets of which little is said, or much. */
final class AssetArbitraries {
    private AssetArbitraries() {}

    static Arbitrary<HeritageAsset> assets() {
        return Plain.oneOf(immovableAssets(), movableAssets(), intangibleAssets());
    }

    static Arbitrary<TangibleAsset> tangibleAssets() {
        return Plain.oneOf(immovableAssets(), movableAssets());
    }

    static Arbitrary<ImmovableAsset> immovableAssets() {
        return Draft.of(ImmovableAsset::builder, ImmovableAsset.Builder::build)
                .always(assetIds(), ImmovableAsset.Builder::id)
                .always(wordings(), ImmovableAsset.Builder::name)
                .always(CodeArbitraries.immovableKinds(), ImmovableAsset.Builder::kind)
                .always(mostlyEmpty(assetIds()), ImmovableAsset.Builder::addAllIdentifiers)
                .always(mostlyEmpty(outerLinks()), ImmovableAsset.Builder::addAllLinks)
                .always(sourceLists(), ImmovableAsset.Builder::addAllSources)
                .seldom(designations(), ImmovableAsset.Builder::designations)
                .seldom(orderedFindings(countries()), ImmovableAsset.Builder::country)
                .seldom(sets(significanceValues()), ImmovableAsset.Builder::significance)
                .seldom(wordings(), ImmovableAsset.Builder::statement)
                .seldom(wordings(), ImmovableAsset.Builder::note)
                .seldom(findings(datings()), ImmovableAsset.Builder::built)
                .seldom(sets(integrityAspects()), ImmovableAsset.Builder::integrity)
                .often(findings(yearRanges()), ImmovableAsset.Builder::inUse)
                .seldom(orderedFindings(Arbitraries.of(OperatingStatus.class)), ImmovableAsset.Builder::operatingStatus)
                .seldom(sets(useKinds()), ImmovableAsset.Builder::currentUse)
                .often(positions(), ImmovableAsset.Builder::position)
                .often(orderedFindings(areas()), ImmovableAsset.Builder::siteArea)
                .seldom(orderedFindings(areas()), ImmovableAsset.Builder::floorArea)
                .seldom(orderedFindings(booleans()), ImmovableAsset.Builder::largeStructures)
                .seldom(orderedFindings(booleans()), ImmovableAsset.Builder::originalMachinery)
                .seldom(orderedFindings(Arbitraries.of(Burden.class)), ImmovableAsset.Builder::investmentBurden)
                .seldom(orderedFindings(Arbitraries.of(Burden.class)), ImmovableAsset.Builder::upkeepBurden)
                .values();
    }

    static Arbitrary<MovableAsset> movableAssets() {
        return Draft.of(MovableAsset::builder, MovableAsset.Builder::build)
                .always(assetIds(), MovableAsset.Builder::id)
                .always(wordings(), MovableAsset.Builder::name)
                .always(CodeArbitraries.movableKinds(), MovableAsset.Builder::kind)
                .always(mostlyEmpty(assetIds()), MovableAsset.Builder::addAllIdentifiers)
                .always(mostlyEmpty(outerLinks()), MovableAsset.Builder::addAllLinks)
                .always(sourceLists(), MovableAsset.Builder::addAllSources)
                .seldom(designations(), MovableAsset.Builder::designations)
                .seldom(orderedFindings(countries()), MovableAsset.Builder::country)
                .seldom(sets(significanceValues()), MovableAsset.Builder::significance)
                .seldom(wordings(), MovableAsset.Builder::statement)
                .seldom(wordings(), MovableAsset.Builder::note)
                .often(findings(datings()), MovableAsset.Builder::built)
                .seldom(sets(integrityAspects()), MovableAsset.Builder::integrity)
                .often(orderedFindings(booleans()), MovableAsset.Builder::inOriginalPlace)
                .values();
    }

    static Arbitrary<IntangibleAsset> intangibleAssets() {
        return Draft.of(IntangibleAsset::builder, IntangibleAsset.Builder::build)
                .always(assetIds(), IntangibleAsset.Builder::id)
                .always(wordings(), IntangibleAsset.Builder::name)
                .always(CodeArbitraries.intangibleKinds(), IntangibleAsset.Builder::kind)
                .always(mostlyEmpty(assetIds()), IntangibleAsset.Builder::addAllIdentifiers)
                .always(mostlyEmpty(outerLinks()), IntangibleAsset.Builder::addAllLinks)
                .always(sourceLists(), IntangibleAsset.Builder::addAllSources)
                .seldom(designations(), IntangibleAsset.Builder::designations)
                .seldom(orderedFindings(countries()), IntangibleAsset.Builder::country)
                .seldom(sets(significanceValues()), IntangibleAsset.Builder::significance)
                .seldom(wordings(), IntangibleAsset.Builder::statement)
                .seldom(wordings(), IntangibleAsset.Builder::note)
                .often(orderedFindings(Arbitraries.of(TransmissionState.class)), IntangibleAsset.Builder::transmission)
                .often(orderedFindings(booleans()), IntangibleAsset.Builder::recorded)
                .values();
    }

    static Arbitrary<AssetLink> links() {
        return Plain.of(Combinators.combine(CodeArbitraries.assetLinkTypes(), assetIds(), booleans())
                .as(AssetLink::new));
    }

    /** Out of any register, since an asset of its own stands in none. */
    private static Arbitrary<AssetLink> outerLinks() {
        return links().map(AssetLink::externally);
    }

    private static Arbitrary<Boolean> booleans() {
        return Arbitraries.of(false, true);
    }
}

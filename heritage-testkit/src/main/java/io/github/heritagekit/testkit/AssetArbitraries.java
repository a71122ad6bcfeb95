// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import static io.github.heritagekit.testkit.CodeArbitraries.assetIds;
import static io.github.heritagekit.testkit.DesignationArbitraries.designations;
import static io.github.heritagekit.testkit.FindingArbitraries.findings;
import static io.github.heritagekit.testkit.FindingArbitraries.orderedFindings;
import static io.github.heritagekit.testkit.FindingArbitraries.sets;
import static io.github.heritagekit.testkit.PlaceArbitraries.areas;
import static io.github.heritagekit.testkit.PlaceArbitraries.countries;
import static io.github.heritagekit.testkit.PlaceArbitraries.lengths;
import static io.github.heritagekit.testkit.PlaceArbitraries.positions;
import static io.github.heritagekit.testkit.TextArbitraries.sources;
import static io.github.heritagekit.testkit.TextArbitraries.texts;
import static io.github.heritagekit.testkit.TextArbitraries.wordings;
import static io.github.heritagekit.testkit.TimeArbitraries.datings;
import static io.github.heritagekit.testkit.TimeArbitraries.yearRanges;

import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.AssetLink;
import io.github.heritagekit.model.asset.Bearer;
import io.github.heritagekit.model.asset.BearerKind;
import io.github.heritagekit.model.asset.Burden;
import io.github.heritagekit.model.asset.ConditionTrend;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.IntangibleAsset;
import io.github.heritagekit.model.asset.Involvement;
import io.github.heritagekit.model.asset.MovableAsset;
import io.github.heritagekit.model.asset.Occupancy;
import io.github.heritagekit.model.asset.OfficialItem;
import io.github.heritagekit.model.asset.OperatingStatus;
import io.github.heritagekit.model.asset.OtherName;
import io.github.heritagekit.model.asset.PeriodOfUse;
import io.github.heritagekit.model.asset.TangibleAsset;
import io.github.heritagekit.model.asset.TransmissionState;
import io.github.heritagekit.model.extension.ExtensionName;
import io.github.heritagekit.model.extension.ExtensionValue;
import java.util.List;
import java.util.Map;
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
        return tangible(Draft.of(ImmovableAsset::builder, ImmovableAsset.Builder::build), AssetKind.immovable())
                .often(findings(yearRanges()), ImmovableAsset.Builder::inUse)
                .seldom(orderedFindings(Arbitraries.of(OperatingStatus.class)), ImmovableAsset.Builder::operatingStatus)
                .seldom(sets(CodeArbitraries.useKinds()), ImmovableAsset.Builder::currentUse)
                .often(positions(), ImmovableAsset.Builder::position)
                .often(orderedFindings(areas()), ImmovableAsset.Builder::siteArea)
                .seldom(orderedFindings(areas()), ImmovableAsset.Builder::floorArea)
                .seldom(orderedFindings(lengths()), ImmovableAsset.Builder::largestStructure)
                .seldom(orderedFindings(booleans()), ImmovableAsset.Builder::largeStructures)
                .seldom(orderedFindings(booleans()), ImmovableAsset.Builder::originalMachinery)
                .few(periodsOfUse(), ImmovableAsset.Builder::addPeriodOfUse)
                .seldom(orderedFindings(Arbitraries.of(Occupancy.class)), ImmovableAsset.Builder::occupancy)
                .seldom(orderedFindings(Arbitraries.of(Burden.class)), ImmovableAsset.Builder::investmentBurden)
                .seldom(orderedFindings(Arbitraries.of(Burden.class)), ImmovableAsset.Builder::upkeepBurden)
                .values();
    }

    static Arbitrary<MovableAsset> movableAssets() {
        return tangible(Draft.of(MovableAsset::builder, MovableAsset.Builder::build), AssetKind.movable())
                .often(orderedFindings(booleans()), MovableAsset.Builder::inOriginalPlace)
                .values();
    }

    static Arbitrary<IntangibleAsset> intangibleAssets() {
        return any(Draft.of(IntangibleAsset::builder, IntangibleAsset.Builder::build), AssetKind.intangible())
                .seldom(findings(datings()), IntangibleAsset.Builder::origin)
                .seldom(sets(CodeArbitraries.intangibleDomains()), IntangibleAsset.Builder::domains)
                .often(orderedFindings(Arbitraries.of(TransmissionState.class)), IntangibleAsset.Builder::transmission)
                .often(orderedFindings(booleans()), IntangibleAsset.Builder::recorded)
                .few(bearers(), IntangibleAsset.Builder::addBearer)
                .seldom(orderedFindings(counts(0)), IntangibleAsset.Builder::bearerCount)
                .seldom(sets(CodeArbitraries.safeguardingMeasures()), IntangibleAsset.Builder::safeguarding)
                .values();
    }

    private static <B extends TangibleAsset.Builder<B>, V> Draft<B, V> tangible(
            Draft<B, V> draft, List<AssetKind> kinds) {
        return any(draft, kinds)
                .often(findings(datings()), TangibleAsset.Builder::built)
                .seldom(sets(CodeArbitraries.integrityAspects()), TangibleAsset.Builder::integrity)
                .seldom(orderedFindings(counts(1)), TangibleAsset.Builder::count)
                .seldom(sets(CodeArbitraries.authenticityAttributes()), TangibleAsset.Builder::authenticity)
                .seldom(findings(CodeArbitraries.statesOfRepair()), TangibleAsset.Builder::stateOfRepair)
                .seldom(findings(CodeArbitraries.riskPriorities()), TangibleAsset.Builder::riskPriority)
                .seldom(orderedFindings(Arbitraries.of(ConditionTrend.class)), TangibleAsset.Builder::conditionTrend);
    }

    private static <B extends HeritageAsset.Builder<B>, V> Draft<B, V> any(Draft<B, V> draft, List<AssetKind> kinds) {
        return draft.always(assetIds(), HeritageAsset.Builder::id)
                .always(wordings(), HeritageAsset.Builder::name)
                .always(CodeArbitraries.codes(kinds, AssetKind::of), HeritageAsset.Builder::kind)
                .few(otherNames(), HeritageAsset.Builder::addOtherName)
                .few(assetIds(), HeritageAsset.Builder::addIdentifier)
                .few(officialItems(), HeritageAsset.Builder::addOfficialItem)
                .few(links().map(AssetLink::externally), HeritageAsset.Builder::addLink)
                .seldom(designations(), HeritageAsset.Builder::designations)
                .seldom(orderedFindings(countries()), HeritageAsset.Builder::country)
                .seldom(sets(CodeArbitraries.industries()), HeritageAsset.Builder::industries)
                .seldom(sets(CodeArbitraries.significanceValues()), HeritageAsset.Builder::significance)
                .few(involvements(), HeritageAsset.Builder::addPerson)
                .seldom(wordings(), HeritageAsset.Builder::statement)
                .seldom(wordings(), HeritageAsset.Builder::note)
                .seldom(ExtensionArbitraries.extensions(), AssetArbitraries::extended)
                .few(sources(), HeritageAsset.Builder::addSource);
    }

    private static <B extends HeritageAsset.Builder<B>> B extended(
            B builder, Map<ExtensionName, ExtensionValue> extensions) {
        B extended = builder;
        for (Map.Entry<ExtensionName, ExtensionValue> extension : extensions.entrySet()) {
            extended = extended.putExtension(extension.getKey(), extension.getValue());
        }
        return extended;
    }

    static Arbitrary<AssetLink> links() {
        return Plain.of(Combinators.combine(CodeArbitraries.assetLinkTypes(), assetIds(), booleans())
                .as(AssetLink::new));
    }

    static Arbitrary<OtherName> otherNames() {
        return Plain.of(
                Combinators.combine(CodeArbitraries.nameKinds(), wordings()).as(OtherName::of));
    }

    static Arbitrary<OfficialItem> officialItems() {
        return Plain.of(Combinators.combine(assetIds(), texts()).as(OfficialItem::of));
    }

    static Arbitrary<Involvement> involvements() {
        return Draft.of(Involvement::builder, Involvement.Builder::build)
                .always(CodeArbitraries.personRoles(), Involvement.Builder::role)
                .always(wordings(), Involvement.Builder::name)
                .seldom(assetIds(), Involvement.Builder::identifier)
                .often(yearRanges(), Involvement.Builder::years)
                .seldom(wordings(), Involvement.Builder::note)
                .seldom(ExtensionArbitraries.extensions(), Involvement.Builder::putAllExtensions)
                .few(sources(), Involvement.Builder::addSource)
                .values();
    }

    static Arbitrary<PeriodOfUse> periodsOfUse() {
        return Draft.of(PeriodOfUse::builder, PeriodOfUse.Builder::build)
                .always(CodeArbitraries.useKinds(), PeriodOfUse.Builder::use)
                .often(findings(yearRanges()), PeriodOfUse.Builder::years)
                .seldom(wordings(), PeriodOfUse.Builder::note)
                .seldom(ExtensionArbitraries.extensions(), PeriodOfUse.Builder::putAllExtensions)
                .few(sources(), PeriodOfUse.Builder::addSource)
                .values();
    }

    static Arbitrary<Bearer> bearers() {
        return Plain.of(Combinators.combine(Arbitraries.of(BearerKind.class), wordings())
                .as(Bearer::of));
    }

    private static Arbitrary<Integer> counts(int least) {
        return Arbitraries.integers().between(least, 1_000);
    }

    private static Arbitrary<Boolean> booleans() {
        return Arbitraries.of(false, true);
    }
}

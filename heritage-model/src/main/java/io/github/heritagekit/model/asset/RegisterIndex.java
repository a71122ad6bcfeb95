// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * Where assets of a register are found from the other end of what they say.
 *
 * @param byTarget those with a link to an id
 * @param byWhole those that are a part of an id in the register
 * @param byComponent those with an act that names an id as its component
 * @param byEntry those with an act under an entry
 * @param byItem those that carry an official item
 */
record RegisterIndex(
        AssetIndex<AssetId> byTarget,
        AssetIndex<AssetId> byWhole,
        AssetIndex<AssetId> byComponent,
        AssetIndex<Entry> byEntry,
        AssetIndex<OfficialItem> byItem) {

    /** The number of an entry under a scheme. */
    record Entry(DesignationScheme scheme, String reference) {}

    static RegisterIndex of(ImmutableList<HeritageAsset> assets) {
        return new RegisterIndex(
                AssetIndex.of(assets, asset -> asset.links().stream().map(AssetLink::target)),
                AssetIndex.of(assets, AssetRegister::wholeIds),
                AssetIndex.of(
                        assets,
                        asset -> acts(asset).map(Designation::components).flatMap(Collection::stream)),
                AssetIndex.of(assets, asset -> acts(asset).flatMap(RegisterIndex::entry)),
                AssetIndex.of(assets, asset -> asset.officialItems().stream()));
    }

    RegisterIndex with(RegisterChange change) {
        return new RegisterIndex(
                byTarget.with(change),
                byWhole.with(change),
                byComponent.with(change),
                byEntry.with(change),
                byItem.with(change));
    }

    private static Stream<Designation> acts(HeritageAsset asset) {
        return asset.designations().acts().stream();
    }

    private static Stream<Entry> entry(Designation act) {
        return act.reference().map(reference -> new Entry(act.scheme(), reference)).stream();
    }
}

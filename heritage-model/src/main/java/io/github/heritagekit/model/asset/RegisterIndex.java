// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;

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
        AssetIndex.Draft<AssetId> byTarget = AssetIndex.by(RegisterIndex::targets);
        AssetIndex.Draft<AssetId> byWhole =
                AssetIndex.by((asset, found) -> AssetRegister.wholeIds(asset).forEach(found));
        AssetIndex.Draft<AssetId> byComponent = AssetIndex.by(RegisterIndex::components);
        AssetIndex.Draft<Entry> byEntry = AssetIndex.by(RegisterIndex::entries);
        AssetIndex.Draft<OfficialItem> byItem =
                AssetIndex.by((asset, found) -> asset.officialItems().forEach(found));
        for (HeritageAsset asset : assets) {
            byTarget.add(asset);
            byWhole.add(asset);
            byComponent.add(asset);
            byEntry.add(asset);
            byItem.add(asset);
        }
        return new RegisterIndex(
                byTarget.build(), byWhole.build(), byComponent.build(), byEntry.build(), byItem.build());
    }

    RegisterIndex with(RegisterChange change) {
        return new RegisterIndex(
                byTarget.with(change),
                byWhole.with(change),
                byComponent.with(change),
                byEntry.with(change),
                byItem.with(change));
    }

    private static void targets(HeritageAsset asset, Consumer<AssetId> found) {
        for (AssetLink link : asset.links()) {
            found.accept(link.target());
        }
    }

    private static void components(HeritageAsset asset, Consumer<AssetId> found) {
        for (Designation act : asset.designations().acts()) {
            act.components().forEach(found);
        }
    }

    private static void entries(HeritageAsset asset, Consumer<Entry> found) {
        for (Designation act : asset.designations().acts()) {
            act.reference().ifPresent(reference -> found.accept(new Entry(act.scheme(), reference)));
        }
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.AssetLink;
import io.github.heritagekit.model.asset.AssetLinkType;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.Designations;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.asset.IntangibleAsset;
import io.github.heritagekit.model.asset.MovableAsset;
import io.github.heritagekit.model.extension.ExtensionName;
import io.github.heritagekit.model.extension.ExtensionValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Registers: mostly of a few assets of every kind, now and then of many parts; of some, others say something. */
final class RegisterArbitraries {
    private static final int MOST_ASSETS = 5;
    private static final int MANY_PARTS = 10_000;
    private static final int MOSTLY_SMALL = 79;

    private RegisterArbitraries() {}

    static Arbitrary<AssetRegister> registers() {
        return Plain.mostly(MOSTLY_SMALL, told(small()), told(large()));
    }

    private static Arbitrary<AssetRegister> told(Arbitrary<AssetRegister> registers) {
        Arbitrary<Map<ExtensionName, ExtensionValue>> extensions =
                Plain.mostly(4, Arbitraries.just(ImmutableMap.of()), ExtensionArbitraries.extensions());
        return Plain.of(Combinators.combine(registers, extensions).as(AssetRegister::withExtensions));
    }

    private static Arbitrary<AssetRegister> small() {
        Arbitrary<List<Integer>> choices =
                Arbitraries.integers().between(0, 99).list().ofSize(MOST_ASSETS);
        return Combinators.combine(
                        AssetArbitraries.assets().list().ofMaxSize(MOST_ASSETS),
                        choices,
                        Arbitraries.of(AssetLinkType.CARRIED_BY, AssetLinkType.DOCUMENTED_IN))
                .as(RegisterArbitraries::linked);
    }

    /** Gives each asset an id of its own, makes some a part of one before them, and ties some to any one. */
    private static AssetRegister linked(List<HeritageAsset> assets, List<Integer> choices, AssetLinkType type) {
        List<AssetId> ids = distinct(assets);
        List<HeritageAsset> linked = new ArrayList<>();
        for (int i = 0; i < assets.size(); i++) {
            List<AssetLink> links = new ArrayList<>(assets.get(i).links());
            int choice = choices.get(i);
            if (i > 0 && choice % 3 == 1) {
                links.add(AssetLink.partOf(ids.get(choice / 3 % i)));
            }
            if (choice % 5 == 1) {
                links.add(AssetLink.of(type, ids.get(choice / 5 % ids.size())));
            }
            linked.add(
                    with(assets.get(i), ids.get(i), links, within(assets.get(i).designations(), ids)));
        }
        return AssetRegister.of(linked);
    }

    private static List<AssetId> distinct(List<HeritageAsset> assets) {
        Set<AssetId> ids = new LinkedHashSet<>();
        for (HeritageAsset asset : assets) {
            if (!ids.add(asset.id())) {
                ids.add(AssetId.of("again", String.valueOf(ids.size())));
            }
        }
        return List.copyOf(ids);
    }

    /** Lets acts name components that stand in the register. */
    private static Designations within(Designations designations, List<AssetId> ids) {
        return designations.withActs(designations.acts().stream()
                .map(act -> act.withComponents(
                        ids.subList(0, Math.min(ids.size(), act.components().size()))))
                .toList());
    }

    private static HeritageAsset with(
            HeritageAsset asset, AssetId id, List<AssetLink> links, Designations designations) {
        if (asset instanceof ImmovableAsset immovable) {
            return immovable.withId(id).withLinks(links).withDesignations(designations);
        }
        if (asset instanceof MovableAsset movable) {
            return movable.withId(id).withLinks(links).withDesignations(designations);
        }
        return ((IntangibleAsset) asset).withId(id).withLinks(links).withDesignations(designations);
    }

    private static Arbitrary<AssetRegister> large() {
        Arbitrary<Integer> parts = Plain.oneOf(Arbitraries.integers().between(1, 100), Arbitraries.just(MANY_PARTS));
        return Combinators.combine(AssetArbitraries.immovableAssets(), parts, Arbitraries.of(false, true))
                .as(RegisterArbitraries::large);
    }

    /** All are parts of one site, or each is a part of the one before it. */
    private static AssetRegister large(ImmovableAsset site, int parts, boolean chain) {
        List<HeritageAsset> assets = new ArrayList<>();
        assets.add(site.withDesignations(within(site.designations(), List.of(site.id()))));
        for (int i = 1; i <= parts; i++) {
            assets.add(ImmovableAsset.builder()
                    .id(AssetId.of("part", String.valueOf(i)))
                    .name(site.name())
                    .kind(AssetKind.BUILDING)
                    .partOf(assets.get(chain ? i - 1 : 0).id())
                    .build());
        }
        return AssetRegister.of(assets);
    }
}

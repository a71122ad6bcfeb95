// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What further assets do to a register: some take the place of others, some stand behind them. <b>Not thread-safe.</b> */
final class RegisterChange {
    private final ImmutableMap<AssetId, Integer> before;
    private final List<HeritageAsset> all;
    private final List<HeritageAsset> replaced = new ArrayList<>();
    private final List<HeritageAsset> changed = new ArrayList<>();
    private final Map<AssetId, Integer> added = new LinkedHashMap<>();
    private final Set<AssetId> seen = new LinkedHashSet<>();
    private final Set<AssetId> movedUnderOthers = new LinkedHashSet<>();
    private boolean doubles;

    RegisterChange(
            List<HeritageAsset> assets,
            ImmutableMap<AssetId, Integer> positions,
            Collection<? extends HeritageAsset> further) {
        this.before = positions;
        this.all = new ArrayList<>(assets);
        further.forEach(this::put);
    }

    private void put(HeritageAsset asset) {
        Integer place = before.get(asset.id());
        if (!seen.add(asset.id())) {
            doubles = true;
            all.add(asset);
        } else if (place == null) {
            added.put(asset.id(), all.size());
            all.add(asset);
            changed.add(asset);
            movedUnderOthers.add(asset.id());
        } else if (!asset.equals(all.get(place))) {
            HeritageAsset old = all.set(place, asset);
            replaced.add(old);
            changed.add(asset);
            if (!wholes(old).equals(wholes(asset))) {
                movedUnderOthers.add(asset.id());
            }
        }
    }

    private static Set<AssetId> wholes(HeritageAsset asset) {
        return ImmutableSet.copyOf(AssetRegister.wholeIds(asset));
    }

    boolean isEmpty() {
        return !doubles && changed.isEmpty();
    }

    /** Returns whether the result is a register, given that it was one before: only what changed can break it. */
    boolean isSound() {
        return !doubles
                && changed.stream().flatMap(RegisterChange::neighbours).allMatch(this::has)
                && Circles.above(movedUnderOthers, this::find).isEmpty();
    }

    /** Returns what must stand in the register if the asset does. */
    private static Stream<AssetId> neighbours(HeritageAsset asset) {
        return Stream.concat(
                asset.links().stream().filter(link -> !link.external()).map(AssetLink::target),
                asset.designations().acts().stream().flatMap(act -> act.components().stream()));
    }

    private boolean has(AssetId id) {
        return before.containsKey(id) || added.containsKey(id);
    }

    private Optional<HeritageAsset> find(AssetId id) {
        Integer place = before.getOrDefault(id, added.get(id));
        return place == null ? Optional.empty() : Optional.of(all.get(place));
    }

    int position(HeritageAsset asset) {
        Integer place = before.get(asset.id());
        return place == null ? added.getOrDefault(asset.id(), -1) : place;
    }

    /** Returns the assets that others took the place of, as they were. */
    List<HeritageAsset> replaced() {
        return replaced;
    }

    /** Returns the assets that are new or not as they were. */
    List<HeritageAsset> changed() {
        return changed;
    }

    /** Returns all assets after the change, in their order. */
    ImmutableList<HeritageAsset> assets() {
        return ImmutableList.copyOf(all);
    }

    ImmutableMap<AssetId, Integer> positions() {
        return added.isEmpty()
                ? before
                : ImmutableMap.<AssetId, Integer>builder()
                        .putAll(before)
                        .putAll(added)
                        .buildOrThrow();
    }
}

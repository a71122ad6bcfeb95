// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.HeritageValue;
import java.io.Serial;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Assets under their ids, with the links between them resolved.
 *
 * <p>In a register every id stands once, every link that is not marked external leads to an asset, and nothing is a part of itself.
 * The order of the assets is kept and counts for equality. Immutable and thread-safe.
 */
public final class AssetRegister implements HeritageValue {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<HeritageAsset> assets;
    private final transient ImmutableMap<AssetId, HeritageAsset> byId;
    private final transient ImmutableListMultimap<AssetId, HeritageAsset> byTarget;
    private final transient ImmutableListMultimap<AssetId, HeritageAsset> byWhole;

    private AssetRegister(ImmutableMap<AssetId, HeritageAsset> byId) {
        this.byId = byId;
        this.assets = byId.values().asList();
        ImmutableListMultimap.Builder<AssetId, HeritageAsset> targets = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<AssetId, HeritageAsset> wholes = ImmutableListMultimap.builder();
        for (HeritageAsset asset : assets) {
            asset.links().stream().map(AssetLink::target).distinct().forEach(target -> targets.put(target, asset));
            wholesOf(asset).distinct().forEach(whole -> wholes.put(whole, asset));
        }
        this.byTarget = targets.build();
        this.byWhole = wholes.build();
    }

    /**
     * Returns the register of the assets, in their order.
     *
     * @throws InvalidRegisterException if an id stands twice, a link that is not external leads nowhere, or an asset is a part of
     *     itself; with all such problems
     */
    public static AssetRegister of(Collection<? extends HeritageAsset> assets) {
        return new AssetRegister(RegisterChecks.check(assets));
    }

    /** Returns the ids of the assets of the register that the asset is directly a part of, in the order of its links. */
    static Stream<AssetId> wholesOf(HeritageAsset asset) {
        return asset.links().stream()
                .filter(link -> !link.external() && link.type().equals(AssetLinkType.PART_OF))
                .map(AssetLink::target);
    }

    /** Returns the number of assets. */
    public int size() {
        return assets.size();
    }

    /** Returns the assets, in the order they were given. */
    public List<HeritageAsset> assets() {
        return assets;
    }

    /** Finds the asset of an id. */
    public Optional<HeritageAsset> find(AssetId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns the asset of an id.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest id
     */
    public HeritageAsset get(AssetId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "id must stand in the register but was `" + id + "`" + Nearest.hint(id, byId.keySet())));
    }

    /** Returns the assets that are directly a part of another, in the order of the register; empty if it has no parts. */
    public List<HeritageAsset> partsOf(AssetId whole) {
        return byWhole.get(whole);
    }

    /**
     * Returns the assets that are not a part of another one in the register, in its order. What is a part of something outside the
     * register counts in.
     */
    public List<HeritageAsset> sites() {
        return assets.stream()
                .filter(asset -> wholesOf(asset).findAny().isEmpty())
                .toList();
    }

    /** Returns the assets with a link of any type to an id, each once, in the order of the register; external links count. */
    public List<HeritageAsset> linksTo(AssetId target) {
        return byTarget.get(target);
    }

    /**
     * Returns this register with further assets behind the others. An asset whose id is there takes the place of the one that has
     * it.
     *
     * @throws InvalidRegisterException if the result is no register
     */
    public AssetRegister with(Collection<? extends HeritageAsset> further) {
        Map<AssetId, HeritageAsset> replacing = new LinkedHashMap<>();
        ImmutableList.Builder<HeritageAsset> added = ImmutableList.builder();
        for (HeritageAsset asset : further) {
            if (!byId.containsKey(asset.id()) || replacing.putIfAbsent(asset.id(), asset) != null) {
                added.add(asset);
            }
        }
        Stream<HeritageAsset> kept = assets.stream().map(asset -> replacing.getOrDefault(asset.id(), asset));
        return of(Stream.concat(kept, added.build().stream()).toList());
    }

    @Serial
    private Object readResolve() {
        return of(assets);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof AssetRegister other && assets.equals(other.assets);
    }

    @Override
    public int hashCode() {
        return assets.hashCode();
    }

    /** Returns how many assets there are: {@code register of 57 assets}. */
    @Override
    public String toString() {
        return "register of " + size() + (size() == 1 ? " asset" : " assets");
    }
}

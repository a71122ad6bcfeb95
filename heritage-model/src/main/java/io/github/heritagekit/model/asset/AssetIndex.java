// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The assets of a register by a key that each may have none, one or several of; each list is in the order of the register.
 * Immutable and thread-safe.
 */
final class AssetIndex<K> {
    private final Function<HeritageAsset, Stream<K>> keys;
    private final ImmutableMap<K, ImmutableList<HeritageAsset>> lists;

    private AssetIndex(Function<HeritageAsset, Stream<K>> keys, ImmutableMap<K, ImmutableList<HeritageAsset>> lists) {
        this.keys = keys;
        this.lists = lists;
    }

    static <K> AssetIndex<K> of(Collection<HeritageAsset> assets, Function<HeritageAsset, Stream<K>> keys) {
        Map<K, ImmutableList.Builder<HeritageAsset>> lists = new LinkedHashMap<>();
        assets.forEach(asset -> keys.apply(asset)
                .distinct()
                .forEach(key -> lists.computeIfAbsent(key, absent -> ImmutableList.builder())
                        .add(asset)));
        ImmutableMap.Builder<K, ImmutableList<HeritageAsset>> built = ImmutableMap.builder();
        lists.forEach((key, list) -> built.put(key, list.build()));
        return new AssetIndex<>(keys, built.buildOrThrow());
    }

    ImmutableList<HeritageAsset> get(K key) {
        return lists.getOrDefault(key, ImmutableList.of());
    }

    boolean contains(K key) {
        return lists.containsKey(key);
    }

    /** Returns the index after a change; the lists of keys that no changed asset has or had are the same. */
    AssetIndex<K> with(RegisterChange change) {
        Map<K, SortedMap<Integer, HeritageAsset>> touched = new LinkedHashMap<>();
        change.replaced()
                .forEach(asset -> keys.apply(asset)
                        .forEach(key -> touchedList(key, touched, change).remove(change.position(asset))));
        change.changed()
                .forEach(asset -> keys.apply(asset)
                        .forEach(key -> touchedList(key, touched, change).put(change.position(asset), asset)));
        if (touched.isEmpty()) {
            return this;
        }
        ImmutableMap.Builder<K, ImmutableList<HeritageAsset>> all = ImmutableMap.builder();
        lists.forEach((key, list) -> {
            if (!touched.containsKey(key)) {
                all.put(key, list);
            }
        });
        touched.forEach((key, list) -> {
            if (!list.isEmpty()) {
                all.put(key, ImmutableList.copyOf(list.values()));
            }
        });
        return new AssetIndex<>(keys, all.buildOrThrow());
    }

    private SortedMap<Integer, HeritageAsset> touchedList(
            K key, Map<K, SortedMap<Integer, HeritageAsset>> touched, RegisterChange change) {
        return touched.computeIfAbsent(key, absent -> {
            SortedMap<Integer, HeritageAsset> list = new TreeMap<>();
            List<HeritageAsset> before = get(key);
            before.forEach(asset -> list.put(change.position(asset), asset));
            return list;
        });
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The assets of a register by a key that each may have none, one or several of; each list is in the order of the register.
 * Immutable and thread-safe.
 */
final class AssetIndex<K> {
    private final Keys<K> keys;
    private final ImmutableMap<K, ImmutableList<HeritageAsset>> lists;

    /** Tells the keys of an asset, the same one several times if it likes. */
    interface Keys<K> {
        void tell(HeritageAsset asset, Consumer<K> found);
    }

    private AssetIndex(Keys<K> keys, ImmutableMap<K, ImmutableList<HeritageAsset>> lists) {
        this.keys = keys;
        this.lists = lists;
    }

    /** Starts an index by these keys; assets are added in the order of the register, so that one walk fills several indexes. */
    static <K> Draft<K> by(Keys<K> keys) {
        return new Draft<>(keys);
    }

    /** Collects an index. <b>Not thread-safe.</b> */
    static final class Draft<K> {
        private final Keys<K> keys;
        private final Map<K, List<HeritageAsset>> lists = new LinkedHashMap<>();

        private Draft(Keys<K> keys) {
            this.keys = keys;
        }

        void add(HeritageAsset asset) {
            keys.tell(asset, key -> addOnce(lists.computeIfAbsent(key, absent -> new ArrayList<>(1)), asset));
        }

        /** An asset that tells a key again stands last in the list. */
        private static void addOnce(List<HeritageAsset> list, HeritageAsset asset) {
            if (list.isEmpty() || !list.get(list.size() - 1).id().equals(asset.id())) {
                list.add(asset);
            }
        }

        AssetIndex<K> build() {
            ImmutableMap.Builder<K, ImmutableList<HeritageAsset>> built =
                    ImmutableMap.builderWithExpectedSize(lists.size());
            lists.forEach((key, list) -> built.put(key, ImmutableList.copyOf(list)));
            return new AssetIndex<>(keys, built.buildOrThrow());
        }
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
        for (HeritageAsset asset : change.replaced()) {
            keys.tell(asset, key -> touchedList(key, touched, change).remove(change.position(asset)));
        }
        for (HeritageAsset asset : change.changed()) {
            keys.tell(asset, key -> touchedList(key, touched, change).put(change.position(asset), asset));
        }
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

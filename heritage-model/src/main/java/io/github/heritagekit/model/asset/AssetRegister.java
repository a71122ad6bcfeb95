// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.extension.ExtensionName;
import io.github.heritagekit.model.extension.ExtensionValue;
import java.io.Serial;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Assets under their ids, with the links between them resolved.
 *
 * <p>This is an inventory as an authority, a museum or a survey keeps one: what is to be protected must be identified, recorded and
 * studied (Nizhny Tagil Charter, section 3). In a register every id stands once, every link that is not marked external and every
 * component of an act leads to an asset, and nothing is a part of itself. The order of the assets is kept and counts for equality.
 * What others say of the register as a whole, and not of an asset in it, stands in its {@linkplain #extensions() extensions}.
 * Immutable and thread-safe.
 */
public final class AssetRegister implements HeritageValue {
    private static final long serialVersionUID = 1L;

    private final ImmutableList<HeritageAsset> assets;
    private final ImmutableMap<ExtensionName, ExtensionValue> extensions;
    private final transient ImmutableMap<AssetId, Integer> positions;
    private final transient RegisterIndex index;

    private AssetRegister(
            ImmutableList<HeritageAsset> assets,
            ImmutableMap<ExtensionName, ExtensionValue> extensions,
            ImmutableMap<AssetId, Integer> positions,
            RegisterIndex index) {
        this.assets = assets;
        this.extensions = extensions;
        this.positions = positions;
        this.index = index;
    }

    /**
     * Returns the register of the assets, in their order, of which nothing else is said.
     *
     * @throws InvalidRegisterException if an id stands twice, a link that is not external or a component of an act leads nowhere,
     *     or an asset is a part of itself; with all such problems
     */
    public static AssetRegister of(Collection<? extends HeritageAsset> assets) {
        ImmutableList<HeritageAsset> checked = RegisterChecks.check(assets);
        ImmutableMap.Builder<AssetId, Integer> positions = ImmutableMap.builderWithExpectedSize(checked.size());
        for (int i = 0; i < checked.size(); i++) {
            positions.put(checked.get(i).id(), i);
        }
        return new AssetRegister(checked, ImmutableMap.of(), positions.buildOrThrow(), RegisterIndex.of(checked));
    }

    /** Returns the ids of the assets of the register that the asset is directly a part of, in the order of its links. */
    static ImmutableList<AssetId> wholeIds(HeritageAsset asset) {
        ImmutableList.Builder<AssetId> wholes = ImmutableList.builderWithExpectedSize(1);
        for (AssetLink link : asset.links()) {
            if (!link.external() && link.type().equals(AssetLinkType.PART_OF)) {
                wholes.add(link.target());
            }
        }
        return wholes.build();
    }

    /** Returns the number of assets. */
    public int size() {
        return assets.size();
    }

    /** Returns the assets, in the order they were given. */
    public List<HeritageAsset> assets() {
        return assets;
    }

    /** Returns what others say of the register as a whole in their own words, by name; their order does not count. */
    public Map<ExtensionName, ExtensionValue> extensions() {
        return extensions;
    }

    /** Returns the register of the same assets of which others say this, and nothing else, as a whole. */
    public AssetRegister withExtensions(Map<ExtensionName, ? extends ExtensionValue> newExtensions) {
        return new AssetRegister(assets, ImmutableMap.copyOf(newExtensions), positions, index);
    }

    /** Finds the asset of an id. */
    public Optional<HeritageAsset> find(AssetId id) {
        return Optional.ofNullable(positions.get(id)).map(assets::get);
    }

    /**
     * Returns the asset of an id.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest id
     */
    public HeritageAsset get(AssetId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "id must stand in the register but was `" + id + "`" + Nearest.hint(id, positions.keySet())));
    }

    /** Returns the assets that are directly a part of another, in the order of the register; empty if it has no parts. */
    public List<HeritageAsset> partsOf(AssetId whole) {
        return index.byWhole().get(whole);
    }

    /**
     * Returns the assets that are a part of another at any level, each once, in the order of the register; the whole itself is not
     * among them.
     */
    public List<HeritageAsset> allPartsOf(AssetId whole) {
        TreeSet<Integer> found = new TreeSet<>();
        Deque<AssetId> open = new ArrayDeque<>();
        open.add(whole);
        while (!open.isEmpty()) {
            for (HeritageAsset part : partsOf(open.remove())) {
                if (found.add(position(part))) {
                    open.add(part.id());
                }
            }
        }
        return found.stream().map(assets::get).toList();
    }

    private Integer position(HeritageAsset asset) {
        return requireNonNull(positions.get(asset.id()), "position");
    }

    /** Returns the assets that another is directly a part of, each once, in the order of its links; empty if there are none. */
    public List<HeritageAsset> wholesOf(AssetId part) {
        return linked(part, AssetLinkType.PART_OF);
    }

    /**
     * Returns the assets that are not a part of another one in the register, in its order. What is a part of something outside the
     * register counts in.
     */
    public List<HeritageAsset> sites() {
        return assets.stream().filter(asset -> wholeIds(asset).isEmpty()).toList();
    }

    /** Returns the assets with a link of any type to an id, each once, in the order of the register; external links count. */
    public List<HeritageAsset> linksTo(AssetId target) {
        return index.byTarget().get(target);
    }

    /**
     * Returns the assets of the register that links of a type lead to from one of them, each once, in the order of its links; empty
     * if there are none. What is marked as external is not in the register and not among them.
     */
    public List<HeritageAsset> linked(AssetId from, AssetLinkType type) {
        return find(from).stream()
                .flatMap(asset -> asset.links().stream())
                .filter(link -> !link.external() && link.type().equals(type))
                .map(AssetLink::target)
                .distinct()
                .map(this::get)
                .toList();
    }

    /** Returns the assets with a link of a type to an id, each once, in the order of the register; external links count. */
    public List<HeritageAsset> linking(AssetId to, AssetLinkType type) {
        return linksTo(to).stream()
                .filter(asset -> asset.links().stream()
                        .anyMatch(link ->
                                link.type().equals(type) && link.target().equals(to)))
                .toList();
    }

    /** Returns the assets that carry an item of an official list, in the order of the register. */
    public List<HeritageAsset> assetsOf(OfficialItem item) {
        return index.byItem().get(item);
    }

    /**
     * Returns the assets under an entry of a scheme: those with an act that has the reference, and those that such an act names as
     * components; each once, in the order of the register, whether the act is in force or not.
     */
    public List<HeritageAsset> underEntry(DesignationScheme scheme, String reference) {
        TreeSet<Integer> found = new TreeSet<>();
        for (HeritageAsset holder : index.byEntry().get(new RegisterIndex.Entry(scheme, reference))) {
            found.add(position(holder));
            holder.designations().under(scheme).stream()
                    .filter(act -> act.reference().filter(reference::equals).isPresent())
                    .flatMap(act -> act.components().stream())
                    .forEach(component -> found.add(position(get(component))));
        }
        return found.stream().map(assets::get).toList();
    }

    /**
     * Returns what is known of the acts about an asset: its own, and behind them those of other assets that name it as a component,
     * in the order of the register. What names it names it as a whole: those acts stand here without their components, and {@link
     * #underEntry} finds these. Acts of its own that name other assets only stay as they are.
     *
     * <p>Where another asset's act names it, its own record does not know of all acts: what it says of being complete is then not
     * carried over, nor that it was never under the scheme of that act.
     *
     * @throws IllegalArgumentException if the id does not stand in the register; the message names the nearest id
     */
    public Designations designationsOf(AssetId id) {
        return designationsOf(get(id));
    }

    /**
     * Returns what is known of the acts about an asset as it is given, be it changed since or not in the register at all: its own,
     * and behind them those of other assets of the register that name its id, as {@link #designationsOf(AssetId)} tells.
     */
    public Designations designationsOf(HeritageAsset asset) {
        return acts().designationsOf(asset);
    }

    /** Finds what in acts does not go with the {@linkplain SchemeBook#standard() standard book}, by the id of the asset. */
    public Map<AssetId, List<DesignationProblem>> problems() {
        return problems(SchemeBook.standard());
    }

    /**
     * Finds what in acts does not go with the terms that a book has of their schemes, by the id of the asset, in the order of the
     * register; assets without a problem are not in the map.
     *
     * <p>What is wrong with one act stands with the asset that has it. Acts that exclude each other stand with each asset that both
     * are about, be it as a component. An asset that is recorded as never under a scheme and is a component of an act under it has a
     * problem too.
     */
    public Map<AssetId, List<DesignationProblem>> problems(SchemeBook book) {
        return acts().problems(book);
    }

    private RegisterActs acts() {
        return new RegisterActs(assets, index.byComponent());
    }

    /**
     * Returns this register with further assets behind the others. An asset whose id is there takes the place of the one that has
     * it. What others say of the register as a whole is kept.
     *
     * <p>Many assets are best added at once: then only what they can break is checked, and what they do not touch is shared with
     * this register. If they change nothing, the result is this register.
     *
     * @throws InvalidRegisterException if the result is no register
     */
    public AssetRegister with(Collection<? extends HeritageAsset> further) {
        RegisterChange change = new RegisterChange(assets, positions, further);
        if (change.isEmpty()) {
            return this;
        }
        // what is wrong is told in the words of a register made anew
        return change.isSound()
                ? new AssetRegister(change.assets(), extensions, change.positions(), index.with(change))
                : of(change.assets()).withExtensions(extensions);
    }

    @Serial
    private Object readResolve() {
        return of(assets).withExtensions(extensions);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof AssetRegister other && assets.equals(other.assets) && extensions.equals(other.extensions);
    }

    @Override
    public int hashCode() {
        return assets.hashCode() * 31 + extensions.hashCode();
    }

    /** Returns how many assets there are: {@code register of 57 assets}. */
    @Override
    public String toString() {
        return "register of " + size() + (size() == 1 ? " asset" : " assets");
    }
}

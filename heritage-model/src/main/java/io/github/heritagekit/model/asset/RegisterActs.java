// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The acts about the assets of a register, those that stand with other assets and name them as components included. */
final class RegisterActs {
    private final ImmutableList<HeritageAsset> assets;
    private final AssetIndex<AssetId> byComponent;

    RegisterActs(ImmutableList<HeritageAsset> assets, AssetIndex<AssetId> byComponent) {
        this.assets = assets;
        this.byComponent = byComponent;
    }

    Designations designationsOf(HeritageAsset asset) {
        Designations own = asset.designations().about(asset.id());
        List<Designation> named =
                named(asset).stream().map(each -> each.act().withComponents()).toList();
        if (named.isEmpty()) {
            return own;
        }
        Set<DesignationScheme> schemes = named.stream().map(Designation::scheme).collect(ImmutableSet.toImmutableSet());
        return Designations.builder()
                .addAllActs(own.acts())
                .addAllActs(named)
                .addAllNeverUnder(Sets.difference(own.neverUnder(), schemes))
                .build();
    }

    /** An act that stands with one asset and names another as its component. */
    private record Named(HeritageAsset holder, Designation act) {}

    private List<Named> named(HeritageAsset asset) {
        ImmutableList.Builder<Named> named = ImmutableList.builder();
        for (HeritageAsset holder : byComponent.get(asset.id())) {
            if (!holder.id().equals(asset.id())) {
                holder.designations().acts().stream()
                        .filter(act -> act.components().contains(asset.id()))
                        .forEach(act -> named.add(new Named(holder, act)));
            }
        }
        return named.build();
    }

    Map<AssetId, List<DesignationProblem>> problems(SchemeBook book) {
        ImmutableMap.Builder<AssetId, List<DesignationProblem>> all = ImmutableMap.builder();
        for (HeritageAsset asset : assets) {
            if (!asset.designations().acts().isEmpty() || byComponent.contains(asset.id())) {
                List<DesignationProblem> problems = problems(asset, book);
                if (!problems.isEmpty()) {
                    all.put(asset.id(), problems);
                }
            }
        }
        return all.buildOrThrow();
    }

    private List<DesignationProblem> problems(HeritageAsset asset, SchemeBook book) {
        List<Designation> own = asset.designations().acts();
        List<Named> named = named(asset);
        ImmutableList.Builder<Designation> about = ImmutableList.builder();
        own.stream()
                .filter(act -> act.components().isEmpty() || act.components().contains(asset.id()))
                .forEach(about::add);
        named.forEach(each -> about.add(each.act()));
        return ImmutableList.<DesignationProblem>builder()
                .addAll(ActChecks.problemsOfEach(own, book))
                .addAll(ActChecks.problemsOfPairs(about.build(), book))
                .addAll(neverUnder(asset, named))
                .build();
    }

    private static List<DesignationProblem> neverUnder(HeritageAsset asset, List<Named> named) {
        return named.stream()
                .filter(each ->
                        asset.designations().neverUnder().contains(each.act().scheme()))
                .map(each -> new DesignationProblem(
                        "never-under",
                        "`" + asset.id() + "` must not be named by an act under `"
                                + each.act().scheme() + "`, since it is recorded as never under it, but is named by `"
                                + each.act().inShort() + "` of `"
                                + each.holder().id() + "`",
                        List.of(),
                        true))
                .toList();
    }
}

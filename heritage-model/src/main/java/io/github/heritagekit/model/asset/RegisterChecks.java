// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds everything that keeps assets from making a register. */
final class RegisterChecks {
    /** Looking for the nearest id costs a walk over all of them; a register with more holes has another trouble than typos. */
    private static final int MOST_HINTS = 20;

    private final Map<AssetId, HeritageAsset> byId = new LinkedHashMap<>();
    private final List<AssetId> parts = new ArrayList<>();
    private final List<RegisterProblem> problems = new ArrayList<>();
    private int hints;

    private RegisterChecks() {}

    /** Returns the assets, in their order. */
    static ImmutableList<HeritageAsset> check(Collection<? extends HeritageAsset> assets) {
        RegisterChecks checks = new RegisterChecks();
        checks.findDuplicates(assets);
        checks.byId.values().forEach(checks::findDangling);
        checks.findCircles();
        if (!checks.problems.isEmpty()) {
            throw new InvalidRegisterException(checks.problems);
        }
        return ImmutableList.copyOf(checks.byId.values());
    }

    private void report(AssetId asset, String sentence) {
        problems.add(new RegisterProblem(asset, sentence));
    }

    private void findDuplicates(Collection<? extends HeritageAsset> assets) {
        Map<AssetId, Integer> times = new LinkedHashMap<>();
        for (HeritageAsset asset : assets) {
            if (byId.putIfAbsent(asset.id(), asset) != null) {
                times.merge(asset.id(), 2, (count, second) -> count + 1);
            }
        }
        if (!times.isEmpty()) {
            byId.keySet().stream()
                    .filter(times::containsKey)
                    .forEach(
                            id -> report(id, "id `" + id + "` must stand once but stands " + times.get(id) + " times"));
        }
    }

    private void findDangling(HeritageAsset asset) {
        for (AssetLink link : asset.links()) {
            if (!link.external() && !byId.containsKey(link.target())) {
                report(
                        asset.id(),
                        "link `" + link.type() + "` of `" + asset.id()
                                + "` must lead to an asset of the register or be marked as external but leads to `"
                                + link.target() + "`" + hint(asset, link.target()));
            }
        }
        if (!AssetRegister.wholeIds(asset).isEmpty()) {
            parts.add(asset.id());
        }
        for (Designation act : asset.designations().acts()) {
            findDangling(asset, act);
        }
    }

    private void findDangling(HeritageAsset asset, Designation act) {
        for (AssetId component : act.components()) {
            if (!byId.containsKey(component)) {
                report(
                        asset.id(),
                        "component of an act under `" + act.scheme() + "` of `" + asset.id()
                                + "` must be an asset of the register but is `" + component + "`"
                                + hint(asset, component));
            }
        }
    }

    private String hint(HeritageAsset asset, AssetId wanted) {
        return hints++ < MOST_HINTS ? Nearest.hint(wanted, others(asset.id())) : "";
    }

    private Collection<AssetId> others(AssetId id) {
        return Collections2.filter(byId.keySet(), other -> !id.equals(other));
    }

    private void findCircles() {
        Circles.above(parts, id -> Optional.ofNullable(byId.get(id))).forEach(circle -> {
            AssetId first = circle.get(0);
            String steps = circle.stream().map(AssetId::toString).collect(Collectors.joining(" → "));
            report(first, "`" + first + "` must not be a part of itself but is: " + steps);
        });
    }
}

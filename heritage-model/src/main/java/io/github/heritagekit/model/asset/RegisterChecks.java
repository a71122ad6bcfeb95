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
import java.util.stream.Stream;

/** Finds everything that keeps assets from making a register. */
final class RegisterChecks {
    /** Looking for the nearest id costs a walk over all of them; a register with more holes has another trouble than typos. */
    private static final int MOST_HINTS = 20;

    private static final int MOST_STEPS = 5;

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

    private void report(AssetId asset, String place, String sentence) {
        problems.add(new RegisterProblem(asset, place, sentence));
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
                    .forEach(id ->
                            report(id, "id", "id `" + id + "` must stand once but stands " + times.get(id) + " times"));
        }
    }

    private void findDangling(HeritageAsset asset) {
        for (int i = 0; i < asset.links().size(); i++) {
            AssetLink link = asset.links().get(i);
            if (!link.external() && !byId.containsKey(link.target())) {
                report(
                        asset.id(),
                        "links/" + i + "/target",
                        "link `" + link.type() + "` of `" + asset.id()
                                + "` must lead to an asset of the register or be marked as external but leads to `"
                                + link.target() + "`" + hint(asset, link.target()));
            }
        }
        if (!AssetRegister.wholeIds(asset).isEmpty()) {
            parts.add(asset.id());
        }
        for (int i = 0; i < asset.designations().acts().size(); i++) {
            findDangling(asset, asset.designations().acts().get(i), "designations/acts/" + i + "/components/");
        }
    }

    private void findDangling(HeritageAsset asset, Designation act, String place) {
        for (int i = 0; i < act.components().size(); i++) {
            AssetId component = act.components().get(i);
            if (!byId.containsKey(component)) {
                report(
                        asset.id(),
                        place + i,
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
            report(first, "id", "`" + first + "` must not be a part of itself but is: " + steps(circle));
        });
    }

    /** A circle may be as long as the register; its two ends show what it is. */
    private static String steps(List<AssetId> circle) {
        Stream<String> steps = circle.stream().map(AssetId::toString);
        int left = circle.size() - 2 * MOST_STEPS;
        if (left > 1) {
            steps = Stream.of(
                            circle.stream().limit(MOST_STEPS).map(AssetId::toString),
                            Stream.of("… (" + left + " more)"),
                            circle.stream().skip(circle.size() - MOST_STEPS).map(AssetId::toString))
                    .flatMap(part -> part);
        }
        return steps.collect(Collectors.joining(" → "));
    }
}

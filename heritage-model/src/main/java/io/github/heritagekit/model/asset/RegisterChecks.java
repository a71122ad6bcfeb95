// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds everything that keeps assets from making a register. */
final class RegisterChecks {
    /** Looking for the nearest id costs a walk over all of them; a register with more holes has another trouble than typos. */
    private static final int MOST_HINTS = 20;

    private final Map<AssetId, HeritageAsset> byId = new LinkedHashMap<>();
    private final List<RegisterProblem> problems = new ArrayList<>();
    private int hints;

    private RegisterChecks() {}

    /** Returns the assets by id. */
    static ImmutableMap<AssetId, HeritageAsset> check(Collection<? extends HeritageAsset> assets) {
        RegisterChecks checks = new RegisterChecks();
        checks.findDuplicates(assets);
        checks.byId.values().forEach(checks::findDangling);
        checks.findCircles();
        if (!checks.problems.isEmpty()) {
            throw new InvalidRegisterException(checks.problems);
        }
        return ImmutableMap.copyOf(checks.byId);
    }

    private void report(AssetId asset, String sentence) {
        problems.add(new RegisterProblem(asset, sentence));
    }

    private void findDuplicates(Collection<? extends HeritageAsset> assets) {
        Map<AssetId, Integer> times = new LinkedHashMap<>();
        for (HeritageAsset asset : assets) {
            byId.putIfAbsent(asset.id(), asset);
            times.merge(asset.id(), 1, Integer::sum);
        }
        times.forEach((id, count) -> {
            if (count > 1) {
                report(id, "id `" + id + "` must stand once but stands " + count + " times");
            }
        });
    }

    private void findDangling(HeritageAsset asset) {
        for (AssetLink link : asset.links()) {
            if (!link.external() && !byId.containsKey(link.target())) {
                String hint = hints++ < MOST_HINTS ? Nearest.hint(link.target(), others(asset.id())) : "";
                report(
                        asset.id(),
                        "link `" + link.type() + "` of `" + asset.id()
                                + "` must lead to an asset of the register or be marked as external but leads to `"
                                + link.target() + "`" + hint);
            }
        }
    }

    private Collection<AssetId> others(AssetId id) {
        return Collections2.filter(byId.keySet(), other -> !id.equals(other));
    }

    /** Walks every chain of parts once, without recursion since chains may be long. */
    private void findCircles() {
        Set<AssetId> done = new LinkedHashSet<>();
        Set<AssetId> path = new LinkedHashSet<>();
        Deque<Step> open = new ArrayDeque<>();
        for (AssetId start : byId.keySet()) {
            enter(start, path, open, done);
            while (!open.isEmpty()) {
                Step step = open.peek();
                if (step.wholes().hasNext()) {
                    enter(step.wholes().next(), path, open, done);
                } else {
                    open.pop();
                    path.remove(step.id());
                    done.add(step.id());
                }
            }
        }
    }

    private void enter(AssetId id, Set<AssetId> path, Deque<Step> open, Set<AssetId> done) {
        HeritageAsset asset = byId.get(id);
        if (path.contains(id)) {
            report(id, "`" + id + "` must not be a part of itself but is: " + circle(id, path));
        } else if (asset != null && !done.contains(id)) {
            path.add(id);
            open.push(new Step(id, AssetRegister.wholesOf(asset).iterator()));
        }
    }

    private static String circle(AssetId id, Set<AssetId> path) {
        List<String> steps = new ArrayList<>();
        path.stream().dropWhile(step -> !step.equals(id)).forEach(step -> steps.add(step.toString()));
        steps.add(id.toString());
        return String.join(" → ", steps);
    }

    /** An asset on the way, with the wholes it is part of that are still to be walked. */
    private record Step(AssetId id, Iterator<AssetId> wholes) {}
}

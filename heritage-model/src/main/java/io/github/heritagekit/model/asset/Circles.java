// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds assets that are parts of themselves. Every chain of parts is walked once, without recursion since chains may be long. */
final class Circles {
    private final Function<AssetId, Optional<HeritageAsset>> find;
    private final Set<AssetId> done = new LinkedHashSet<>();
    private final Set<AssetId> path = new LinkedHashSet<>();
    private final Deque<Step> open = new ArrayDeque<>();
    private final List<List<AssetId>> circles = new ArrayList<>();

    private Circles(Function<AssetId, Optional<HeritageAsset>> find) {
        this.find = find;
    }

    /** Returns the circles met on the way up from the starts: the ids from part to whole, the first again at the end. */
    static List<List<AssetId>> above(Iterable<AssetId> starts, Function<AssetId, Optional<HeritageAsset>> find) {
        Circles circles = new Circles(find);
        starts.forEach(circles::walk);
        return circles.circles;
    }

    private void walk(AssetId start) {
        enter(start);
        while (!open.isEmpty()) {
            Step step = open.peek();
            if (step.wholes().hasNext()) {
                enter(step.wholes().next());
            } else {
                open.pop();
                path.remove(step.id());
                done.add(step.id());
            }
        }
    }

    private void enter(AssetId id) {
        if (path.contains(id)) {
            ImmutableList.Builder<AssetId> circle = ImmutableList.builder();
            path.stream().dropWhile(step -> !step.equals(id)).forEach(circle::add);
            circles.add(circle.add(id).build());
        } else if (!done.contains(id)) {
            find.apply(id).map(AssetRegister::wholeIds).ifPresent(wholes -> go(id, wholes));
        }
    }

    private void go(AssetId id, List<AssetId> wholes) {
        if (wholes.isEmpty()) {
            done.add(id);
        } else {
            path.add(id);
            open.push(new Step(id, wholes.iterator()));
        }
    }

    /** An asset on the way, with the wholes it is part of that are still to be walked. */
    private record Step(AssetId id, Iterator<AssetId> wholes) {}
}

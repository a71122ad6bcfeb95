// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds assets that are parts of themselves. Every chain of parts is walked once, without recursion since chains may be long.
 *
 * <p>Assets that are all parts of each other may make more circles than can be told. They are one knot (a strongly connected
 * component, found by the path-based algorithm of Gabow 2000), and one circle of each is told.
 */
final class Circles {
    private final Function<AssetId, Optional<HeritageAsset>> find;
    private final Set<AssetId> done = new LinkedHashSet<>();
    private final Map<AssetId, Integer> numbers = new LinkedHashMap<>();
    private final Deque<AssetId> untied = new ArrayDeque<>();
    private final Deque<Knot> knots = new ArrayDeque<>();
    private final Deque<Step> open = new ArrayDeque<>();
    private final List<List<AssetId>> circles = new ArrayList<>();

    private Circles(Function<AssetId, Optional<HeritageAsset>> find) {
        this.find = find;
    }

    /**
     * Returns a circle of each knot met on the way up from the starts: the ids from part to whole, the first again at the end.
     */
    static List<List<AssetId>> above(Iterable<AssetId> starts, Function<AssetId, Optional<HeritageAsset>> find) {
        Circles circles = new Circles(find);
        starts.forEach(circles::walk);
        return circles.circles;
    }

    private void walk(AssetId start) {
        enter(start);
        while (!open.isEmpty()) {
            Step step = open.element();
            if (step.wholes().hasNext()) {
                enter(step.wholes().next());
            } else {
                leave(open.remove().id());
            }
        }
    }

    private void enter(AssetId id) {
        if (done.contains(id)) {
            return;
        }
        Integer number = numbers.get(id);
        if (number == null) {
            find.apply(id).map(AssetRegister::wholeIds).ifPresent(wholes -> go(id, wholes));
        } else {
            tie(id, number);
        }
    }

    private void go(AssetId id, List<AssetId> wholes) {
        if (wholes.isEmpty()) {
            done.add(id);
        } else {
            knots.push(new Knot(numbers.size(), false));
            numbers.put(id, numbers.size());
            untied.push(id);
            open.push(new Step(id, wholes.iterator()));
        }
    }

    /** What was walked since the asset was met is in one knot with it. */
    private void tie(AssetId id, int number) {
        boolean told = false;
        while (knots.element().first() > number) {
            told |= knots.remove().told();
        }
        Knot knot = knots.remove();
        if (!told && !knot.told()) {
            circles.add(circle(id));
        }
        knots.push(new Knot(knot.first(), true));
    }

    /** Of a knot without a circle told so far, every asset is on the way. */
    private List<AssetId> circle(AssetId id) {
        Deque<AssetId> circle = new ArrayDeque<>(List.of(id));
        for (Step step : open) {
            circle.push(step.id());
            if (step.id().equals(id)) {
                break;
            }
        }
        return ImmutableList.copyOf(circle);
    }

    private void leave(AssetId id) {
        if (knots.element().first() == numbers.getOrDefault(id, -1)) {
            knots.remove();
            AssetId last;
            do {
                last = untied.remove();
                done.add(last);
            } while (!last.equals(id));
        }
    }

    /**
     * Assets met one after the other that are parts of each other, by the number of the first.
     *
     * @param told whether a circle of them was told
     */
    private record Knot(int first, boolean told) {}

    /** An asset on the way, with the wholes it is part of that are still to be walked. */
    private record Step(AssetId id, Iterator<AssetId> wholes) {}
}

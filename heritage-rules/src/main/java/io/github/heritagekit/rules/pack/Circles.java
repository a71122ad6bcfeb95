// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.pack;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds circles in a graph of ids, each once, without recursion; of many the first hundred. */
public final class Circles {
    private static final int MOST = 100;

    private Circles() {}

    /**
     * Returns the circles that a search in the order of the map meets first, at most a hundred, which nobody mends at once;
     * empty if there is none.
     */
    public static List<List<String>> in(Map<String, Set<String>> edges) {
        List<List<String>> circles = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        for (String start : edges.keySet()) {
            if (circles.size() >= MOST) {
                break;
            }
            search(start, edges, done, circles);
        }
        return circles;
    }

    private static void search(
            String start, Map<String, Set<String>> edges, Set<String> done, List<List<String>> circles) {
        Path path = new Path(edges);
        if (!done.contains(start)) {
            path.enter(start);
        }
        while (!path.isEmpty() && circles.size() < MOST) {
            Iterator<String> next = path.next();
            if (!next.hasNext()) {
                done.add(path.leave());
                continue;
            }
            String node = next.next();
            if (path.places.containsKey(node)) {
                circles.add(path.from(node));
            } else if (!done.contains(node)) {
                path.enter(node);
            }
        }
    }

    /** The nodes from the start to where the search stands, with what each still leads to. */
    private static final class Path {
        private final Map<String, Set<String>> edges;
        private final List<String> nodes = new ArrayList<>();
        private final List<Iterator<String>> waiting = new ArrayList<>();
        private final Map<String, Integer> places = new LinkedHashMap<>();

        Path(Map<String, Set<String>> edges) {
            this.edges = edges;
        }

        boolean isEmpty() {
            return nodes.isEmpty();
        }

        void enter(String node) {
            places.put(node, nodes.size());
            nodes.add(node);
            waiting.add(edges.getOrDefault(node, ImmutableSet.of()).iterator());
        }

        Iterator<String> next() {
            return waiting.get(waiting.size() - 1);
        }

        String leave() {
            waiting.remove(waiting.size() - 1);
            String last = nodes.remove(nodes.size() - 1);
            places.remove(last);
            return last;
        }

        List<String> from(String node) {
            return List.copyOf(nodes.subList(places.getOrDefault(node, 0), nodes.size()));
        }
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.pack;

import java.util.ArrayList;
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
        List<String> path = new ArrayList<>();
        List<List<String>> waiting = new ArrayList<>();
        enter(start, edges, done, path, waiting);
        while (!path.isEmpty() && circles.size() < MOST) {
            List<String> next = waiting.get(waiting.size() - 1);
            if (next.isEmpty()) {
                done.add(path.remove(path.size() - 1));
                waiting.remove(waiting.size() - 1);
                continue;
            }
            String node = next.remove(0);
            int seen = path.indexOf(node);
            if (seen >= 0) {
                circles.add(List.copyOf(path.subList(seen, path.size())));
            } else {
                enter(node, edges, done, path, waiting);
            }
        }
    }

    private static void enter(
            String node,
            Map<String, Set<String>> edges,
            Set<String> done,
            List<String> path,
            List<List<String>> waiting) {
        if (!done.contains(node)) {
            path.add(node);
            waiting.add(new ArrayList<>(edges.getOrDefault(node, new LinkedHashSet<>())));
        }
    }
}

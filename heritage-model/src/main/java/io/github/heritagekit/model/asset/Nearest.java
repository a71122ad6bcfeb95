// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import java.util.Collection;
import java.util.Optional;

/** Finds the word or id that somebody may have meant. */
final class Nearest {
    private Nearest() {}

    /** Returns the first of the candidates that takes the fewest typing mistakes, if it takes at most a third of its length. */
    static <T> Optional<T> to(T wanted, Collection<T> candidates) {
        String text = wanted.toString();
        int limit = Math.max(1, text.length() / 3) + 1;
        Optional<T> nearest = Optional.empty();
        for (T each : candidates) {
            String candidate = each.toString();
            if (Math.abs(candidate.length() - text.length()) < limit) {
                int distance = distance(text, candidate);
                if (distance < limit) {
                    limit = distance;
                    nearest = Optional.of(each);
                }
            }
        }
        return nearest;
    }

    /** The question to put behind a message: the nearest candidate, or nothing. */
    static <T> String hint(T wanted, Collection<T> candidates) {
        return to(wanted, candidates)
                .map(nearest -> "; did you mean `" + nearest + "`?")
                .orElse("");
    }

    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}

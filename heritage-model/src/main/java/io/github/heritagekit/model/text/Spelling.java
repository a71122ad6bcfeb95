// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.text;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that somebody may have meant, for messages about words that are not known. */
public final class Spelling {
    private Spelling() {}

    /**
     * Finds the first of the words that takes the fewest typing mistakes (Levenshtein 1966) to become the wanted one, if it takes at
     * most a third of its length, and at least one is allowed.
     */
    public static Optional<String> nearest(String wanted, Collection<String> words) {
        int limit = Math.max(1, wanted.length() / 3) + 1;
        String nearest = null;
        for (String word : words) {
            if (Math.abs(word.length() - wanted.length()) < limit) {
                int distance = distance(wanted, word);
                if (distance < limit) {
                    limit = distance;
                    nearest = word;
                }
            }
        }
        return Optional.ofNullable(nearest);
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

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.pack;

import java.util.Collection;

/**
 * Suggests nearest right words for the wrong ones of one file or pack, with an effort that is bounded over all of them: a file
 * of strangers cannot make the reader busy with it. What is found missing first has its hint first. <b>Not thread-safe.</b>
 */
public final class Hints {
    /** The longest word that has a hint, in characters. */
    private static final int LONGEST = 60;
    /** So many pairs of letters are compared at most, give or take one word. */
    private static final long MOST_EFFORT = 50_000_000;

    private long effort = MOST_EFFORT;

    /** Makes the hints for one file or pack. */
    public Hints() {}

    /**
     * Returns {@code ; did you mean `…`?} for the nearest candidate; nothing if none is near, the word is long, or all effort
     * is spent.
     */
    public String hint(String word, Collection<String> candidates) {
        if (word.length() > LONGEST || effort <= 0) {
            return "";
        }
        effort -= (1L + word.length())
                * candidates.stream()
                        .mapToLong(candidate -> 1 + candidate.length())
                        .sum();
        return Suggestion.hint(word, candidates);
    }
}

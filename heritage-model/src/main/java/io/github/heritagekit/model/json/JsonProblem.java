// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import io.github.heritagekit.model.HeritageValue;

/**
 * One thing that is wrong with a JSON text, where it is, and what it should be.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pointer the JSON pointer (RFC 6901) to the value; empty for the whole text
 * @param line the line in which the value begins, from 1; 0 where the text is not at hand
 * @param column the column in which the value begins, from 1, as the parser counts; 0 where the text is not at hand
 * @param found what stands there
 * @param expected the rule that it breaks, as a sentence
 */
public record JsonProblem(String pointer, int line, int column, String found, String expected)
        implements HeritageValue {
    /** Returns the problem as one line: {@code line 3, column 12, /assets/0/siteArea: found `4.6`; area must be …}. */
    @Override
    public String toString() {
        String place = line == 0 ? "" : "line " + line + ", column " + column;
        String path = place.isEmpty() || pointer.isEmpty() ? pointer : ", " + pointer;
        return place + path + (place.isEmpty() && path.isEmpty() ? "" : ": ") + "found " + found + "; " + expected;
    }
}

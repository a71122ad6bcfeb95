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
 * @param line the line in which the value begins, from 1
 * @param column the column in which the value begins, from 1, in UTF-16 units
 * @param found what stands there
 * @param expected the rule that it breaks, as a sentence
 */
public record JsonProblem(String pointer, int line, int column, String found, String expected)
        implements HeritageValue {
    /** Returns the problem as one line: {@code line 3, column 12, /assets/0/siteArea: found `4.6`; area must be …}. */
    @Override
    public String toString() {
        return "line " + line + ", column " + column + (pointer.isEmpty() ? "" : ", " + pointer) + ": found " + found
                + "; " + expected;
    }
}

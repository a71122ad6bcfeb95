// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.pack;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;

/**
 * One thing that is wrong with a pack or a case, in the author's terms.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code a stable code such as {@code unknown-fact}, never reused for something else
 * @param where the rule, fact or question concerned; empty if it is the pack as a whole
 * @param line the line in the file, from 1; 0 if the pack did not come from a file
 * @param column the column in the line, from 1; 0 if the pack did not come from a file
 * @param message what was found, what was expected, and the nearest right thing
 */
public record Problem(String code, String where, int line, int column, String message) implements HeritageValue {
    /** Checks that nothing is missing. */
    public Problem {
        requireNonNull(code, "code");
        requireNonNull(where, "where");
        requireNonNull(message, "message");
    }

    /** Returns a problem that has no place in a file. */
    public static Problem of(String code, String where, String message) {
        return new Problem(code, where, 0, 0, message);
    }

    /** Returns this problem at a place in a file. */
    public Problem at(int newLine, int newColumn) {
        return new Problem(code, where, newLine, newColumn, message);
    }

    /** Returns the problem as one line: where it is, if known, and the message. */
    @Override
    public String toString() {
        return (line > 0 ? "line " + line + ", column " + column + ": " : where.isEmpty() ? "" : where + ": ")
                + message;
    }
}

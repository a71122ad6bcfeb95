// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.rules.pack.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything that is wrong with a stored assessment, at once; the message lists it a line each.
 *
 * <p>Nothing of such a record was taken.
 */
public final class InvalidRecordException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String source;
    private final List<Problem> problems;

    /**
     * Makes the exception.
     *
     * @param source the file or request, as its author would name it
     * @param problems what is wrong, in the order of the text; at least one thing
     */
    public InvalidRecordException(String source, List<Problem> problems) {
        super(problems.stream()
                .map(problem -> "  " + problem)
                .collect(Collectors.joining(
                        "\n",
                        source + ": " + (problems.size() == 1 ? "1 problem" : problems.size() + " problems") + "\n",
                        "")));
        this.source = source;
        this.problems = List.copyOf(problems);
    }

    /** Returns the file or request, as its author would name it. */
    public String source() {
        return source;
    }

    /** Returns what is wrong, in the order of the text. */
    public List<Problem> problems() {
        return problems;
    }
}

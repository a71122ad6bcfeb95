// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.pack;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything that is wrong with a pack, at once; the message lists it a line each.
 *
 * <p>Nothing of such a pack was taken.
 */
public final class InvalidRulePackException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String source;
    private final List<Problem> problems;

    /**
     * Makes the exception.
     *
     * @param source the file or pack, as its author would name it
     * @param problems what is wrong, in the order of the file; at least one thing
     */
    public InvalidRulePackException(String source, List<Problem> problems) {
        super(message(source, problems));
        this.source = source;
        this.problems = List.copyOf(problems);
    }

    private static String message(String source, List<Problem> problems) {
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        return problems.stream()
                .map(problem -> "  " + problem)
                .collect(Collectors.joining("\n", source + ": " + count + "\n", ""));
    }

    /** Returns the file or pack, as its author would name it. */
    public String source() {
        return source;
    }

    /** Returns what is wrong, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}

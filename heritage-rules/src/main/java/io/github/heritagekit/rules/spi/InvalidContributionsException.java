// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.spi;

import io.github.heritagekit.rules.pack.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that is wrong with what was contributed, at once; the message lists it a line each. */
public final class InvalidContributionsException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final List<Problem> problems;

    InvalidContributionsException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> "  " + problem.message().replace("\n", "\n  "))
                .collect(Collectors.joining(
                        "\n",
                        "contributions: " + (problems.size() == 1 ? "1 problem" : problems.size() + " problems") + "\n",
                        "")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns what is wrong: codes {@code provider-broken}, {@code provider-failed}, {@code bad-id}, {@code repeated-test},
     * {@code repeated-reader} and {@code repeated-pack}; where is the name of the class.
     */
    public List<Problem> problems() {
        return problems;
    }
}

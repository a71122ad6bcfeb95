// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.json;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A JSON text that holds no register, with everything that is wrong with it.
 *
 * <p>The message has one line for each problem, in the order of the text; of more than 500 problems the first that were met are told,
 * and a last one says how many more there are. Problems between assets, such as a link that leads nowhere,
 * are looked for once each asset is right by itself.
 */
public final class InvalidHeritageJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The problems. */
    private final ImmutableList<JsonProblem> problems;

    InvalidHeritageJsonException(List<JsonProblem> problems) {
        super("heritage JSON: " + problems.size() + (problems.size() == 1 ? " problem" : " problems") + "\n  "
                + String.join(
                        "\n  ", problems.stream().map(JsonProblem::toString).toList()));
        this.problems = ImmutableList.copyOf(problems);
    }

    /** Returns the problems, in the order of the text. */
    public List<JsonProblem> problems() {
        return problems;
    }
}

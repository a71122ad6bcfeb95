// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Assets that do not make a register, with everything that is wrong with them.
 *
 * <p>What a register must keep to is said by {@link AssetRegister}; the rules are ours. The message has one line for each problem.
 */
public final class InvalidRegisterException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The problems. */
    private final ImmutableList<RegisterProblem> problems;

    InvalidRegisterException(List<RegisterProblem> problems) {
        super("asset register: " + problems.size() + (problems.size() == 1 ? " problem" : " problems") + "\n  "
                + String.join(
                        "\n  ", problems.stream().map(RegisterProblem::sentence).toList()));
        this.problems = ImmutableList.copyOf(problems);
    }

    /** Returns the problems: ids that stand twice, links and components into the void, parts of themselves, in this order. */
    public List<RegisterProblem> problems() {
        return problems;
    }
}

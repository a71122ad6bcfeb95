// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.place;

/** A geometry that is no footprint, with the kind and the coordinate of its fault. */
public final class InvalidFootprintException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The fault. */
    private final FootprintProblem problem;

    InvalidFootprintException(FootprintProblem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    /** Returns what is wrong, and where. */
    public FootprintProblem problem() {
        return problem;
    }
}

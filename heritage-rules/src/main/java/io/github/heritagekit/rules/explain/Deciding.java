// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.explain;

import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Truth;
import java.util.List;

/** Finds the parts that decide the truth of a condition: enough of those that have the same truth. */
final class Deciding {
    private Deciding() {}

    static List<Explanation> of(Explanation explanation) {
        List<Explanation> parts = explanation.parts();
        Truth truth = explanation.truth();
        if (explanation.condition() instanceof Condition.Not) {
            return parts;
        }
        List<Explanation> alike =
                parts.stream().filter(part -> part.truth() == truth).toList();
        return truth == Truth.TRUE ? alike.subList(0, enough(explanation.condition(), alike.size())) : alike;
    }

    private static int enough(Condition condition, int all) {
        if (condition instanceof Condition.AtLeast several) {
            return several.count();
        }
        return condition instanceof Condition.Any ? 1 : all;
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.rules.pack.Problem;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the conditions that no case can meet. */
final class ImpossibleSection {
    private final ConditionSyntax conditions;
    private final Shapes shapes;
    private final Problems problems;
    private final RulePack.Builder pack;
    private final Map<String, Node> places = new LinkedHashMap<>();

    ImpossibleSection(ConditionSyntax conditions, Shapes shapes, Problems problems, RulePack.Builder pack) {
        this.conditions = conditions;
        this.shapes = shapes;
        this.problems = problems;
        this.pack = pack;
    }

    void read(Node node) {
        List<Node> items = shapes.list(node, "", "`impossible`").orElse(List.of());
        Limits.check(items, Limits.EXAMPLES, node, "`impossible`", "conditions", problems);
        int taken = 0;
        for (Node item : items) {
            var condition = conditions.read(item, "impossible " + (taken + 1));
            if (condition.isPresent()) {
                taken++;
                places.put("impossible " + taken, item);
                pack.impossible(condition.get());
            }
        }
    }

    /** Returns a problem about such a condition at its place. */
    Problem place(Problem problem) {
        Node at = places.get(problem.where());
        return at == null ? problem : problem.at(at.line(), at.column());
    }
}

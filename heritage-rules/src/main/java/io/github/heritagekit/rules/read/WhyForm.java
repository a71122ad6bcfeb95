// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.rules.explain.Explanation;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.lang.ValueSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes why a condition is as true as it is. */
final class WhyForm {
    private final ConditionForm conditions;

    WhyForm(ConditionForm conditions) {
        this.conditions = conditions;
    }

    static String word(Truth truth) {
        return truth.name().toLowerCase(Locale.ROOT);
    }

    Written of(Explanation explanation) {
        Written.Map map = Written.map().put("truth", word(explanation.truth()));
        if (explanation instanceof Explanation.Asked asked) {
            return asked(asked, map);
        }
        Condition condition = explanation.condition();
        List<Written> parts = explanation.parts().stream().map(this::of).toList();
        Written items = new Written.Items(parts, false);
        if (condition instanceof Condition.AtLeast several) {
            Written count = Written.count(several.count());
            return map.put(
                            "atLeast",
                            Written.map().put("count", count).put("of", items).closed())
                    .closed();
        }
        if (condition instanceof Condition.All) {
            return map.put("all", items).closed();
        }
        if (condition instanceof Condition.Any) {
            return map.put("any", items).closed();
        }
        return condition instanceof Condition.Always always
                ? map.put("always", Written.flag(always == Condition.Always.TRUE))
                        .closed()
                : map.put("not", parts.get(0)).closed();
    }

    /** What was recorded of the fact stands in the case; what follows for a view or an earlier answer is told here. */
    private Written asked(Explanation.Asked asked, Written.Map map) {
        List<String> failures = asked.failures();
        Written asks = Written.map()
                .put("condition", asked.condition().accept(conditions))
                .put("possible", possible(asked))
                .putIf(!failures.isEmpty(), "failures", Written.list(failures))
                .putIf(!asked.exact(), "inexact", Written.flag(true))
                .closed();
        return map.put("asks", asks).closed();
    }

    private Optional<Written> possible(Explanation.Asked asked) {
        boolean follows = asked.condition().fact().view().isPresent()
                || asked.condition().fact().answerOf().isPresent();
        return follows && asked.possible() instanceof ValueSet values
                ? Optional.of(values.asCondition(asked.condition().fact()).accept(conditions))
                : Optional.empty();
    }
}

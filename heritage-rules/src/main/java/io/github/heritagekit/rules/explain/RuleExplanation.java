// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.explain;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.lang.Rule;
import java.util.List;

/**
 * A rule that was considered, what became of it, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule the rule
 * @param standing what became of it
 * @param why its condition, judged
 * @param exceptions the rules that set it aside or, where its standing is open, still may
 */
public record RuleExplanation(Rule<?> rule, Standing standing, Explanation why, List<String> exceptions)
        implements HeritageValue {
    /** Checks the parts and copies the exceptions. */
    public RuleExplanation {
        requireNonNull(rule, "rule");
        requireNonNull(standing, "standing");
        requireNonNull(why, "why");
        exceptions = List.copyOf(exceptions);
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.RulePack;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an assessment rests on: the evidence, the law, and what became of each rule. */
final class Ground implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Facts facts;
    private final ImmutableList<RuleExplanation> rules;
    private final ImmutableList<Assessed> premises;
    private final ImmutableList<RulePack> packs;
    private final ImmutableList<Rule<?>> additional;
    private final ImmutableList<Condition> atOdds;
    private final int bound;
    private final transient @Nullable DatedEngine engine;

    Ground(
            DatedEngine engine,
            Facts facts,
            List<RuleExplanation> rules,
            List<Assessed> premises,
            List<Condition> atOdds) {
        this.engine = engine;
        this.facts = requireNonNull(facts, "facts");
        this.rules = ImmutableList.copyOf(rules);
        this.premises = ImmutableList.copyOf(premises);
        this.packs = ImmutableList.copyOf(engine.packs());
        this.additional = engine.additional();
        this.atOdds = ImmutableList.copyOf(atOdds);
        this.bound = engine.bound();
    }

    Facts facts() {
        return facts;
    }

    List<RuleExplanation> rules() {
        return rules;
    }

    List<Assessed> premises() {
        return premises;
    }

    List<RulePack> packs() {
        return packs;
    }

    List<Rule<?>> additional() {
        return additional;
    }

    int bound() {
        return bound;
    }

    List<Condition> atOdds() {
        return atOdds;
    }

    /** Returns the engine that was asked; one that decides alike where this was read from a stream. */
    DatedEngine engine() {
        return engine != null ? engine : DatedEngine.of(packs, additional, facts.asOf(), bound);
    }

    /** Premises follow from the rest; comparing them would compare theirs again and again. */
    @Override
    public boolean equals(Object o) {
        return o instanceof Ground other
                && facts.equals(other.facts)
                && rules.equals(other.rules)
                && packs.equals(other.packs)
                && additional.equals(other.additional)
                && atOdds.equals(other.atOdds)
                && bound == other.bound;
    }

    @Override
    public int hashCode() {
        return facts.hashCode() * 31 + rules.hashCode();
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.List;

/**
 * The verdict on a choice question for one case, with every rule considered and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <A> the Java type of the answers
 * @param question the question asked
 * @param verdict what follows
 * @param facts what was known, and as of when
 * @param rules every rule considered, in the order of the packs
 * @param premises what became of earlier questions that this one rests on
 * @param packs the packs in force that were asked
 */
public record Assessment<A>(
        ChoiceQuestion<A> question,
        Verdict<A> verdict,
        Facts facts,
        List<RuleExplanation> rules,
        List<Assessed> premises,
        List<RulePack> packs)
        implements Assessed {
    /** Copies the lists. */
    public Assessment {
        rules = List.copyOf(rules);
        premises = List.copyOf(premises);
        packs = List.copyOf(packs);
    }

    @Override
    public List<Fact<?>> missing() {
        return verdict.<List<Fact<?>>>fold(d -> List.of(), s -> List.of(), c -> List.of(), Verdict.Open::missing);
    }

    /** Returns the question and the verdict in short. */
    @Override
    public String toString() {
        return question + ": " + verdict;
    }
}

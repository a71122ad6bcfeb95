// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.List;
import java.util.Optional;

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
 * @param atOdds conditions that packs declare impossible and that the evidence as it stands cannot escape; the verdict then
 *     follows from the evidence as if nothing were impossible; empty where evidence and packs agree
 */
public record Assessment<A>(
        ChoiceQuestion<A> question,
        Verdict<A> verdict,
        Facts facts,
        List<RuleExplanation> rules,
        List<Assessed> premises,
        List<RulePack> packs,
        List<Condition> atOdds)
        implements Assessed {
    /** Copies the lists. */
    public Assessment {
        rules = List.copyOf(rules);
        premises = List.copyOf(premises);
        packs = List.copyOf(packs);
        atOdds = List.copyOf(atOdds);
    }

    @Override
    public List<Fact<?>> missing() {
        return verdict.<List<Fact<?>>>fold(d -> List.of(), s -> List.of(), c -> List.of(), Verdict.Open::missing);
    }

    /**
     * Returns the rules that impose the answer of a decided verdict: those that hold and give it, in the order of the packs.
     *
     * <p>Where the strictest answer binds, all who impose it are here, each with its details. The list is empty where the
     * verdict is not decided, and where each possibility left open is answered alike but by different rules.
     */
    public List<RuleExplanation> imposing() {
        return verdict.decided().map(answer -> imposing(question.code(answer))).orElse(List.of());
    }

    private List<RuleExplanation> imposing(String code) {
        return rules.stream()
                .filter(rule -> rule.standing() == Standing.HOLDS)
                .filter(rule -> rule.rule().answerCode().equals(Optional.of(code)))
                .toList();
    }

    /** Returns the question and the verdict in short. */
    @Override
    public String toString() {
        return question + ": " + verdict;
    }
}

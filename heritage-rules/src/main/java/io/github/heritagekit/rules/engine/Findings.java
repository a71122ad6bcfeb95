// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The findings of a collect question for one case: each answer found, not found, or open.
 *
 * <p>That nothing is found is an answer, too. Immutable and thread-safe.
 *
 * @param <A> the Java type of the answers
 * @param question the question asked
 * @param byAnswer what became of each answer, in their declared order
 * @param facts what was known, and as of when
 * @param rules every rule considered, in the order of the packs
 * @param premises what became of earlier questions that this one rests on
 * @param packs the packs in force that were asked
 * @param atOdds conditions that packs declare impossible and that the evidence as it stands cannot escape; the verdict then
 *     follows from the evidence as if nothing were impossible; empty where evidence and packs agree
 */
public record Findings<A>(
        CollectQuestion<A> question,
        Map<A, Found> byAnswer,
        Facts facts,
        List<RuleExplanation> rules,
        List<Assessed> premises,
        List<RulePack> packs,
        List<Condition> atOdds)
        implements Assessed {
    /** Copies the parts. */
    public Findings {
        byAnswer = ImmutableMap.copyOf(byAnswer);
        rules = List.copyOf(rules);
        premises = List.copyOf(premises);
        packs = List.copyOf(packs);
        atOdds = List.copyOf(atOdds);
    }

    /**
     * What became of one answer.
     *
     * @param truth true if found, false if not; unknown if open, or if it rests on a contradiction
     * @param asking the facts that can still turn it and what asking each is worth, in the order of {@link Verdict.Open}
     * @param proof whether the missing facts are proven
     */
    public record Found(Truth truth, List<Asking> asking, Proof proof) implements HeritageValue {
        /** Copies the facts. */
        public Found {
            asking = List.copyOf(asking);
        }

        /** Returns the facts that can still turn it, in the order of {@link #asking}. */
        public List<Fact<?>> missing() {
            return asking.stream().<Fact<?>>map(Asking::fact).toList();
        }
    }

    /** Returns the answers found, in their declared order. */
    public Set<A> found() {
        return with(Truth.TRUE);
    }

    /** Returns the answers that are open, in their declared order. */
    public Set<A> open() {
        return with(Truth.UNKNOWN);
    }

    private Set<A> with(Truth truth) {
        Set<A> answers = new LinkedHashSet<>();
        byAnswer.forEach((answer, found) -> {
            if (found.truth() == truth) {
                answers.add(answer);
            }
        });
        return answers;
    }

    @Override
    public List<Fact<?>> missing() {
        Set<Fact<?>> all = new LinkedHashSet<>();
        byAnswer.values().forEach(found -> all.addAll(found.missing()));
        return List.copyOf(all);
    }

    /** Returns the question and the findings in short. */
    @Override
    public String toString() {
        return question + ": found " + found() + ", open " + open();
    }
}

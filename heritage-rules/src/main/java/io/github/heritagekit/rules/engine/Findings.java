// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The findings of a collect question for one case: each answer found, not found, or open.
 *
 * <p>That nothing is found is an answer, too. Immutable and thread-safe.
 *
 * @param <A> the Java type of the answers
 */
public final class Findings<A> implements Assessed {
    private static final long serialVersionUID = 1L;

    private final CollectQuestion<A> question;
    private final ImmutableMap<A, Found> byAnswer;
    private final ImmutableMap<A, CaseSplit> caseSplits;
    private final Ground ground;

    Findings(CollectQuestion<A> question, Map<A, Found> byAnswer, Map<A, CaseSplit> caseSplits, Ground ground) {
        this.question = requireNonNull(question, "question");
        this.byAnswer = ImmutableMap.copyOf(byAnswer);
        this.caseSplits = ImmutableMap.copyOf(caseSplits);
        this.ground = ground;
    }

    @Override
    public CollectQuestion<A> question() {
        return question;
    }

    /** Returns what became of each answer, in their declared order. */
    public Map<A, Found> byAnswer() {
        return byAnswer;
    }

    @Override
    public Facts facts() {
        return ground.facts();
    }

    @Override
    public List<RuleExplanation> rules() {
        return ground.rules();
    }

    @Override
    public List<Assessed> premises() {
        return ground.premises();
    }

    @Override
    public List<RulePack> packs() {
        return ground.packs();
    }

    @Override
    public List<Rule<?>> additionalRules() {
        return ground.additional();
    }

    @Override
    public int bound() {
        return ground.bound();
    }

    @Override
    public List<Condition> atOdds() {
        return ground.atOdds();
    }

    /**
     * What became of one answer.
     *
     * @param truth true if found, false if not; unknown if open, or if it rests on a contradiction
     * @param restsOnContradiction whether it is neither found nor open: the answers to an earlier question contradict each other
     * @param asking the facts that can still turn it and what asking each is worth, in the order of {@link Verdict.Open}
     * @param proof whether the missing facts are proven
     */
    public record Found(Truth truth, boolean restsOnContradiction, List<Asking> asking, Proof proof)
            implements HeritageValue {
        /** Copies the facts. */
        public Found {
            asking = List.copyOf(asking);
        }

        /** Returns the facts that can still turn it, in the order of {@link #asking}. */
        public List<Fact<?>> missing() {
            return asking.stream().<Fact<?>>map(Asking::fact).toList();
        }
    }

    /**
     * Returns the cases of an answer that is found though no rule certainly gives it: which rule does in which of the
     * possibilities left open. Empty for all other answers, and where there would be too many cases to tell.
     */
    public Optional<CaseSplit> caseSplit(A answer) {
        return Optional.ofNullable(caseSplits.get(answer));
    }

    /** Returns the answers that are found though no rule certainly gives them, in their declared order. */
    Set<A> foundByCases() {
        Set<A> answers = found();
        answers.removeIf(answer -> CaseSplitter.isGiven(question.code(answer), rules()));
        return answers;
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

    /**
     * Returns the facts that can still turn an answer: first those that settle most answers whatever is found, then those that may
     * settle most, then those that can turn most, then in the order of the answers.
     */
    @Override
    public List<Fact<?>> missing() {
        List<Asking> all = byAnswer.values().stream()
                .flatMap(found -> found.asking().stream())
                .toList();
        return SurveyPlan.inOrder(all).stream()
                .<Fact<?>>map(SurveyPlan.Entry::fact)
                .toList();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Findings<?> other
                && question.equals(other.question)
                && byAnswer.equals(other.byAnswer)
                && caseSplits.equals(other.caseSplits)
                && ground.equals(other.ground);
    }

    @Override
    public int hashCode() {
        return byAnswer.hashCode() * 31 + ground.hashCode();
    }

    /** Returns the question and the findings in short. */
    @Override
    public String toString() {
        return question + ": found " + found() + ", open " + open();
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on a choice question for one case, with every rule considered and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <A> the Java type of the answers
 */
public final class Assessment<A> implements Assessed {
    private static final long serialVersionUID = 1L;

    private final ChoiceQuestion<A> question;
    private final Verdict<A> verdict;
    private final Ground ground;
    private final @Nullable CaseSplit caseSplit;

    Assessment(ChoiceQuestion<A> question, Verdict<A> verdict, Ground ground, Optional<CaseSplit> caseSplit) {
        this.question = requireNonNull(question, "question");
        this.verdict = requireNonNull(verdict, "verdict");
        this.ground = ground;
        this.caseSplit = caseSplit.orElse(null);
    }

    @Override
    public ChoiceQuestion<A> question() {
        return question;
    }

    /** Returns what follows. */
    public Verdict<A> verdict() {
        return verdict;
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

    @Override
    public List<Fact<?>> missing() {
        return verdict.<List<Fact<?>>>fold(d -> List.of(), s -> List.of(), c -> List.of(), Verdict.Open::missing);
    }

    /**
     * Returns the rules that impose the answer of a decided verdict: those that hold and give it, in the order of the packs.
     *
     * <p>Where the strictest answer binds, all who impose it are here, each with its details. The list is empty where the
     * verdict is not decided, and where each possibility left open is answered alike but by different rules: then {@link
     * #caseSplit} tells the cases.
     */
    public List<RuleExplanation> imposing() {
        return verdict.decided().map(answer -> imposing(question.code(answer))).orElse(List.of());
    }

    private List<RuleExplanation> imposing(String code) {
        return rules().stream()
                .filter(rule -> rule.standing() == Standing.HOLDS)
                .filter(rule -> rule.rule().answerCode().equals(Optional.of(code)))
                .toList();
    }

    /**
     * Returns the cases of a verdict that is decided though no rule certainly gives its answer: which rule does in which of
     * the possibilities left open. Empty for all other verdicts, and where there would be too many cases to tell.
     */
    public Optional<CaseSplit> caseSplit() {
        return Optional.ofNullable(caseSplit);
    }

    /**
     * Returns the cheapest changes of alterable facts that would lead from a settled verdict to another answer, at most
     * {@value Changes#MOST_LISTED}; computed anew by each call.
     *
     * <p>Only facts of which something is recorded are altered; what is unknown stays unknown, and the other answer is decided
     * whatever is found about it.
     */
    public Changes<A> changes() {
        return changes(Changes.MOST_LISTED);
    }

    /**
     * Returns the cheapest changes, at most so many.
     *
     * @param most how many to list, at least 1
     */
    public Changes<A> changes(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("most must be at least 1 but was " + most);
        }
        return ground.engine().changes(this, most);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Assessment<?> other
                && question.equals(other.question)
                && verdict.equals(other.verdict)
                && ground.equals(other.ground)
                && Objects.equals(caseSplit, other.caseSplit);
    }

    @Override
    public int hashCode() {
        return verdict.hashCode() * 31 + ground.hashCode();
    }

    /** Returns the question and the verdict in short. */
    @Override
    public String toString() {
        return question + ": " + verdict;
    }
}

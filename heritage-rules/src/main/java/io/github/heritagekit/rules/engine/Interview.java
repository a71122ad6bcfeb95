// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Membership;
import io.github.heritagekit.rules.lang.Possible;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.lang.ValueSet;
import java.util.Optional;
import java.util.Set;

/**
 * An interview that leads from what is known to a settled verdict, asking at each step the fact that is worth most.
 *
 * <pre>{@code
 * Interview<Classification> interview = Interview.of(engine, CLASSIFICATION, facts);
 * while (interview.next().isPresent()) {
 *     interview = interview.cannotBeFoundOut();              // or answered(fact, finding)
 * }
 * Verdict<Classification> verdict = interview.assessment().verdict();
 * }</pre>
 *
 * <p>A fact is asked again where an answer told something of it and left it open. The interview ends with a settled verdict, or
 * open with every fact that could still turn it asked in vain or recorded as one that cannot be found out. Each step is a new value;
 * immutable and thread-safe.
 *
 * @param <A> the Java type of the answers
 */
public final class Interview<A> {
    private final DatedEngine engine;
    private final Assessment<A> assessment;
    private final ImmutableSet<Fact<?>> asked;
    private final ImmutableSet<Fact<?>> inVain;

    private Interview(
            DatedEngine engine, Assessment<A> assessment, ImmutableSet<Fact<?>> asked, ImmutableSet<Fact<?>> inVain) {
        this.engine = engine;
        this.assessment = assessment;
        this.asked = asked;
        this.inVain = inVain;
    }

    /** Starts from what is known; errors as in {@link DatedEngine#assess(ChoiceQuestion, Facts)}. */
    public static <A> Interview<A> of(DatedEngine engine, ChoiceQuestion<A> question, Facts facts) {
        return new Interview<>(engine, engine.assess(question, facts), ImmutableSet.of(), ImmutableSet.of());
    }

    /** Returns what follows from what is known so far. */
    public Assessment<A> assessment() {
        return assessment;
    }

    /**
     * Returns the fact to ask next; empty once the verdict is settled, or nothing more can be found out of what could turn it.
     */
    public Optional<Fact<?>> next() {
        return assessment.missing().stream()
                .filter(fact -> !inVain.contains(fact) && !assessment.facts().cannotBeFoundOut(fact))
                .findFirst();
    }

    /** Returns the facts asked so far, each once, in the order in which they first were. */
    public Set<Fact<?>> asked() {
        return asked;
    }

    /**
     * Returns the interview after something was found of a fact, of the one asked or of any other. It takes the place of what
     * was recorded of the fact, and of overrides, which left open what was asked. An answer that rules nothing out counts as one in
     * vain: the fact is not asked again.
     *
     * @throws IllegalArgumentException if nothing of it lies in the fact's domain, or the fact is a view or the answer to a
     *     question
     */
    public <T> Interview<A> answered(Fact<T> fact, Finding<T> finding) {
        return answered(fact, assessment.facts().withoutOverrides(fact).with(fact, finding));
    }

    /** Returns the interview after something was found of a set of codes; else as for one value. */
    public Interview<A> answered(CodesFact fact, SetFinding<String> finding) {
        return answered(fact, assessment.facts().withoutOverrides(fact).with(fact, finding));
    }

    private Interview<A> answered(Fact<?> fact, Facts facts) {
        Assessment<A> next = engine.assess(assessment.question(), facts);
        boolean told =
                isNarrowed(assessment.facts().possible(fact), next.facts().possible(fact));
        return new Interview<>(engine, next, and(asked, fact), told ? inVain : and(inVain, fact));
    }

    private static boolean isNarrowed(Possible before, Possible after) {
        boolean within = before instanceof Membership set
                ? ((Membership) after).isWithin(set)
                : ((ValueSet) after).within((ValueSet) before) == Truth.TRUE;
        return within && !after.equals(before);
    }

    /**
     * Returns the interview after the fact asked turned out to be one that cannot be found out: it stays as the evidence has
     * it and is not asked again.
     *
     * @throws IllegalStateException if there is nothing to ask
     */
    public Interview<A> cannotBeFoundOut() {
        Fact<?> fact = next().orElseThrow(() -> new IllegalStateException("there is nothing left to ask"));
        return new Interview<>(engine, assessment, and(asked, fact), and(inVain, fact));
    }

    private static ImmutableSet<Fact<?>> and(ImmutableSet<Fact<?>> facts, Fact<?> fact) {
        return ImmutableSet.<Fact<?>>builder().addAll(facts).add(fact).build();
    }
}

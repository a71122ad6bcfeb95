// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Fact;
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
 * <p>It ends with a settled verdict, or open with every fact that could still turn it asked in vain. Each step is a new
 * value; immutable and thread-safe.
 *
 * @param <A> the Java type of the answers
 */
public final class Interview<A> {
    private final DatedEngine engine;
    private final Assessment<A> assessment;
    private final ImmutableSet<Fact<?>> asked;

    private Interview(DatedEngine engine, Assessment<A> assessment, ImmutableSet<Fact<?>> asked) {
        this.engine = engine;
        this.assessment = assessment;
        this.asked = asked;
    }

    /** Starts from what is known; errors as in {@link DatedEngine#assess(ChoiceQuestion, Facts)}. */
    public static <A> Interview<A> of(DatedEngine engine, ChoiceQuestion<A> question, Facts facts) {
        return new Interview<>(engine, engine.assess(question, facts), ImmutableSet.of());
    }

    /** Returns what follows from what is known so far. */
    public Assessment<A> assessment() {
        return assessment;
    }

    /**
     * Returns the fact to ask next; empty once the verdict is settled or everything that could turn it was asked, or cannot be found
     * out as the evidence says.
     */
    public Optional<Fact<?>> next() {
        return assessment.missing().stream()
                .filter(fact -> !asked.contains(fact) && assessment.canBeFoundOut(fact))
                .findFirst();
    }

    /** Returns the facts asked so far, in their order. */
    public Set<Fact<?>> asked() {
        return asked;
    }

    /**
     * Returns the interview after something was found of a fact, of the one asked or of any other. It takes the place of what
     * was recorded of the fact, and of overrides, which left open what was asked.
     *
     * @throws IllegalArgumentException if nothing of it lies in the fact's domain, or the fact is a view
     */
    public <T> Interview<A> answered(Fact<T> fact, Finding<T> finding) {
        return with(fact, assessment.facts().withoutOverrides(fact).with(fact, finding));
    }

    /** Returns the interview after something was found of a set of codes; errors as for one value. */
    public Interview<A> answered(CodesFact fact, SetFinding<String> finding) {
        return with(fact, assessment.facts().withoutOverrides(fact).with(fact, finding));
    }

    /**
     * Returns the interview after the fact asked turned out to be one that cannot be found out: it stays as the evidence has
     * it and is not asked again.
     *
     * @throws IllegalStateException if there is nothing to ask
     */
    public Interview<A> cannotBeFoundOut() {
        Fact<?> fact = next().orElseThrow(() -> new IllegalStateException("there is nothing left to ask"));
        return with(fact, assessment.facts());
    }

    private Interview<A> with(Fact<?> fact, Facts facts) {
        ImmutableSet<Fact<?>> all = ImmutableSet.<Fact<?>>builder()
                .addAll(asked)
                .add(requireNonNull(fact, "fact"))
                .build();
        Assessment<A> next =
                facts.equals(assessment.facts()) ? assessment : engine.assess(assessment.question(), facts);
        return new Interview<>(engine, next, all);
    }
}

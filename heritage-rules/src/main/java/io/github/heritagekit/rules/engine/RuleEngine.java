// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.InvalidRulePackException;
import io.github.heritagekit.rules.pack.Problem;
import io.github.heritagekit.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides questions by the rules of packs.
 *
 * <p>An engine is a function of its packs, the facts of a case and the dates it is asked as of: no clock, no locale, no
 * registry. It is compiled once and asked often:
 *
 * <pre>{@code
 * var forum = RuleEngine.of(Packs.renewalForum()).asOf(LocalDate.of(2026, 11, 23)).reading(AssetFacts.READER);
 * Assessment<Classification> assessment = forum.assess(CLASSIFICATION, mill);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleEngine {
    /** The number of search nodes an assessment may take, unless set otherwise. */
    public static final int DEFAULT_BOUND = 10_000;

    private final ImmutableList<RulePack> packs;
    private final ImmutableList<Rule<?>> additional;
    private final int bound;

    private RuleEngine(ImmutableList<RulePack> packs, ImmutableList<Rule<?>> additional, int bound) {
        this.packs = packs;
        this.additional = additional;
        this.bound = bound;
    }

    /**
     * Returns an engine for the packs.
     *
     * @throws InvalidRulePackException if packs contradict each other in what they declare, or rules lead to other packs
     *     that are not there; all of it at once
     */
    public static RuleEngine of(RulePack... packs) {
        return of(List.of(packs));
    }

    /**
     * Returns an engine for the packs; several editions of one pack can stand side by side, if no two of them are ever in
     * force together. Which pack comes first does not matter.
     *
     * @throws InvalidRulePackException if packs contradict each other in what they declare, or rules lead to other packs
     *     that are not there; all of it at once
     */
    public static RuleEngine of(Collection<RulePack> packs) {
        return checked(ImmutableList.copyOf(packs), ImmutableList.of(), DEFAULT_BOUND);
    }

    /** Returns this engine with one more rule, made in Java. */
    public RuleEngine with(Rule<?> rule) {
        ImmutableList<Rule<?>> all =
                ImmutableList.<Rule<?>>builder().addAll(additional).add(rule).build();
        return checked(packs, all, bound);
    }

    /**
     * Returns this engine with another bound on its search.
     *
     * @param nodes how many search nodes one verdict may take, at least 1; a verdict that would take more says so
     */
    public RuleEngine withBound(int nodes) {
        if (nodes < 1) {
            throw new IllegalArgumentException("bound must be at least 1 node but was " + nodes);
        }
        return new RuleEngine(packs, additional, nodes);
    }

    private static RuleEngine checked(ImmutableList<RulePack> packs, ImmutableList<Rule<?>> additional, int bound) {
        List<Problem> problems = EngineChecks.of(packs, additional);
        if (!problems.isEmpty()) {
            throw new InvalidRulePackException("engine", problems);
        }
        return new RuleEngine(packs, additional, bound);
    }

    /** Returns the packs, in the order they were given. */
    public List<RulePack> packs() {
        return packs;
    }

    /** Returns the rules that were added in Java, in the order they were added. */
    public List<Rule<?>> additionalRules() {
        return additional;
    }

    /**
     * Returns the verdict on a question for what is known of a case, as of the dates of the facts.
     *
     * <p>It makes the engine as of these dates anew each time; who asks of many cases as of one date keeps
     * {@link #asOf(AsOf)} and asks that.
     *
     * @throws IllegalArgumentException if no pack in force declares the question with these answers
     * @throws IllegalStateException if the facts are of no day in particular and what is asked depends on the date
     */
    public <A> Assessment<A> assess(ChoiceQuestion<A> question, Facts facts) {
        return asOf(facts.asOf()).assess(question, facts);
    }

    /** Returns the findings of a question for what is known of a case, as of the dates of the facts; else as for a choice. */
    public <A> Findings<A> assess(CollectQuestion<A> question, Facts facts) {
        return asOf(facts.asOf()).assess(question, facts);
    }

    /**
     * Returns the engine for questions that no date matters to.
     *
     * @throws IllegalStateException if one does: a pack or rule is in force for a time only, or a fact counts the time until
     *     the day asked; the message names them
     */
    public DatedEngine onAnyDay() {
        Set<String> dated = new LinkedHashSet<>();
        packs.stream().filter(RulePack::isDated).forEach(pack -> dated.add("`" + pack + "`"));
        additional.stream()
                .filter(rule -> !rule.inForce().equals(DateRange.always())
                        || rule.when().leaves().stream()
                                .anyMatch(leaf -> leaf.fact().view().isPresent()))
                .forEach(rule -> dated.add("`" + rule + "`"));
        if (!dated.isEmpty()) {
            throw new IllegalStateException("what " + String.join(", ", dated)
                    + " decides depends on the date; ask as of a date, such as engine.asOf(date)");
        }
        return DatedEngine.of(packs, additional, AsOf.ANY_DAY, bound);
    }

    /** Returns the engine as of a date: by the law valid on it, and by what was known on it. */
    public DatedEngine asOf(LocalDate date) {
        return asOf(AsOf.of(date));
    }

    /**
     * Returns the engine as of the date whose law counts and the date whose knowledge counts; {@link AsOf#ANY_DAY} is as
     * {@link #onAnyDay}.
     *
     * @throws IllegalStateException if it is asked as of any day and a date matters
     */
    public DatedEngine asOf(AsOf asOf) {
        return asOf.equals(AsOf.ANY_DAY) ? onAnyDay() : DatedEngine.of(packs, additional, asOf, bound);
    }
}

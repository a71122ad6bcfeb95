// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.explain.Explanation;
import io.github.heritagekit.rules.explain.ExplanationPrinter;
import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of one question asked of one case: the verdict of a choice, or the findings of a collect question.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Assessed extends HeritageValue permits Assessment, Findings {

    /** Returns the question asked. */
    Question<?> question();

    /** Returns what was known of the case, and as of when. */
    Facts facts();

    /** Returns every rule considered, in the order of the packs, with what became of it and why. */
    List<RuleExplanation> rules();

    /**
     * Returns what became of the earlier questions that this one rests on, directly or through others, in the order they were
     * answered.
     */
    List<Assessed> premises();

    /** Returns the packs in force that were asked. */
    List<RulePack> packs();

    /** Returns the rules that were added to the packs in Java, in the order they were added. */
    List<Rule<?>> additionalRules();

    /** Returns how many search nodes the outcome was allowed to take. */
    int bound();

    /**
     * Returns the conditions that packs declare impossible and that the evidence as it stands cannot escape: each of them by
     * itself; or, where several ask what is not known of the same facts, one or the other of them whatever is found. Empty where
     * evidence and packs agree. The outcome then follows as if these were possible; whatever else packs declare impossible
     * stays so.
     */
    List<Condition> atOdds();

    /**
     * Returns what tests written in Java threw, those asked for the earlier questions first, in the order of the rules; their
     * conditions are unknown.
     */
    default List<Failure> failures() {
        return Stream.concat(premises().stream(), Stream.of(this))
                .flatMap(each -> each.rules().stream())
                .flatMap(rule -> Failure.of(rule).stream())
                .toList();
    }

    /**
     * Returns whether every completion of the evidence was tried on the tests written in Java that were asked: false where
     * one met too many values to try, and stood as a yes/no that nobody knows.
     */
    default boolean exact() {
        return Stream.concat(premises().stream(), Stream.of(this))
                .flatMap(each -> each.rules().stream())
                .flatMap(rule -> rule.why().asked().stream())
                .allMatch(Explanation.Asked::exact);
    }

    /**
     * Returns the facts that can still turn the outcome, the most settling first; empty if none can. Those recorded as ones that
     * cannot be found out are among them.
     */
    List<Fact<?>> missing();

    /**
     * Returns the fact to ask next: the most settling of those that can still turn the outcome, but for those recorded as ones
     * that cannot be found out. Empty if there is none.
     */
    default Optional<Fact<?>> nextQuestion() {
        return missing().stream()
                .filter(fact -> !facts().cannotBeFoundOut(fact))
                .findFirst();
    }

    /**
     * Returns the whole assessment as text, in the language given (English and Chinese are shipped): outcome, rules with
     * evidence and law, what is missing, and what this is not. What did not matter is folded.
     */
    default String toText(Locale language) {
        return print(ExplanationPrinter.in(language));
    }

    /** Returns the whole assessment as Markdown, in the language given, with what {@link #toText} tells. */
    default String toMarkdown(Locale language) {
        return print(ExplanationPrinter.in(language).asMarkdown());
    }

    /**
     * Returns the whole assessment as a printer prints it: {@code print(ExplanationPrinter.in(Locale.ENGLISH).whole())} for
     * conditions with all their parts.
     */
    default String print(ExplanationPrinter printer) {
        return new AssessmentText(this, printer).text();
    }
}

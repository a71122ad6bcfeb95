// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.pack.Vocabulary;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of what rules are made of and of what they are asked about: facts, conditions, questions, rules, whole packs, and
 * cases.
 *
 * <p>What they give is valid: a pack builds and can be asked, evidence lies within the domain of its fact. Values are few and lie
 * close together, so that thresholds and evidence meet; corners, such as names that a careless writer of YAML would spoil and labels
 * from right to left, turn up often. Everything shrinks towards one fact, one rule and a short text.
 *
 * <p>A property needs none of them by name: {@code @ForAll RulePack}, {@code @ForAll Condition} and {@code @ForAll Facts} ask
 * {@link HeritageArbitraryProvider}. Values of the model come from {@link HeritageArbitraries}.
 */
public final class RuleArbitraries {
    private RuleArbitraries() {}

    /** Returns facts of every type, each of a namespace of its own; no views, since a view needs its base beside it. */
    public static Arbitrary<Fact<?>> facts() {
        return Plain.of(FactArbitraries.facts());
    }

    /** Returns vocabularies of up to seven facts, views among them. */
    public static Arbitrary<Vocabulary> vocabularies() {
        return Plain.of(Combinators.combine(PackWords.packs(), FactArbitraries.lists())
                .as((namespace, facts) -> Vocabulary.of(namespace, facts.apply(namespace))));
    }

    /** Returns values within the domain of the fact; of a set of codes, members. */
    public static <T> Arbitrary<T> values(Fact<T> fact) {
        return ValueArbitraries.of(fact);
    }

    /**
     * Returns findings of every kind about the fact that leave something of its domain possible.
     *
     * @throws IllegalArgumentException if the fact is a set of codes, whose evidence is a set
     */
    public static <T> Arbitrary<Finding<T>> evidence(Fact<T> fact) {
        if (fact instanceof CodesFact) {
            throw new IllegalArgumentException("fact " + fact + " is a set of codes; its evidence is a SetFinding");
        }
        return Plain.of(CaseArbitraries.evidence(fact));
    }

    /** Returns what may be known of a set of codes. */
    public static Arbitrary<SetFinding<String>> evidence(CodesFact fact) {
        return CaseArbitraries.evidence(fact);
    }

    /** Returns conditions over facts of their own. */
    public static Arbitrary<Condition> conditions() {
        return Plain.of(Combinators.combine(PackWords.packs(), FactArbitraries.lists())
                .as((namespace, facts) -> facts.apply(namespace))
                .flatMap(facts -> facts.isEmpty() ? Arbitraries.just(Condition.Always.TRUE) : conditions(facts)));
    }

    /**
     * Returns conditions of every kind over the facts, in trees of at most three levels; none has a leaf that never holds.
     *
     * @param facts at least one
     */
    public static Arbitrary<Condition> conditions(List<? extends Fact<?>> facts) {
        return conditions(facts, List.of());
    }

    /** Returns conditions over the facts that ask tests written in Java, too, where their types fit; else as above. */
    public static Arbitrary<Condition> conditions(List<? extends Fact<?>> facts, List<? extends NamedTest<?>> tests) {
        return Plain.of(ConditionArbitraries.over(facts, tests));
    }

    /** Returns questions of both kinds. */
    public static Arbitrary<Question<String>> questions() {
        return Plain.of(QuestionArbitraries.questions());
    }

    /** Returns questions with one answer, under each resolution. */
    public static Arbitrary<ChoiceQuestion<String>> choiceQuestions() {
        return Plain.of(QuestionArbitraries.choices());
    }

    /** Returns families of yes/no questions. */
    public static Arbitrary<CollectQuestion<String>> collectQuestions() {
        return Plain.of(QuestionArbitraries.collects());
    }

    /** Returns rules of packs, each alone: what it is an exception to is not beside it. */
    public static Arbitrary<Rule<?>> rules() {
        return Plain.of(packs().flatMap(pack -> Arbitraries.of(pack.rules())));
    }

    /**
     * Returns packs that say nothing a pack file cannot say: one to three questions that rest on each other, rules with
     * exceptions, editions, details and bases, facts of every type, what is impossible, and examples that hold.
     */
    public static Arbitrary<RulePack> packs() {
        return packs(List.of());
    }

    /** Returns packs that ask tests written in Java, too, where a fact has their type; else as above. */
    public static Arbitrary<RulePack> packs(List<? extends NamedTest<?>> tests) {
        return PackArbitraries.packs(List.copyOf(tests));
    }

    /** Returns cases of vocabularies of their own. */
    public static Arbitrary<Facts> cases() {
        return Plain.of(vocabularies().flatMap(vocabulary -> cases(vocabulary.facts())));
    }

    /** Returns cases of which some of the facts are known, by evidence of every kind, as of any dates. */
    public static Arbitrary<Facts> cases(Collection<? extends Fact<?>> facts) {
        return cases(facts, TimeArbitraries.asOfs());
    }

    /** Returns cases of which some of the facts are known, as of the dates. */
    public static Arbitrary<Facts> cases(Collection<? extends Fact<?>> facts, Arbitrary<AsOf> dates) {
        return Plain.of(CaseArbitraries.of(List.copyOf(facts), dates));
    }

    /** Returns cases that a pack can be asked about: of the facts that it asks or declares, as of days on which it is in force. */
    public static Arbitrary<Facts> cases(RulePack pack) {
        return cases(PackArbitraries.asked(pack), PackArbitraries.asOf(pack.inForce()));
    }
}

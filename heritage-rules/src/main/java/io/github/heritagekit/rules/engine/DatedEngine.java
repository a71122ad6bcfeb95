// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.rules.facts.FactReader;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.pack.Suggestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rule engine as of a date: it decides by the rules in force on it.
 *
 * <p>Immutable and thread-safe.
 */
public final class DatedEngine {
    private final AsOf asOf;
    private final ImmutableList<RulePack> packs;
    private final ImmutableMap<String, Question<?>> questions;
    private final ImmutableMap<String, List<Rule<?>>> rules;
    private final ImmutableMap<String, Program> programs;
    private final int bound;

    private DatedEngine(
            AsOf asOf,
            ImmutableList<RulePack> packs,
            ImmutableMap<String, Question<?>> questions,
            ImmutableMap<String, List<Rule<?>>> rules,
            ImmutableMap<String, Program> programs,
            int bound) {
        this.asOf = asOf;
        this.packs = packs;
        this.questions = questions;
        this.rules = rules;
        this.programs = programs;
        this.bound = bound;
    }

    static DatedEngine of(List<RulePack> all, List<Rule<?>> additional, AsOf asOf, int bound) {
        LocalDate day = asOf.validOn();
        ImmutableList<RulePack> packs =
                all.stream().filter(pack -> inForce(pack.inForce(), day)).collect(ImmutableList.toImmutableList());
        Map<String, Question<?>> questions = new LinkedHashMap<>();
        Map<String, List<Rule<?>>> rules = new LinkedHashMap<>();
        Set<Fact<?>> vocabulary = new LinkedHashSet<>();
        List<Rule<?>> candidates = new ArrayList<>();
        for (RulePack pack : packs) {
            pack.questions().forEach(question -> questions.put(question.id(), question));
            vocabulary.addAll(pack.vocabulary().facts());
            pack.uses().forEach(used -> vocabulary.addAll(used.facts()));
            candidates.addAll(pack.rules());
        }
        candidates.addAll(additional);
        for (Rule<?> rule : candidates) {
            if (inForce(rule.inForce(), day)) {
                rules.computeIfAbsent(rule.question().id(), key -> new ArrayList<>())
                        .add(rule);
            }
        }
        ImmutableMap.Builder<String, Program> programs = ImmutableMap.builder();
        for (Question<?> question : questions.values()) {
            programs.put(question.id(), Compiler.compile(question, questions, rules, List.copyOf(vocabulary)));
        }
        return new DatedEngine(
                asOf,
                packs,
                ImmutableMap.copyOf(questions),
                ImmutableMap.copyOf(rules),
                programs.buildOrThrow(),
                bound);
    }

    private static boolean inForce(DateRange range, LocalDate day) {
        return range.contains(day) == DateRange.Containment.YES;
    }

    /** Returns the dates the engine is asked as of. */
    public AsOf asOf() {
        return asOf;
    }

    /** Returns the packs in force. */
    public List<RulePack> packs() {
        return packs;
    }

    /** Returns this engine with a reader of cases, so that it can be asked of them directly. */
    public <S> CaseEngine<S> reading(FactReader<S> reader) {
        return new CaseEngine<>(this, reader);
    }

    /**
     * Returns the verdict on a question for what is known of a case.
     *
     * @throws IllegalArgumentException if no pack in force declares the question with these answers, or the facts were read
     *     as of other dates
     */
    public <A> Assessment<A> assess(ChoiceQuestion<A> question, Facts facts) {
        return new Settler(this, facts, bound).choice(question.labelledAs(require(question, facts)));
    }

    /**
     * Returns the findings of a question for what is known of a case.
     *
     * @throws IllegalArgumentException if no pack in force declares the question with these answers, or the facts were read
     *     as of other dates
     */
    public <A> Findings<A> assess(CollectQuestion<A> question, Facts facts) {
        return new Settler(this, facts, bound).findings(question.labelledAs(require(question, facts)));
    }

    /** Returns the question as its pack declares it, which is where its names are. */
    private Question<?> require(Question<?> question, Facts facts) {
        Question<?> declared = questions.get(question.id());
        if (declared == null) {
            throw new IllegalArgumentException("no pack in force on " + asOf.validOn() + " declares the question `"
                    + question + "`"
                    + Suggestion.hint(question.id(), questions.keySet()) + "; the questions are "
                    + String.join(", ", questions.keySet()));
        }
        if (!declared.equals(question)) {
            throw new IllegalArgumentException("answers to `" + question + "` are " + declared.codes()
                    + " but were asked for as " + question.codes());
        }
        if (!facts.asOf().equals(asOf)) {
            throw new IllegalArgumentException(
                    "facts must be read as of " + asOf + " but were read as of " + facts.asOf());
        }
        return declared;
    }

    /** Returns the question as its pack declares it. */
    Question<?> declared(String id) {
        Question<?> question = questions.get(id);
        if (question == null) {
            throw new IllegalStateException("no question " + id);
        }
        return question;
    }

    List<Rule<?>> rulesOf(String question) {
        return rules.getOrDefault(question, List.of());
    }

    Program program(String question) {
        Program program = programs.get(question);
        if (program == null) {
            throw new IllegalStateException("no program for " + question);
        }
        return program;
    }
}

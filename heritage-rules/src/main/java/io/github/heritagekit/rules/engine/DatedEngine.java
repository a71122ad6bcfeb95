// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.facts.FactReader;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.pack.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A rule engine as of a date: it decides by the rules in force on it.
 *
 * <p>Immutable and thread-safe.
 */
public final class DatedEngine {
    private final AsOf asOf;
    private final InForce inForce;
    private final ImmutableMap<String, Fact<?>> declared;
    private final ImmutableMap<String, RuleOrder> rules;
    private final ImmutableMap<String, Program> programs;
    private final ImmutableList<Rule<?>> additional;
    private final int bound;

    private DatedEngine(
            AsOf asOf,
            InForce inForce,
            ImmutableMap<String, Fact<?>> declared,
            ImmutableMap<String, RuleOrder> rules,
            ImmutableMap<String, Program> programs,
            ImmutableList<Rule<?>> additional,
            int bound) {
        this.asOf = asOf;
        this.inForce = inForce;
        this.declared = declared;
        this.rules = rules;
        this.programs = programs;
        this.additional = additional;
        this.bound = bound;
    }

    static DatedEngine of(List<RulePack> all, List<Rule<?>> additional, AsOf asOf, int bound) {
        InForce inForce = InForce.on(asOf.validOn(), all, additional);
        Set<Fact<?>> vocabulary = new LinkedHashSet<>();
        for (RulePack pack : inForce.packs()) {
            vocabulary.addAll(pack.vocabulary().facts());
            pack.uses().forEach(used -> vocabulary.addAll(used.facts()));
        }
        Map<String, List<Rule<?>>> rules = new LinkedHashMap<>();
        for (Rule<?> rule : inForce.rules()) {
            rules.computeIfAbsent(rule.question().id(), key -> new ArrayList<>())
                    .add(rule);
        }
        ImmutableMap<String, RuleOrder> orders = ImmutableMap.copyOf(Maps.transformValues(rules, RuleOrder::of));
        Map<String, Question<?>> questions = questions(all, inForce);
        ImmutableMap.Builder<String, Program> programs = ImmutableMap.builder();
        for (Question<?> question : questions.values()) {
            programs.put(
                    question.id(),
                    Compiler.compile(
                            question,
                            questions,
                            orders,
                            inForce.impossible(),
                            List.copyOf(vocabulary),
                            asOf.validOn()));
        }
        return new DatedEngine(
                asOf,
                inForce,
                declared(vocabulary, inForce.rules()),
                orders,
                programs.buildOrThrow(),
                ImmutableList.copyOf(additional),
                bound);
    }

    /** Returns the facts by id: those of the vocabularies, and those that only the rules speak of. */
    private static ImmutableMap<String, Fact<?>> declared(Set<Fact<?>> vocabulary, List<Rule<?>> rules) {
        Map<String, Fact<?>> declared = new LinkedHashMap<>();
        vocabulary.forEach(fact -> declared.putIfAbsent(fact.id(), fact));
        vocabulary.forEach(fact -> declared.putIfAbsent(fact.base().id(), fact.base()));
        for (Rule<?> rule : rules) {
            rule.when().leaves().stream()
                    .map(leaf -> leaf.fact().base())
                    .filter(fact -> fact.answerOf().isEmpty())
                    .forEach(fact -> declared.putIfAbsent(fact.id(), fact));
        }
        return ImmutableMap.copyOf(declared);
    }

    /** Returns the questions in force, and those of packs that are not: rules that read their answers find none. */
    private static Map<String, Question<?>> questions(List<RulePack> all, InForce inForce) {
        Map<String, Question<?>> questions = new LinkedHashMap<>(inForce.questions());
        all.forEach(pack -> pack.questions().forEach(question -> questions.putIfAbsent(question.id(), question)));
        return questions;
    }

    /** Returns the dates the engine is asked as of. */
    public AsOf asOf() {
        return asOf;
    }

    /** Returns the packs in force. */
    public List<RulePack> packs() {
        return inForce.packs();
    }

    /** Returns this engine with a reader of cases, so that it can be asked of them directly. */
    public <S> CaseEngine<S> reading(FactReader<S> reader) {
        return new CaseEngine<>(this, reader);
    }

    /**
     * Returns the facts that a question can ask of a case, those of earlier questions that it rests on included, in the
     * order of the vocabularies. Of a view it is the fact that it is computed from.
     *
     * @throws IllegalArgumentException if no pack in force declares the question with these answers
     */
    public List<Fact<?>> facts(Question<?> question) {
        return program(require(question).id()).facts();
    }

    /**
     * Returns the verdict on a question for what is known of a case.
     *
     * <p>Evidence counts as evidence of the fact of its id as the packs declare it: "nobody looked" leaves all that they say can
     * be.
     *
     * @throws IllegalArgumentException if no pack in force declares the question with these answers, or the facts were read
     *     as of other dates, say of a fact what cannot be by its declaration in the packs, or give the answer to a question
     */
    public <A> Assessment<A> assess(ChoiceQuestion<A> question, Facts facts) {
        return new Settler(this, declared(facts), bound).choice(question.labelledAs(require(question)));
    }

    /**
     * Returns the findings of a question for what is known of a case.
     *
     * @throws IllegalArgumentException as for a choice
     */
    public <A> Findings<A> assess(CollectQuestion<A> question, Facts facts) {
        return new Settler(this, declared(facts), bound).findings(question.labelledAs(require(question)));
    }

    /**
     * Returns the facts as the packs declare them, so that evidence is read the same whatever the fact through which it was put.
     *
     * @throws IllegalArgumentException if they were read as of other dates, or say of a fact what cannot be
     */
    private Facts declared(Facts facts) {
        requireSameDates(facts);
        facts.known().forEach(this::requireReadable);
        return facts.declaredBy(
                fact -> Optional.<Fact<?>>ofNullable(declared.get(fact.id())).orElse(fact));
    }

    private void requireSameDates(Facts facts) {
        if (!facts.asOf().equals(asOf)) {
            throw new IllegalArgumentException(
                    "facts must be read as of " + asOf + " but were read as of " + facts.asOf());
        }
    }

    /**
     * Returns why the packs cannot take what is known of a case; empty if they can.
     *
     * @throws IllegalArgumentException if it was read as of other dates
     */
    Optional<String> refusal(Facts facts) {
        requireSameDates(facts);
        try {
            declared(facts);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** Evidence of what packs declare otherwise would be passed over. */
    private void requireReadable(Fact<?> known) {
        if (programs.containsKey(known.id())) {
            throw new IllegalArgumentException("evidence of `" + known.id()
                    + "` cannot be given: it is the answer to a question and follows from the rules");
        }
        Fact<?> own = declared.get(known.id());
        if (own != null && !own.equals(known)) {
            throw new IllegalArgumentException("evidence of `" + known.id() + "` must be of a " + own.type()
                    + ", as the packs declare it, but is of a " + known.type());
        }
    }

    /**
     * Returns the question as its pack declares it, be its answers what they may.
     *
     * @throws IllegalArgumentException if no pack in force declares it
     */
    Question<?> require(String id) {
        Question<?> declared = inForce.questions().get(id);
        if (declared == null) {
            Set<String> ids = inForce.questions().keySet();
            throw new IllegalArgumentException("no pack in force on " + day() + " declares the question `" + id + "`"
                    + Suggestion.hint(id, ids)
                    + (ids.isEmpty() ? "; none declares any" : "; the questions are " + String.join(", ", ids)));
        }
        return declared;
    }

    private Question<?> require(Question<?> question) {
        Question<?> declared = require(question.id());
        if (!declared.equals(question)) {
            throw new IllegalArgumentException("answers to `" + question + "` are " + declared.codes()
                    + " but were asked for as " + question.codes());
        }
        return declared;
    }

    private String day() {
        return asOf.equals(AsOf.ANY_DAY) ? asOf.toString() : asOf.validOn().toString();
    }

    <A> Changes<A> changes(Assessment<A> assessment, int most) {
        return new Settler(this, assessment.facts(), bound).changes(assessment, most);
    }

    ImmutableList<Rule<?>> additional() {
        return additional;
    }

    int bound() {
        return bound;
    }

    RuleOrder rulesOf(String question) {
        RuleOrder order = rules.get(question);
        return order == null ? RuleOrder.of(List.of()) : order;
    }

    Program program(String question) {
        Program program = programs.get(question);
        if (program == null) {
            throw new IllegalStateException("no program for " + question);
        }
        return program;
    }
}

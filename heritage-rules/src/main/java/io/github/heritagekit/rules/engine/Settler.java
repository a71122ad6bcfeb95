// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Membership;
import io.github.heritagekit.rules.lang.Possible;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.lang.ValueSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settles one question for one case: what all completions of the evidence agree on, and every rule explained. */
final class Settler {
    private final DatedEngine engine;
    private final Facts facts;
    private final int bound;
    private final Map<String, Assessed> settled;
    private final Map<String, Possible> answers = new LinkedHashMap<>();
    private final List<Assessed> premises = new ArrayList<>();

    Settler(DatedEngine engine, Facts facts, int bound) {
        this(engine, facts, bound, new LinkedHashMap<>());
    }

    /** Settles a premise: what is settled already is not settled again. */
    private Settler(DatedEngine engine, Facts facts, int bound, Map<String, Assessed> settled) {
        this.engine = engine;
        this.facts = facts;
        this.bound = bound;
        this.settled = settled;
    }

    <A> Assessment<A> choice(ChoiceQuestion<A> question) {
        answerPremises(question.id());
        List<RuleExplanation> rules = Considered.of(engine.rulesOf(question.id()), facts, answers);
        Search search = search(new Target(engine.program(question.id()), -1));
        Verdict<A> verdict = verdict(question, search, rules);
        Ground ground = new Ground(engine, facts, rules, premises, search.atOdds());
        return new Assessment<>(question, verdict, ground, caseSplit(question, verdict, search.target(), rules));
    }

    /**
     * What was found of a target.
     *
     * @param target the target, without what is declared impossible and the evidence cannot escape
     * @param diagram its outcomes
     * @param atOdds what the evidence cannot escape
     */
    private record Search(Target target, Diagram diagram, List<Condition> atOdds) {}

    /** Searches a target: an error in the data must not silence a rule, so what it cannot escape counts as possible. */
    private Search search(Target whole) {
        List<Variable> variables = Variable.of(whole.program().cells(), facts);
        Diagram diagram = Diagram.of(whole, variables, bound);
        if (!diagram.outcomes().isEmpty()) {
            return new Search(whole, diagram, List.of());
        }
        List<Program.Never> unescaped = Odds.of(whole, variables, bound);
        Target target = whole.without(unescaped);
        return new Search(
                target,
                Diagram.of(target, variables, bound),
                unescaped.stream().map(Program.Never::condition).distinct().toList());
    }

    /** Returns the cases of a verdict that is decided though no rule certainly gives its answer. */
    private <A> Optional<CaseSplit> caseSplit(
            ChoiceQuestion<A> question, Verdict<A> verdict, Target target, List<RuleExplanation> rules) {
        Optional<String> code = verdict.decided().map(question::code);
        return code.isEmpty() || CaseSplitter.isGiven(code.get(), rules)
                ? Optional.empty()
                : CaseSplitter.of(target, question.codes().indexOf(code.get()), facts);
    }

    /** Returns the cheapest changes that would lead from the verdict to another answer. */
    <A> Changes<A> changes(Assessment<A> assessment, int most) {
        ChoiceQuestion<A> question = assessment.question();
        Target target = new Target(engine.program(question.id()), -1);
        if (assessment.verdict() instanceof Verdict.Open<A>) {
            return new Changes<>(List.of(), false, Proof.PROVEN);
        }
        int now =
                assessment.verdict().decided().map(question.answers()::indexOf).orElse(-1);
        Changer.Found found = Changer.of(target, !assessment.atOdds().isEmpty(), facts, now, bound);
        List<Change<A>> changes = found.changes().stream()
                .sorted(Comparator.comparingInt(Changer.Draft::answer))
                .map(draft -> new Change<>(
                        draft.moves().stream().map(Move::alteration).toList(),
                        question.answers().get(draft.answer()),
                        draft.cost()))
                .toList();
        boolean more = changes.size() > most;
        return new Changes<>(
                more ? changes.subList(0, most) : changes, more, found.cut() ? Proof.BOUND_REACHED : Proof.PROVEN);
    }

    <A> Findings<A> findings(CollectQuestion<A> question) {
        answerPremises(question.id());
        List<RuleExplanation> rules = Considered.of(engine.rulesOf(question.id()), facts, answers);
        Map<A, Findings.Found> byAnswer = new LinkedHashMap<>();
        Map<A, CaseSplit> caseSplits = new LinkedHashMap<>();
        Set<Condition> atOdds = new LinkedHashSet<>();
        for (int i = 0; i < question.codes().size(); i++) {
            Search search = search(new Target(engine.program(question.id()), i));
            atOdds.addAll(search.atOdds());
            A answer = question.answers().get(i);
            Findings.Found found =
                    found(search.diagram(), search.target().program().facts());
            byAnswer.put(answer, found);
            if (found.truth() == Truth.TRUE
                    && !CaseSplitter.isGiven(question.codes().get(i), rules)) {
                CaseSplitter.of(search.target(), i, facts).ifPresent(split -> caseSplits.put(answer, split));
            }
        }
        return new Findings<>(
                question, byAnswer, caseSplits, new Ground(engine, facts, rules, premises, List.copyOf(atOdds)));
    }

    private Findings.Found found(Diagram diagram, List<Fact<?>> vocabulary) {
        BitSet outcomes = diagram.outcomes();
        if (outcomes.cardinality() == 1) {
            boolean disputed = outcomes.get(Target.DISPUTED);
            Truth truth = disputed ? Truth.UNKNOWN : Truth.of(outcomes.get(Target.YES));
            return new Findings.Found(truth, disputed, List.of(), Proof.PROVEN);
        }
        Missing.Found missing = Missing.of(diagram, facts, vocabulary, bound);
        return new Findings.Found(Truth.UNKNOWN, false, missing.asking(), missing.proof());
    }

    /** Answers the questions that this one rests on, each once, in the order of the program. */
    private void answerPremises(String question) {
        List<Program.Step> steps = engine.program(question).steps();
        for (Program.Step step : steps.subList(0, steps.size() - 1)) {
            Assessed premise = settled.get(step.question().id());
            if (premise == null) {
                Settler settler = new Settler(engine, facts, bound, settled);
                premise = step.question() instanceof ChoiceQuestion<?> choice
                        ? settler.choice(choice)
                        : settler.findings((CollectQuestion<?>) step.question());
                settled.put(step.question().id(), premise);
            }
            premises.add(premise);
            answers.put(
                    step.question().id(),
                    premise instanceof Assessment<?> assessment
                            ? possible(assessment)
                            : possible((Findings<?>) premise));
        }
    }

    private static <A> Possible possible(Assessment<A> assessment) {
        return possible(assessment.question(), assessment.verdict());
    }

    private static <A> Possible possible(ChoiceQuestion<A> question, Verdict<A> verdict) {
        return verdict.fold(
                decided -> ValueSet.names(List.of(question.code(decided.answer()))),
                silent -> ValueSet.onlyNone(false),
                contradictory -> ValueSet.names(
                        contradictory.answers().stream().map(question::code).toList()),
                open -> possible(question, open));
    }

    private static <A> Possible possible(ChoiceQuestion<A> question, Verdict.Open<A> open) {
        Set<String> codes = new LinkedHashSet<>();
        boolean none = false;
        for (Outcome<A> outcome : open.outcomes()) {
            if (outcome instanceof Outcome.Answer<A> answer) {
                codes.add(question.code(answer.answer()));
            } else if (outcome instanceof Outcome.Contradiction<A>) {
                codes.addAll(question.codes());
            } else {
                none = true;
            }
        }
        return ValueSet.names(codes).withNone(none);
    }

    private static <A> Possible possible(Findings<A> findings) {
        List<String> present = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        findings.byAnswer().forEach((answer, found) -> {
            if (found.truth() != Truth.UNKNOWN) {
                (found.truth() == Truth.TRUE ? present : absent)
                        .add(findings.question().code(answer));
            }
        });
        SetFinding<String> known = SetFinding.<String>unrecorded()
                .including(present.toArray(String[]::new))
                .excluding(absent.toArray(String[]::new));
        return Membership.of(known, code -> code);
    }

    private <A> Verdict<A> verdict(ChoiceQuestion<A> question, Search search, List<RuleExplanation> rules) {
        Target target = search.target();
        BitSet outcomes = search.diagram().outcomes();
        if (outcomes.cardinality() > 1) {
            Missing.Found missing =
                    Missing.of(search.diagram(), facts, target.program().facts(), bound);
            return new Verdict.Open<>(outcomes(question, target, outcomes), missing.asking(), missing.proof());
        }
        int outcome = outcomes.nextSetBit(0);
        if (outcome == target.silence()) {
            return new Verdict.Silent<>();
        }
        return outcome == target.contradiction()
                ? contradictory(question, standing(target, rules))
                : new Verdict.Decided<>(question.answers().get(outcome));
    }

    private static <A> Set<Outcome<A>> outcomes(ChoiceQuestion<A> question, Target target, BitSet numbers) {
        Set<Outcome<A>> outcomes = new LinkedHashSet<>();
        numbers.stream().forEach(number -> {
            if (number == target.silence()) {
                outcomes.add(new Outcome.Silence<>());
            } else if (number == target.contradiction()) {
                outcomes.add(new Outcome.Contradiction<>());
            } else {
                outcomes.add(new Outcome.Answer<>(question.answers().get(number)));
            }
        });
        return outcomes;
    }

    /** Returns the rules that give an answer and hold, or may: some completion makes them stand. */
    private List<RuleExplanation> standing(Target target, List<RuleExplanation> rules) {
        Map<String, Integer> places = new LinkedHashMap<>();
        target.program().target().rules().forEach(rule -> places.put(rule.id(), places.size()));
        List<RuleExplanation> standing = new ArrayList<>();
        int left = bound;
        for (RuleExplanation rule : rules) {
            boolean stands = rule.standing() == Standing.HOLDS;
            if (rule.standing() == Standing.OPEN && rule.rule().answerCode().isPresent()) {
                int place = Optional.ofNullable(places.get(rule.rule().id())).orElseThrow();
                Diagram diagram = Diagram.of(target.standing(place), facts, left);
                left = Math.max(0, left - diagram.searched());
                stands = diagram.outcomes().nextSetBit(Target.YES) >= 0;
            }
            if (stands && rule.rule().answerCode().isPresent()) {
                standing.add(rule);
            }
        }
        return standing;
    }

    private static <A> Verdict<A> contradictory(ChoiceQuestion<A> question, List<RuleExplanation> giving) {
        Set<A> answers = new LinkedHashSet<>();
        for (String code : question.codes()) {
            if (giving.stream()
                    .anyMatch(rule -> rule.rule().answerCode().orElseThrow().equals(code))) {
                answers.add(question.answer(code));
            }
        }
        return new Verdict.Contradictory<>(
                answers, giving.stream().map(rule -> rule.rule().id()).toList());
    }
}

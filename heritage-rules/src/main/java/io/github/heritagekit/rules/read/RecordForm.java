// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.engine.Alteration;
import io.github.heritagekit.rules.engine.Asking;
import io.github.heritagekit.rules.engine.Assessed;
import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.CaseSplit;
import io.github.heritagekit.rules.engine.Change;
import io.github.heritagekit.rules.engine.Changes;
import io.github.heritagekit.rules.engine.Failure;
import io.github.heritagekit.rules.engine.Findings;
import io.github.heritagekit.rules.engine.Outcome;
import io.github.heritagekit.rules.engine.Verdict;
import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Writes an assessment as a record has it. */
final class RecordForm {
    private final ConditionForm conditions = new ConditionForm(ShortNames.ids());
    private final WhyForm whys = new WhyForm(conditions);

    private RecordForm() {}

    static Written.Entries of(Assessed assessed) {
        return new RecordForm().file(assessed);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> Written items(Collection<T> items, Function<T, Written> form) {
        return new Written.Items(items.stream().map(form).toList(), false);
    }

    private Written.Entries file(Assessed assessed) {
        Written.Map types = Written.map();
        assessed.facts()
                .known()
                .forEach(fact -> types.put(fact.id(), fact.type().typeName()));
        List<String> added = assessed.additionalRules().stream().map(Rule::id).toList();
        Written.Map file = Written.map()
                .put("format", new Written.Word(RecordLayout.FORMAT, RecordLayout.FORMAT))
                .put("packs", items(assessed.packs(), RecordForm::pack))
                .putIf(!added.isEmpty(), "added", Written.list(added))
                .put("bound", Written.count(assessed.bound()))
                .put("types", types.closed())
                .put("case", FactsWriter.form(assessed.facts()));
        answered(assessed, file);
        return (Written.Entries) Written.compact(file.put("changes", changes(assessed))
                .put("exact", Written.flag(assessed.exact()))
                .putIf(!assessed.premises().isEmpty(), "premises", items(assessed.premises(), this::premise))
                .closed());
    }

    private static Written pack(RulePack pack) {
        return Written.map()
                .put("pack", pack.id())
                .put("version", pack.version())
                .put("hash", pack.contentHash())
                .closed();
    }

    private Written premise(Assessed premise) {
        Written.Map map = Written.map();
        answered(premise, map);
        return map.closed();
    }

    /** Adds what came of a question; a premise's own premises stand beside it, each once. */
    private void answered(Assessed assessed, Written.Map map) {
        map.put("question", assessed.question().id())
                .put("answers", Written.list(assessed.question().codes()));
        if (assessed.question() instanceof ChoiceQuestion<?> choice) {
            map.put("resolution", word(choice.resolution()));
        }
        if (assessed instanceof Assessment<?> choice) {
            map.put("verdict", verdict(choice));
        } else {
            map.put("findings", findings((Findings<?>) assessed));
        }
        map.putIf(!assessed.atOdds().isEmpty(), "atOdds", items(assessed.atOdds(), this::condition))
                .put("caseSplit", caseSplit(assessed))
                .put("rules", items(assessed.rules(), this::rule))
                .putIf(!assessed.failures().isEmpty(), "failures", items(assessed.failures(), RecordForm::failure));
    }

    private Written condition(Condition condition) {
        return condition.accept(conditions);
    }

    private static <A> Written verdict(Assessment<A> assessment) {
        Function<Collection<A>, Written> coded = answers ->
                Written.list(answers.stream().map(assessment.question()::code).toList());
        return assessment
                .verdict()
                .fold(
                        decided -> Written.map()
                                .put("decided", assessment.question().code(decided.answer())),
                        silent -> Written.map().put("silent", Written.flag(true)),
                        contradictory -> Written.map()
                                .put(
                                        "contradictory",
                                        Written.map()
                                                .put("answers", coded.apply(contradictory.answers()))
                                                .put("rules", Written.list(contradictory.rules()))
                                                .closed()),
                        open -> Written.map().put("open", open(open, coded)))
                .closed();
    }

    private static <A> Written open(Verdict.Open<A> open, Function<Collection<A>, Written> coded) {
        List<A> answers = open.outcomes().stream()
                .filter(Outcome.Answer.class::isInstance)
                .map(outcome -> ((Outcome.Answer<A>) outcome).answer())
                .toList();
        return Written.map()
                .put("answers", coded.apply(answers))
                .put("silent", Written.flag(open.outcomes().contains(new Outcome.Silence<A>())))
                .put("contradictory", Written.flag(open.outcomes().contains(new Outcome.Contradiction<A>())))
                .put("missing", items(open.asking(), RecordForm::asking))
                .put("proof", word(open.proof()))
                .closed();
    }

    private static Written asking(Asking asking) {
        return Written.map()
                .put("fact", asking.fact().id())
                .put("settling", Written.count(asking.settling()))
                .put("cases", Written.count(asking.cases()))
                .closed();
    }

    private <A> Written findings(Findings<A> findings) {
        Written.Map map = Written.map();
        findings.byAnswer()
                .forEach((answer, found) -> map.put(
                        findings.question().code(answer),
                        Written.map()
                                .put("found", WhyForm.word(found.truth()))
                                .putIf(found.restsOnContradiction(), "restsOnContradiction", Written.flag(true))
                                .put("missing", items(found.asking(), RecordForm::asking))
                                .put("proof", word(found.proof()))
                                .put("caseSplit", findings.caseSplit(answer).map(this::caseSplit))
                                .closed()));
        return map.closed();
    }

    private Optional<Written> caseSplit(Assessed assessed) {
        return assessed instanceof Assessment<?> choice ? choice.caseSplit().map(this::caseSplit) : Optional.empty();
    }

    private Written caseSplit(CaseSplit split) {
        if (split instanceof CaseSplit.Given given) {
            return Written.map().put("rules", Written.list(given.rules())).closed();
        }
        CaseSplit.Split cases = (CaseSplit.Split) split;
        Written told = items(
                cases.cases(),
                each -> Written.map()
                        .put("when", condition(each.when()))
                        .put("then", caseSplit(each.then()))
                        .closed());
        Written by =
                Written.map().put("fact", cases.fact().id()).put("cases", told).closed();
        return Written.map().put("split", by).closed();
    }

    private Optional<Written> changes(Assessed assessed) {
        boolean settled = assessed instanceof Assessment<?> choice && !(choice.verdict() instanceof Verdict.Open<?>);
        return settled ? Optional.of(changes((Assessment<?>) assessed)) : Optional.empty();
    }

    private <A> Written changes(Assessment<A> assessment) {
        Changes<A> changes = assessment.changes();
        return Written.map()
                .put("list", items(changes.list(), change -> change(change, assessment.question())))
                .put("more", Written.flag(changes.more()))
                .put("proof", word(changes.proof()))
                .closed();
    }

    private <A> Written change(Change<A> change, ChoiceQuestion<A> question) {
        return Written.map()
                .put("answer", question.code(change.answer()))
                .put("cost", Written.count(change.cost()))
                .put("alter", items(change.alterations(), this::alteration))
                .closed();
    }

    private Written alteration(Alteration alteration) {
        return Written.map()
                .put("fact", alteration.fact().id())
                .put("to", condition(alteration.to()))
                .put("witness", FactsWriter.evidence(alteration.fact(), alteration.witness()))
                .closed();
    }

    private Written rule(RuleExplanation explained) {
        Rule<?> rule = explained.rule();
        Written.Map details = Written.map();
        rule.details().forEach((key, text) -> details.put(key, Written.wording(text)));
        Optional<Wording> label = rule.label();
        return Written.map()
                .put("rule", rule.id())
                .put("answer", rule.answerCode().map(Written::text))
                .putIf(rule.answerCode().isEmpty(), "exempts", Written.flag(true))
                .put("standing", word(explained.standing()))
                .putIf(!explained.exceptions().isEmpty(), "exceptions", Written.list(explained.exceptions()))
                .put("label", label.map(Written::wording))
                .putIf(!rule.basis().isEmpty(), "basis", items(rule.basis(), PackForm::citation))
                .putIf(!details.isEmpty(), "details", details.closed())
                .put("why", whys.of(explained.why()))
                .closed();
    }

    private static Written failure(Failure failure) {
        return Written.map()
                .put("rule", failure.rule())
                .put("test", failure.test().id())
                .put("fact", failure.fact().id())
                .put("cause", failure.cause())
                .closed();
    }
}

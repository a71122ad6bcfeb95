// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.rules.facts.Evidence;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.pack.Expectation;
import io.github.heritagekit.rules.pack.PackExample;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.pack.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Writes a pack as its file has it. */
final class PackForm {
    private final RulePack pack;
    private final ShortNames names;
    private final DeclarationForm declarations;
    private final ConditionForm conditions;

    PackForm(RulePack pack) {
        this.pack = pack;
        this.names = new ShortNames(pack);
        this.declarations = new DeclarationForm(names);
        this.conditions = new ConditionForm(names);
    }

    Written.Entries file() {
        Written.Map facts = Written.map();
        pack.vocabulary().facts().forEach(fact -> facts.put(fact.name(), declarations.fact(fact)));
        Written.Map questions = Written.map();
        pack.questions().forEach(each -> questions.put(names.question(each), declarations.question(each)));
        List<String> uses = pack.uses().stream().map(Vocabulary::id).toList();
        List<Written> impossible =
                pack.impossible().stream().map(this::condition).toList();
        List<Written> rules = pack.rules().stream().map(this::rule).toList();
        List<Written> examples = new ArrayList<>();
        pack.examples().forEach(each -> examples.add(example(each, examples.size() + 1)));
        return (Written.Entries) Written.map()
                .put("format", new Written.Word("1", "1"))
                .put("pack", pack.id())
                .put("version", pack.version())
                .putIf(!pack.title().equals(Wording.of(pack.id())), "title", Written.wording(pack.title()))
                .putIf(
                        isDated(pack.inForce()),
                        "inForce",
                        Written.text(pack.inForce().toString()))
                .putIf(!uses.isEmpty(), "uses", Written.list(uses))
                .putIf(!facts.isEmpty(), "facts", facts.open())
                .putIf(!impossible.isEmpty(), "impossible", new Written.Items(impossible, true))
                .put("questions", questions.open())
                .put("rules", new Written.Items(rules, true))
                .putIf(!examples.isEmpty(), "examples", new Written.Items(examples, true))
                .open();
    }

    private static boolean isDated(DateRange range) {
        return !range.equals(DateRange.always());
    }

    private Written condition(Condition condition) {
        return condition.accept(conditions);
    }

    private Written rule(Rule<?> rule) {
        String question = names.question(rule.question());
        List<String> targets = rule.exceptionTo().stream().map(names::own).toList();
        Written.Map details = Written.map();
        rule.details().forEach((key, text) -> details.put(key, Written.wording(text)));
        return Written.map()
                .put("id", names.own(rule.id()))
                .put("label", rule.label().map(Written::wording))
                .put(
                        "answer",
                        rule.answerCode()
                                .map(code -> Written.map().put(question, code).closed()))
                .putIf(rule.answerCode().isEmpty(), "exempts", Written.text(question))
                .putIf(
                        !targets.isEmpty(),
                        "exceptionTo",
                        targets.isEmpty() ? Written.list(targets) : Written.texts(targets))
                .putIf(
                        isDated(rule.inForce()),
                        "inForce",
                        Written.text(rule.inForce().toString()))
                .put("when", condition(rule.when()))
                .putIf(!rule.basis().isEmpty(), "basis", basis(rule.basis()))
                .putIf(!details.isEmpty(), "details", details.closed())
                .open();
    }

    private static Written basis(List<Citation> basis) {
        List<Written> citations = basis.stream().map(PackForm::citation).toList();
        return citations.size() == 1 ? citations.get(0) : new Written.Items(citations, true);
    }

    /** Returns a citation as the text that is read as it, if there is one. */
    static Written citation(Citation citation) {
        String document = citation.document();
        String article = citation.article().orElse("");
        for (String text : List.of(document + article, document + ", " + article)) {
            if (text.equals(text.strip()) && BasisSyntax.split(text).equals(citation)) {
                return Written.text(text);
            }
        }
        return Written.map()
                .put("document", document)
                .put("article", citation.article().map(Written::text))
                .put("edition", citation.edition().map(Written::text))
                .closed();
    }

    private Written example(PackExample example, int number) {
        Facts given = example.given();
        Written.Map known = Written.map();
        given.known()
                .forEach(fact -> known.put(
                        names.fact(fact), evidence(fact, given.evidence(fact).orElseThrow())));
        Written.Map expect = Written.map();
        example.expect().forEach(each -> expect.put(names.question(each.question()), expected(each)));
        return Written.map()
                .putIf(!example.name().equals("example " + number), "name", Written.text(example.name()))
                .putIf(
                        !given.asOf().equals(AsOf.ANY_DAY),
                        "asOf",
                        Written.text(given.asOf().toString()))
                .put("given", known.closed())
                .put("expect", expect.closed())
                .open();
    }

    private static Written evidence(Fact<?> fact, Evidence evidence) {
        if (evidence.recorded() instanceof SetFinding<?> set) {
            return EvidenceForm.members(set);
        }
        return finding((Finding<?>) evidence.recorded(), fact.type());
    }

    private static <T> Written finding(Finding<T> finding, FactType<?> type) {
        return finding.fold(new EvidenceForm<>(type));
    }

    private Written expected(Expectation expectation) {
        if (expectation instanceof Expectation.Answer answer) {
            return Written.text(answer.code());
        }
        if (expectation instanceof Expectation.Openness open) {
            List<String> missing = open.missing().stream().map(names::fact).toList();
            return Written.map().put("open", Written.list(missing)).closed();
        }
        if (expectation instanceof Expectation.Collected collected) {
            Written.Map answers = Written.map();
            collected.answers().forEach((code, truth) -> answers.put(code, truth(truth)));
            return answers.closed();
        }
        return Written.text(expectation instanceof Expectation.Silence ? "silent" : "contradictory");
    }

    private static Written truth(Truth truth) {
        return truth == Truth.UNKNOWN ? Written.text("open") : Written.flag(truth == Truth.TRUE);
    }
}

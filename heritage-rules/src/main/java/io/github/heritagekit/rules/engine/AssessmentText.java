// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.explain.ExplanationPrinter;
import io.github.heritagekit.rules.explain.Page;
import io.github.heritagekit.rules.lang.Bilingual;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says a whole assessment in words: the outcome, why, what it rests on, what is missing, and what it is not. */
final class AssessmentText {
    private final Assessed assessed;
    private final Locale language;
    private final Bilingual speech;
    private final Headlines headlines;
    private final ExplanationPrinter printer;
    private final Page page;

    AssessmentText(Assessed assessed, ExplanationPrinter printer) {
        this.assessed = assessed;
        this.language = printer.language();
        this.speech = Bilingual.in(language);
        this.headlines = new Headlines(language);
        Map<String, String> answers = new LinkedHashMap<>();
        assessed.premises().forEach(premise -> answers.put(premise.question().id(), headlines.withRules(premise)));
        this.printer = printer.knowing(answers);
        this.page = printer.page();
    }

    String text() {
        page.title(headlines.of(assessed));
        page.sentence(speech.say("as of ", "时间：") + day() + speech.say(", by ", "，依据规则包：") + packs());
        assessed.premises().forEach(premise -> page.sentence(speech.say("rests on ", "前提：") + headlines.of(premise)));
        atOdds();
        rules(assessed);
        cases(assessed);
        if (assessed.missing().isEmpty() && !isDecidedByCases(assessed)) {
            settled(OpenFacts.of(assessed));
        }
        for (Assessed premise : assessed.premises()) {
            page.section(speech.say("why ", "关于") + headlines.of(premise));
            rules(premise);
            cases(premise);
        }
        doubts();
        missing();
        changes();
        page.sentence(speech.say(
                "No legal advice. Only the packs named were asked; whether the evidence is right was not checked.",
                "本结果不构成法律意见；仅依据上列规则包，未核实证据是否属实。"));
        return page.text();
    }

    private String day() {
        AsOf asOf = assessed.facts().asOf();
        return asOf.equals(AsOf.ANY_DAY)
                ? speech.say(asOf.toString(), "不限日期")
                : asOf.validOn()
                        + (asOf.validOn().equals(asOf.knownOn())
                                ? ""
                                : speech.say(" as known on ", "，依据截至下列日期的资料：") + asOf.knownOn());
    }

    private String packs() {
        return assessed.packs().stream().map(RulePack::toString).collect(Collectors.joining(", "));
    }

    private void atOdds() {
        if (!assessed.atOdds().isEmpty()) {
            page.sentence(speech.say(
                    "The evidence is at odds with the packs, which say that this cannot be; the outcome follows as if it"
                            + " could:",
                    "证据与规则包不符：规则包声明下列情形不可能；结果按其可能得出："));
            assessed.atOdds().forEach(condition -> page.item(condition.phrase(language)));
        }
    }

    private void rules(Assessed subject) {
        Optional<Roles> roles =
                subject instanceof Assessment<?> choice ? Optional.of(new Roles(choice, language)) : Optional.empty();
        subject.rules()
                .forEach(rule ->
                        printer.print(rule, roles.map(each -> each.of(rule)).orElse(List.of()), page));
    }

    /** Tells the cases in which different rules give one answer; of a collect question, of each such answer. */
    private void cases(Assessed subject) {
        if (subject instanceof Findings<?> findings) {
            casesOfFindings(findings);
        } else if (isDecidedByCases(subject)) {
            cases("", ((Assessment<?>) subject).caseSplit(), subject);
        }
    }

    private <A> void casesOfFindings(Findings<A> findings) {
        for (A answer : findings.foundByCases()) {
            String code = findings.question().code(answer);
            String name = findings.question().label(code).in(language) + speech.say(": ", "：");
            cases(name, findings.caseSplit(answer), findings);
        }
    }

    private void cases(String answer, Optional<CaseSplit> split, Assessed subject) {
        if (split.isPresent() && split.get() instanceof CaseSplit.Given given) {
            String rules = String.join(", ", given.rules());
            page.sentence(answer
                    + speech.say(
                            (answer.isEmpty() ? "Decided" : "yes") + " in all that is possible, by " + rules + ".",
                            "各种可能下均由" + rules + "作出回答，已定。"));
            return;
        }
        Set<Fact<?>> facts =
                OpenFacts.unknown(split.map(CaseSplit::facts).orElseGet(() -> OpenFacts.of(subject)), subject);
        boolean byTests = facts.isEmpty() && !subject.failures().isEmpty();
        page.sentence(answer
                + speech.say(
                        (answer.isEmpty() ? "Decided" : "yes")
                                + (byTests
                                        ? " however the tests that failed come out"
                                        : " whatever is found" + about(facts))
                                + ": each possibility left open is answered alike by one of these rules.",
                        (byTests ? "无论出错的测试结果如何" : whatever(facts)) + "，均已定：各种可能均由上列规则之一作出相同回答。"));
        split.ifPresent(told -> told(told, 0));
    }

    private String about(Set<Fact<?>> facts) {
        return facts.isEmpty() ? "" : " about " + headlines.about(facts);
    }

    private String whatever(Set<Fact<?>> facts) {
        return facts.isEmpty() ? "无论查明结果如何" : "无论" + headlines.about(facts) + "的查明结果如何";
    }

    /** Says of what is not known that it no longer matters. */
    private void settled(Set<Fact<?>> facts) {
        if (!facts.isEmpty()) {
            String start = assessed instanceof Assessment<?> choice
                    ? choice.verdict()
                            .fold(
                                    decided -> speech.say("Decided", "均已定。"),
                                    silent -> speech.say("No rule answers,", "均没有规则适用。"),
                                    contradictory -> speech.say("The rules contradict each other,", "规则均相互矛盾。"),
                                    open -> speech.say("Settled", "均已定。"))
                    : speech.say("Settled", "均已定。");
            page.sentence(speech.say(start + " whatever is found" + about(facts) + ".", whatever(facts) + "，" + start));
        }
    }

    /** Says what would have to be altered for another answer. */
    private void changes() {
        if (assessed instanceof Assessment<?> choice) {
            List<String> changes = new ChangePhrases(language).of(choice);
            if (!changes.isEmpty()) {
                page.section(speech.say("what would change it:", "改变结论的条件："));
                changes.forEach(page::item);
            }
        }
    }

    private static boolean isDecidedByCases(Assessed subject) {
        return subject instanceof Assessment<?> choice
                && choice.verdict() instanceof Verdict.Decided<?>
                && choice.imposing().isEmpty();
    }

    private void told(CaseSplit cases, int depth) {
        if (cases instanceof CaseSplit.Split split) {
            for (CaseSplit.Case each : split.cases()) {
                String by = each.then() instanceof CaseSplit.Given given ? by(given) : "";
                page.part(depth, speech.say("if", "若"), each.when().phrase(language), by);
                told(each.then(), depth + 1);
            }
        }
    }

    private String by(CaseSplit.Given given) {
        return speech.say("by ", "规则：") + String.join(", ", given.rules());
    }

    /** What tests written in Java threw, or did not tell, is said of this question and of all that it rests on. */
    private void doubts() {
        List<Failure> failures = assessed.failures();
        if (!failures.isEmpty()) {
            page.section(speech.say(
                    "tests written in Java that failed; what they ask counts as unknown:", "以下Java测试出错，所问事项按未知处理："));
            failures.stream().distinct().forEach(failure -> page.item(failure.toString()));
        }
        if (!assessed.exact()) {
            page.sentence(speech.say(
                    "Not exact: a test written in Java met too many possible values to try, and counts as a yes or no that"
                            + " nobody knows.",
                    "结果并非精确：某项Java测试可能的值太多，无法逐一测试，按未知的是或否处理。"));
        }
    }

    private void missing() {
        List<Fact<?>> askable = assessed.missing().stream()
                .filter(fact -> !assessed.facts().cannotBeFoundOut(fact))
                .toList();
        if (!askable.isEmpty()) {
            page.section(
                    isProven()
                            ? speech.say("to be surveyed, the most settling first:", "待查明（最能定案者在前）：")
                            : speech.say(
                                    "to be surveyed; the search met its bound, so that some of this may not matter"
                                            + " and the order may be wrong:",
                                    "待查明（已达搜索上限，其中部分可能无关，顺序亦可能有误）："));
            Worths worths = new Worths(assessed, language);
            askable.forEach(fact -> page.item(asked(fact) + worths.of(fact)));
        }
        List<Fact<?>> lost = assessed.missing().stream()
                .filter(fact -> !askable.contains(fact))
                .toList();
        if (!lost.isEmpty()) {
            page.section(speech.say("would matter, and cannot be found out:", "影响结论但无法查明："));
            lost.forEach(fact -> page.item(asked(fact)));
        }
    }

    private String asked(Fact<?> fact) {
        return fact.question(language) + " (" + fact + ")";
    }

    private boolean isProven() {
        if (assessed instanceof Findings<?> findings) {
            return findings.byAnswer().values().stream().allMatch(found -> found.proof() == Proof.PROVEN);
        }
        return !(((Assessment<?>) assessed).verdict() instanceof Verdict.Open<?> open) || open.proof() == Proof.PROVEN;
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.explain.ExplanationPrinter;
import io.github.heritagekit.rules.explain.Page;
import io.github.heritagekit.rules.explain.Standing;
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
        page.sentence(speech.say("as of ", "时间：") + assessed.facts().asOf() + speech.say(", by ", "，依据规则包：") + packs());
        assessed.premises().forEach(premise -> page.sentence(speech.say("rests on ", "前提：") + headlines.of(premise)));
        atOdds();
        rules(assessed);
        cases();
        for (Assessed premise : assessed.premises()) {
            page.section(speech.say("why ", "关于") + headlines.of(premise));
            rules(premise);
        }
        doubts();
        missing();
        changes();
        page.sentence(speech.say(
                "No legal advice. Only the packs named were asked; whether the evidence is right was not checked.",
                "本结果不构成法律意见；仅依据上列规则包，未核实证据是否属实。"));
        return page.text();
    }

    private String packs() {
        return assessed.packs().stream().map(RulePack::toString).collect(Collectors.joining(", "));
    }

    private void atOdds() {
        if (!assessed.atOdds().isEmpty()) {
            page.sentence(speech.say(
                    "The evidence is at odds with the packs, which say that this cannot be; the outcome follows from the"
                            + " evidence alone:",
                    "证据与规则包不符：规则包声明下列情形不可能；结果仅依据证据得出："));
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

    private void cases() {
        if (assessed instanceof Assessment<?> choice && isDecidedByCases(choice)) {
            Optional<CaseSplit> split = choice.caseSplit();
            Set<Fact<?>> facts =
                    OpenFacts.unknown(split.map(CaseSplit::facts).orElseGet(() -> OpenFacts.of(assessed)), assessed);
            boolean byTests = facts.isEmpty() && !assessed.failures().isEmpty();
            String whatever = byTests ? "however the tests that failed come out" : "whatever is found" + about(facts);
            page.sentence(speech.say(
                    "Decided " + whatever + ": each possibility left open is answered alike by one of these rules.",
                    "无论" + (byTests ? "出错的测试" : about(facts) + "查明") + "结果如何均已定：各种可能均由上列规则之一作出相同回答。"));
            split.ifPresent(cases -> cases(cases, 0));
        } else if (assessed.missing().isEmpty()) {
            settled(OpenFacts.of(assessed));
        }
    }

    private String about(Set<Fact<?>> facts) {
        return facts.isEmpty() ? "" : speech.say(" about ", "") + headlines.about(facts);
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
            page.sentence(speech.say(
                    start + " whatever is found" + about(facts) + ".", "无论" + about(facts) + "查明结果如何，" + start));
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

    private static boolean isDecidedByCases(Assessment<?> choice) {
        return choice.verdict() instanceof Verdict.Decided<?>
                && choice.rules().stream()
                        .noneMatch(rule -> rule.standing() == Standing.HOLDS
                                && rule.rule().answerCode().isPresent());
    }

    private void cases(CaseSplit cases, int depth) {
        if (cases instanceof CaseSplit.Split split) {
            for (CaseSplit.Case each : split.cases()) {
                String by = each.then() instanceof CaseSplit.Given given ? by(given) : "";
                page.part(depth, speech.say("if", "若"), each.when().phrase(language), by);
                cases(each.then(), depth + 1);
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
        List<Fact<?>> missing = assessed.missing();
        if (!missing.isEmpty()) {
            page.section(speech.say("to be surveyed, the most settling first:", "待查明（最能定案者在前）："));
            Worths worths = new Worths(assessed, language);
            missing.forEach(fact -> page.item(fact.question(language) + " (" + fact + ")" + worths.of(fact)));
        }
    }
}

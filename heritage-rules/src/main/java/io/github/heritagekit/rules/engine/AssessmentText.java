// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.explain.Columns;
import io.github.heritagekit.rules.explain.ExplanationPrinter;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says a whole assessment in words, for a terminal of 100 columns. */
final class AssessmentText {
    private final Assessed assessed;
    private final Locale language;
    private final boolean chinese;
    private final List<String> lines = new ArrayList<>();

    AssessmentText(Assessed assessed, Locale language) {
        this.assessed = assessed;
        this.language = language;
        this.chinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private String say(String english, String inChinese) {
        return chinese ? inChinese : english;
    }

    String text() {
        add(headline(assessed));
        add(say("as of ", "时间：") + assessed.facts().asOf() + say(", by ", "，依据规则包：") + packs());
        for (Assessed premise : assessed.premises()) {
            add(say("rests on ", "前提：") + headline(premise));
        }
        ExplanationPrinter printer = new ExplanationPrinter(language);
        assessed.rules().forEach(rule -> lines.addAll(printer.lines(rule)));
        if (decidedByCases()) {
            add(say(
                    "Decided whatever is found: each possibility left open is answered alike by one of these rules.",
                    "无论查明结果如何均已定：各种可能均由上列规则之一作出相同回答。"));
        }
        missing();
        add(say(
                "No legal advice. Only the packs named were asked; whether the evidence is right was not checked.",
                "本结果不构成法律意见；仅依据上列规则包，未核实证据是否属实。"));
        return String.join("\n", lines) + "\n";
    }

    private boolean decidedByCases() {
        return assessed instanceof Assessment<?> choice
                && choice.verdict() instanceof Verdict.Decided<?>
                && choice.rules().stream()
                        .noneMatch(rule -> rule.standing() == Standing.HOLDS
                                && rule.rule().answerCode().isPresent());
    }

    private void add(String line) {
        lines.addAll(Columns.wrap(line, ExplanationPrinter.WIDTH, 2));
    }

    private String packs() {
        return assessed.packs().stream().map(RulePack::toString).collect(Collectors.joining(", "));
    }

    private void missing() {
        List<Fact<?>> missing = assessed.missing();
        if (!missing.isEmpty()) {
            add(say("to be surveyed, the most settling first:", "待查明（最能定案者在前）："));
            missing.forEach(fact -> lines.addAll(
                    Columns.wrap("  - " + fact.question(language) + " (" + fact + ")", ExplanationPrinter.WIDTH, 4)));
        }
    }

    private String headline(Assessed subject) {
        String outcome = subject instanceof Assessment<?> choice ? verdict(choice) : findings((Findings<?>) subject);
        return subject.question().label().in(language) + say(": ", "：") + outcome;
    }

    private <A> String verdict(Assessment<A> assessment) {
        Question<A> question = assessment.question();
        Function<A, String> name =
                answer -> question.label(question.code(answer)).in(language);
        return assessment
                .verdict()
                .fold(
                        decided -> name.apply(decided.answer()),
                        silent -> say("no rule answers", "没有规则适用"),
                        contradictory -> say("the rules contradict each other: ", "规则相互矛盾：")
                                + joined(contradictory.answers(), name)
                                + say(" by ", "，规则：")
                                + String.join(", ", contradictory.rules()),
                        open -> say("open between ", "未定，可能为：")
                                + joined(open.outcomes(), outcome -> outcome(outcome, name))
                                + (open.proof() == Proof.PROVEN ? "" : say(" (search bound reached)", "（已达搜索上限）")));
    }

    private <A> String outcome(Outcome<A> outcome, Function<A, String> name) {
        if (outcome instanceof Outcome.Answer<A> answer) {
            return name.apply(answer.answer());
        }
        return outcome instanceof Outcome.Silence<A>
                ? say("no rule answering", "没有规则适用")
                : say("the rules contradicting each other", "规则相互矛盾");
    }

    private <T> String joined(Set<T> items, Function<T, String> name) {
        return items.stream().map(name).collect(Collectors.joining(say(" / ", " / ")));
    }

    private <A> String findings(Findings<A> findings) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<A, Findings.Found> entry : findings.byAnswer().entrySet()) {
            String label = findings.question()
                    .label(findings.question().code(entry.getKey()))
                    .in(language);
            parts.add(label + " " + found(entry.getValue().truth()));
        }
        return String.join(say(", ", "，"), parts);
    }

    private String found(Truth truth) {
        return switch (truth) {
            case TRUE -> say("yes", "是");
            case FALSE -> say("no", "否");
            case UNKNOWN -> say("open", "未定");
        };
    }
}

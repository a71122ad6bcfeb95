// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what came of a question in one line. */
final class Headlines {
    private final Locale language;
    private final boolean chinese;

    Headlines(Locale language) {
        this.language = language;
        this.chinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private String say(String english, String inChinese) {
        return chinese ? inChinese : english;
    }

    /** Returns the question and what came of it. */
    String of(Assessed subject) {
        return subject.question().label().in(language) + say(": ", "：") + outcome(subject);
    }

    /** Returns what came of the question, and by which rules. */
    String withRules(Assessed subject) {
        List<String> rules = subject.rules().stream()
                .filter(rule -> rule.rule().answerCode().isPresent())
                .filter(rule -> rule.standing() == Standing.HOLDS || rule.standing() == Standing.OPEN)
                .map(this::rule)
                .toList();
        boolean named = subject instanceof Assessment<?> choice && choice.verdict() instanceof Verdict.Contradictory<?>;
        return outcome(subject)
                + (rules.isEmpty() || named ? "" : say(", by ", "，规则：") + String.join(say(", ", "、"), rules));
    }

    private String rule(RuleExplanation explained) {
        return explained.rule().id() + (explained.standing() == Standing.OPEN ? say(" (open)", "（未定）") : "");
    }

    private String outcome(Assessed subject) {
        return subject instanceof Assessment<?> choice ? verdict(choice) : findings((Findings<?>) subject);
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

    private static <T> String joined(Collection<T> items, Function<T, String> name) {
        return items.stream().map(name).collect(Collectors.joining(" / "));
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

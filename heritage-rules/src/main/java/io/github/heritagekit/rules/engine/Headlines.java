// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.lang.Bilingual;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Says what came of a question in one line. */
final class Headlines {
    private final Locale language;
    private final Bilingual speech;

    Headlines(Locale language) {
        this.language = language;
        this.speech = Bilingual.in(language);
    }

    /** Returns the question and what came of it. */
    String of(Assessed subject) {
        return subject.question().label().in(language) + speech.say(": ", "：") + outcome(subject);
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
                + (rules.isEmpty() || named
                        ? ""
                        : speech.say(", by ", "，规则：") + String.join(speech.say(", ", "、"), rules));
    }

    private String rule(RuleExplanation explained) {
        return explained.rule().id() + (explained.standing() == Standing.OPEN ? speech.say(" (open)", "（未定）") : "");
    }

    private String outcome(Assessed subject) {
        return subject instanceof Assessment<?> choice ? verdict(choice) : findings((Findings<?>) subject);
    }

    private <A> String findings(Findings<A> findings) {
        List<String> parts = new ArrayList<>();
        findings.byAnswer().forEach((answer, found) -> {
            String name =
                    findings.question().label(findings.question().code(answer)).in(language);
            String outcome = found.restsOnContradiction()
                    ? speech.say("undecided, the answers it rests on contradict each other", "无法判定（所据前提相互矛盾）")
                    : found(found.truth()) + bound(found.proof());
            parts.add(name + " " + outcome);
        });
        return String.join(speech.say(", ", "，"), parts);
    }

    /** What a search that met its bound leaves open need not be open. */
    private String bound(Proof proof) {
        return proof == Proof.PROVEN
                ? ""
                : speech.say(" (the search met its bound: this may be settled already)", "（已达搜索上限：可能实已可定案）");
    }

    private <A> String verdict(Assessment<A> assessment) {
        Question<A> question = assessment.question();
        Function<A, String> name =
                answer -> question.label(question.code(answer)).in(language);
        return assessment
                .verdict()
                .fold(
                        decided -> name.apply(decided.answer()),
                        silent -> speech.say("no rule answers", "没有规则适用"),
                        contradictory -> speech.say("the rules contradict each other: ", "规则相互矛盾：")
                                + listed(
                                        contradictory.answers().stream()
                                                .map(name)
                                                .toList(),
                                        speech.say(" and ", "与"))
                                + speech.say(" by ", "，规则：")
                                + String.join(", ", contradictory.rules()),
                        open -> open(open.outcomes(), name) + bound(open.proof()));
    }

    /** Returns what a question came to, without the reasons. */
    String of(Conclusion conclusion, Question<?> question) {
        Function<String, String> name =
                code -> question.codes().contains(code) ? question.label(code).in(language) : code;
        if (conclusion instanceof Conclusion.Choice choice) {
            return choice.outcomes().size() == 1
                    ? settled(choice.outcomes().iterator().next(), name)
                    : open(choice.outcomes(), name);
        }
        List<String> parts = new ArrayList<>();
        ((Conclusion.Collected) conclusion)
                .answers()
                .forEach((code, truth) -> parts.add(name.apply(code) + " " + found(truth)));
        return String.join(speech.say(", ", "，"), parts);
    }

    private String settled(Outcome<String> outcome, Function<String, String> name) {
        if (outcome instanceof Outcome.Answer<String> answer) {
            return name.apply(answer.answer());
        }
        return outcome instanceof Outcome.Silence<String>
                ? speech.say("no rule answers", "没有规则适用")
                : speech.say("the rules contradict each other", "规则相互矛盾");
    }

    private <A> String open(Collection<Outcome<A>> outcomes, Function<A, String> name) {
        List<String> names =
                outcomes.stream().map(outcome -> outcome(outcome, name)).toList();
        return speech.say("open between ", "未定，可能为：") + listed(names, speech.say(" and ", "或"));
    }

    private <A> String outcome(Outcome<A> outcome, Function<A, String> name) {
        if (outcome instanceof Outcome.Answer<A> answer) {
            return name.apply(answer.answer());
        }
        return outcome instanceof Outcome.Silence<A>
                ? speech.say("no rule answering", "没有规则适用")
                : speech.say("the rules contradicting each other", "规则相互矛盾");
    }

    /** Returns the names as a list in a sentence: {@code a, b and c}. */
    private String listed(List<String> names, String last) {
        int before = names.size() - 1;
        return before < 1
                ? String.join("", names)
                : String.join(speech.say(", ", "、"), names.subList(0, before)) + last + names.get(before);
    }

    /** Returns what the facts are called, as a list in a sentence that says what may be found about them. */
    String about(Collection<Fact<?>> facts) {
        List<String> names = facts.stream()
                .map(fact -> (fact.type() == FactType.YES_NO ? speech.say("whether ", "“是否") : speech.say("", "“"))
                        + fact.label().in(language)
                        + speech.say("", "”"))
                .toList();
        return listed(names, speech.say(" and ", "和"));
    }

    private String found(Truth truth) {
        return switch (truth) {
            case TRUE -> speech.say("yes", "是");
            case FALSE -> speech.say("no", "否");
            case UNKNOWN -> speech.say("open", "未定");
        };
    }
}

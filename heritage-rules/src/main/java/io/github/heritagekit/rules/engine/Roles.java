// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.lang.Bilingual;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what part a rule that holds has in the outcome of a choice: whether it binds, comes first, or contradicts another. */
final class Roles {
    private final Locale language;
    private final Bilingual speech;
    private final ChoiceQuestion<?> question;
    private final Verdict<?> verdict;
    private final Optional<String> decided;
    private final List<RuleExplanation> answering;

    <A> Roles(Assessment<A> assessment, Locale language) {
        this.language = language;
        this.speech = Bilingual.in(language);
        this.question = assessment.question();
        this.verdict = assessment.verdict();
        this.decided = assessment.verdict().decided().map(assessment.question()::code);
        this.answering = assessment.rules().stream()
                .filter(rule -> rule.rule().answerCode().isPresent())
                .filter(rule -> rule.standing() == Standing.HOLDS || rule.standing() == Standing.OPEN)
                .filter(rule -> !(verdict instanceof Verdict.Contradictory<?> contradictory)
                        || contradictory.rules().contains(rule.rule().id()))
                .toList();
    }

    /** Returns what there is to say of the rule's part; nothing of rules that do not hold. */
    List<String> of(RuleExplanation rule) {
        if (verdict instanceof Verdict.Contradictory<?> && answering.contains(rule)) {
            return contradicting(rule);
        }
        if (rule.standing() != Standing.HOLDS || !answering.contains(rule)) {
            return List.of();
        }
        return switch (question.resolution()) {
            case UNANIMOUS -> List.of();
            case STRICTEST -> List.of(strictest(rule));
            case FIRST -> List.of(first(rule));
        };
    }

    private List<String> contradicting(RuleExplanation rule) {
        List<String> others = answering.stream()
                .filter(other -> place(other) != place(rule))
                .map(other -> other.rule().id() + " -> "
                        + question.label(question.codes().get(place(other))).in(language))
                .toList();
        return others.isEmpty()
                ? List.of()
                : List.of(speech.say("contradicts ", "与之矛盾：") + String.join(speech.say(", ", "、"), others));
    }

    /** The number of the answer: the less, the stricter where the strictest binds. */
    private int place(RuleExplanation rule) {
        return question.codes().indexOf(rule.rule().answerCode().orElseThrow());
    }

    private String strictest(RuleExplanation rule) {
        int strictest = answering.stream()
                .filter(other -> other.standing() == Standing.HOLDS)
                .mapToInt(this::place)
                .min()
                .orElseThrow();
        if (place(rule) > strictest) {
            return speech.say("does not bind: ", "不作为结论：")
                    + question.label(question.codes().get(strictest)).in(language)
                    + speech.say(" is stricter", "更严格");
        }
        boolean beaten = answering.stream().anyMatch(other -> place(other) < strictest);
        if (beaten && decided.isPresent()) {
            return speech.say("imposes the answer: nothing stricter can hold", "以此为准：更严格的规则不可能成立");
        }
        return beaten
                ? speech.say("binds unless a stricter rule holds", "除非有更严格的规则成立，否则以此为准")
                : speech.say("imposes the answer: none is stricter", "以此为准：没有更严格的回答");
    }

    private String first(RuleExplanation rule) {
        List<Rule<?>> ranked = ranked();
        List<RuleExplanation> before = answering.stream()
                .filter(other -> ranked.indexOf(other.rule()) < ranked.indexOf(rule.rule()))
                .filter(other ->
                        decided.isEmpty() || decided.equals(other.rule().answerCode()))
                .toList();
        for (RuleExplanation other : before) {
            if (other.standing() == Standing.HOLDS) {
                return speech.say(
                        "does not answer: " + other.rule().id() + " comes first",
                        "不作答：" + other.rule().id() + "在先");
            }
        }
        String ids =
                String.join(", ", before.stream().map(each -> each.rule().id()).toList());
        return before.isEmpty()
                ? speech.say("answers: it comes first of those that hold", "作答：在成立的规则中居先")
                : speech.say("answers unless one before it holds: " + ids, "除非在先者成立，否则作答：" + ids);
    }

    private List<Rule<?>> ranked() {
        List<Rule<?>> rules = new ArrayList<>();
        answering.forEach(each -> rules.add(each.rule()));
        return Ranking.of(question.id(), rules);
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.Findings;
import io.github.heritagekit.rules.engine.Outcome;
import io.github.heritagekit.rules.engine.Verdict;
import io.github.heritagekit.rules.explain.Columns;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the demo says, in English or Chinese. */
final class Words {
    private final Locale language;
    private final boolean chinese;

    Words(Locale language) {
        this.language = language;
        this.chinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    Locale language() {
        return language;
    }

    String say(String english, String inChinese) {
        return chinese ? inChinese : english;
    }

    /** Returns a number of things, the English word in the plural unless there is one. */
    String count(int number, String english, String inChinese) {
        return number + say(" " + english + (number == 1 ? "" : "s"), inChinese);
    }

    String open() {
        return say("open", "未定");
    }

    String silent() {
        return say("silent", "无规定");
    }

    String contradictory() {
        return say("contradictory", "矛盾");
    }

    /** Returns the verdict in a word or two: the answer, or that there is none and why. */
    <A> String verdict(Assessment<A> assessment) {
        Question<A> question = assessment.question();
        return assessment
                .verdict()
                .fold(
                        decided -> answer(question, question.code(decided.answer())),
                        silent -> silent(),
                        contradictory -> contradictory(),
                        open -> open());
    }

    /** Returns the verdict for a cell of a table; of an open one the answers that can still come, or how many they are. */
    <A> String cell(Assessment<A> assessment, int columns) {
        if (!(assessment.verdict() instanceof Verdict.Open<A> open)) {
            return verdict(assessment);
        }
        Question<A> question = assessment.question();
        List<String> answers = new ArrayList<>();
        for (Outcome<A> outcome : open.outcomes()) {
            if (outcome instanceof Outcome.Answer<A> answer) {
                answers.add(answer(question, question.code(answer.answer())));
            }
        }
        String mark = say("?", "？");
        String all = String.join(say(" or ", "或"), answers);
        return answers.size() == 1 || Columns.width(all + mark) <= columns
                ? Paper.shorten(all, columns - Columns.width(mark)) + mark
                : say("one of " + answers.size(), answers.size() + "者之一") + mark;
    }

    /** Returns the name of an answer, without the words that all answers to the question begin with. */
    String answer(Question<?> question, String code) {
        String label = question.label(code).in(language);
        return label.substring(sharedWords(question.codes().stream()
                .map(c -> question.label(c).in(language))
                .toList()));
    }

    private static int sharedWords(List<String> labels) {
        String first = labels.get(0);
        int end = first.lastIndexOf(' ') + 1;
        while (end > 0) {
            String head = first.substring(0, end);
            if (labels.size() > 1 && labels.stream().allMatch(label -> label.startsWith(head))) {
                return end;
            }
            end = first.lastIndexOf(' ', end - 2) + 1;
        }
        return 0;
    }

    /** Returns how often each verdict came, answers in their declared order first: {@code 3 heritage, 1 open}. */
    <A> String tally(List<Assessment<A>> assessments) {
        return counts(assessments).entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(say(", ", "，")));
    }

    private <A> Map<String, Integer> counts(List<Assessment<A>> assessments) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        assessments.stream()
                .limit(1)
                .forEach(one -> one.question().codes().forEach(code -> counts.put(answer(one.question(), code), 0)));
        List.of(contradictory(), open(), silent()).forEach(word -> counts.put(word, 0));
        assessments.forEach(one -> counts.merge(verdict(one), 1, Integer::sum));
        return counts;
    }

    /** Returns what an assessment can still come to, in words; the one outcome if there is only one. */
    <A> String outcomes(Assessment<A> assessment) {
        if (!(assessment.verdict() instanceof Verdict.Open<A> open)) {
            return verdict(assessment);
        }
        return open.outcomes().stream()
                .map(outcome -> outcome(assessment.question(), outcome))
                .collect(Collectors.joining(say(" or ", "或")));
    }

    private <A> String outcome(Question<A> question, Outcome<A> outcome) {
        if (outcome instanceof Outcome.Answer<A> answer) {
            return question.label(question.code(answer.answer())).in(language);
        }
        return outcome instanceof Outcome.Silence<A>
                ? say("no answer", "无规定")
                : say("rules that contradict each other", "规则相互矛盾");
    }

    /** Returns the findings in one line: each answer, and whether it was found. */
    <A> String findings(Findings<A> findings) {
        Question<A> question = findings.question();
        return question.label().in(language)
                + say(": ", "：")
                + findings.byAnswer().entrySet().stream()
                        .map(entry ->
                                question.label(question.code(entry.getKey())).in(language)
                                        + " "
                                        + truth(entry.getValue().truth()))
                        .collect(Collectors.joining(say(", ", "，")));
    }

    private String truth(Truth truth) {
        return switch (truth) {
            case TRUE -> say("yes", "是");
            case FALSE -> say("no", "否");
            case UNKNOWN -> open();
        };
    }
}

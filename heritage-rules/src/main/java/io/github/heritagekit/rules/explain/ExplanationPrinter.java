// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.explain;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.rules.lang.Bilingual;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says why in words: what became of a rule, the law it rests on, and the parts of its condition that decided, each with the
 * evidence it saw.
 *
 * <p>{@code ExplanationPrinter.in(Locale.ENGLISH)} prints plain text and folds what did not matter; {@link #whole()} and
 * {@link #asMarkdown()} make it print otherwise. English and Chinese are shipped; any other language is answered in English.
 * Immutable and thread-safe.
 */
public final class ExplanationPrinter {
    /** The columns of a line of plain text. */
    public static final int WIDTH = 100;

    private final Locale language;
    private final Bilingual speech;
    private final boolean markdown;
    private final boolean whole;
    private final ImmutableMap<String, String> answers;
    private final EvidencePhrases evidence;

    private ExplanationPrinter(Locale language, boolean markdown, boolean whole, ImmutableMap<String, String> answers) {
        this.language = requireNonNull(language, "language");
        this.speech = Bilingual.in(language);
        this.markdown = markdown;
        this.whole = whole;
        this.answers = answers;
        this.evidence = new EvidencePhrases(language);
    }

    /** Returns a printer of plain text in the language, which folds what did not matter. */
    public static ExplanationPrinter in(Locale language) {
        return new ExplanationPrinter(language, false, false, ImmutableMap.of());
    }

    /** Returns this printer, which prints conditions with all their parts. */
    public ExplanationPrinter whole() {
        return new ExplanationPrinter(language, markdown, true, answers);
    }

    /** Returns this printer, which prints Markdown. */
    public ExplanationPrinter asMarkdown() {
        return new ExplanationPrinter(language, true, whole, answers);
    }

    /** Returns this printer, told what became of earlier questions: in words, by the id of the question. */
    public ExplanationPrinter knowing(Map<String, String> newAnswers) {
        return new ExplanationPrinter(language, markdown, whole, ImmutableMap.copyOf(newAnswers));
    }

    /** Returns the language. */
    public Locale language() {
        return language;
    }

    /** Starts an empty page. */
    public Page page() {
        return markdown ? new MarkdownPage() : new TextPage();
    }

    /** Returns the rule, what became of it and why. */
    public String print(RuleExplanation explained) {
        Page page = page();
        print(explained, List.of(), page);
        return page.text();
    }

    /**
     * Sets the rule, what became of it and why on a page.
     *
     * @param notes what there is to say of its part in the outcome, in words
     */
    public void print(RuleExplanation explained, List<String> notes, Page page) {
        Rule<?> rule = explained.rule();
        page.rule(headline(explained));
        notes.forEach(page::note);
        rule.label().map(label -> label.in(language)).ifPresent(page::note);
        String basis = rule.basis().stream().map(Citation::inShort).collect(Collectors.joining("; "));
        if (!basis.isEmpty()) {
            page.note(speech.say("basis: ", "依据：") + basis);
        }
        if (explained.standing() == Standing.HOLDS || explained.standing() == Standing.OPEN) {
            rule.details().forEach((key, words) -> page.note(key + speech.say(": ", "：") + words.in(language)));
        }
        tree(explained.why(), 0, page);
    }

    private String headline(RuleExplanation explained) {
        Rule<?> rule = explained.rule();
        String answer = rule.answerCode()
                .map(code -> " -> " + rule.question().label(code).in(language))
                .orElse(speech.say(" -> exempts", " -> 豁免"));
        return standing(explained) + " " + rule.id() + answer + exceptions(explained);
    }

    private String standing(RuleExplanation explained) {
        return switch (explained.standing()) {
            case HOLDS -> speech.say("[holds]", "[成立]");
            case DOES_NOT_HOLD -> speech.say("[does not hold]", "[不成立]");
            case SET_ASIDE -> speech.say("[set aside]", "[被排除]");
            case OPEN -> speech.say("[open]", "[未定]");
        };
    }

    private String exceptions(RuleExplanation explained) {
        if (explained.exceptions().isEmpty()) {
            return "";
        }
        String ids = String.join(", ", explained.exceptions());
        return explained.standing() == Standing.SET_ASIDE
                ? speech.say(", by " + ids, "，排除者：" + ids)
                : speech.say(" (may be set aside by " + ids + ")", "（可能被排除，排除者：" + ids + "）");
    }

    private void tree(Explanation explanation, int depth, Page page) {
        String mark = mark(explanation.truth());
        if (explanation instanceof Explanation.Asked asked) {
            page.part(depth, mark, asked.condition().phrase(language), evidence(asked));
        } else if (asksOneSet(explanation.condition())) {
            Explanation.Asked first = (Explanation.Asked) explanation.parts().get(0);
            page.part(depth, mark, oneSet(first.condition(), explanation.condition()), evidence(first));
        } else {
            page.part(depth, mark, head(explanation.condition()), "");
            List<Explanation> shown = whole ? explanation.parts() : explanation.deciding();
            shown.forEach(part -> tree(part, depth + 1, page));
            folded(explanation, shown.size()).ifPresent(words -> page.part(depth + 1, "…", words, ""));
        }
    }

    /** Says how many parts are not shown, and what they are: all that are shown have the truth of the whole. */
    private Optional<String> folded(Explanation explanation, int shown) {
        int folded = explanation.parts().size() - shown;
        if (folded == 0) {
            return Optional.empty();
        }
        List<String> counts = new ArrayList<>();
        for (Truth truth : List.of(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN)) {
            long count = explanation.parts().stream()
                            .filter(part -> part.truth() == truth)
                            .count()
                    - (truth == explanation.truth() ? shown : 0);
            if (count > 0) {
                counts.add(
                        folded == 1 ? word(truth) : speech.say(count + " " + word(truth), count + "项" + word(truth)));
            }
        }
        String others = folded == 1 ? "1 other does not decide: " : folded + " others do not decide: ";
        return Optional.of(
                speech.say(others + String.join(", ", counts), "另有" + folded + "项不影响结果：" + String.join("，", counts)));
    }

    private String word(Truth truth) {
        return switch (truth) {
            case TRUE -> speech.say("yes", "是");
            case FALSE -> speech.say("no", "否");
            case UNKNOWN -> speech.say("open", "未定");
        };
    }

    private String mark(Truth truth) {
        return truth == Truth.UNKNOWN ? "?" : word(truth);
    }

    /** "Includes a, or b, or c" of one set is one line, for the evidence of all is one. */
    private static boolean asksOneSet(Condition condition) {
        return condition instanceof Condition.Any any
                && any.parts().stream().allMatch(Condition.Includes.class::isInstance)
                && any.leaves().stream().map(Condition.Leaf::fact).distinct().count() == 1;
    }

    private String oneSet(Condition.Leaf first, Condition any) {
        String members = any.leaves().stream()
                .map(leaf -> leaf.fact().phrase(((Condition.Includes) leaf).code(), language))
                .collect(Collectors.joining(speech.say(" or ", "或")));
        return first.fact().label().in(language) + speech.say(" includes ", "包括") + members;
    }

    private String head(Condition condition) {
        if (condition instanceof Condition.All) {
            return speech.say("all of", "全部满足");
        }
        if (condition instanceof Condition.Any) {
            return speech.say("any of", "任一满足");
        }
        if (condition instanceof Condition.AtLeast several) {
            return speech.say("at least " + several.count() + " of", "至少满足" + several.count() + "项");
        }
        return condition instanceof Condition.Not ? speech.say("not", "并非") : condition.phrase(language);
    }

    private String evidence(Explanation.Asked asked) {
        return asked.condition()
                .fact()
                .answerOf()
                .map(question -> answers.getOrDefault(question, speech.say("see that question", "见该问题")))
                .orElseGet(() -> evidence.of(asked));
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.explain;

import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.rules.facts.Evidence;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says explanations in words, for a terminal of 100 columns.
 *
 * <p>English and Chinese are shipped; any other language is answered in English. Immutable and thread-safe.
 */
public final class ExplanationPrinter {
    /** The columns of a line. */
    public static final int WIDTH = 100;

    private static final int PHRASE = 52;

    private final Locale language;
    private final boolean chinese;

    /** Makes a printer for a language. */
    public ExplanationPrinter(Locale language) {
        this.language = language;
        this.chinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private String say(String english, String inChinese) {
        return chinese ? inChinese : english;
    }

    /** Returns the rule, what became of it and why, in lines. */
    public List<String> lines(RuleExplanation explained) {
        List<String> lines = new ArrayList<>(Columns.wrap(headline(explained), WIDTH, 4));
        explained
                .rule()
                .label()
                .map(label -> label.in(language))
                .ifPresent(label -> lines.addAll(Columns.wrap("    " + label, WIDTH, 4)));
        String basis = explained.rule().basis().stream().map(Citation::inShort).collect(Collectors.joining("; "));
        if (!basis.isEmpty()) {
            lines.addAll(Columns.wrap(say("    basis: ", "    依据：") + basis, WIDTH, 4));
        }
        tree(explained.why(), 4, lines);
        return lines;
    }

    private String headline(RuleExplanation explained) {
        Rule<?> rule = explained.rule();
        String answer = rule.answerCode()
                .map(code -> " -> " + rule.question().label(code).in(language))
                .orElse(say(" -> exempts", " -> 豁免"));
        return standing(explained) + " " + rule.id() + answer + exceptions(explained);
    }

    private String standing(RuleExplanation explained) {
        return switch (explained.standing()) {
            case HOLDS -> say("[holds]", "[成立]");
            case DOES_NOT_HOLD -> say("[does not hold]", "[不成立]");
            case SET_ASIDE -> say("[set aside]", "[被排除]");
            case OPEN -> say("[open]", "[未定]");
        };
    }

    private String exceptions(RuleExplanation explained) {
        if (explained.exceptions().isEmpty()) {
            return "";
        }
        String ids = String.join(", ", explained.exceptions());
        return explained.standing() == Standing.SET_ASIDE
                ? say(", by " + ids, "，排除者：" + ids)
                : say(" (may be set aside by " + ids + ")", "（可能被排除，排除者：" + ids + "）");
    }

    private void tree(Explanation explanation, int indent, List<String> lines) {
        String start = " ".repeat(indent) + mark(explanation.truth()) + " ";
        if (explanation instanceof Explanation.Asked asked) {
            leaf(asked, start, indent, lines);
            return;
        }
        if (explanation instanceof Explanation.Composed any && asksOneSet(any)) {
            folded(any, start, indent, lines);
            return;
        }
        lines.add(start + head(explanation.condition()));
        explanation.parts().forEach(part -> tree(part, indent + 2, lines));
    }

    /** "Includes a, or b, or c" of one set is one line, for the evidence of all is one. */
    private static boolean asksOneSet(Explanation.Composed composed) {
        return composed.condition() instanceof Condition.Any any
                && any.parts().stream().allMatch(Condition.Includes.class::isInstance)
                && any.leaves().stream().map(Condition.Leaf::fact).distinct().count() == 1;
    }

    private void folded(Explanation.Composed composed, String start, int indent, List<String> lines) {
        Condition.Any any = (Condition.Any) composed.condition();
        Explanation.Asked first = (Explanation.Asked) composed.parts().get(0);
        String members = any.leaves().stream()
                .map(leaf -> leaf.fact().phrase(((Condition.Includes) leaf).code(), language))
                .collect(Collectors.joining(say(" or ", "或")));
        String phrase = first.condition().fact().label().in(language) + say(" includes ", "包括") + members;
        line(start + phrase, evidence(first), indent, lines);
    }

    private void leaf(Explanation.Asked asked, String start, int indent, List<String> lines) {
        line(start + asked.condition().phrase(language), evidence(asked), indent, lines);
    }

    private static void line(String phrase, String evidence, int indent, List<String> lines) {
        if (Columns.width(phrase) <= PHRASE && Columns.width(evidence) <= WIDTH - PHRASE - 2) {
            lines.add(Columns.fit(phrase, PHRASE) + "  " + evidence);
            return;
        }
        lines.addAll(Columns.wrap(phrase, WIDTH, indent + 4));
        lines.addAll(Columns.wrap(" ".repeat(indent + 6) + evidence, WIDTH, indent + 6));
    }

    private String mark(Truth truth) {
        return switch (truth) {
            case TRUE -> say("yes", "是 ");
            case FALSE -> say("no ", "否 ");
            case UNKNOWN -> "?  ";
        };
    }

    private String head(Condition condition) {
        if (condition instanceof Condition.All) {
            return say("all of", "全部满足");
        }
        if (condition instanceof Condition.Any) {
            return say("any of", "任一满足");
        }
        if (condition instanceof Condition.AtLeast several) {
            return say("at least " + several.count() + " of", "至少满足" + several.count() + "项");
        }
        return condition instanceof Condition.Not ? say("not", "并非") : condition.phrase(language);
    }

    private String evidence(Explanation.Asked asked) {
        Fact<?> fact = asked.condition().fact();
        if (fact.answerOf().isPresent()) {
            return say("see that question", "见该问题");
        }
        Fact<?> base = fact.base();
        String source = base.equals(fact) ? "" : base.label().in(language) + say(": ", "：");
        return source
                + asked.evidence().map(evidence -> recorded(evidence, base)).orElse(nobodyLooked());
    }

    private String nobodyLooked() {
        return Finding.Reason.NOBODY_LOOKED.label(language);
    }

    private String recorded(Evidence evidence, Fact<?> fact) {
        String found = evidence.recorded() instanceof SetFinding<?> set
                ? members(set, fact)
                : evidence.recorded() instanceof Finding<?> finding
                        ? found(finding, fact)
                        : evidence.recorded().toString();
        // the statements of a dispute carry their own sources
        List<Source> sources = evidence.recorded() instanceof Finding.Disputed<?> ? List.of() : evidence.sources();
        return found + sources(sources);
    }

    /** What a source says is told where it is the only one; of several, only their names. */
    private static String sources(List<Source> sources) {
        if (sources.isEmpty()) {
            return "";
        }
        return sources.size() == 1
                ? "  [" + source(sources.get(0)) + "]"
                : sources.stream().map(Source::inShort).collect(Collectors.joining("; ", "  [", "]"));
    }

    private static String source(Source source) {
        return source.inShort() + source.note().map(note -> ": " + note).orElse("");
    }

    private String found(Finding<?> finding, Fact<?> fact) {
        if (finding instanceof Finding.Recorded<?> one) {
            return fact.phrase(one.recorded(), language);
        }
        if (finding instanceof Finding.None<?>) {
            return say("none", "无");
        }
        if (finding instanceof Finding.Between<?> range) {
            return range(
                    range.lower().map(v -> fact.phrase(v, language)),
                    range.upper().map(v -> fact.phrase(v, language)));
        }
        if (finding instanceof Finding.OneOf<?> oneOf) {
            String values = oneOf.values().stream()
                    .map(value -> fact.phrase(value, language))
                    .collect(Collectors.joining(say(" or ", "或")));
            return values + (oneOf.orNone() ? say(" or none", "或无") : "");
        }
        if (finding instanceof Finding.Disputed<?> disputed) {
            return disputed.statements().stream()
                    .map(statement -> found(statement, fact) + sources(statement.sources()))
                    .collect(Collectors.joining("; ", say("disputed: ", "说法不一："), ""));
        }
        Finding.Unrecorded<?> unrecorded = (Finding.Unrecorded<?>) finding;
        return unrecorded.reason().label(language) + (unrecorded.note().isEmpty() ? "" : ": " + unrecorded.note());
    }

    private String range(Optional<String> lower, Optional<String> upper) {
        if (lower.isEmpty()) {
            return say("at most ", "至多") + upper.orElseThrow();
        }
        return upper.map(most -> lower.get() + say(" to ", "至") + most).orElse(say("at least ", "至少") + lower.get());
    }

    private String members(SetFinding<?> set, Fact<?> fact) {
        List<String> parts = new ArrayList<>();
        if (!set.present().isEmpty()) {
            parts.add(names(set.present(), fact));
        } else if (set.complete()) {
            parts.add(say("none", "无"));
        }
        if (!set.complete() && !set.absent().isEmpty()) {
            parts.add(say("not ", "不包括") + names(set.absent(), fact));
        }
        if (!set.complete()) {
            parts.add(
                    set.isRecorded()
                            ? say("the rest not recorded", "其余未记录")
                            : set.reason().label(language));
        }
        return String.join(say(", ", "，"), parts);
    }

    private String names(Iterable<?> codes, Fact<?> fact) {
        List<String> names = new ArrayList<>();
        codes.forEach(code -> names.add(fact.phrase(code, language)));
        return String.join(say(", ", "、"), names);
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says conditions in English or Chinese; any other language is answered in English. */
final class ConditionPhrases implements Condition.Visitor<String> {
    private final Locale language;
    private final Bilingual speech;

    ConditionPhrases(Locale language) {
        this.language = language;
        this.speech = Bilingual.in(language);
    }

    private String label(Fact<?> fact) {
        return fact.label().in(language);
    }

    private String joined(List<Condition> parts, String english, String inChinese) {
        return parts.stream()
                .map(part -> part instanceof Condition.Leaf ? part.accept(this) : "(" + part.accept(this) + ")")
                .collect(Collectors.joining(speech.say(english, inChinese)));
    }

    @Override
    public String always(Condition.Always condition) {
        return condition == Condition.Always.TRUE ? speech.say("always", "总是成立") : speech.say("never", "从不成立");
    }

    @Override
    public String all(Condition.All condition) {
        return joined(condition.parts(), " and ", "，且");
    }

    @Override
    public String any(Condition.Any condition) {
        return joined(condition.parts(), " or ", "，或");
    }

    @Override
    public String atLeast(Condition.AtLeast condition) {
        return speech.say("at least " + condition.count() + " of: ", "至少满足" + condition.count() + "项：")
                + joined(condition.parts(), "; ", "；");
    }

    @Override
    public String not(Condition.Not condition) {
        if (speech.isChinese() && condition.part() instanceof Condition.IsPresent present) {
            return "无：" + label(present.fact());
        }
        return speech.say("not (", "并非（") + condition.part().accept(this) + speech.say(")", "）");
    }

    @Override
    public String oneOf(Condition.OneOf condition) {
        Fact<?> fact = condition.fact();
        if (fact.type() == FactType.YES_NO) {
            boolean yes = condition.values().get(0).equals(true);
            return yes ? label(fact) : label(fact) + speech.say(": no", "：否");
        }
        String values = condition.values().stream()
                .map(value -> fact.phrase(value, language))
                .collect(Collectors.joining(speech.say(" or ", "或")));
        return label(fact) + speech.say(" is ", "为") + values;
    }

    @Override
    public String compare(Condition.Compare condition) {
        Fact<?> fact = condition.fact();
        String value = fact.phrase(condition.bound(), language);
        return label(fact) + (isTime(fact) ? timed(condition.comparison()) : sized(condition.comparison())) + value;
    }

    private static boolean isTime(Fact<?> fact) {
        return fact.type() == FactType.YEAR || fact.type() == FactType.DATE;
    }

    private String timed(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> speech.say(" is not before ", "不早于");
            case OVER -> speech.say(" is after ", "晚于");
            case AT_MOST -> speech.say(" is not after ", "不晚于");
            case UNDER -> speech.say(" is before ", "早于");
            case EXACTLY -> speech.say(" is ", "为");
        };
    }

    private String sized(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> speech.say(" is at least ", "不少于");
            case OVER -> speech.say(" is over ", "超过");
            case AT_MOST -> speech.say(" is at most ", "不超过");
            case UNDER -> speech.say(" is under ", "少于");
            case EXACTLY -> speech.say(" is ", "为");
        };
    }

    @Override
    public String between(Condition.Between condition) {
        Fact<?> fact = condition.fact();
        String least = fact.phrase(condition.least(), language)
                + (condition.leastIncluded() ? "" : speech.say(" (excluded)", "（不含）"));
        String most = fact.phrase(condition.most(), language)
                + (condition.mostIncluded() ? "" : speech.say(" (excluded)", "（不含）"));
        return label(fact) + speech.say(" is between " + least + " and " + most, "介于" + least + "与" + most + "之间");
    }

    @Override
    public String includes(Condition.Includes condition) {
        String member = condition.fact().phrase(condition.code(), language);
        return label(condition.fact()) + speech.say(" includes ", "包括") + member;
    }

    @Override
    public String isPresent(Condition.IsPresent condition) {
        String label = label(condition.fact());
        return speech.say("there is: " + label, "有：" + label);
    }

    @Override
    public String passes(Condition.Passes condition) {
        return label(condition.fact())
                + speech.say(" ", "")
                + condition.test().phrase().in(language);
    }
}

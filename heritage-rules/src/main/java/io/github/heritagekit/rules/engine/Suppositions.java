// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.lang.Bilingual;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Says conditions as what is supposed and is not so: {@code site area were under 10 ha}. Chinese has no form of its own for
 * this and says them as they are.
 */
final class Suppositions implements Condition.Visitor<String> {
    private final Locale language;
    private final Bilingual speech;

    Suppositions(Locale language) {
        this.language = language;
        this.speech = Bilingual.in(language);
    }

    private String supposed(Condition condition, String english) {
        return speech.isChinese() ? condition.phrase(language) : english;
    }

    private String label(Fact<?> fact) {
        return fact.label().in(language);
    }

    private String joined(List<Condition> parts, String word) {
        return parts.stream().map(this::part).collect(Collectors.joining(word));
    }

    /** Parts that are joined of parts themselves are set apart. */
    private String part(Condition part) {
        boolean joined =
                part instanceof Condition.All || part instanceof Condition.Any || part instanceof Condition.AtLeast;
        return joined ? "(" + part.accept(this) + ")" : part.accept(this);
    }

    @Override
    public String always(Condition.Always condition) {
        return condition.phrase(language);
    }

    @Override
    public String all(Condition.All condition) {
        return supposed(condition, joined(condition.parts(), " and "));
    }

    @Override
    public String any(Condition.Any condition) {
        return supposed(condition, joined(condition.parts(), " or "));
    }

    @Override
    public String atLeast(Condition.AtLeast condition) {
        return supposed(condition, "at least " + condition.count() + " of: " + joined(condition.parts(), "; "));
    }

    @Override
    public String not(Condition.Not condition) {
        Condition part = condition.part();
        if (part instanceof Condition.Includes includes) {
            return supposed(condition, label(includes.fact()) + " did not include " + member(includes));
        }
        if (part instanceof Condition.IsPresent present) {
            return supposed(condition, "there were none: " + label(present.fact()));
        }
        if (part instanceof Condition.OneOf oneOf) {
            return supposed(condition, label(oneOf.fact()) + " were not " + values(oneOf));
        }
        return supposed(condition, "it were not so that " + part.phrase(language));
    }

    private String member(Condition.Includes includes) {
        return includes.fact().phrase(includes.code(), language);
    }

    private String values(Condition.OneOf oneOf) {
        return oneOf.values().stream()
                .map(value -> oneOf.fact().phrase(value, language))
                .collect(Collectors.joining(" or "));
    }

    @Override
    public String oneOf(Condition.OneOf condition) {
        Fact<?> fact = condition.fact();
        if (fact.type() == FactType.YES_NO) {
            String so = condition.values().get(0).equals(true) ? "it were so that " : "it were not so that ";
            return supposed(condition, so + label(fact));
        }
        return supposed(condition, label(fact) + " were " + values(condition));
    }

    @Override
    public String compare(Condition.Compare condition) {
        Fact<?> fact = condition.fact();
        boolean time = fact.type() == FactType.YEAR || fact.type() == FactType.DATE;
        String comparison = switch (condition.comparison()) {
            case AT_LEAST -> time ? "not before " : "at least ";
            case OVER -> time ? "after " : "over ";
            case AT_MOST -> time ? "not after " : "at most ";
            case UNDER -> time ? "before " : "under ";
            case EXACTLY -> "";
        };
        return supposed(condition, label(fact) + " were " + comparison + fact.phrase(condition.bound(), language));
    }

    @Override
    public String between(Condition.Between condition) {
        Fact<?> fact = condition.fact();
        String least = fact.phrase(condition.least(), language) + (condition.leastIncluded() ? "" : " (excluded)");
        String most = fact.phrase(condition.most(), language) + (condition.mostIncluded() ? "" : " (excluded)");
        return supposed(condition, label(fact) + " were between " + least + " and " + most);
    }

    @Override
    public String includes(Condition.Includes condition) {
        return supposed(condition, label(condition.fact()) + " included " + member(condition));
    }

    @Override
    public String isPresent(Condition.IsPresent condition) {
        return supposed(condition, "there were: " + label(condition.fact()));
    }

    @Override
    public String passes(Condition.Passes condition) {
        return supposed(condition, "it were so that " + condition.phrase(language));
    }
}

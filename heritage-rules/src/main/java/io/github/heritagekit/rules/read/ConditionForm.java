// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes conditions in words. */
final class ConditionForm implements Condition.Visitor<Written> {
    /** So many facts are asked in one line; more are listed. */
    private static final int MOST_IN_LINE = 3;

    private final ShortNames names;

    ConditionForm(ShortNames names) {
        this.names = names;
    }

    @Override
    public Written always(Condition.Always condition) {
        return condition == Condition.Always.TRUE
                ? Written.text("always")
                : Written.map().put("not", "always").closed();
    }

    @Override
    public Written all(Condition.All condition) {
        List<Written> parts = parts(condition.parts());
        Set<String> keys = new LinkedHashSet<>();
        boolean line = parts.size() <= MOST_IN_LINE
                && parts.stream()
                        .allMatch(part -> part instanceof Written.Entries map
                                && map.entries().keySet().stream()
                                        .allMatch(key -> !ConditionSyntax.isWord(key) && keys.add(key)));
        if (!line) {
            return Written.map().put("all", new Written.Items(parts, true)).open();
        }
        Written.Map map = Written.map();
        for (Written part : parts) {
            ((Written.Entries) part).entries().forEach(map::put);
        }
        return map.closed();
    }

    private List<Written> parts(List<Condition> parts) {
        return parts.stream().map(part -> part.accept(this)).toList();
    }

    @Override
    public Written any(Condition.Any condition) {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        boolean members = condition.parts().stream()
                .allMatch(part -> part instanceof Condition.Includes includes
                        && (facts.add(includes.fact()) || facts.size() == 1)
                        && facts.size() == 1);
        if (!members) {
            return Written.map()
                    .put("any", new Written.Items(parts(condition.parts()), true))
                    .open();
        }
        String codes = condition.parts().stream()
                .map(part -> ((Condition.Includes) part).code())
                .collect(Collectors.joining(" or "));
        return test(((Condition.Includes) condition.parts().get(0)).fact(), "includes " + codes);
    }

    @Override
    public Written atLeast(Condition.AtLeast condition) {
        Written parts = new Written.Items(parts(condition.parts()), true);
        return Written.map().put("at least " + condition.count() + " of", parts).open();
    }

    @Override
    public Written not(Condition.Not condition) {
        return condition.part() instanceof Condition.IsPresent present
                ? test(present.fact(), "none")
                : Written.map().put("not", condition.part().accept(this)).closed();
    }

    @Override
    public Written oneOf(Condition.OneOf condition) {
        Fact<?> fact = condition.fact();
        List<String> values = condition.values().stream()
                .map(value -> fact.type().format(value))
                .toList();
        boolean list = fact.type() == FactType.TEXT
                ? values.size() > 1 || isWord(values.get(0))
                : fact.type() == FactType.CODE && values.size() == 1 && isWord(values.get(0));
        Written test = list ? Written.list(values) : Written.text(String.join(" or ", values));
        return Written.map().put(names.fact(fact), test).closed();
    }

    private static boolean isWord(String value) {
        return value.equals("none") || value.equals("present") || value.startsWith(NamedTests.PASSES);
    }

    @Override
    public Written compare(Condition.Compare condition) {
        FactType<?> type = condition.fact().type();
        boolean time = type == FactType.YEAR || type == FactType.DATE;
        String word = switch (condition.comparison()) {
            case AT_LEAST -> time ? "from " : "at least ";
            case OVER -> time ? "after " : "over ";
            case AT_MOST -> time ? "until " : "at most ";
            case UNDER -> time ? "before " : "under ";
            case EXACTLY -> "";
        };
        return test(condition.fact(), word + type.format(condition.bound()));
    }

    @Override
    public Written between(Condition.Between condition) {
        FactType<?> type = condition.fact().type();
        String least = type.format(condition.least());
        String most = type.format(condition.most());
        return test(
                condition.fact(),
                condition.leastIncluded() && condition.mostIncluded()
                        ? "between " + least + " and " + most
                        : (condition.leastIncluded() ? "[" : "(") + least + " .. " + most
                                + (condition.mostIncluded() ? "]" : ")"));
    }

    @Override
    public Written includes(Condition.Includes condition) {
        return test(condition.fact(), "includes " + condition.code());
    }

    @Override
    public Written isPresent(Condition.IsPresent condition) {
        return test(condition.fact(), "present");
    }

    @Override
    public Written passes(Condition.Passes condition) {
        return test(
                condition.fact(), NamedTests.PASSES + names.own(condition.test().id()));
    }

    private Written test(Fact<?> fact, String test) {
        return Written.map().put(names.fact(fact), test).closed();
    }
}

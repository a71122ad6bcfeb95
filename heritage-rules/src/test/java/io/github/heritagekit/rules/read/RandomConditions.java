// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Comparison;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.lang.ValueSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Conditions of every kind, made by the factories of the language. */
final class RandomConditions {
    private final Random random;
    private final RandomTexts texts;
    private final RandomFacts facts;

    RandomConditions(Random random, RandomTexts texts, RandomFacts facts) {
        this.random = random;
        this.texts = texts;
        this.facts = facts;
    }

    Condition condition(List<Fact<?>> asked, int depth) {
        if (depth > 2 || random.nextInt(3) == 0) {
            return leaf(texts.pick(asked));
        }
        List<Condition> parts = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            parts.add(condition(asked, depth + 1));
        }
        return switch (random.nextInt(5)) {
            case 0 -> Condition.any(parts);
            case 1 -> Condition.atLeast(1 + random.nextInt(count), parts);
            case 2 -> Condition.not(parts.get(0));
            case 3 -> members(asked, parts.get(0));
            default -> Condition.all(parts);
        };
    }

    private Condition members(List<Fact<?>> asked, Condition otherwise) {
        return asked.stream()
                .filter(CodesFact.class::isInstance)
                .map(CodesFact.class::cast)
                .findFirst()
                .map(set -> set.includesAnyOf(
                        facts.value(set).toString(), facts.value(set).toString()))
                .orElse(otherwise);
    }

    private Condition leaf(Fact<?> fact) {
        if (fact.canBeNone() && random.nextInt(4) == 0) {
            return random.nextBoolean() ? fact.isPresent() : Condition.not(fact.isPresent());
        }
        if (fact instanceof CodesFact set) {
            return set.includes(facts.value(set).toString());
        }
        if (random.nextInt(5) == 0) {
            return passes(fact);
        }
        if (!fact.type().ordered()) {
            return random.nextBoolean() ? oneOf(fact, 1) : oneOf(fact, 2);
        }
        if (random.nextInt(4) == 0) {
            return oneOf(fact, 2);
        }
        return random.nextBoolean() ? between(fact) : compare(fact);
    }

    private <T> Condition passes(Fact<T> fact) {
        String namespace = random.nextBoolean() ? "demo" : "rail";
        return fact.passes(test(namespace, fact.type()));
    }

    static <T> NamedTest<T> test(String namespace, FactType<T> type) {
        String name = "test-" + type.typeName().replaceAll("[ /]", "-");
        return NamedTest.of(namespace + "/" + name, type, Wording.of("passes"), value -> true);
    }

    private Condition oneOf(Fact<?> fact, int count) {
        List<Object> values = new ArrayList<>();
        while (values.size() < count) {
            Object value = facts.value(fact);
            if (!values.contains(value)) {
                values.add(value);
            } else if (fact.codes().size() == 1) {
                break;
            }
        }
        return new Condition.OneOf(fact, values);
    }

    private Condition compare(Fact<?> fact) {
        Comparable<?> bound = (Comparable<?>) facts.value(fact);
        Condition.Compare compare = new Condition.Compare(fact, texts.pick(List.of(Comparison.values())), bound);
        boolean empty = compare.accepts().and((ValueSet) fact.domain()).isEmpty();
        return empty ? new Condition.Compare(fact, Comparison.AT_LEAST, bound) : compare;
    }

    private Condition between(Fact<?> fact) {
        Comparable<?> low = (Comparable<?>) RandomFacts.low(fact.type());
        Comparable<?> high = (Comparable<?>) facts.value(fact);
        Condition.Between range = new Condition.Between(fact, low, random.nextBoolean(), high, random.nextBoolean());
        return range.accepts().isEmpty() ? new Condition.Between(fact, low, true, high, true) : range;
    }
}

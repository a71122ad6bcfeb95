// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Evidence of every kind. */
final class RandomEvidence {
    private final Random random;
    private final RandomTexts texts;
    private final RandomFacts facts;

    RandomEvidence(Random random, RandomTexts texts, RandomFacts facts) {
        this.random = random;
        this.texts = texts;
        this.facts = facts;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // values are of the fact's type
    <T> Finding<T> finding(Fact<T> fact, int depth) {
        Finding finding = switch (random.nextInt(7)) {
            case 0 -> fact.canBeNone() ? Finding.none() : Finding.unrecorded();
            case 1 -> fact.type().ordered() ? range(fact) : Finding.of(value(fact));
            case 2 -> Finding.oneOf(List.of(value(fact), value(fact)), fact.canBeNone() && random.nextBoolean());
            case 3 -> depth > 1 ? Finding.of(value(fact)) : disputed(fact, depth);
            case 4 -> {
                Finding.Reason reason = texts.pick(List.of(Finding.Reason.values()));
                yield random.nextBoolean()
                        ? Finding.unrecorded(reason)
                        : new Finding.Unrecorded(reason, texts.text(), List.of());
            }
            default -> Finding.of(value(fact));
        };
        return finding instanceof Finding.Disputed ? finding : finding.withSources(sources());
    }

    /** The words of evidence are no texts. */
    private Object value(Fact<?> fact) {
        Object value = facts.value(fact);
        return fact.type() == FactType.TEXT && value.equals("none") ? "nobody" : value;
    }

    private Finding<?> disputed(Fact<?> fact, int depth) {
        List<Finding<Object>> statements = new ArrayList<>();
        statements.add(cast(finding(fact, depth + 1)));
        statements.add(cast(finding(fact, depth + 1)));
        return Finding.disputed(statements);
    }

    @SuppressWarnings("unchecked") // a finding only hands its values out
    private static Finding<Object> cast(Finding<?> finding) {
        return (Finding<Object>) finding;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // values are of the fact's type
    private Finding range(Fact<?> fact) {
        Comparable first = (Comparable) value(fact);
        Comparable second = (Comparable) value(fact);
        return switch (random.nextInt(3)) {
            case 0 -> Finding.atLeast(first);
            case 1 -> Finding.atMost(first);
            default -> first.compareTo(second) <= 0 ? Finding.between(first, second) : Finding.between(second, first);
        };
    }

    SetFinding<String> members(CodesFact fact) {
        SetFinding<String> finding = SetFinding.unrecorded(texts.pick(List.of(Finding.Reason.values())));
        if (random.nextBoolean()) {
            finding = finding.including(facts.value(fact).toString());
        }
        if (random.nextBoolean()) {
            String absent = facts.value(fact).toString();
            finding = finding.present().contains(absent) ? finding : finding.excluding(absent);
        }
        return (random.nextBoolean() ? finding.completed() : finding).withSources(sources());
    }

    private List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        while (random.nextInt(3) == 0) {
            sources.add(Source.builder()
                    .title(texts.text())
                    .locator(maybe(texts.text()))
                    .note(maybe(texts.text()))
                    .date(maybe(PartialDate.parse(texts.pick(List.of("2021", "2021-05", "2021-05-27", "-0300")))))
                    .build());
        }
        return sources;
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.cases;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.source.Source;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up what is known of a case: evidence of every kind, with sources, disputes and overrides. <b>Not thread-safe.</b> */
final class RandomCase {
    private static final List<String> WORDS =
            List.of("Survey", "Deed 12", "调查", "\"quoted\" \\ note", "line\nbreak", "ℓ\u2028 é", "Demo Steel & Co.");

    private final Random random;

    RandomCase(Random random) {
        this.random = random;
    }

    Facts of(List<Fact<?>> vocabulary) {
        Facts facts = Facts.asOf(asOf());
        for (Fact<?> fact : vocabulary) {
            if (random.nextInt(3) > 0) {
                facts = known(fact, facts);
            }
            if (random.nextInt(8) == 0) {
                facts = overridden(fact, facts);
            }
        }
        return facts;
    }

    private AsOf asOf() {
        return new AsOf(day(), day());
    }

    private LocalDate day() {
        return LocalDate.of(1850 + random.nextInt(200), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private <T> Facts known(Fact<T> fact, Facts facts) {
        return fact instanceof CodesFact set ? facts.with(set, members(set)) : facts.with(fact, finding(fact, 2));
    }

    private <T> Facts overridden(Fact<T> fact, Facts facts) {
        return fact instanceof CodesFact set
                ? facts.override(set, members(set), word(), word(), day())
                : facts.override(fact, finding(fact, 1), word(), word(), day());
    }

    private String word() {
        return pick(WORDS);
    }

    private <E> E pick(List<E> from) {
        return from.get(random.nextInt(from.size()));
    }

    private List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        while (random.nextInt(3) == 0) {
            Source.Builder source = Source.builder().title(word());
            if (random.nextBoolean()) {
                source.locator(word()).date(PartialDate.parse(pick(List.of("2019", "2019-05", "2019-05-27"))));
            }
            if (random.nextBoolean()) {
                source.note(word());
            }
            sources.add(source.build());
        }
        return sources;
    }

    private SetFinding<String> members(CodesFact fact) {
        List<String> codes = fact.codes().isEmpty() ? List.of("star", "disc", "a/b") : fact.codes();
        SetFinding<String> finding = SetFinding.unrecorded(pick(List.of(Finding.Reason.values())));
        for (String code : codes) {
            int which = random.nextInt(3);
            finding = which == 0 ? finding.including(code) : which == 1 ? finding.excluding(code) : finding;
        }
        return (random.nextBoolean() ? finding.completed() : finding).withSources(sources());
    }

    private <T> Finding<T> finding(Fact<T> fact, int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 6)) {
            case 0 -> fact.canBeNone() ? Finding.<T>none().withSources(sources()) : Finding.unrecorded();
            case 1 ->
                new Finding.Unrecorded<T>(
                        pick(List.of(Finding.Reason.values())), random.nextBoolean() ? "" : word(), sources());
            case 2 ->
                Finding.oneOf(List.of(value(fact), value(fact)), fact.canBeNone() && random.nextBoolean())
                        .withSources(sources());
            case 3 ->
                fact.type().ordered()
                        ? range(value(fact), value(fact)).withSources(sources())
                        : Finding.of(value(fact)).withSources(sources());
            case 6 -> Finding.disputed(List.of(finding(fact, depth - 1), finding(fact, depth - 1)));
            default -> Finding.of(value(fact)).withSources(sources());
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the values of an ordered type are comparable with each other
    private <T> Finding<T> range(T one, T other) {
        Comparable least = (Comparable) one;
        return switch (random.nextInt(3)) {
            case 0 -> Finding.atLeast(least);
            case 1 -> Finding.atMost(least);
            default ->
                least.compareTo(other) <= 0
                        ? Finding.between(least, (Comparable) other)
                        : Finding.between((Comparable) other, least);
        };
    }

    @SuppressWarnings("unchecked") // a value of the fact's own type
    private <T> T value(Fact<T> fact) {
        return (T) any(fact);
    }

    private Object any(Fact<?> fact) {
        FactType<?> type = fact.type();
        if (type == FactType.YES_NO) {
            return random.nextBoolean();
        }
        if (type == FactType.WHOLE_NUMBER) {
            return 1L + random.nextInt(90);
        }
        if (type == FactType.YEAR) {
            return random.nextInt(2_500) - 200;
        }
        if (type == FactType.DATE) {
            return day();
        }
        if (type == FactType.CODE) {
            return pick(fact.codes().isEmpty() ? List.of("works", "open.code", "x_1") : fact.codes());
        }
        return type == FactType.TEXT ? word() : quantity(type);
    }

    private Object quantity(FactType<?> type) {
        BigDecimal amount =
                BigDecimal.valueOf(random.nextInt(2_000), random.nextInt(3)).stripTrailingZeros();
        if (type == FactType.AREA) {
            return Area.of(amount, pick(List.of(Area.Unit.values())));
        }
        if (type == FactType.LENGTH) {
            return Length.of(amount, pick(List.of(Length.Unit.values())));
        }
        return type == FactType.SHARE
                ? Share.ofPercent(random.nextInt(100))
                : amount.subtract(BigDecimal.ONE).stripTrailingZeros();
    }
}

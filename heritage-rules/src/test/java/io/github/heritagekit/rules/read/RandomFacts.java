// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.measure.Length;
import io.github.heritagekit.model.measure.Share;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.DateFact;
import io.github.heritagekit.rules.lang.DeclaredFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.FactType;
import io.github.heritagekit.rules.lang.OrderedFact;
import io.github.heritagekit.rules.lang.View;
import io.github.heritagekit.rules.lang.WholeNumberFact;
import io.github.heritagekit.rules.lang.YearFact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Facts of every type, with all that can be said of one, and values of them. */
final class RandomFacts {
    private static final List<String> CODES = List.of("works", "mine", "ntc/pioneering", "i", "II", "1a", "a_b");

    private final Random random;
    private final RandomTexts texts;

    RandomFacts(Random random, RandomTexts texts) {
        this.random = random;
        this.texts = texts;
    }

    List<Fact<?>> some(String namespace) {
        List<Fact<?>> facts = new ArrayList<>();
        int number = 0;
        for (FactType<?> type : FactType.all()) {
            if (random.nextInt(4) > 0) {
                facts.add(fact(namespace + "/fact-" + number++, type));
            }
        }
        for (Fact<?> base : List.copyOf(facts)) {
            if (base instanceof YearFact || (base instanceof DateFact && random.nextBoolean())) {
                View.Unit unit = base instanceof YearFact ? View.Unit.YEARS : texts.pick(List.of(View.Unit.values()));
                facts.add(
                        random.nextInt(facts.size()),
                        said(Fact.view(namespace + "/since-" + number++, new View(base, unit))));
            }
        }
        return facts;
    }

    private Fact<?> fact(String id, FactType<?> type) {
        DeclaredFact<?, ?> fact = said(bare(id, type));
        fact = random.nextInt(3) == 0 ? fact.alterable(1 + random.nextInt(3)) : fact;
        fact = type != FactType.CODES && random.nextInt(2) == 0 ? fact.orNone() : fact;
        return fact instanceof OrderedFact<?, ?> ordered ? bounded(ordered) : fact;
    }

    private DeclaredFact<?, ?> said(DeclaredFact<?, ?> bare) {
        DeclaredFact<?, ?> fact = random.nextBoolean() ? bare.labelled(texts.wording()) : bare;
        return random.nextBoolean() ? fact.asking(texts.wording()) : fact;
    }

    private DeclaredFact<?, ?> bare(String id, FactType<?> type) {
        String[] codes = random.nextBoolean()
                ? CODES.subList(0, 1 + random.nextInt(CODES.size())).toArray(new String[0])
                : new String[0];
        if (type == FactType.CODE) {
            CodeFact fact = Fact.code(id, codes);
            return random.nextBoolean() ? fact.calling("works", texts.wording()) : fact;
        }
        if (type == FactType.CODES) {
            CodesFact fact = Fact.codes(id, codes);
            return random.nextBoolean() ? fact.calling("works", texts.wording()) : fact;
        }
        if (type == FactType.WHOLE_NUMBER) {
            WholeNumberFact fact = Fact.wholeNumber(id);
            return random.nextBoolean() ? fact.countedIn(texts.wording()) : fact;
        }
        return List.<DeclaredFact<?, ?>>of(
                        Fact.yesNo(id),
                        Fact.decimal(id),
                        Fact.area(id),
                        Fact.length(id),
                        Fact.share(id),
                        Fact.year(id),
                        Fact.date(id),
                        Fact.text(id))
                .stream()
                .filter(fact -> fact.type() == type)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // bounds are values of the fact
    private DeclaredFact<?, ?> bounded(OrderedFact fact) {
        List<Comparable> ends = List.of((Comparable) low(fact.type()), (Comparable) high(fact.type()));
        return switch (random.nextInt(5)) {
            case 0 -> fact.within(ends.get(0), ends.get(1));
            case 1 -> fact.from(ends.get(0));
            case 2 -> fact.upTo(ends.get(1));
            default -> fact;
        };
    }

    /** Returns a value that lies under all that {@link #value} gives. */
    static Object low(FactType<?> type) {
        return type.parse(edge(type, "0", "-300", "1200-01-01"));
    }

    /** Returns a value that lies over all that {@link #value} gives. */
    static Object high(FactType<?> type) {
        return type.parse(edge(type, "99", "2400", "2400-12-31"));
    }

    private static String edge(FactType<?> type, String number, String year, String date) {
        if (type == FactType.YEAR) {
            return year;
        }
        if (type == FactType.DATE) {
            return date;
        }
        String unit =
                type == FactType.AREA ? " km²" : type == FactType.LENGTH ? " km" : type == FactType.SHARE ? " %" : "";
        return number + unit;
    }

    Object value(Fact<?> fact) {
        FactType<?> type = fact.type();
        if (type == FactType.YES_NO) {
            return random.nextBoolean();
        }
        if (type == FactType.CODE || type == FactType.CODES) {
            return texts.pick(fact.codes().isEmpty() ? List.of("works", "x/y", "present", "or") : fact.codes());
        }
        if (type == FactType.TEXT) {
            return texts.text();
        }
        if (type == FactType.YEAR) {
            return random.nextInt(2_500) - 250;
        }
        if (type == FactType.DATE) {
            return LocalDate.of(1300 + random.nextInt(1000), 1 + random.nextInt(12), 1 + random.nextInt(28));
        }
        BigDecimal number =
                new BigDecimal(1 + random.nextInt(9_700)).movePointLeft(2).stripTrailingZeros();
        return measured(type, number).orElse(number.longValue());
    }

    private Optional<Object> measured(FactType<?> type, BigDecimal number) {
        if (type == FactType.AREA) {
            return Optional.of(Area.of(number, texts.pick(List.of(Area.Unit.values()))));
        }
        if (type == FactType.LENGTH) {
            return Optional.of(Length.of(number, texts.pick(List.of(Length.Unit.values()))));
        }
        if (type == FactType.SHARE) {
            return Optional.of(Share.of(number, Share.Unit.PERCENT));
        }
        return type == FactType.DECIMAL ? Optional.of(number) : Optional.empty();
    }
}

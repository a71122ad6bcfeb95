// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodeFact;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.DecimalFact;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Resolution;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.WholeNumberFact;
import io.github.heritagekit.rules.lang.YesNoFact;
import io.github.heritagekit.rules.pack.RulePack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Rules that nobody wrote, and cases for them: 18 facts (4 whole numbers, 9 decimals, 4 codes out of lists of 5, 7, 20 and 5, 1
 * yes/no), each rule a conjunction of 2 to 5 conditions on distinct facts, 80 % of the thresholds among 9 round values a fact.
 *
 * <p>The same seed gives the same rules and cases on every machine.
 */
final class SeededPack {
    private static final int[] CODES = {5, 7, 20, 5};
    private static final int ROUND = 9;

    private final Random random;
    private final List<Fact<?>> facts = new ArrayList<>();

    SeededPack(long seed) {
        this.random = new Random(seed);
        for (int i = 0; i < 4; i++) {
            facts.add(Fact.wholeNumber("seeded/count-" + i).within(0L, 99L));
        }
        for (int i = 0; i < 9; i++) {
            facts.add(Fact.decimal("seeded/amount-" + i).within(BigDecimal.ZERO, BigDecimal.valueOf(100)));
        }
        for (int i = 0; i < CODES.length; i++) {
            String[] codes = new String[CODES[i]];
            for (int j = 0; j < codes.length; j++) {
                codes[j] = "c" + j;
            }
            facts.add(Fact.code("seeded/kind-" + i, codes));
        }
        facts.add(Fact.yesNo("seeded/flag"));
    }

    static final ChoiceQuestion<String> QUESTION = ChoiceQuestion.of("seeded/answer", "A", "B", "C", "D");

    /** Returns a pack of so many rules. */
    RulePack pack(int rules, Resolution resolution) {
        RulePack.Builder pack = RulePack.builder("seeded", "1");
        facts.forEach(pack::fact);
        pack.question(QUESTION.resolvedBy(resolution));
        for (int i = 0; i < rules; i++) {
            List<Fact<?>> some = new ArrayList<>(facts);
            Collections.shuffle(some, random);
            Condition[] parts = some.subList(0, 2 + random.nextInt(4)).stream()
                    .map(this::condition)
                    .toArray(Condition[]::new);
            pack.rule(Rule.of("seeded/rule-" + i)
                    .answers(QUESTION, QUESTION.answers().get(random.nextInt(4)))
                    .when(parts));
        }
        return pack.build();
    }

    private Condition condition(Fact<?> fact) {
        if (fact instanceof WholeNumberFact number) {
            return switch (random.nextInt(3)) {
                case 0 -> number.atLeast(threshold());
                case 1 -> number.under(threshold());
                default -> {
                    long low = random.nextInt(60);
                    yield number.between(low, low + 5 + random.nextInt(30));
                }
            };
        }
        if (fact instanceof DecimalFact number) {
            BigDecimal bound = BigDecimal.valueOf(threshold());
            return random.nextBoolean() ? number.atLeast(bound) : number.under(bound);
        }
        if (fact instanceof CodeFact code) {
            List<String> codes = new ArrayList<>(code.codes());
            Collections.shuffle(codes, random);
            Condition some =
                    code.isOneOf(codes.subList(0, 1 + random.nextInt(3)).toArray(String[]::new));
            return random.nextInt(4) == 0 ? Condition.not(some) : some;
        }
        YesNoFact flag = (YesNoFact) fact;
        return random.nextBoolean() ? flag.isTrue() : flag.isFalse();
    }

    private long threshold() {
        return random.nextInt(5) == 0 ? 1 + random.nextInt(99) : 10L * (1 + random.nextInt(ROUND));
    }

    /** Returns a case of which each fact is unknown with the chance given. */
    Facts facts(AsOf asOf, double unknown) {
        Facts.Builder known = Facts.builder(asOf);
        for (Fact<?> fact : facts) {
            boolean isKnown = random.nextDouble() >= unknown;
            int value = random.nextInt(100);
            if (isKnown) {
                put(known, fact, value);
            }
        }
        return known.build();
    }

    private static void put(Facts.Builder known, Fact<?> fact, int value) {
        if (fact instanceof WholeNumberFact number) {
            known.put(number, Finding.of((long) value));
        } else if (fact instanceof DecimalFact number) {
            known.put(number, Finding.of(BigDecimal.valueOf(value)));
        } else if (fact instanceof CodeFact code) {
            known.put(code, Finding.of(code.codes().get(value % code.codes().size())));
        } else {
            known.put((YesNoFact) fact, Finding.of(value % 2 == 0));
        }
    }
}

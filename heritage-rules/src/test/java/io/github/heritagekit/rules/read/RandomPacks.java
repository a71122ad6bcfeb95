// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import io.github.heritagekit.model.source.Citation;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.rules.bridge.AssetFacts;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.CollectQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Resolution;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.pack.Expectation;
import io.github.heritagekit.rules.pack.PackExample;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.pack.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Packs that say all that a pack can say. */
final class RandomPacks {
    static final ChoiceQuestion<String> ELSEWHERE =
            ChoiceQuestion.of("elsewhere/regime", "KEEP", "ADAPT").resolvedBy(Resolution.STRICTEST);
    static final Vocabulary OTHERS = Vocabulary.of(
            "elsewhere",
            List.of(
                    Fact.yesNo("elsewhere/guarded"),
                    Fact.year("elsewhere/fact-1").orNone()));

    private final Random random;
    private final RandomTexts texts;
    private final RandomFacts facts;
    private final RandomConditions conditions;
    private final RandomEvidence evidence;

    private RandomPacks(long seed) {
        this.random = new Random(seed);
        this.texts = new RandomTexts(random);
        this.facts = new RandomFacts(random, texts);
        this.conditions = new RandomConditions(random, texts, facts);
        this.evidence = new RandomEvidence(random, texts, facts);
    }

    /** Returns the pack that some of them build on. */
    static RulePack elsewhere() {
        RulePack.Builder pack = RulePack.builder("elsewhere", "1").question(ELSEWHERE);
        OTHERS.facts().forEach(pack::fact);
        return pack.rule(Rule.of("elsewhere/some-rule")
                        .answers(ELSEWHERE, "KEEP")
                        .when(Fact.yesNo("elsewhere/guarded").isTrue()))
                .build();
    }

    static RulePack pack(long seed) {
        return new RandomPacks(seed).pack();
    }

    private RulePack pack() {
        RulePack.Builder pack = RulePack.builder("demo", texts.pick(List.of("1", "2024.1", "3 beta")));
        List<Fact<?>> own = facts.some("demo");
        own.forEach(pack::fact);
        List<Fact<?>> asked = new ArrayList<>(own);
        boolean builds = random.nextInt(3) == 0;
        if (builds) {
            pack.uses(OTHERS);
            asked.addAll(OTHERS.facts());
        }
        if (random.nextInt(3) == 0) {
            pack.uses(AssetFacts.VOCABULARY);
            asked.add(AssetFacts.SITE_AREA);
            asked.add(AssetFacts.AGE);
            asked.add(AssetFacts.CURRENT_USE);
        }
        asked.add(Fact.yesNo("demo/always-there"));
        pack.fact(Fact.yesNo("demo/always-there"));
        if (random.nextBoolean()) {
            pack.title(texts.wording());
        }
        boolean dated = random.nextInt(3) == 0;
        if (dated) {
            pack.inForce(DateRange.parse(texts.pick(List.of("from 2020-01-01", "2019-05-01 to 2030-01-01"))));
        }
        List<Question<String>> questions = questions();
        questions.forEach(pack::question);
        for (int i = random.nextInt(3); i > 0; i--) {
            Condition never = conditions.condition(asked, 1);
            if (!(never instanceof Condition.Always)) {
                pack.impossible(never);
            }
        }
        rules(pack, questions, asked, builds);
        examples(pack, questions, own, builds);
        return pack.build();
    }

    private List<Question<String>> questions() {
        ChoiceQuestion<String> regime = ChoiceQuestion.of("demo/regime", "KEEP", "ADAPT", "yes")
                .resolvedBy(texts.pick(List.of(Resolution.values())));
        CollectQuestion<String> reasons = CollectQuestion.of("demo/reasons", "AGE", "SIZE");
        if (random.nextBoolean()) {
            regime = regime.labelled(texts.wording()).calling("KEEP", texts.wording());
            reasons = reasons.labelled(texts.wording()).calling("AGE", texts.wording());
        }
        return List.of(regime, reasons);
    }

    private void rules(RulePack.Builder pack, List<Question<String>> questions, List<Fact<?>> asked, boolean builds) {
        List<Fact<?>> withAnswers = new ArrayList<>(asked);
        withAnswers.add(Fact.answerTo(questions.get(0)));
        if (builds) {
            withAnswers.add(Fact.answerTo(ELSEWHERE));
        }
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            boolean first = random.nextBoolean();
            Rule.Start start = Rule.of("demo/rule-" + i);
            Rule<String> rule = first
                    ? start.answers(
                            questions.get(0), texts.pick(questions.get(0).codes()))
                    : start.answers(questions.get(1), "SIZE");
            rule = rule.when(conditions.condition(first ? asked : withAnswers, 0));
            pack.rule(told(i > 0 && random.nextInt(3) == 0 ? rule.exceptionTo("faraway/some-rule") : rule));
        }
        pack.rule(told(Rule.of("demo/base").answers(questions.get(0), "ADAPT")));
        pack.rule(Rule.of("demo/immune")
                .exempts(questions.get(0))
                .exceptionTo("demo/base")
                .when(conditions.condition(asked, 0)));
        DateRange early = DateRange.parse("until 2025-01-01");
        DateRange late = DateRange.parse("from 2025-01-01");
        if (random.nextInt(3) == 0) {
            pack.rule(
                    told(Rule.of("demo/moved").answers(questions.get(1), "AGE").inForce(early)));
            pack.rule(
                    told(Rule.of("demo/moved").answers(questions.get(1), "AGE").inForce(late)));
        }
        if (builds) {
            pack.rule(told(Rule.of("demo/foreign").answers(ELSEWHERE, "KEEP").when(conditions.condition(asked, 1))));
        }
    }

    private Rule<String> told(Rule<String> bare) {
        Rule<String> rule = random.nextBoolean() ? bare.labelled(texts.wording()) : bare;
        while (random.nextInt(2) == 0) {
            rule = rule.citing(citation());
        }
        while (random.nextInt(3) == 0) {
            rule = rule.detail(texts.text(), texts.wording());
        }
        return rule;
    }

    private Citation citation() {
        Citation.Builder citation = Citation.builder().document(texts.text());
        if (random.nextBoolean()) {
            citation.article(random.nextBoolean() ? "art. 4(1)" : texts.text());
        }
        if (random.nextInt(3) == 0) {
            citation.edition(texts.text());
        }
        return citation.build();
    }

    private void examples(RulePack.Builder pack, List<Question<String>> questions, List<Fact<?>> own, boolean builds) {
        boolean dated = pack.isDated() || random.nextBoolean();
        for (int i = random.nextInt(3); i > 0; i--) {
            Facts.Builder given = Facts.builder(dated ? asOf() : AsOf.ANY_DAY);
            own.stream()
                    .filter(fact -> fact.view().isEmpty() && random.nextBoolean())
                    .forEach(fact -> put(fact, given));
            List<Expectation> expected = new ArrayList<>(List.of(expectation(questions.get(0))));
            if (random.nextBoolean()) {
                Map<String, Truth> answers = new LinkedHashMap<>();
                answers.put("SIZE", texts.pick(List.of(Truth.values())));
                answers.put("AGE", texts.pick(List.of(Truth.values())));
                expected.add(new Expectation.Collected(questions.get(1), answers));
            }
            if (builds) {
                expected.add(expectation(ELSEWHERE));
            }
            String name = random.nextBoolean() ? "example 1" : texts.text();
            pack.example(new PackExample(name, given.build(), expected));
        }
    }

    private Expectation expectation(Question<?> question) {
        return switch (random.nextInt(4)) {
            case 0 -> new Expectation.Silence(question);
            case 1 -> new Expectation.Contradiction(question);
            case 2 -> new Expectation.Openness(question, Set.of("demo/always-there"));
            default -> new Expectation.Answer(question, texts.pick(question.codes()));
        };
    }

    private AsOf asOf() {
        LocalDate day = LocalDate.of(2024, 10, 18);
        return random.nextBoolean() ? AsOf.of(day) : new AsOf(day, day.plusDays(1 + random.nextInt(400)));
    }

    private void put(Fact<?> fact, Facts.Builder given) {
        if (fact instanceof CodesFact set) {
            given.put(set, evidence.members(set));
        } else {
            putFinding(fact, given);
        }
    }

    private <T> void putFinding(Fact<T> fact, Facts.Builder given) {
        given.put(fact, evidence.finding(fact, 0));
    }
}

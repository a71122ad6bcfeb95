// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Resolution;
import io.github.heritagekit.rules.lang.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;

/**
 * Two random packs: three questions that rest on each other, under any resolution, with exceptions to exceptions within and
 * across packs, and things that cannot be; with random evidence for the one to three facts they ask.
 */
final class RandomPots {
    private final Dice dice;
    private final Map<Question<String>, Resolution> resolutions = new LinkedHashMap<>();

    private RandomPots(Dice dice) {
        this.dice = dice;
        resolutions.put(Pots.PLACE, dice.of(List.of(Resolution.values())));
        resolutions.put(Pots.CARE, dice.of(List.of(Resolution.values())));
    }

    /** Returns packs with cases; in every second, something cannot be. */
    static Arbitrary<Pot> pots() {
        return Dice.drawing(dice -> new RandomPots(dice).pot(dice.oneIn(2)));
    }

    /** Returns packs with cases in which nothing is impossible. */
    static Arbitrary<Pot> potsOfAnyKind() {
        return Dice.drawing(dice -> new RandomPots(dice).pot(false));
    }

    /** Returns packs with cases in which something cannot be. */
    static Arbitrary<Pot> potsNotOfEveryKind() {
        return Dice.drawing(dice -> new RandomPots(dice).pot(true));
    }

    /** Returns packs with cases whose rules often agree, so that many verdicts are decided by different rules in turn. */
    static Arbitrary<Pot> potsOftenDecided() {
        return Dice.drawing(dice -> {
            Pot pot = new RandomPots(dice).pot(dice.oneIn(3));
            List<Rule<String>> rules = new ArrayList<>();
            for (Rule<String> rule : pot.rules()) {
                rules.add(rule.when(dice.oneIn(2) ? rule.when() : Condition.not(rule.when())));
            }
            Pot.Packs packs = pot.packs();
            return pot.withPacks(new Pot.Packs(rules, packs.impossible(), packs.resolutions(), packs.secondFirst()));
        });
    }

    /** Returns one to four cases of the same packs, in which nothing is impossible. */
    static List<Pot> registerOfAnyKind(Dice dice) {
        Pot first = new RandomPots(dice).pot(false);
        List<Fact<?>> asked = first.rules().stream()
                .flatMap(rule -> rule.when().leaves().stream())
                .<Fact<?>>map(leaf -> Pots.recordedFor(leaf.fact()))
                .filter(Pots.RECORDED::contains)
                .distinct()
                .toList();
        return dice.list(1, 4, () -> first.withEvidence(new RandomEvidence(dice).of(asked)));
    }

    /** Returns the facts that packs ask; few, so that all completions can be counted through. */
    static List<Fact<?>> facts(Dice dice) {
        return dice.some(Pots.RECORDED, 1, 3);
    }

    /** Returns packs that ask every fact there is, with a case; too many to count its completions through. */
    static Pot potOfEveryFact(Dice dice) {
        return new RandomPots(dice).pot(true, Pots.RECORDED);
    }

    private Pot pot(boolean somethingIsImpossible) {
        return pot(somethingIsImpossible, facts(dice));
    }

    private Pot pot(boolean somethingIsImpossible, List<Fact<?>> facts) {
        List<Fact<?>> withPlace = new ArrayList<>(facts);
        withPlace.add(Pots.PLACED);
        List<Fact<?>> withBoth = new ArrayList<>(withPlace);
        withBoth.add(Pots.CHARMED);
        List<Rule<String>> rules = new ArrayList<>(rules(Pots.PLACE, facts, 1, 6));
        rules.addAll(rules(Pots.CHARMS, withPlace, 0, 4));
        rules.addAll(rules(Pots.CARE, withBoth, 0, 4));
        RandomEvidence evidence = new RandomEvidence(dice);
        List<Condition> impossible = somethingIsImpossible ? impossible(facts) : List.of();
        return Pot.of(
                new Pot.Packs(rules, impossible, resolutions, dice.oneIn(2)),
                evidence.of(facts),
                evidence.overridden(facts));
    }

    /** One thing in four asks a fact that no rule may ask, and by it says something of one that rules ask. */
    private List<Condition> impossible(List<Fact<?>> facts) {
        return dice.list(1, 2, () -> {
            List<Fact<?>> about = new ArrayList<>(dice.some(facts, 1, 2));
            if (dice.oneIn(4) && about.size() < 2) {
                about.add(dice.of(Pots.RECORDED));
            }
            return new RandomConditions(dice, about).tree(dice.between(0, 1));
        });
    }

    private List<Rule<String>> rules(Question<String> question, List<? extends Fact<?>> facts, int least, int most) {
        List<Rule<String>> rules = new ArrayList<>();
        int size = dice.between(least, most);
        while (rules.size() < size) {
            rules.add(rule(question, facts, rules));
        }
        Collections.shuffle(rules, dice.random());
        return rules;
    }

    /** An exception is drawn after what it sets aside, so that no two set each other aside. */
    private Rule<String> rule(Question<String> question, List<? extends Fact<?>> facts, List<Rule<String>> earlier) {
        List<Rule<String>> targets = dice.oneIn(3) ? dice.<Rule<String>>some(earlier, 0, 2) : List.of();
        boolean first = resolutions.get(question) == Resolution.FIRST;
        boolean second = dice.oneIn(4) && !(first && targets.isEmpty());
        Rule.Start start = Rule.of((second ? "kiln/" : "pot/") + question.id().substring(4) + "-" + earlier.size());
        Rule<String> rule = !targets.isEmpty() && dice.oneIn(4)
                ? start.exempts(question)
                : start.answers(question, dice.of(question.codes()));
        rule = rule.when(dice.oneIn(12) ? Condition.all() : new RandomConditions(dice, facts).tree(2));
        for (Rule<String> target : targets) {
            rule = rule.exceptionTo(target.id());
        }
        return rule;
    }
}

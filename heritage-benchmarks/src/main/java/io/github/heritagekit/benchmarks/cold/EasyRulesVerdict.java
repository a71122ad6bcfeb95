// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks.cold;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * One verdict of Easy Rules: the rules on classification as Java, those that others rest on first. It reads no file, so it does less than
 * the others.
 */
public final class EasyRulesVerdict {
    private static final String SITE = "site";
    private static final String RELIC = "relic";
    private static final int MOST_ASPECTS = 4;

    private final Rules rules = new Rules();
    private final List<String> answers = new ArrayList<>();

    private EasyRulesVerdict() {
        relic("vast-remains", 1, site -> site.hectares() > 10 && site.largeStructures() && isStill(site));
        relic("burdensome-remains", 2, EasyRulesVerdict::isBurden);
        heritage("protected-by-law", 3, site -> site.legalEffects().contains("protects"));
        heritageUnlessRelic(
                "recognised-by-authority", 4, site -> site.legalEffects().contains("recognises"));
        heritage("especially-significant", 5, site -> site.significance().contains("ntc/pioneering"));
        heritageUnlessRelic(
                "complete-works",
                6,
                site -> site.originalMachinery() && site.integrity().size() >= MOST_ASPECTS);
        heritage("living-knowledge", 7, site -> site.kind().equals("intangible"));
    }

    /** Prints the answer. */
    public static void main(String[] args) {
        EasyRulesVerdict verdict = new EasyRulesVerdict();
        Facts facts = new Facts();
        facts.put(SITE, Site.listed());
        new DefaultRulesEngine().fire(verdict.rules, facts);
        System.out.println(One.of(verdict.answers));
    }

    private static boolean isStill(Site site) {
        return !site.kind().equals("intangible") && !site.operatingStatus().equals("operating");
    }

    private static boolean isBurden(Site site) {
        return site.investmentBurden().equals("heavy")
                && site.upkeepBurden().equals("heavy")
                && isStill(site)
                && !site.legalEffects().contains("protects");
    }

    private void relic(String name, int priority, Predicate<Site> when) {
        rules.register(new RuleBuilder()
                .name(name)
                .priority(priority)
                .when(facts -> when.test(facts.get(SITE)))
                .then(facts -> facts.put(RELIC, true))
                .then(facts -> answers.add("INDUSTRIAL_RELIC"))
                .build());
    }

    private void heritage(String name, int priority, Predicate<Site> when) {
        rules.register(new RuleBuilder()
                .name(name)
                .priority(priority)
                .when(facts -> when.test(facts.get(SITE)))
                .then(facts -> answers.add("INDUSTRIAL_HERITAGE"))
                .build());
    }

    private void heritageUnlessRelic(String name, int priority, Predicate<Site> when) {
        rules.register(new RuleBuilder()
                .name(name)
                .priority(priority)
                .when(facts -> facts.get(RELIC) == null && when.test(facts.get(SITE)))
                .then(facts -> answers.add("INDUSTRIAL_HERITAGE"))
                .build());
    }
}

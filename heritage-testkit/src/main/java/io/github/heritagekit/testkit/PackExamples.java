// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.rules.engine.Assessed;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.pack.Expectation;
import io.github.heritagekit.rules.pack.PackExample;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks the examples of a rule pack against what follows from its rules; needs no test framework.
 *
 * <p>Immutable and thread-safe.
 */
public final class PackExamples {
    private final RulePack pack;
    private final RuleEngine engine;

    private PackExamples(RulePack pack, RuleEngine engine) {
        this.pack = pack;
        this.engine = engine;
    }

    /**
     * Returns the examples of a pack.
     *
     * @param others the packs that are asked together with it
     * @throws io.github.heritagekit.rules.pack.InvalidRulePackException if the packs do not go together
     */
    public static PackExamples of(RulePack pack, RulePack... others) {
        List<RulePack> all = new ArrayList<>(List.of(pack));
        all.addAll(List.of(others));
        return new PackExamples(pack, RuleEngine.of(all.toArray(RulePack[]::new)));
    }

    /**
     * Returns how the examples of a pack fail, a text each; empty if all hold. That there are no examples is a failure.
     *
     * @param others the packs that are asked together with it
     * @throws io.github.heritagekit.rules.pack.InvalidRulePackException if the packs do not go together
     */
    public static List<String> failures(RulePack pack, RulePack... others) {
        return of(pack, others).checks().stream()
                .flatMap(check -> check.failure().stream())
                .toList();
    }

    /** Returns one check for each expectation of each example, in the order of the pack; at least one. */
    public List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        for (PackExample example : pack.examples()) {
            for (Expectation expectation : example.expect()) {
                checks.add(new Check(
                        example.name() + ": " + Outcomes.expected(expectation), () -> failure(example, expectation)));
            }
        }
        if (checks.isEmpty()) {
            String failure = "pack " + pack + " must have at least one example but has none";
            checks.add(new Check(pack + " has examples", () -> Optional.of(failure)));
        }
        return List.copyOf(checks);
    }

    private Optional<String> failure(PackExample example, Expectation expectation) {
        Assessed assessed;
        try {
            assessed = Outcomes.assess(engine.asOf(example.given().asOf()), expectation.question(), example.given());
        } catch (IllegalArgumentException e) {
            return Optional.of(failure(example, expectation, "cannot be asked: " + e.getMessage()));
        }
        return Outcomes.meets(expectation, assessed)
                ? Optional.empty()
                : Optional.of(failure(example, expectation, Outcomes.actual(assessed)) + "\n\n"
                        + assessed.toText(Locale.ENGLISH));
    }

    private String failure(PackExample example, Expectation expectation, String actual) {
        return "example `" + example.name() + "` of " + pack + " as of "
                + example.given().asOf() + "\n  expected: " + Outcomes.expected(expectation) + "\n  but was:  "
                + actual;
    }

    /** One thing that is checked of a pack, such as one expectation of one example. Immutable and thread-safe. */
    public static final class Check {
        private final String name;
        private final Judgement judgement;

        Check(String name, Judgement judgement) {
            this.name = name;
            this.judgement = judgement;
        }

        /** Returns what is checked: {@code a long run: classification is INDUSTRIAL_HERITAGE}. */
        public String name() {
            return name;
        }

        /** Asks the rules and returns what is wrong, with the whole assessment; empty if it is as expected. */
        public Optional<String> failure() {
            return judgement.failure();
        }

        /** Returns the name. */
        @Override
        public String toString() {
            return name;
        }
    }

    @FunctionalInterface
    interface Judgement {
        Optional<String> failure();
    }
}

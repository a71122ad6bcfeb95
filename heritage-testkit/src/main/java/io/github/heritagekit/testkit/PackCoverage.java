// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.engine.Assessed;
import io.github.heritagekit.rules.engine.DatedEngine;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.explain.Explanation;
import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.pack.Expectation;
import io.github.heritagekit.rules.pack.PackExample;
import io.github.heritagekit.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the examples of a pack reach: for each rule and each leaf of its condition, in how many examples it came out how.
 *
 * <p>An example counts for the rules of the questions that it expects something of, and of the earlier questions that those rest
 * on: what nobody looks at is not tested. An example that cannot be asked counts for nothing. Immutable and thread-safe.
 *
 * @param pack the pack
 * @param rules its rules, in their written order
 */
public record PackCoverage(RulePack pack, List<RuleCoverage> rules) implements HeritageValue {
    private static final int PERCENT = 100;

    /** Copies the rules. */
    public PackCoverage {
        rules = List.copyOf(rules);
    }

    /**
     * What became of one rule in the examples; each example counts once.
     *
     * @param rule the rule; one of its editions, if it has several
     * @param held in how many examples it held
     * @param setAside in how many its condition held, or may have, and an exception set it aside
     * @param open in how many the evidence left it open
     * @param didNotHold in how many its condition was false
     * @param leaves the leaves of its condition, from left to right
     */
    public record RuleCoverage(
            Rule<?> rule, int held, int setAside, int open, int didNotHold, List<LeafCoverage> leaves)
            implements HeritageValue {
        /** Copies the leaves. */
        public RuleCoverage {
            leaves = List.copyOf(leaves);
        }

        /** Returns whether some example looks at the rule. */
        public boolean isAsked() {
            return held + setAside + open + didNotHold > 0;
        }

        @Override
        public String toString() {
            String name = rule
                    + (rule.inForce().from().isPresent()
                                    || rule.inForce().until().isPresent()
                            ? " (" + rule.inForce() + ")"
                            : "");
            if (!isAsked()) {
                return name + ": never asked";
            }
            return name + ": " + (held > 0 ? "held " + held : "never held") + ", set aside " + setAside + ", open "
                    + open + ", did not hold " + didNotHold;
        }
    }

    /**
     * What became of one leaf of a condition in the examples.
     *
     * @param leaf the leaf
     * @param seenTrue in how many examples it was true
     * @param seenFalse in how many it was false
     * @param seenUnknown in how many it was unknown
     */
    public record LeafCoverage(Condition.Leaf leaf, int seenTrue, int seenFalse, int seenUnknown)
            implements HeritageValue {
        /** Returns whether it was true in one example and false in another. */
        public boolean isSeenBothWays() {
            return seenTrue > 0 && seenFalse > 0;
        }

        @Override
        public String toString() {
            return leaf.phrase(Locale.ENGLISH) + ": " + counted(seenTrue, "true") + ", " + counted(seenFalse, "false")
                    + ", unknown " + seenUnknown;
        }

        private static String counted(int count, String truth) {
            return count == 0 ? "never " + truth : truth + " " + count;
        }
    }

    /**
     * Returns what the examples of a pack reach.
     *
     * @param others the packs that are asked together with it
     * @throws io.github.heritagekit.rules.pack.InvalidRulePackException if the packs do not go together
     */
    public static PackCoverage of(RulePack pack, RulePack... others) {
        List<RulePack> all = new ArrayList<>(List.of(pack));
        all.addAll(List.of(others));
        RuleEngine engine = RuleEngine.of(all);
        Map<Rule<?>, Counts> counts = new LinkedHashMap<>();
        pack.rules().forEach(rule -> counts.put(rule, new Counts(rule)));
        for (PackExample example : pack.examples()) {
            explained(engine, example)
                    .forEach((rule, explanation) ->
                            Optional.ofNullable(counts.get(rule)).ifPresent(count -> count.add(explanation)));
        }
        return new PackCoverage(
                pack, counts.values().stream().map(Counts::coverage).toList());
    }

    private static Map<Rule<?>, RuleExplanation> explained(RuleEngine engine, PackExample example) {
        DatedEngine dated = engine.asOf(example.given().asOf());
        Map<Rule<?>, RuleExplanation> explained = new LinkedHashMap<>();
        for (Expectation expectation : example.expect()) {
            asked(dated, expectation, example).ifPresent(assessed -> collect(assessed, explained));
        }
        return explained;
    }

    /** What cannot be asked counts for nothing; the check of the example itself tells why. */
    private static Optional<Assessed> asked(DatedEngine engine, Expectation expectation, PackExample example) {
        try {
            return Optional.of(Outcomes.assess(engine, expectation.question(), example.given()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void collect(Assessed assessed, Map<Rule<?>, RuleExplanation> explained) {
        assessed.rules().forEach(rule -> explained.putIfAbsent(rule.rule(), rule));
        assessed.premises().forEach(premise -> collect(premise, explained));
    }

    /** Returns the rules that hold in no example, in their written order. */
    public List<Rule<?>> neverHeld() {
        return rules.stream()
                .filter(rule -> rule.held() == 0)
                .<Rule<?>>map(RuleCoverage::rule)
                .toList();
    }

    /** Returns the leaves of all conditions, in the order of the rules. */
    public List<LeafCoverage> leaves() {
        return rules.stream().flatMap(rule -> rule.leaves().stream()).toList();
    }

    /** Returns whether the examples reach what is demanded. */
    public boolean meets(CoverageDemand demand) {
        long held = (long) rules.size() - neverHeld().size();
        return held * PERCENT >= (long) demand.rulesHeld() * rules.size()
                && seenBothWays() * PERCENT >= (long) demand.leavesSeen() * leaves().size();
    }

    private long seenBothWays() {
        return leaves().stream().filter(LeafCoverage::isSeenBothWays).count();
    }

    /** Returns what is demanded and the whole report, where the examples do not reach it; empty where they do. */
    public Optional<String> failure(CoverageDemand demand) {
        return meets(demand)
                ? Optional.empty()
                : Optional.of("demanded: " + demand.rulesHeld() + " % of the rules held, " + demand.leavesSeen()
                        + " % of the leaves seen both true and false\n" + toText());
    }

    /** Returns the report as text: a line for the pack, one for each rule, one for each leaf. */
    public String toText() {
        StringBuilder text = new StringBuilder("examples of ")
                .append(pack)
                .append(": ")
                .append(rules.size() - neverHeld().size())
                .append(" of ")
                .append(rules.size())
                .append(" rules held, ")
                .append(seenBothWays())
                .append(" of ")
                .append(leaves().size())
                .append(" leaves seen both true and false\n");
        for (RuleCoverage rule : rules) {
            text.append("  ").append(rule).append('\n');
            rule.leaves().forEach(leaf -> text.append("    ").append(leaf).append('\n'));
        }
        return text.toString();
    }

    /** Returns the report. */
    @Override
    public String toString() {
        return toText();
    }

    /** Counts what becomes of one rule. <b>Not thread-safe.</b> */
    private static final class Counts {
        private final Rule<?> rule;
        private final List<Condition.Leaf> leaves;
        private final Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
        private final List<Map<Truth, Integer>> truths = new ArrayList<>();

        Counts(Rule<?> rule) {
            this.rule = rule;
            this.leaves = rule.when().leaves();
            leaves.forEach(leaf -> truths.add(new EnumMap<>(Truth.class)));
        }

        void add(RuleExplanation explanation) {
            standings.merge(explanation.standing(), 1, Integer::sum);
            List<Explanation.Asked> asked = explanation.why().asked();
            for (int i = 0; i < asked.size(); i++) {
                truths.get(i).merge(asked.get(i).truth(), 1, Integer::sum);
            }
        }

        private int count(Standing standing) {
            return standings.getOrDefault(standing, 0);
        }

        RuleCoverage coverage() {
            List<LeafCoverage> covered = new ArrayList<>();
            for (int i = 0; i < leaves.size(); i++) {
                Map<Truth, Integer> seen = truths.get(i);
                covered.add(new LeafCoverage(
                        leaves.get(i),
                        seen.getOrDefault(Truth.TRUE, 0),
                        seen.getOrDefault(Truth.FALSE, 0),
                        seen.getOrDefault(Truth.UNKNOWN, 0)));
            }
            return new RuleCoverage(
                    rule,
                    count(Standing.HOLDS),
                    count(Standing.SET_ASIDE),
                    count(Standing.OPEN),
                    count(Standing.DOES_NOT_HOLD),
                    covered);
        }
    }
}

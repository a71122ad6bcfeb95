// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.rules.engine.Assessed;
import io.github.heritagekit.rules.engine.DatedEngine;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The cases that lie on either side of each threshold of a pack's rules: just met, just missed, and not recorded.
 *
 * <p>The neighbour of a whole number, year or date lies one further; of a quantity, a shade. A code is the one named, another, and
 * unknown; a member is one, is none, and is unknown; of what may be absent there is a value, there is none, and nobody knows.
 * Wherever a way is found, the other facts of the rule are such that this leaf alone decides its condition. What a rule asks of
 * the answer to an earlier question, or by a test written in Java, has no threshold of its own and is listed as a gap.
 *
 * <p>Print {@link #toText} to review what a pack says at its thresholds; {@link #checks} asks the engine. Immutable and thread-safe.
 *
 * @param packs the pack, and then those that are asked together with it
 * @param cases the cases, in the order of the rules and their leaves
 * @param gaps what there is no case of, or no case that decides, and why
 */
public record BoundaryCases(List<RulePack> packs, List<BoundaryCase> cases, List<Gap> gaps) implements HeritageValue {
    /** A day for packs that no date matters to. */
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    /** How many ways to let a leaf decide are tried. */
    private static final int MOST_WAYS = 500;

    /** Copies the lists. */
    public BoundaryCases {
        packs = List.copyOf(packs);
        cases = List.copyOf(cases);
        gaps = List.copyOf(gaps);
    }

    /**
     * What there is no case of, or no case that decides.
     *
     * @param rule the rule
     * @param number which leaf of its condition, from 0, from left to right
     * @param reason why, in words
     */
    public record Gap(Rule<?> rule, int number, String reason) implements HeritageValue {
        /** Returns the leaf. */
        public Condition.Leaf leaf() {
            return rule.when().leaves().get(number);
        }

        /** Returns the gap as one line. */
        @Override
        public String toString() {
            return rule + ", " + leaf().phrase(Locale.ENGLISH) + ": " + reason;
        }
    }

    /**
     * Returns the cases of a pack, each as of a day on which its rule is in force.
     *
     * @param others the packs that are asked together with it
     */
    public static BoundaryCases of(RulePack pack, RulePack... others) {
        List<RulePack> packs = new ArrayList<>(List.of(pack));
        packs.addAll(List.of(others));
        List<BoundaryCase> cases = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (Rule<?> rule : pack.rules()) {
            Facts nothing = Facts.asOf(AsOf.of(day(pack.inForce(), rule.inForce())));
            List<Condition.Leaf> leaves = rule.when().leaves();
            for (int number = 0; number < leaves.size(); number++) {
                add(rule, number, nothing, cases, gaps);
            }
        }
        return new BoundaryCases(packs, cases, gaps);
    }

    /** Returns the first day on which both are in force, or else the last; a pack has no rule without such a day. */
    private static LocalDate day(DateRange pack, DateRange rule) {
        Stream<LocalDate> firsts =
                Stream.of(pack, rule).flatMap(range -> range.from().stream()).map(PartialDate::earliest);
        Stream<LocalDate> lasts = Stream.of(pack, rule)
                .flatMap(range -> range.until().stream())
                .map(day -> day.earliest().minusDays(1));
        return Stream.of(Stream.of(ANY_DAY), firsts, lasts)
                .flatMap(days -> days)
                .filter(day -> pack.contains(day) == DateRange.Containment.YES
                        && rule.contains(day) == DateRange.Containment.YES)
                .findFirst()
                .orElseThrow();
    }

    private static void add(Rule<?> rule, int number, Facts nothing, List<BoundaryCase> cases, List<Gap> gaps) {
        List<Condition.Leaf> leaves = rule.when().leaves();
        Condition.Leaf leaf = leaves.get(number);
        Points points = Points.of(leaf, nothing.asOf().validOn());
        points.gaps().forEach(reason -> gaps.add(new Gap(rule, number, reason)));
        boolean denied = Decisive.isDenied(rule.when(), number);
        List<String> undecided = new ArrayList<>();
        for (Points.Point point : points.points()) {
            EvidenceSearch search = new EvidenceSearch(leaf, point, leaves, nothing);
            Optional<Facts> decisive = Decisive.ways(rule.when(), number)
                    .limit(MOST_WAYS)
                    .flatMap(wanted -> search.facts(wanted).stream())
                    .findFirst();
            Facts facts = decisive.orElseGet(search::pointAlone);
            boolean decides = decisive.isPresent();
            cases.add(new BoundaryCase(rule, number, point.name(), facts, point.truth(), decides, denied));
            if (!decides) {
                undecided.add(point.name());
            }
        }
        if (!undecided.isEmpty()) {
            boolean all = undecided.size() == points.points().size();
            String which = all ? "it decides nowhere" : "it does not decide where " + String.join("; ", undecided);
            gaps.add(new Gap(rule, number, which + ": " + why(rule, number)));
        }
    }

    private static String why(Rule<?> rule, int number) {
        List<Condition.Leaf> leaves = rule.when().leaves();
        for (int other = 0; other < leaves.size(); other++) {
            if (other != number && leaves.get(other).fact().answerOf().isPresent()) {
                return "the rule asks the answer to `" + leaves.get(other).fact() + "`, too";
            }
        }
        return "other parts of the condition decide it first";
    }

    /** What was asked already: the cases of one leaf have what was known before in common. */
    private record Asked(Question<?> question, Facts facts) {}

    /** Returns one check for each case, which asks the engine; in the order of the cases. */
    public List<PackExamples.Check> checks() {
        RuleEngine engine = RuleEngine.of(packs);
        Map<AsOf, DatedEngine> engines = new ConcurrentHashMap<>();
        Map<Asked, Assessed> assessed = new ConcurrentHashMap<>();
        BiFunction<Question<?>, Facts, Assessed> asking = (question, facts) -> assessed.computeIfAbsent(
                new Asked(question, facts),
                asked -> Outcomes.assess(
                        engines.computeIfAbsent(facts.asOf(), engine::asOf), asked.question(), asked.facts()));
        List<PackExamples.Check> checks = new ArrayList<>();
        for (BoundaryCase each : cases) {
            checks.add(new PackExamples.Check(each.toString(), () -> new BoundaryJudge(asking, each).failure()));
        }
        return List.copyOf(checks);
    }

    /** Returns the cases and gaps as text to review: the rule, the leaf, and each case with what must follow. */
    public String toText() {
        StringBuilder text = new StringBuilder();
        for (Rule<?> rule : packs.get(0).rules()) {
            List<Condition.Leaf> leaves = rule.when().leaves();
            for (int number = 0; number < leaves.size(); number++) {
                text.append(rule)
                        .append(": ")
                        .append(leaves.get(number).phrase(Locale.ENGLISH))
                        .append('\n');
                append(rule, number, text);
            }
        }
        return text.toString();
    }

    private void append(Rule<?> rule, int number, StringBuilder text) {
        for (BoundaryCase each : cases) {
            if (each.rule().equals(rule) && each.number() == number) {
                text.append("  ").append(each.point()).append(": ").append(Truths.word(each.leafTruth()));
                each.ruleTruth()
                        .ifPresentOrElse(
                                truth -> text.append(", so the condition is ")
                                        .append(Truths.word(truth))
                                        .append(given(each)),
                                () -> text.append(", which alone does not decide"));
                text.append('\n');
            }
        }
        for (Gap gap : gaps) {
            if (gap.rule().equals(rule) && gap.number() == number) {
                text.append("  gap: ").append(gap.reason()).append('\n');
            }
        }
    }

    private static String given(BoundaryCase each) {
        List<String> given = each.facts().known().stream()
                .filter(fact -> !fact.equals(each.leaf().fact().base()) || saysMore(each))
                .map(fact -> fact.name() + " "
                        + each.facts().evidence(fact).orElseThrow().recorded())
                .toList();
        return given.isEmpty() ? "" : " (given " + String.join("; ", given) + ")";
    }

    /** Of a set, the members that other leaves ask are given, too. */
    private static boolean saysMore(BoundaryCase each) {
        return each.leaf() instanceof Condition.Includes includes
                && each.facts()
                                .evidence(includes.fact())
                                .map(evidence -> (SetFinding<?>) evidence.recorded())
                                .map(set -> set.present().size() + set.absent().size())
                                .orElse(0)
                        > 1;
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return toText();
    }

    /** Returns how many cases decide the condition of their rule. */
    public long deciding() {
        return cases.stream().filter(BoundaryCase::decides).count();
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.text.Wording;
import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.model.time.DateRange;
import io.github.heritagekit.model.time.PartialDate;
import io.github.heritagekit.rules.bridge.AssetFacts;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.NamedTest;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Rule;
import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.pack.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Whole packs, which say nothing that a pack file cannot say. */
final class PackArbitraries {
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);
    private static final List<Fact<?>> ASKED_OF_ASSETS = List.of(
            AssetFacts.LARGE_STRUCTURES,
            AssetFacts.KIND,
            AssetFacts.BUILT,
            AssetFacts.AGE,
            AssetFacts.SITE_AREA,
            AssetFacts.SIGNIFICANCE);

    private PackArbitraries() {}

    /** What a pack is before it has rules. */
    private record Frame(
            String id,
            String version,
            List<Wording> title,
            DateRange inForce,
            List<Vocabulary> uses,
            List<Fact<?>> facts,
            List<Question<String>> questions) {

        RulePack.Builder builder() {
            RulePack.Builder pack = RulePack.builder(id, version).inForce(inForce);
            title.forEach(pack::title);
            uses.forEach(pack::uses);
            facts.forEach(pack::fact);
            questions.forEach(pack::question);
            return pack;
        }

        /** Returns the facts that conditions may ask, of the vocabularies used, too. */
        List<Fact<?>> vocabulary() {
            List<Fact<?>> all = new ArrayList<>(facts);
            uses.forEach(used -> all.addAll(ASKED_OF_ASSETS));
            return all;
        }
    }

    /** The rules of a pack, what it declares impossible, and the cases of its examples with their names. */
    private record Content(List<Rule<String>> rules, List<Condition> impossible, List<Tuple2<String, Facts>> cases) {}

    static Arbitrary<RulePack> packs(List<? extends NamedTest<?>> tests) {
        return Plain.of(frames().flatMap(frame -> content(frame, tests).map(content -> pack(frame, content))));
    }

    private static RulePack pack(Frame frame, Content content) {
        RulePack.Builder pack = frame.builder();
        content.impossible().forEach(pack::impossible);
        inForceWithin(frame.inForce(), content.rules()).forEach(pack::rule);
        return Examples.added(pack, content.cases());
    }

    /**
     * Returns the rules as they can apply while the pack is in force: of two editions of one rule one may be left out, and a rule
     * that stands alone is in force as long as the pack is.
     */
    private static List<Rule<String>> inForceWithin(DateRange dates, List<Rule<String>> rules) {
        Set<String> within = new LinkedHashSet<>();
        rules.stream().filter(rule -> applies(rule, dates)).forEach(rule -> within.add(rule.id()));
        return rules.stream()
                .filter(rule -> applies(rule, dates) || !within.contains(rule.id()))
                .map(rule -> applies(rule, dates) ? rule : rule.inForce(dates))
                .toList();
    }

    private static boolean applies(Rule<?> rule, DateRange dates) {
        return rule.inForce().overlaps(dates) != DateRange.Containment.NO;
    }

    private static Arbitrary<Frame> frames() {
        Arbitrary<List<Vocabulary>> uses =
                Plain.mostly(4, Arbitraries.just(List.of()), Arbitraries.just(List.of(AssetFacts.VOCABULARY)));
        return Combinators.combine(
                        PackWords.packs(),
                        PackWords.versions(),
                        Draft.mostlyEmpty(PackWords.wordings()),
                        dates(),
                        uses,
                        FactArbitraries.lists(),
                        QuestionArbitraries.lists())
                .as((id, version, title, dates, used, facts, questions) ->
                        new Frame(id, version, title, dates, used, facts.apply(id), questions.apply(id)));
    }

    private static Arbitrary<DateRange> dates() {
        Arbitrary<LocalDate> turns = RuleLists.turns();
        return Plain.mostly(
                6,
                Arbitraries.just(DateRange.always()),
                turns.map(day -> DateRange.from(PartialDate.of(day))),
                turns.map(day -> DateRange.until(PartialDate.of(day))),
                Combinators.combine(turns, Arbitraries.integers().between(1, 20))
                        .as((day, years) -> DateRange.of(PartialDate.of(day), PartialDate.of(day.plusYears(years)))));
    }

    private static Arbitrary<Content> content(Frame frame, List<? extends NamedTest<?>> tests) {
        List<Fact<?>> facts = frame.vocabulary();
        List<Arbitrary<List<Rule<String>>>> rules = new ArrayList<>();
        List<Fact<?>> askable = new ArrayList<>(facts);
        for (Question<String> question : frame.questions()) {
            rules.add(RuleLists.of(question, conditions(askable, tests), rules.isEmpty() ? 1 : 0, 4));
            askable.add(Fact.answerTo(question));
        }
        Arbitrary<List<Condition>> nothing = Arbitraries.just(List.of());
        Arbitrary<List<Condition>> impossible = facts.isEmpty()
                ? nothing
                : Plain.mostly(
                        4, nothing, conditions(facts, tests).list().ofMinSize(1).ofMaxSize(2));
        Arbitrary<List<Rule<String>>> all = Combinators.combine(rules)
                .as(each -> each.stream().flatMap(List::stream).toList());
        Arbitrary<Tuple2<String, Facts>> cases = Combinators.combine(
                        PackWords.sentences(), CaseArbitraries.given(facts, asOf(frame.inForce())))
                .as(Tuple::of);
        return Combinators.combine(all, impossible, Draft.mostlyEmpty(cases)).as(Content::new);
    }

    private static Arbitrary<Condition> conditions(List<Fact<?>> facts, List<? extends NamedTest<?>> tests) {
        return facts.isEmpty()
                ? Arbitraries.just(Condition.Always.TRUE)
                : ConditionArbitraries.over(List.copyOf(facts), tests);
    }

    /** Returns the facts that rules of a pack ask, views and answers among them, and those that it declares. */
    static Set<Fact<?>> asked(RulePack pack) {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        for (Rule<?> rule : pack.rules()) {
            rule.when().leaves().forEach(leaf -> facts.add(leaf.fact()));
        }
        pack.impossible().forEach(each -> each.leaves().forEach(leaf -> facts.add(leaf.fact())));
        facts.addAll(pack.vocabulary().facts());
        return facts;
    }

    /** Returns days in the range, which are the first and the last of it and those on which the law of generated packs turns. */
    static Arbitrary<AsOf> asOf(DateRange range) {
        List<LocalDate> days = new ArrayList<>();
        range.from().map(PartialDate::earliest).ifPresent(days::add);
        range.until().map(day -> day.earliest().minusDays(1)).ifPresent(days::add);
        days.add(ANY_DAY);
        days.addAll(RuleLists.TURNS);
        return Arbitraries.of(days.stream()
                        .filter(day -> range.contains(day) == DateRange.Containment.YES)
                        .distinct()
                        .toList())
                .map(AsOf::of);
    }
}

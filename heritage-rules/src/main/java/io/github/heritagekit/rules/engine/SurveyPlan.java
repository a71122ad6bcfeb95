// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.explain.ExplanationPrinter;
import io.github.heritagekit.rules.explain.Page;
import io.github.heritagekit.rules.lang.Bilingual;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which facts, surveyed over many cases, would settle most outcomes.
 *
 * <p>An office that can survey one fact this year, at all of its sites, looks here: how many outcomes are open, and for each
 * fact how many of them it can turn, how many it settles whatever is found, and how many it settles if the survey goes well. The
 * verdict of a choice question is one outcome; of a collect question each answer is one by itself. Facts recorded as ones that
 * cannot be found out are not surveyed. Immutable and thread-safe.
 *
 * @param cases how many cases were assessed
 * @param open how many outcomes are open
 * @param facts the facts that can turn an open outcome: first those that settle most whatever is found, then those that may
 *     settle most, then those that can turn most, then in the order in which they were met
 */
public record SurveyPlan(int cases, int open, List<Entry> facts) implements HeritageValue {
    /** Copies the facts. */
    public SurveyPlan {
        facts = ImmutableList.copyOf(facts);
    }

    /**
     * What surveying one fact would do.
     *
     * @param fact the fact
     * @param settles how many open outcomes it settles by itself, whatever is found
     * @param maySettle how many open outcomes it settles by itself if certain values are found, those above included
     * @param turns how many open outcomes it can turn at all, those above included
     */
    public record Entry(Fact<?> fact, int settles, int maySettle, int turns) implements HeritageValue {
        /** Checks the fact. */
        public Entry {
            requireNonNull(fact, "fact");
        }
    }

    /** Returns the plan for the cases assessed, whichever questions they were asked. */
    public static SurveyPlan of(Iterable<? extends Assessed> assessments) {
        List<Asking> all = new ArrayList<>();
        int cases = 0;
        int open = 0;
        for (Assessed assessed : assessments) {
            cases++;
            for (List<Asking> outcome : open(assessed)) {
                open++;
                outcome.stream()
                        .filter(asking -> !assessed.facts().cannotBeFoundOut(asking.fact()))
                        .forEach(all::add);
            }
        }
        return new SurveyPlan(cases, open, inOrder(all));
    }

    /** Returns what surveying facts would do, counted over what asking them is worth to each outcome, in the order of a plan. */
    static List<Entry> inOrder(Iterable<Asking> all) {
        Map<Fact<?>, int[]> counts = new LinkedHashMap<>();
        all.forEach(asking -> count(asking, counts));
        List<Entry> entries = new ArrayList<>();
        counts.forEach((fact, count) -> entries.add(new Entry(fact, count[0], count[1], count[2])));
        entries.sort(Comparator.comparingInt(Entry::settles)
                .thenComparingInt(Entry::maySettle)
                .thenComparingInt(Entry::turns)
                .reversed());
        return entries;
    }

    /** Returns, for each outcome that is open, what asking is worth; a finding that rests on a contradiction is not open. */
    private static List<List<Asking>> open(Assessed assessed) {
        if (assessed instanceof Findings<?> findings) {
            return findings.byAnswer().values().stream()
                    .filter(found -> found.truth() == Truth.UNKNOWN && !found.restsOnContradiction())
                    .map(Findings.Found::asking)
                    .toList();
        }
        return ((Assessment<?>) assessed).verdict() instanceof Verdict.Open<?> verdict
                ? List.of(verdict.asking())
                : List.of();
    }

    private static void count(Asking asking, Map<Fact<?>, int[]> counts) {
        int[] count = counts.computeIfAbsent(asking.fact(), key -> new int[3]);
        count[0] += asking.settlesAlways() ? 1 : 0;
        count[1] += asking.settling() > 0 ? 1 : 0;
        count[2]++;
    }

    /**
     * Returns the plan in words, in the language given (English and Chinese are shipped): how much is open, and each fact by the
     * question that asks for it, with what surveying it would do.
     */
    public String toText(Locale language) {
        Bilingual speech = Bilingual.in(language);
        Page page = ExplanationPrinter.in(language).page();
        page.title(speech.say(
                "survey plan: " + cases + (cases == 1 ? " case, " : " cases, ") + open
                        + (open == 1 ? " outcome open" : " outcomes open"),
                "调查计划：" + cases + "例，" + open + "项结论未定"));
        if (!facts.isEmpty()) {
            page.section(speech.say("to be surveyed, the most settling first:", "待查明（最能定案者在前）："));
            facts.forEach(entry -> page.item(entry.fact().question(language) + " (" + entry.fact() + ")"
                    + speech.say(
                            "; settles " + entry.settles() + " whatever is found, may settle " + entry.maySettle()
                                    + ", can turn " + entry.turns(),
                            "；无论结果如何可定" + entry.settles() + "项，可能定" + entry.maySettle() + "项，可影响" + entry.turns()
                                    + "项")));
        }
        return page.text();
    }

    /** Returns the plan in words, in English. */
    @Override
    public String toString() {
        return toText(Locale.ENGLISH);
    }
}

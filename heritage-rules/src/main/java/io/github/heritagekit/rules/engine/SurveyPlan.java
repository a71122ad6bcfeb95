// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.lang.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which facts, surveyed over many cases, would settle most verdicts.
 *
 * <p>An office that can survey one fact this year, at all of its sites, looks here: how many verdicts are open, and for each
 * fact how many of them it can turn, how many it settles whatever is found, and how many it settles if the survey goes well.
 * Immutable and thread-safe.
 *
 * @param cases how many cases were assessed
 * @param open how many of their verdicts are open
 * @param facts the facts that can turn an open verdict, those aside of which the evidence says that they cannot be found out: first
 *     those that settle most whatever is found, then those that may settle most, then those that can turn most, then in the order
 *     in which they were met
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
     * @param settles how many open verdicts it settles by itself, whatever is found
     * @param maySettle how many open verdicts it settles by itself if certain values are found, those above included
     * @param turns how many open verdicts it can turn at all, those above included
     */
    public record Entry(Fact<?> fact, int settles, int maySettle, int turns) implements HeritageValue {
        /** Checks the fact. */
        public Entry {
            requireNonNull(fact, "fact");
        }
    }

    /** Returns the plan for the cases assessed, whichever choice questions they were asked. */
    public static SurveyPlan of(Iterable<? extends Assessment<?>> assessments) {
        List<Asking> all = new ArrayList<>();
        int cases = 0;
        int open = 0;
        for (Assessment<?> assessment : assessments) {
            cases++;
            if (assessment.verdict() instanceof Verdict.Open<?> verdict) {
                open++;
                verdict.asking().stream()
                        .filter(asking -> assessment.canBeFoundOut(asking.fact()))
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

    private static void count(Asking asking, Map<Fact<?>, int[]> counts) {
        int[] count = counts.computeIfAbsent(asking.fact(), key -> new int[3]);
        count[0] += asking.settlesAlways() ? 1 : 0;
        count[1] += asking.settling() > 0 ? 1 : 0;
        count[2]++;
    }
}

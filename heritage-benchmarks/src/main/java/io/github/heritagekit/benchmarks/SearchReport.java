// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.benchmarks;

import io.github.heritagekit.model.time.AsOf;
import io.github.heritagekit.rules.engine.DatedEngine;
import io.github.heritagekit.rules.engine.Proof;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.engine.Verdict;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Resolution;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Prints which share of verdicts is proven within 10,000 nodes, with a quarter of the facts unknown, for packs of 20, 200 and
 * 2,000 rules under each resolution. The figures count nodes and not time, so they are the same on every machine; the
 * milliseconds beside them are not.
 */
public final class SearchReport {
    private static final long SEED = 20_261_124;
    private static final double UNKNOWN = 0.25;

    private SearchReport() {}

    /** Prints the report; the argument, if there is one, is the number of cases for each pack. */
    public static void main(String[] arguments) {
        int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("rules  resolution   settled  open proven  at the bound  ms a case");
        for (Resolution resolution : Resolution.values()) {
            for (int rules : new int[] {20, 200, 2_000}) {
                out.println(row(rules, resolution, cases));
            }
        }
    }

    private static String row(int rules, Resolution resolution, int cases) {
        SeededPack seeded = new SeededPack(SEED);
        DatedEngine engine =
                RuleEngine.of(seeded.pack(rules, resolution)).withBound(10_000).onAnyDay();
        int open = 0;
        int cut = 0;
        long start = System.nanoTime();
        for (int i = 0; i < cases; i++) {
            Facts facts = seeded.facts(AsOf.ANY_DAY, UNKNOWN);
            if (engine.assess(SeededPack.QUESTION, facts).verdict() instanceof Verdict.Open<String> verdict) {
                open++;
                cut += verdict.proof() == Proof.BOUND_REACHED ? 1 : 0;
            }
        }
        double milliseconds = (System.nanoTime() - start) / 1e6 / cases;
        return String.format(
                Locale.ROOT,
                "%5d  %-11s  %6.1f %%  %9.1f %%  %10.2f %%  %9.2f",
                rules,
                resolution,
                100.0 * (cases - open) / cases,
                100.0 * (open - cut) / cases,
                100.0 * cut / cases,
                milliseconds);
    }
}

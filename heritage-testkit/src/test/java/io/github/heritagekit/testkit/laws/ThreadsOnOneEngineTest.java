// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.rules.engine.Assessment;
import io.github.heritagekit.rules.engine.DatedEngine;
import io.github.heritagekit.rules.engine.Verdict;
import io.github.heritagekit.rules.explain.RuleExplanation;
import io.github.heritagekit.rules.explain.Standing;
import io.github.heritagekit.rules.facts.Facts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One engine is asked by many threads at once. */
class ThreadsOnOneEngineTest {
    private static final int THREADS = 16;
    private static final int CASES = 100_000;
    private static final int KINDS_OF_CASE = 2_000;
    private static final Pot POT = IntStream.iterate(1, seed -> seed + 1)
            .mapToObj(seed -> RandomPots.potOfEveryFact(Dice.seeded(seed)))
            .filter(pot -> pot.rules().size() > 12)
            .findFirst()
            .orElseThrow();
    private static final List<Facts> FACTS = IntStream.range(0, KINDS_OF_CASE)
            .mapToObj(ThreadsOnOneEngineTest::facts)
            .toList();

    /** What came of one case. */
    private record Came(Verdict<String> verdict, List<Standing> rules) {
        static Came of(Assessment<String> assessment) {
            return new Came(
                    assessment.verdict(),
                    assessment.rules().stream().map(RuleExplanation::standing).toList());
        }
    }

    private static Facts facts(int number) {
        return POT.withEvidence(new RandomEvidence(Dice.seeded(number)).of(Pots.RECORDED))
                .facts();
    }

    private static Came ask(DatedEngine engine, int number) {
        return Came.of(engine.assess(Pots.CARE, FACTS.get(number % KINDS_OF_CASE)));
    }

    /** Returns the numbers of the cases of one thread that came to something else than expected. */
    private static List<Integer> different(DatedEngine engine, int thread, List<Came> expected) {
        return IntStream.iterate(thread, number -> number < CASES, number -> number + THREADS)
                .filter(number -> !ask(engine, number).equals(expected.get(number % KINDS_OF_CASE)))
                .boxed()
                .toList();
    }

    @Test
    void sixteen_threads_on_one_engine_come_to_what_one_thread_comes_to()
            throws InterruptedException, ExecutionException {
        DatedEngine alone = POT.withPacks(POT.packs()).dated();
        List<Came> expected = IntStream.range(0, KINDS_OF_CASE)
                .mapToObj(number -> ask(alone, number))
                .toList();
        assertThat(new LinkedHashSet<>(expected)).hasSizeGreaterThan(20);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Integer>>> shares = IntStream.range(0, THREADS)
                    .mapToObj(thread -> pool.submit(() -> different(POT.dated(), thread, expected)))
                    .toList();
            for (Future<List<Integer>> share : shares) {
                assertThat(share.get()).isEmpty();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}

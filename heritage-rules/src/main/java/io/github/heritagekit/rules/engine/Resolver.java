// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.lang.Resolution;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.lang.ValueSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Resolves one question from the truths of the leaves: which rules stand, and which answers they leave possible.
 *
 * <p>A rule stands if its condition holds and no exception that itself stands sets it aside.
 */
final class Resolver {
    private Resolver() {}

    /** Returns which rules of the step stand, in the order of the step. */
    static Truth[] standing(List<Program.CompiledRule> rules, Truth[] leaves) {
        Truth[] standing = new Truth[rules.size()];
        for (int i = 0; i < standing.length; i++) {
            Program.CompiledRule rule = rules.get(i);
            Truth stands = rule.when().judge(leaves);
            for (int exception : rule.exceptions()) {
                stands = stands.and(standing[exception].not());
            }
            standing[i] = stands;
        }
        return standing;
    }

    /** Returns, for each answer by its number, whether a rule that stands gives it. */
    static Truth[] given(Program.Step step, Truth[] standing) {
        Truth[] given = new Truth[step.question().codes().size()];
        Arrays.fill(given, Truth.FALSE);
        for (int i = 0; i < standing.length; i++) {
            int answer = step.rules().get(i).answer();
            if (answer >= 0) {
                given[answer] = given[answer].or(standing[i]);
            }
        }
        return given;
    }

    /**
     * Returns the outcomes possible where one answer goes before another: those that may be given before the first that
     * certainly is, and that one; silence, numbered after the answers, if none certainly is.
     */
    static BitSet ranked(Program.Step step, Truth[] given, Truth[] standing) {
        BitSet possible = new BitSet();
        boolean certain = step.resolution().equals(Optional.of(Resolution.STRICTEST))
                ? strictest(given, possible)
                : first(step, standing, possible);
        possible.set(given.length, !certain);
        return possible;
    }

    private static boolean strictest(Truth[] given, BitSet possible) {
        for (int answer = 0; answer < given.length; answer++) {
            possible.set(answer, given[answer] != Truth.FALSE);
            if (given[answer] == Truth.TRUE) {
                return true;
            }
        }
        return false;
    }

    private static boolean first(Program.Step step, Truth[] standing, BitSet possible) {
        for (int place : step.byRank()) {
            int answer = step.rules().get(place).answer();
            if (answer >= 0 && standing[place] != Truth.FALSE) {
                possible.set(answer);
                if (standing[place] == Truth.TRUE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns what later questions read of the outcomes possible: the answers, and none for silence. */
    static ValueSet answers(Program.Step step, BitSet outcomes) {
        List<String> codes = step.question().codes();
        List<String> possible = outcomes.stream()
                .filter(outcome -> outcome < codes.size())
                .mapToObj(codes::get)
                .toList();
        return ValueSet.names(possible).withNone(outcomes.get(codes.size()));
    }

    /**
     * Returns the places of the rules that can still matter to the answer: those that may or may not stand and whose answer
     * is not certain or outdone already, and the exceptions that decide whether they stand.
     *
     * @param finding the number of the one answer asked of a collect question; -1 for all answers
     */
    static BitSet mattering(Program.Step step, Truth[] given, Truth[] standing, int finding) {
        BitSet mattering = new BitSet();
        int outdone = step.resolution().equals(Optional.of(Resolution.STRICTEST)) ? firstTrue(given) : given.length;
        boolean first = step.resolution().equals(Optional.of(Resolution.FIRST));
        for (int place : step.byRank()) {
            int answer = step.rules().get(place).answer();
            if (first && answer >= 0 && standing[place] == Truth.TRUE) {
                // its place is told by the rule itself: what stands behind it cannot matter
                mattering.set(place);
                break;
            }
            boolean asked = answer >= 0
                    && answer < outdone
                    && (finding < 0 || answer == finding)
                    && (first || given[answer] != Truth.TRUE);
            if (asked && standing[place] == Truth.UNKNOWN) {
                addWithExceptions(step, place, standing, mattering);
            }
        }
        return mattering;
    }

    private static int firstTrue(Truth[] given) {
        int answer = 0;
        while (answer < given.length && given[answer] != Truth.TRUE) {
            answer++;
        }
        return answer;
    }

    private static void addWithExceptions(Program.Step step, int place, Truth[] standing, BitSet mattering) {
        if (!mattering.get(place)) {
            mattering.set(place);
            for (int exception : step.rules().get(place).exceptions()) {
                if (standing[exception] == Truth.UNKNOWN) {
                    addWithExceptions(step, exception, standing, mattering);
                }
            }
        }
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Resolution;
import io.github.heritagekit.rules.lang.Truth;
import io.github.heritagekit.rules.lang.ValueSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a program: the outcome of a choice, or whether one answer of a collect question is found.
 *
 * <p>Outcomes are numbers. Of a choice: the number of the answer, then silence, then contradiction. Of a finding: no, yes,
 * and contradictory where it rests on a contradictory answer of an earlier question.
 *
 * @param program the program
 * @param finding the number of the answer that is to be found; -1 for a choice
 */
record Target(Program program, int finding) {
    static final int NO = 0;
    static final int YES = 1;
    static final int DISPUTED = 2;

    private static final int MOST_TURNS = 1_000;

    /** Returns the same target where this alone is impossible. */
    Target excluding(List<Program.Never> impossible) {
        return new Target(program.excluding(impossible), finding);
    }

    /** Returns the same target as if some of what is impossible were not. */
    Target without(List<Program.Never> unescaped) {
        List<Program.Never> rest = new ArrayList<>(program.impossible());
        rest.removeAll(unescaped);
        return excluding(rest);
    }

    /** Returns a target that has outcomes exactly where not everything is impossible, and as few as can be. */
    Target withoutRules() {
        return new Target(program.withoutRules(), finding);
    }

    /** Returns what finds, at the place of the answer of one rule of the question asked, whether that rule stands. */
    Target standing(int place) {
        return new Target(
                program.withRule(place), program.target().rules().get(place).answer());
    }

    /** Returns what is left of the target for whoever knows the truths of some leaves. */
    Target given(Truth[] leaves) {
        return new Target(program.given(leaves), finding);
    }

    /** Returns whether what no case can meet is met. */
    Truth excluded(Truth[] leaves) {
        Truth excluded = Truth.FALSE;
        for (Program.Never never : program.impossible()) {
            excluded = excluded.or(never.test().judge(leaves));
        }
        return excluded;
    }

    /** Writes down what it still depends on whether what no case can meet is met. */
    void signExcluded(Truth[] leaves, Signature out) {
        program.impossible().forEach(never -> out.test(never.test(), leaves));
    }

    /** Returns the number of the outcome that no rule answers. */
    int silence() {
        return program.target().question().codes().size();
    }

    /** Returns the number of the outcome that rules contradict each other. */
    int contradiction() {
        return finding < 0 ? silence() + 1 : DISPUTED;
    }

    /**
     * Returns the outcomes that the truths of the leaves leave possible: at least all that can come, and exactly one where
     * no leaf is unknown, unless very many answers of earlier questions are in conflict. Writes the truths of derived leaves into the array.
     */
    BitSet possible(Truth[] leaves) {
        return possible(leaves, 0, new Turns());
    }

    /** How many answers in conflict are still followed one by one; beyond that, all are taken together. */
    private static final class Turns {
        private int left = MOST_TURNS;
    }

    private BitSet possible(Truth[] leaves, int from, Turns turns) {
        boolean mayContradict = false;
        for (int i = from; i < program.steps().size() - 1; i++) {
            Program.Step step = program.steps().get(i);
            Truth[] standing = Resolver.standing(step.rules(), leaves);
            Truth[] given = Resolver.given(step, standing);
            Optional<Resolution> resolution = step.resolution();
            if (resolution.isEmpty()) {
                readMembers(step, given, leaves);
            } else if (resolution.get() != Resolution.UNANIMOUS) {
                readAnswer(step, Resolver.answers(step, Resolver.ranked(step, given, standing)), leaves);
            } else if (contradicts(given) && turns.left > 0) {
                return overAlternatives(step, given, leaves, i + 1, turns);
            } else {
                readAnswer(step, answers(step, given), leaves);
                mayContradict |= Arrays.stream(given)
                                .filter(truth -> truth != Truth.FALSE)
                                .count()
                        > 1;
            }
        }
        Program.Step step = program.target();
        Truth[] standing = Resolver.standing(step.rules(), leaves);
        Truth[] given = Resolver.given(step, standing);
        BitSet outcomes = finding >= 0
                ? found(given[finding])
                : step.resolution().equals(Optional.of(Resolution.UNANIMOUS))
                        ? choice(given)
                        : Resolver.ranked(step, given, standing);
        if (mayContradict && outcomes.cardinality() > 1) {
            // answers in conflict may lead to different outcomes, and then to none of them
            outcomes.set(contradiction());
        }
        return outcomes;
    }

    private static boolean contradicts(Truth[] given) {
        int certain = 0;
        for (Truth truth : given) {
            if (truth == Truth.UNKNOWN) {
                return false;
            }
            certain += truth == Truth.TRUE ? 1 : 0;
        }
        return certain > 1;
    }

    private BitSet overAlternatives(Program.Step step, Truth[] given, Truth[] leaves, int next, Turns turns) {
        BitSet all = new BitSet();
        boolean settled = true;
        List<Truth[]> alternatives = new ArrayList<>();
        for (int answer = 0; answer < given.length; answer++) {
            if (given[answer] == Truth.TRUE) {
                Truth[] alternative = leaves.clone();
                readAnswer(step, ValueSet.names(List.of(step.question().codes().get(answer))), alternative);
                turns.left--;
                BitSet outcomes = possible(alternative, next, turns);
                alternatives.add(alternative);
                settled &= outcomes.cardinality() == 1;
                all.or(outcomes);
            }
        }
        agree(alternatives, leaves);
        if (settled && all.cardinality() > 1) {
            all.clear();
        }
        if (all.cardinality() != 1) {
            all.set(contradiction());
        }
        return all;
    }

    /** Writes the truths that a derived leaf has in every alternative; where they differ it stays unknown. */
    private static void agree(List<Truth[]> alternatives, Truth[] leaves) {
        for (int i = 0; i < leaves.length; i++) {
            Truth first = alternatives.get(0)[i];
            int leaf = i;
            leaves[i] = alternatives.stream().allMatch(each -> each[leaf] == first) ? first : Truth.UNKNOWN;
        }
    }

    private static ValueSet answers(Program.Step step, Truth[] given) {
        List<String> possible = new ArrayList<>();
        boolean maybeNone = true;
        for (int answer = 0; answer < given.length; answer++) {
            if (given[answer] != Truth.FALSE) {
                possible.add(step.question().codes().get(answer));
            }
            maybeNone &= given[answer] != Truth.TRUE;
        }
        return ValueSet.names(possible).withNone(maybeNone);
    }

    private void readAnswer(Program.Step step, ValueSet possible, Truth[] leaves) {
        for (int number : step.readers()) {
            leaves[number] = derived(number).judge(possible);
        }
    }

    private void readMembers(Program.Step step, Truth[] given, Truth[] leaves) {
        for (int number : step.readers()) {
            String code = ((Condition.Includes) derived(number)).code();
            leaves[number] = given[step.question().codes().indexOf(code)];
        }
    }

    private Condition.Leaf derived(int number) {
        Program.DerivedLeaf derived = program.derived().get(number);
        if (derived == null) {
            throw new IllegalStateException("leaf " + number + " is not derived");
        }
        return derived.leaf();
    }

    private BitSet choice(Truth[] given) {
        BitSet possible = new BitSet();
        int certain = 0;
        for (int answer = 0; answer < given.length; answer++) {
            possible.set(answer, given[answer] != Truth.FALSE);
            certain += given[answer] == Truth.TRUE ? 1 : 0;
        }
        int answers = possible.cardinality();
        if (certain == 1) {
            // an answer that is certain can only be contradicted, never replaced
            for (int answer = 0; answer < given.length; answer++) {
                possible.set(answer, given[answer] == Truth.TRUE);
            }
        } else if (certain > 1) {
            possible.clear();
        } else {
            possible.set(silence());
        }
        possible.set(contradiction(), answers > 1);
        return possible;
    }

    /**
     * Writes down what the outcome still depends on, given the truths of the leaves with those of derived ones: of the target
     * and of each earlier question that it still reads, what is certain and which rules can still matter.
     */
    void sign(Truth[] leaves, Signature out) {
        signExcluded(leaves, out);
        sign(program.target(), leaves, out, finding);
        for (int i = program.steps().size() - 2; i >= 0; i--) {
            Program.Step step = program.steps().get(i);
            BitSet readers = new BitSet();
            step.readers().forEach(readers::set);
            if (out.dependsOn(readers)) {
                out.number(i);
                sign(step, leaves, out, -1);
            }
        }
    }

    private static void sign(Program.Step step, Truth[] leaves, Signature out, int finding) {
        Truth[] standing = Resolver.standing(step.rules(), leaves);
        Truth[] given = Resolver.given(step, standing);
        if (finding >= 0) {
            out.truth(given[finding]);
        } else {
            out.truths(given);
        }
        BitSet mattering = Resolver.mattering(step, given, standing, finding);
        for (int place = mattering.nextSetBit(0); place >= 0; place = mattering.nextSetBit(place + 1)) {
            out.number(place);
            out.test(step.rules().get(place).when(), leaves);
        }
    }

    private static BitSet found(Truth truth) {
        BitSet possible = new BitSet();
        possible.set(NO, truth != Truth.TRUE);
        possible.set(YES, truth != Truth.FALSE);
        return possible;
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Question;
import io.github.heritagekit.rules.lang.Resolution;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The questions that one question rests on, itself last, compiled: each rule's condition reads its leaves by number.
 *
 * @param steps the questions in the order they are answered
 * @param base the leaves that ask base facts and views, by number
 * @param derived the leaves that ask the answers of earlier questions, by number
 * @param leafCount how many leaves there are
 * @param facts the base facts asked, in the order of the vocabularies
 * @param impossible conditions over base facts that no case can meet
 */
record Program(
        ImmutableList<Step> steps,
        ImmutableMap<Integer, Condition.Leaf> base,
        ImmutableMap<Integer, DerivedLeaf> derived,
        int leafCount,
        ImmutableList<Fact<?>> facts,
        ImmutableList<Test> impossible) {

    /** Returns the same program as if nothing were impossible. */
    Program anything() {
        return new Program(steps, base, derived, leafCount, facts, ImmutableList.of());
    }

    /** Returns the step that answers the question asked. */
    Step target() {
        return steps.get(steps.size() - 1);
    }

    /**
     * A question and its rules.
     *
     * @param question the question
     * @param rules its rules, an exception always before the rules it sets aside
     * @param readers the numbers of the leaves of later steps that ask its answer
     */
    record Step(Question<?> question, ImmutableList<CompiledRule> rules, ImmutableList<Integer> readers) {

        /** Returns how the rules become one answer; of a collect question, that each speaks for itself. */
        Optional<Resolution> resolution() {
            return question instanceof ChoiceQuestion<?> choice ? Optional.of(choice.resolution()) : Optional.empty();
        }

        /** Returns the rules in the order that counts where the first answers. */
        List<Integer> byRank() {
            return IntStream.range(0, rules.size())
                    .boxed()
                    .sorted(Comparator.comparingInt(place -> rules.get(place).rank()))
                    .toList();
        }
    }

    /**
     * A rule.
     *
     * @param id its id
     * @param answer the number of its answer among those of the question; -1 if it exempts
     * @param when its condition
     * @param exceptions the places, among the rules of the step, of the rules that set it aside
     * @param rank where it stands among the rules of the question where their order counts, from 0
     */
    record CompiledRule(String id, int answer, Test when, List<Integer> exceptions, int rank) {}

    /**
     * A leaf that asks the answer of an earlier question.
     *
     * @param leaf the leaf
     * @param question the question's id
     */
    record DerivedLeaf(Condition.Leaf leaf, String question) {}
}

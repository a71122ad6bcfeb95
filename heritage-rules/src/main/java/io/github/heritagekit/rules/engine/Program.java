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
import io.github.heritagekit.rules.lang.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
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
 * @param cells the base facts, cut into what the leaves can tell apart
 * @param impossible conditions over base facts that no case can meet
 */
record Program(
        ImmutableList<Step> steps,
        ImmutableMap<Integer, Condition.Leaf> base,
        ImmutableMap<Integer, DerivedLeaf> derived,
        int leafCount,
        ImmutableList<Fact<?>> facts,
        ImmutableList<Cells> cells,
        ImmutableList<Never> impossible) {

    /** Returns the same program where this alone is impossible. */
    Program excluding(List<Never> newImpossible) {
        return new Program(steps, base, derived, leafCount, facts, cells, ImmutableList.copyOf(newImpossible));
    }

    private Program answering(List<Step> newSteps) {
        return new Program(ImmutableList.copyOf(newSteps), base, derived, leafCount, facts, cells, impossible);
    }

    /** Returns the same program without rules, which tells what is impossible and nothing else. */
    Program withoutRules() {
        return answering(List.of(Step.of(target().question(), List.of(), List.of())));
    }

    /** Returns the same program with one rule of the question asked, and those that may set it aside. */
    Program withRule(int place) {
        List<Step> newSteps = new ArrayList<>(steps.subList(0, steps.size() - 1));
        newSteps.add(target().only(place));
        return answering(newSteps);
    }

    /** Returns the same program with its leaves cut into cells. */
    Program cut(LocalDate day) {
        return new Program(steps, base, derived, leafCount, facts, Cells.of(this, day), impossible);
    }

    /** Returns what is left of the program for whoever knows the truths of some leaves: rules that never stand are gone. */
    Program given(Truth[] leaves) {
        return new Program(
                steps.stream().map(step -> step.given(leaves)).collect(ImmutableList.toImmutableList()),
                base,
                derived,
                leafCount,
                facts,
                cells,
                impossible.stream().map(never -> never.given(leaves)).collect(ImmutableList.toImmutableList()));
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
     * @param byRank the places of the rules, in the order that counts where the first answers
     * @param readers the numbers of the leaves of later steps that ask its answer
     */
    record Step(
            Question<?> question,
            ImmutableList<CompiledRule> rules,
            ImmutableList<Integer> byRank,
            ImmutableList<Integer> readers) {

        static Step of(Question<?> question, List<CompiledRule> rules, List<Integer> readers) {
            ImmutableList<Integer> byRank = IntStream.range(0, rules.size())
                    .boxed()
                    .sorted(Comparator.comparingInt(place -> rules.get(place).rank()))
                    .collect(ImmutableList.toImmutableList());
            return new Step(question, ImmutableList.copyOf(rules), byRank, ImmutableList.copyOf(readers));
        }

        /** Returns how the rules become one answer; of a collect question, that each speaks for itself. */
        Optional<Resolution> resolution() {
            return question instanceof ChoiceQuestion<?> choice ? Optional.of(choice.resolution()) : Optional.empty();
        }

        /** Returns what is left of the step for whoever asks of one rule whether it stands. */
        private Step only(int place) {
            BitSet kept = new BitSet();
            addWithExceptions(place, kept);
            List<CompiledRule> left = new ArrayList<>();
            int[] places = new int[rules.size()];
            for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
                CompiledRule rule = rules.get(i);
                places[i] = left.size();
                List<Integer> exceptions = rule.exceptions().stream()
                        .map(exception -> places[exception])
                        .toList();
                left.add(new CompiledRule(
                        rule.id(), i == place ? rule.answer() : -1, rule.when(), exceptions, rule.rank()));
            }
            return of(question, left, readers);
        }

        private void addWithExceptions(int place, BitSet kept) {
            kept.set(place);
            rules.get(place).exceptions().stream()
                    .filter(exception -> !kept.get(exception))
                    .forEach(exception -> addWithExceptions(exception, kept));
        }

        private Step given(Truth[] leaves) {
            Truth[] standing = Resolver.standing(rules, leaves);
            int[] places = new int[rules.size()];
            List<CompiledRule> left = new ArrayList<>();
            for (int i = 0; i < standing.length; i++) {
                places[i] = left.size();
                if (standing[i] != Truth.FALSE) {
                    CompiledRule rule = rules.get(i);
                    List<Integer> exceptions = rule.exceptions().stream()
                            .filter(exception -> standing[exception] != Truth.FALSE)
                            .map(exception -> places[exception])
                            .toList();
                    left.add(new CompiledRule(
                            rule.id(), rule.answer(), rule.when().given(leaves), exceptions, rule.rank()));
                }
            }
            return of(question, left, readers);
        }
    }

    /**
     * What no case can meet.
     *
     * @param condition the condition as it is written
     * @param test the condition compiled
     */
    record Never(Condition condition, Test test) {
        private Never given(Truth[] leaves) {
            return new Never(condition, test.given(leaves));
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

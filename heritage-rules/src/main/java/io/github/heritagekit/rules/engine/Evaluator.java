// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import io.github.heritagekit.rules.explain.Explanation;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import io.github.heritagekit.rules.lang.Possible;
import io.github.heritagekit.rules.lang.Truth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The meaning of conditions: walks the tree over what the evidence leaves possible, judges and explains.
 *
 * <p>Whatever decides faster is proven equal to it.
 */
final class Evaluator implements Condition.Visitor<Explanation> {
    private final Facts facts;
    private final Map<String, Possible> answers;

    private Evaluator(Facts facts, Map<String, Possible> answers) {
        this.facts = facts;
        this.answers = answers;
    }

    /**
     * Judges a condition.
     *
     * @param facts what is known of the case
     * @param answers what is possible of the answers to earlier questions, by the id of the question
     */
    static Explanation evaluate(Condition condition, Facts facts, Map<String, Possible> answers) {
        return condition.accept(new Evaluator(facts, answers));
    }

    private List<Explanation> parts(List<Condition> parts) {
        return parts.stream().map(part -> part.accept(this)).toList();
    }

    private Explanation leaf(Condition.Leaf leaf) {
        Fact<?> fact = leaf.fact();
        Optional<Possible> answer = fact.answerOf().map(answers::get);
        return answer.map(possible -> Explanation.Asked.of(leaf, possible, facts))
                .orElseGet(() -> Explanation.Asked.of(leaf, facts));
    }

    @Override
    public Explanation always(Condition.Always condition) {
        return new Explanation.Composed(condition, Truth.of(condition == Condition.Always.TRUE), List.of());
    }

    @Override
    public Explanation all(Condition.All condition) {
        List<Explanation> parts = parts(condition.parts());
        Truth truth = parts.stream().map(Explanation::truth).reduce(Truth.TRUE, Truth::and);
        return new Explanation.Composed(condition, truth, parts);
    }

    @Override
    public Explanation any(Condition.Any condition) {
        List<Explanation> parts = parts(condition.parts());
        Truth truth = parts.stream().map(Explanation::truth).reduce(Truth.FALSE, Truth::or);
        return new Explanation.Composed(condition, truth, parts);
    }

    @Override
    public Explanation atLeast(Condition.AtLeast condition) {
        List<Explanation> parts = parts(condition.parts());
        long certain = parts.stream().filter(part -> part.truth() == Truth.TRUE).count();
        long possible =
                parts.stream().filter(part -> part.truth() != Truth.FALSE).count();
        Truth truth =
                certain >= condition.count() ? Truth.TRUE : possible < condition.count() ? Truth.FALSE : Truth.UNKNOWN;
        return new Explanation.Composed(condition, truth, parts);
    }

    @Override
    public Explanation not(Condition.Not condition) {
        Explanation part = condition.part().accept(this);
        return new Explanation.Composed(condition, part.truth().not(), List.of(part));
    }

    @Override
    public Explanation oneOf(Condition.OneOf condition) {
        return leaf(condition);
    }

    @Override
    public Explanation compare(Condition.Compare condition) {
        return leaf(condition);
    }

    @Override
    public Explanation between(Condition.Between condition) {
        return leaf(condition);
    }

    @Override
    public Explanation includes(Condition.Includes condition) {
        return leaf(condition);
    }

    @Override
    public Explanation isPresent(Condition.IsPresent condition) {
        return leaf(condition);
    }

    @Override
    public Explanation passes(Condition.Passes condition) {
        return leaf(condition);
    }
}

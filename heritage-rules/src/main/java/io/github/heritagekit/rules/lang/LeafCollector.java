// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Collects the leaves of a condition from left to right. <b>Not thread-safe.</b> */
final class LeafCollector implements Condition.Visitor<ImmutableList.Builder<Condition.Leaf>> {
    private final ImmutableList.Builder<Condition.Leaf> leaves = ImmutableList.builder();

    private LeafCollector() {}

    static ImmutableList<Condition.Leaf> of(Condition condition) {
        return condition.accept(new LeafCollector()).build();
    }

    private ImmutableList.Builder<Condition.Leaf> all(List<Condition> parts) {
        parts.forEach(part -> part.accept(this));
        return leaves;
    }

    @Override
    public ImmutableList.Builder<Condition.Leaf> always(Condition.Always condition) {
        return leaves;
    }

    @Override
    public ImmutableList.Builder<Condition.Leaf> all(Condition.All condition) {
        return all(condition.parts());
    }

    @Override
    public ImmutableList.Builder<Condition.Leaf> any(Condition.Any condition) {
        return all(condition.parts());
    }

    @Override
    public ImmutableList.Builder<Condition.Leaf> atLeast(Condition.AtLeast condition) {
        return all(condition.parts());
    }

    @Override
    public ImmutableList.Builder<Condition.Leaf> not(Condition.Not condition) {
        return condition.part().accept(this);
    }

    @Override
    public ImmutableList.Builder<Condition.Leaf> oneOf(Condition.OneOf condition) {
        return leaves.add(condition);
    }

    @Override
    public ImmutableList.Builder<Condition.Leaf> compare(Condition.Compare condition) {
        return leaves.add(condition);
    }

    @Override
    public ImmutableList.Builder<Condition.Leaf> between(Condition.Between condition) {
        return leaves.add(condition);
    }

    @Override
    public ImmutableList.Builder<Condition.Leaf> includes(Condition.Includes condition) {
        return leaves.add(condition);
    }

    @Override
    public ImmutableList.Builder<Condition.Leaf> isPresent(Condition.IsPresent condition) {
        return leaves.add(condition);
    }

    @Override
    public ImmutableList.Builder<Condition.Leaf> passes(Condition.Passes condition) {
        return leaves.add(condition);
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import java.util.List;

/** Collects the leaves of a condition from left to right. */
final class LeafCollector implements Condition.Visitor<List<Condition.Leaf>> {
    private List<Condition.Leaf> of(List<Condition> parts) {
        return parts.stream().flatMap(part -> part.accept(this).stream()).toList();
    }

    @Override
    public List<Condition.Leaf> always(Condition.Always condition) {
        return List.of();
    }

    @Override
    public List<Condition.Leaf> all(Condition.All condition) {
        return of(condition.parts());
    }

    @Override
    public List<Condition.Leaf> any(Condition.Any condition) {
        return of(condition.parts());
    }

    @Override
    public List<Condition.Leaf> atLeast(Condition.AtLeast condition) {
        return of(condition.parts());
    }

    @Override
    public List<Condition.Leaf> not(Condition.Not condition) {
        return condition.part().accept(this);
    }

    @Override
    public List<Condition.Leaf> oneOf(Condition.OneOf condition) {
        return List.of(condition);
    }

    @Override
    public List<Condition.Leaf> compare(Condition.Compare condition) {
        return List.of(condition);
    }

    @Override
    public List<Condition.Leaf> between(Condition.Between condition) {
        return List.of(condition);
    }

    @Override
    public List<Condition.Leaf> includes(Condition.Includes condition) {
        return List.of(condition);
    }

    @Override
    public List<Condition.Leaf> isPresent(Condition.IsPresent condition) {
        return List.of(condition);
    }

    @Override
    public List<Condition.Leaf> passes(Condition.Passes condition) {
        return List.of(condition);
    }
}

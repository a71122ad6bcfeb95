// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.pack;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.lang.Fact;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The facts of one namespace, in an order of their own.
 *
 * <p>Several packs can use one vocabulary, so that a case is described once. Immutable and thread-safe.
 */
public final class Vocabulary implements HeritageValue {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final ImmutableMap<String, Fact<?>> byName;

    private Vocabulary(String id, ImmutableMap<String, Fact<?>> byName) {
        this.id = id;
        this.byName = byName;
    }

    /**
     * Returns the vocabulary that holds the facts.
     *
     * @throws IllegalArgumentException if a fact has another namespace or a name repeats
     */
    public static Vocabulary of(String id, Collection<? extends Fact<?>> facts) {
        requireNonNull(id, "id");
        Map<String, Fact<?>> byName = new LinkedHashMap<>();
        for (Fact<?> fact : facts) {
            if (!fact.namespace().equals(id)) {
                throw new IllegalArgumentException(
                        "fact of vocabulary " + id + " must have its namespace but was " + fact);
            }
            if (byName.put(fact.name(), fact) != null) {
                throw new IllegalArgumentException("fact " + fact + " must be declared once only");
            }
        }
        return new Vocabulary(id, ImmutableMap.copyOf(byName));
    }

    /** Returns the namespace. */
    public String id() {
        return id;
    }

    /** Returns the facts, in their declared order. */
    public List<Fact<?>> facts() {
        return byName.values().asList();
    }

    /** Returns the fact with the name, without its namespace. */
    public Optional<Fact<?>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns whether the other vocabulary has the same facts in the same order, each declared just as here. */
    public boolean isDeclaredAs(Vocabulary other) {
        return equals(other)
                && IntStream.range(0, facts().size())
                        .allMatch(i -> facts().get(i).isDeclaredAs(other.facts().get(i)));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Vocabulary other && id.equals(other.id) && facts().equals(other.facts());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id + byName.keySet();
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.rules.facts.Facts;
import io.github.heritagekit.rules.lang.CodesFact;
import io.github.heritagekit.rules.lang.Fact;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A change of alterable facts that would lead to another answer, whatever is found about what is unknown.
 *
 * <p>"Site area under 10 ha, such as 9.9 ha, leads to industrial heritage." Nothing else is changed, and what is unknown stays
 * unknown. Immutable and thread-safe.
 *
 * @param alterations the facts to alter, in the order of the vocabulary, at least one
 * @param answer the answer that would be decided
 * @param cost the costs of the facts altered, added up
 * @param <A> the Java type of the answers
 */
public record Change<A>(List<Alteration> alterations, A answer, int cost) implements HeritageValue {
    /** Copies the alterations. */
    public Change {
        alterations = ImmutableList.copyOf(alterations);
        requireNonNull(answer, "answer");
    }

    /** Returns what would be known of the case if the facts were altered as the witnesses have it. */
    public Facts appliedTo(Facts facts) {
        Facts altered = facts;
        for (Alteration alteration : alterations) {
            altered = put(altered, alteration.fact(), alteration.witness());
        }
        return altered;
    }

    @SuppressWarnings("unchecked") // a witness is a finding of the fact's own type
    private static <T> Facts put(Facts facts, Fact<T> fact, HeritageValue witness) {
        Facts bare = facts.withoutOverrides(fact);
        return fact instanceof CodesFact set
                ? bare.with(set, (SetFinding<String>) witness)
                : bare.with(fact, (Finding<T>) witness);
    }

    /** Returns the change as a person reads it, in English. */
    @Override
    public String toString() {
        return alterations.stream()
                        .map(alteration -> alteration.phrase(Locale.ENGLISH))
                        .collect(Collectors.joining("; and "))
                + ", leads to " + answer;
    }
}

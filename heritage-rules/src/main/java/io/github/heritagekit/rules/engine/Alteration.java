// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.rules.lang.Bilingual;
import io.github.heritagekit.rules.lang.Comparison;
import io.github.heritagekit.rules.lang.Condition;
import io.github.heritagekit.rules.lang.Fact;
import java.util.Locale;
import java.util.Optional;

/**
 * One alterable fact, and what it would have to be.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fact the fact
 * @param to what would have to hold of it
 * @param witness the evidence of a value for which it does: a {@link io.github.heritagekit.model.source.Finding} or, of a set
 *     of codes, a {@link io.github.heritagekit.model.source.SetFinding}
 */
public record Alteration(Fact<?> fact, Condition to, HeritageValue witness) implements HeritageValue {
    /** Checks that nothing is missing. */
    public Alteration {
        requireNonNull(fact, "fact");
        requireNonNull(to, "to");
        requireNonNull(witness, "witness");
    }

    /**
     * Returns what would have to hold, in the language given, with a value for which it does unless it is the only one or
     * any would do: {@code site area is under 10 ha, such as 9.9 ha}.
     */
    public String phrase(Locale language) {
        return to.phrase(language) + example(language);
    }

    /** Returns a value for which it does, after a comma; nothing if it is the only one or any would do. */
    String example(Locale language) {
        Bilingual speech = Bilingual.in(language);
        return value().map(value -> speech.say(", such as ", "，例如") + fact.phrase(value, language))
                .orElse("");
    }

    private Optional<Object> value() {
        boolean named = to instanceof Condition.OneOf oneOf && oneOf.values().size() == 1;
        boolean only = named || (to instanceof Condition.Compare compare && compare.comparison() == Comparison.EXACTLY);
        boolean any = to instanceof Condition.IsPresent;
        return !only && !any && witness instanceof Finding.Recorded<?> recorded
                ? Optional.of(recorded.recorded())
                : Optional.empty();
    }

    @Override
    public String toString() {
        return phrase(Locale.ENGLISH);
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.engine;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.rules.facts.FactReader;
import io.github.heritagekit.rules.lang.ChoiceQuestion;
import io.github.heritagekit.rules.lang.CollectQuestion;

/**
 * A rule engine as of a date that reads cases of one class.
 *
 * <p>Immutable; thread-safe if its reader is.
 *
 * @param <S> the class of the cases
 */
public final class CaseEngine<S> {
    private final DatedEngine engine;
    private final FactReader<S> reader;

    CaseEngine(DatedEngine engine, FactReader<S> reader) {
        this.engine = engine;
        this.reader = requireNonNull(reader, "reader");
    }

    /** Returns the engine behind. */
    public DatedEngine engine() {
        return engine;
    }

    /** Returns the verdict on a question for a case; errors as in {@link DatedEngine#assess(ChoiceQuestion, io.github.heritagekit.rules.facts.Facts)}. */
    public <A> Assessment<A> assess(ChoiceQuestion<A> question, S subject) {
        return engine.assess(question, reader.read(subject, engine.asOf()));
    }

    /** Returns the findings of a question for a case; errors as for a choice. */
    public <A> Findings<A> assess(CollectQuestion<A> question, S subject) {
        return engine.assess(question, reader.read(subject, engine.asOf()));
    }
}

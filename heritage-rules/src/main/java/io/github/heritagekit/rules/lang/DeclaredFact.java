// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import io.github.heritagekit.model.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A fact and what its author says about it; every copy is of the same type as the fact.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the Java type of its values
 * @param <F> the fact itself
 */
public abstract sealed class DeclaredFact<T, F extends DeclaredFact<T, F>> extends Fact<T>
        permits YesNoFact, OrderedFact, CodeFact, CodesFact, TextFact {
    private static final long serialVersionUID = 1L;

    private final Declaration declaration;

    DeclaredFact(Declaration declaration) {
        super(declaration.id());
        this.declaration = declaration;
    }

    abstract F with(Declaration newDeclaration);

    final Declaration declaration() {
        return declaration;
    }

    /** Returns this fact with the name to use in sentences. */
    public final F labelled(Wording label) {
        return with(declaration.withLabel(label));
    }

    /** Returns this fact with the question to ask a person for it. */
    public final F asking(Wording question) {
        return with(declaration.withAsk(question));
    }

    /** Returns this fact with the English question to ask a person for it. */
    public final F asking(String question) {
        return asking(Wording.en(question));
    }

    /** Returns this fact with "there is none" among the possible answers. */
    public final F orNone() {
        return with(declaration.withNone());
    }

    /** Returns this fact as one that a decision can alter, at the cost of 1. */
    public final F alterable() {
        return alterable(1);
    }

    /**
     * Returns this fact as one that a decision can alter.
     *
     * @param cost what altering it costs beside altering other facts, at least 1; it has no unit
     * @throws IllegalArgumentException if the cost is less
     */
    public final F alterable(int cost) {
        if (cost < 1) {
            throw new IllegalArgumentException("cost of altering " + this + " must be at least 1 but was " + cost);
        }
        return with(declaration.withAlterationCost(cost));
    }

    @Override
    public final Wording label() {
        return declaration.label();
    }

    @Override
    public final Optional<Wording> asking() {
        return Optional.ofNullable(declaration.ask());
    }

    @Override
    public final String question(Locale language) {
        Wording ask = declaration.ask();
        return (ask == null ? declaration.label() : ask).in(language);
    }

    @Override
    public final boolean canBeNone() {
        return declaration.canBeNone();
    }

    @Override
    public final boolean isAlterable() {
        return declaration.alterationCost() > 0;
    }

    @Override
    public final int alterationCost() {
        return declaration.alterationCost();
    }

    @Override
    public final List<String> codes() {
        return declaration.codes();
    }

    @Override
    public final String phrase(Object value, Locale language) {
        return declaration.phrase(value, type(), language);
    }

    @Override
    public final Optional<View> view() {
        return Optional.ofNullable(declaration.view());
    }

    @Override
    public final Optional<String> answerOf() {
        return Optional.ofNullable(declaration.answerOf());
    }

    @Override
    public Possible domain() {
        ValueSet values =
                declaration.codes().isEmpty() ? Values.everything(type()) : ValueSet.names(declaration.codes());
        return Values.bounded(values, type(), declaration.least(), declaration.most())
                .withNone(canBeNone());
    }
}

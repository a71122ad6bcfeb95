// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import java.util.List;

/** A fact that is a text and can be compared for equality only. Immutable and thread-safe. */
public final class TextFact extends DeclaredFact<String, TextFact> {
    private static final long serialVersionUID = 1L;

    TextFact(Declaration declaration) {
        super(declaration);
    }

    @Override
    TextFact with(Declaration newDeclaration) {
        return new TextFact(newDeclaration);
    }

    @Override
    public FactType<String> type() {
        return FactType.TEXT;
    }

    /** Returns the condition that it is exactly the text. */
    public Condition is(String text) {
        return oneOf(List.of(text));
    }
}

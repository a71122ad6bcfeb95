// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import io.github.heritagekit.model.text.Wording;
import java.util.List;

/** A fact that is one code out of an open or closed list, such as the kind of an asset. Immutable and thread-safe. */
public final class CodeFact extends DeclaredFact<String, CodeFact> {
    private static final long serialVersionUID = 1L;

    CodeFact(Declaration declaration) {
        super(declaration);
    }

    @Override
    CodeFact with(Declaration newDeclaration) {
        return new CodeFact(newDeclaration);
    }

    /** Returns this fact with what one of its codes is called. */
    public CodeFact calling(String code, Wording label) {
        return with(declaration().withCodeLabel(code, label));
    }

    @Override
    public FactType<String> type() {
        return FactType.CODE;
    }

    /** Returns the condition that it is the code. */
    public Condition is(String code) {
        return oneOf(List.of(code));
    }

    /** Returns the condition that it is one of the codes. */
    public Condition isOneOf(String... codes) {
        return oneOf(List.of(codes));
    }
}

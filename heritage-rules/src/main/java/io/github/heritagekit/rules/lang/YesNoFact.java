// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import java.util.List;

/** A fact that is yes or no. Immutable and thread-safe. */
public final class YesNoFact extends DeclaredFact<Boolean, YesNoFact> {
    private static final long serialVersionUID = 1L;

    YesNoFact(Declaration declaration) {
        super(declaration);
    }

    @Override
    YesNoFact with(Declaration newDeclaration) {
        return new YesNoFact(newDeclaration);
    }

    @Override
    public FactType<Boolean> type() {
        return FactType.YES_NO;
    }

    /** Returns the condition that it is so. */
    public Condition isTrue() {
        return oneOf(List.of(true));
    }

    /** Returns the condition that it is known not to be so. */
    public Condition isFalse() {
        return oneOf(List.of(false));
    }
}

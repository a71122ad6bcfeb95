// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.lang;

import io.github.heritagekit.model.text.Wording;
import java.util.Arrays;

/**
 * A fact that is a set of codes, known member by member, such as the designations a site is under.
 *
 * <p>A set recorded as empty is known to have no members; that is not the same as one that nobody recorded. Immutable and
 * thread-safe.
 */
public final class CodesFact extends DeclaredFact<String, CodesFact> {
    private static final long serialVersionUID = 1L;

    CodesFact(Declaration declaration) {
        super(declaration);
    }

    @Override
    CodesFact with(Declaration newDeclaration) {
        return new CodesFact(newDeclaration);
    }

    /** Returns this fact with what one of its codes is called. */
    public CodesFact calling(String code, Wording label) {
        return with(declaration().withCodeLabel(code, label));
    }

    @Override
    public FactType<String> type() {
        return FactType.CODES;
    }

    @Override
    public Possible domain() {
        return Membership.unknown();
    }

    /** Returns the condition that the code is a member of the set. */
    public Condition includes(String code) {
        return new Condition.Includes(this, code);
    }

    /** Returns the condition that at least one of the codes is a member. */
    public Condition includesAnyOf(String... codes) {
        return Condition.any(Arrays.stream(codes).map(this::includes).toList());
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.text.Wording;

/**
 * A further name of an asset, beside the one it goes by in its register.
 *
 * <p>The lists of national industrial heritage tell the name applied under and the name approved apart (MIIT, batch 7), and works change
 * their names over a century. Translations of one name are not further names: they stand together in one {@link Wording}. Immutable and thread-safe.
 *
 * @param kind what sort of name it is
 * @param name the name, in one or several languages
 */
public record OtherName(NameKind kind, Wording name) implements HeritageValue {
    /** Checks that both parts are given. */
    public OtherName {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
    }

    /** Returns a further name. */
    public static OtherName of(NameKind kind, Wording name) {
        return new OtherName(kind, name);
    }

    /** Returns the kind and name: {@code former: No. 2 Printing Works}. */
    @Override
    public String toString() {
        return kind + ": " + name;
    }
}

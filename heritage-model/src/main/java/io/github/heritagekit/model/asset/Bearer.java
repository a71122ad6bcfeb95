// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.model.text.Wording;

/**
 * Somebody in whom an intangible asset lives: who can do it, or can tell it.
 *
 * <p>Where a bearer is named, the name is told with leave or is public already; how many there are needs no names ({@link
 * IntangibleAsset#bearerCount()}). Immutable and thread-safe.
 *
 * @param kind whether it is a community, a group or one person (UNESCO Convention 2003, art. 2(1))
 * @param name the name, in one or several languages
 */
public record Bearer(BearerKind kind, Wording name) implements HeritageValue {
    /** Checks that both parts are given. */
    public Bearer {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
    }

    /** Returns a bearer. */
    public static Bearer of(BearerKind kind, Wording name) {
        return new Bearer(kind, name);
    }

    /** Returns the kind and name: {@code group: Riverside Veterans' Choir}. */
    @Override
    public String toString() {
        return kind.code() + ": " + name;
    }
}

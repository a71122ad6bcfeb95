// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.pack;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.facts.Facts;
import java.util.List;

/**
 * A case that the author of a pack made up, and what follows from it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name a few words that tell it from the others
 * @param given what is known of the case, as of a date
 * @param expect what the questions answer
 */
public record PackExample(String name, Facts given, List<Expectation> expect) implements HeritageValue {
    /** Checks that something is expected. */
    public PackExample {
        requireNonNull(name, "name");
        requireNonNull(given, "given");
        expect = List.copyOf(expect);
        if (expect.isEmpty()) {
            throw new IllegalArgumentException("expectations of example `" + name + "` must not be empty");
        }
    }
}

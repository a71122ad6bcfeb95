// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;

/**
 * One thing that keeps assets from making a register.
 *
 * <p>What a register must keep to is said by {@link AssetRegister}; the rules are ours. Immutable and thread-safe.
 *
 * @param asset the asset that it is about
 * @param place where it stands in the asset, as properties and indexes from 0: {@code id}, {@code links/1/target}, {@code
 *     designations/acts/0/components/2}
 * @param sentence what is wrong
 */
public record RegisterProblem(AssetId asset, String place, String sentence) implements HeritageValue {
    /** Checks that all are given. */
    public RegisterProblem {
        requireNonNull(asset, "asset");
        requireNonNull(place, "place");
        requireNonNull(sentence, "sentence");
    }

    /** Returns the sentence. */
    @Override
    public String toString() {
        return sentence;
    }
}

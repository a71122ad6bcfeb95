// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.rules.read;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;
import io.github.heritagekit.rules.pack.RulePack;

/**
 * A pack that was asked, as a record names it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id of the pack
 * @param version its version, as its author names it
 * @param contentHash the SHA-256 of what it decides with, as {@link RulePack#contentHash()} has it
 */
public record RecordedPack(String id, String version, String contentHash) implements HeritageValue {
    /** Checks that nothing is missing. */
    public RecordedPack {
        requireNonNull(id, "id");
        requireNonNull(version, "version");
        requireNonNull(contentHash, "contentHash");
    }

    static RecordedPack of(RulePack pack) {
        return new RecordedPack(pack.id(), pack.version(), pack.contentHash());
    }

    /** Returns the id and the version: {@code renewal-forum/2024.1}. */
    @Override
    public String toString() {
        return id + "/" + version;
    }
}

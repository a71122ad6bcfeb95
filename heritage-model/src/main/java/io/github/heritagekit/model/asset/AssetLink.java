// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import static java.util.Objects.requireNonNull;

import io.github.heritagekit.model.HeritageValue;

/**
 * A tie from one asset to another, seen from the first.
 *
 * <p>Things are tied and not nested: the carrier of an intangible asset falls under another law than what it carries (Law on
 * Intangible Cultural Heritage of China 2011, art. 2), and a component may belong to several wholes. The form is ours. Immutable and
 * thread-safe.
 *
 * @param type how they are tied
 * @param target the asset at the other end
 * @param external whether the target is known not to stand in the same register
 */
public record AssetLink(AssetLinkType type, AssetId target, boolean external) implements HeritageValue {
    /** Checks that both ends are given. */
    public AssetLink {
        requireNonNull(type, "type");
        requireNonNull(target, "target");
    }

    /** Returns the tie of a part to its whole in the same register. */
    public static AssetLink partOf(AssetId whole) {
        return of(AssetLinkType.PART_OF, whole);
    }

    /** Returns a tie to an asset in the same register. */
    public static AssetLink of(AssetLinkType type, AssetId target) {
        return new AssetLink(type, target, false);
    }

    /** Returns this tie with its target outside the register. */
    public AssetLink externally() {
        return new AssetLink(type, target, true);
    }

    /** Returns the type and target: {@code part-of whc:975}. */
    @Override
    public String toString() {
        return type + " " + target + (external ? " (external)" : "");
    }
}

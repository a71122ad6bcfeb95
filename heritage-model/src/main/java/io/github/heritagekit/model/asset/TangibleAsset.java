// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.model.asset;

import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import io.github.heritagekit.model.time.Dating;
import org.immutables.value.Value;

/**
 * A thing that can be touched: fixed to its place or movable.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface TangibleAsset extends HeritageAsset permits ImmovableAsset, MovableAsset {

    /** Returns when it was built or made. */
    @Value.Default
    default Finding<Dating> built() {
        return Finding.unrecorded();
    }

    /** Returns the aspects in which it still is what it was. */
    @Value.Default
    default SetFinding<IntegrityAspect> integrity() {
        return SetFinding.unrecorded();
    }
}

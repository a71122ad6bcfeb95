// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Assets of industrial heritage, tangible and intangible, and what is said of them.
 *
 * <p>Start at {@link io.github.heritagekit.model.asset.HeritageAsset} and {@link
 * io.github.heritagekit.model.asset.AssetRegister}. What a rule concludes from it, and how it is written down, belongs elsewhere.
 */
@NullMarked
package io.github.heritagekit.model.asset;

import org.jspecify.annotations.NullMarked;

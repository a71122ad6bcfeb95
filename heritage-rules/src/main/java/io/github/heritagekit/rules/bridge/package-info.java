// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Values of the model read as facts: {@link io.github.heritagekit.rules.bridge.AssetFacts} of assets, {@link
 * io.github.heritagekit.rules.bridge.ZoneFacts} of places in zone plans. Nothing here decides anything.
 */
@NullMarked
package io.github.heritagekit.rules.bridge;

import org.jspecify.annotations.NullMarked;

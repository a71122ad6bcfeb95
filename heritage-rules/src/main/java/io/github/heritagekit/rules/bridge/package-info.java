// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Values of the model read as facts: {@link io.github.heritagekit.rules.bridge.AssetFacts}. Nothing here decides anything.
 */
@NullMarked
package io.github.heritagekit.rules.bridge;

import org.jspecify.annotations.NullMarked;

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The packs that are shipped, as resources, and their index: {@link io.github.heritagekit.rules.packs.Packs}.
 */
@NullMarked
package io.github.heritagekit.rules.packs;

import org.jspecify.annotations.NullMarked;

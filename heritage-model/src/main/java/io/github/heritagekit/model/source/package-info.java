// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Where a statement comes from and what it leaves open.
 *
 * <p>Start at {@link io.github.heritagekit.model.source.Finding}. What the statements are about belongs elsewhere. The kinds
 * of findings are ours.
 */
@NullMarked
package io.github.heritagekit.model.source;

import org.jspecify.annotations.NullMarked;

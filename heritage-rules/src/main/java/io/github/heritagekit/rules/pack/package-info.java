// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Rules, facts and questions as a published, versioned, dated unit.
 *
 * <p>Start at {@link io.github.heritagekit.rules.pack.RulePack}. How a pack is written down is the business of {@code
 * rules.read}; what follows from it that of {@code rules.engine}.
 */
@NullMarked
package io.github.heritagekit.rules.pack;

import org.jspecify.annotations.NullMarked;

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Deciding: packs and facts in, verdicts out.
 *
 * <p>Start at {@link io.github.heritagekit.rules.engine.RuleEngine}. One {@code Evaluator} is the meaning of conditions and
 * exceptions; everything here is a function of packs, facts and dates and has never heard of assets.
 */
@NullMarked
package io.github.heritagekit.rules.engine;

import org.jspecify.annotations.NullMarked;

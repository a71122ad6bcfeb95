// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Why: conditions with the truth they have and the evidence they saw.
 *
 * <p>{@link io.github.heritagekit.rules.explain.Explanation} is data; {@link
 * io.github.heritagekit.rules.explain.ExplanationPrinter} turns it into sentences. Nothing here decides anything.
 */
@NullMarked
package io.github.heritagekit.rules.explain;

import org.jspecify.annotations.NullMarked;

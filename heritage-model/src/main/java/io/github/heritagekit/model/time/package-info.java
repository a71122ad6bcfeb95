// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Dates and years, and how sure they are.
 *
 * <p>Start at {@link io.github.heritagekit.model.time.Dating} and {@link io.github.heritagekit.model.time.DateRange}. There is
 * no clock here: today is what the caller says it is. Days are those of ISO 8601, the words around them ours.
 */
@NullMarked
package io.github.heritagekit.model.time;

import org.jspecify.annotations.NullMarked;

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What registers weigh and how fast they are read and written, beside plain Jackson on records of the same fields.
 *
 * <p>Start at {@link io.github.heritagekit.benchmarks.Measure}. What is measured is what {@link
 * io.github.heritagekit.benchmarks.TypicalAssets} says is typical.
 */
@NullMarked
package io.github.heritagekit.benchmarks;

import org.jspecify.annotations.NullMarked;

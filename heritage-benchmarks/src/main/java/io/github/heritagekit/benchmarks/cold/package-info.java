// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The first verdict of a cold virtual machine, as a whole process, beside that of other rule engines doing the same.
 *
 * <p>Start at {@link io.github.heritagekit.benchmarks.cold.ColdStart}.
 */
@NullMarked
package io.github.heritagekit.benchmarks.cold;

import org.jspecify.annotations.NullMarked;

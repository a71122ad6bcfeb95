// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Quantities with their units: {@link io.github.heritagekit.model.measure.Area}, {@link
 * io.github.heritagekit.model.measure.Length}, {@link io.github.heritagekit.model.measure.Share}.
 */
@NullMarked
package io.github.heritagekit.model.measure;

import org.jspecify.annotations.NullMarked;

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Quantities with their units: {@link io.github.heritagekit.model.measure.Area}, {@link
 * io.github.heritagekit.model.measure.Length}, {@link io.github.heritagekit.model.measure.Share}.
 *
 * <p>The form in which they are written is ours; units are those that registers state, the mu (亩) of Chinese ones among them.
 */
@NullMarked
package io.github.heritagekit.model.measure;

import org.jspecify.annotations.NullMarked;

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Where things are, in WGS 84: {@link io.github.heritagekit.model.place.Position} and {@link
 * io.github.heritagekit.model.place.Footprint}, and how much a geometry may be relied on: {@link
 * io.github.heritagekit.model.place.Standing}.
 *
 * <p>What stands there belongs elsewhere.
 */
@NullMarked
package io.github.heritagekit.model.place;

import org.jspecify.annotations.NullMarked;

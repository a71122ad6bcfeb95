// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The JSON form of the model: {@link io.github.heritagekit.model.json.HeritageJson}.
 *
 * <p>The only package that knows Jackson. It says how things are written down and decides nothing.
 */
@NullMarked
package io.github.heritagekit.model.json;

import org.jspecify.annotations.NullMarked;

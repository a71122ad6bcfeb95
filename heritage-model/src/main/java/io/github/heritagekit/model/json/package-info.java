// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The JSON form of the model: {@link io.github.heritagekit.model.json.HeritageJson}.
 *
 * <p>The only package that knows Jackson. It says how things are written down and decides nothing. JSON is that of RFC 8259, GeoJSON
 * that of RFC 7946, pointers those of RFC 6901; the fields are ours.
 */
@NullMarked
package io.github.heritagekit.model.json;

import org.jspecify.annotations.NullMarked;

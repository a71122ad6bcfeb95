// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What every value of this library promises: {@link io.github.heritagekit.model.HeritageValue}.
 *
 * <p>The promises are ours. The nouns themselves live in the packages below.
 */
@NullMarked
package io.github.heritagekit.model;

import org.jspecify.annotations.NullMarked;

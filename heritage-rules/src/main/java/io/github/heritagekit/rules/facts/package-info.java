// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What is known about one case.
 *
 * <p>Start at {@link io.github.heritagekit.rules.facts.Facts}; implement {@link
 * io.github.heritagekit.rules.facts.FactReader} to read cases of your own class. Nothing here decides anything.
 */
@NullMarked
package io.github.heritagekit.rules.facts;

import org.jspecify.annotations.NullMarked;

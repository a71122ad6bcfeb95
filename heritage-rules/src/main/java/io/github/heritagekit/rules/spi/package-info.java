// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What others contribute in a jar of theirs: packs, tests written in Java, readers of their own classes.
 *
 * <p>Start at {@link io.github.heritagekit.rules.spi.Contributions}, which gathers contributions into one value, found by
 * {@link java.util.ServiceLoader} or given by hand. There is no registry: what one application gathers cannot change the
 * verdicts of another.
 */
@NullMarked
package io.github.heritagekit.rules.spi;

import org.jspecify.annotations.NullMarked;

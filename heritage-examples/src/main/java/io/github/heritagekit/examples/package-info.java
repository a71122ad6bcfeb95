// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What the library does, on real sites: {@link io.github.heritagekit.examples.Demo} decides the shipped inventory, {@link
 * io.github.heritagekit.examples.QuickStart} is the first lines of a newcomer.
 *
 * <p>Not published, and nothing of the library depends on it.
 */
@NullMarked
package io.github.heritagekit.examples;

import org.jspecify.annotations.NullMarked;

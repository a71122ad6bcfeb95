// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * How a pack is written down, in YAML or JSON, and what is told to its author where that is wrong.
 *
 * <p>Start at {@link io.github.heritagekit.rules.read.PackReader}. Nothing here decides a case: names become facts and
 * texts become values while a file is read, and outside this package a condition cannot mention what does not exist.
 */
@NullMarked
package io.github.heritagekit.rules.read;

import org.jspecify.annotations.NullMarked;

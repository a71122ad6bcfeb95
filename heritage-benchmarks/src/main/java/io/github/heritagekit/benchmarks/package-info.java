// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0

/** How fast rules are decided, measured with JMH. */
@NullMarked
package io.github.heritagekit.benchmarks;

import org.jspecify.annotations.NullMarked;

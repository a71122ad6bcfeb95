// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/** The laws of deciding, held against a brute force that knows nothing of cells, diagrams or three truth values. */
@NullMarked
package io.github.heritagekit.testkit.laws;

import org.jspecify.annotations.NullMarked;

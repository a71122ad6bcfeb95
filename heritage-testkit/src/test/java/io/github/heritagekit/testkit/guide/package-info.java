// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/** The classes that docs/TESTING.md shows, as they are compiled and run. */
@NullMarked
package io.github.heritagekit.testkit.guide;

import org.jspecify.annotations.NullMarked;

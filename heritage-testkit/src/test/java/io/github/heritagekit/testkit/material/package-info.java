// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/** Inventories and conformance suites written by others, read in place where they are there, and the suites that read them. */
@NullMarked
package io.github.heritagekit.testkit.material;

import org.jspecify.annotations.NullMarked;

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/** Laws of cases: what is written is read again, and what is read is valid for the form. */
@NullMarked
package io.github.heritagekit.testkit.cases;

import org.jspecify.annotations.NullMarked;

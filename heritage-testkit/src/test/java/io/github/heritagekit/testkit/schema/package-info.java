// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/** The JSON Schema of the library against its reader and writer. */
@NullMarked
package io.github.heritagekit.testkit.schema;

import org.jspecify.annotations.NullMarked;

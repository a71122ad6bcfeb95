// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/** The laws of the model's values: how they compare, print themselves, are copied and travel. */
@NullMarked
package io.github.heritagekit.testkit.model;

import org.jspecify.annotations.NullMarked;

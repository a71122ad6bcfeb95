// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * What others say of a value in their own words, kept letter by letter: {@link io.github.heritagekit.model.extension.ExtensionName
 * ExtensionName} and {@link io.github.heritagekit.model.extension.ExtensionValue ExtensionValue}.
 *
 * <p>What this library understands belongs elsewhere. The form is ours.
 */
@NullMarked
package io.github.heritagekit.model.extension;

import org.jspecify.annotations.NullMarked;

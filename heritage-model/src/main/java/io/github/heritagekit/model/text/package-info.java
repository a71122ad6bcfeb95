// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Words in several languages: {@link io.github.heritagekit.model.text.Wording}. What the words mean belongs elsewhere.
 */
@NullMarked
package io.github.heritagekit.model.text;

import org.jspecify.annotations.NullMarked;

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Words in several languages: {@link io.github.heritagekit.model.text.Wording}. What the words mean belongs elsewhere.
 * Languages go by their tags (BCP 47).
 */
@NullMarked
package io.github.heritagekit.model.text;

import org.jspecify.annotations.NullMarked;

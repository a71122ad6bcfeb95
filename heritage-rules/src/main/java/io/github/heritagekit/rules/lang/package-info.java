// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The words rules are made of: facts that can be asked, conditions over them, questions and the rules that answer them.
 *
 * <p>Start at {@link io.github.heritagekit.rules.lang.Fact} and {@link io.github.heritagekit.rules.lang.Rule}. A word has
 * no opinion about a case: what is known of one lives in {@code rules.facts}, what follows from it in {@code rules.engine}.
 */
@NullMarked
package io.github.heritagekit.rules.lang;

import org.jspecify.annotations.NullMarked;

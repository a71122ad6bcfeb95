// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Testing what is built with HeritageKit: the examples of a rule pack as tests.
 *
 * <p>Start at {@link io.github.heritagekit.testkit.RulePackTests}. Nothing here is needed to decide a case, and nothing of
 * it belongs on the class path of an application that runs.
 */
@NullMarked
package io.github.heritagekit.testkit;

import org.jspecify.annotations.NullMarked;

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;

/** The laws of explanations on twenty thousand packs each. */
@Tag("long")
@PropertyDefaults(tries = 20_000)
class ExplanationLawsLongTest extends ExplanationLaws {}

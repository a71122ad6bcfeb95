// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import net.jqwik.api.PropertyDefaults;

/** The laws of plans, each tried a hundred and fifty times. */
@PropertyDefaults(tries = 150)
class PlanLawsTest extends PlanLaws {}

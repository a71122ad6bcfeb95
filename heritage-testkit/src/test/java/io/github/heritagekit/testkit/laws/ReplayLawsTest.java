// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import net.jqwik.api.PropertyDefaults;

/** The law of replays on two thousand packs. */
@PropertyDefaults(tries = 2_000)
class ReplayLawsTest extends ReplayLaws {}

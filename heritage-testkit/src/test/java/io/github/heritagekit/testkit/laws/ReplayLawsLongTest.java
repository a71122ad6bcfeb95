// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;

/** The law of replays on twenty thousand packs. */
@Tag("long")
@PropertyDefaults(tries = 20_000)
class ReplayLawsLongTest extends ReplayLaws {}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import net.jqwik.api.PropertyDefaults;

/** The laws of records on two thousand packs each. */
@PropertyDefaults(tries = 2_000)
class RecordLawsTest extends RecordLaws {}

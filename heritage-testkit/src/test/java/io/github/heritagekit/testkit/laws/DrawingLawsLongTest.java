// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Tag;

/** The laws of drawings, each tried three thousand times. */
@Tag("long")
@PropertyDefaults(tries = 3_000)
class DrawingLawsLongTest extends DrawingLaws {}

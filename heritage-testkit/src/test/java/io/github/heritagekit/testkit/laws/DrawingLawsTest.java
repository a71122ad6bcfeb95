// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import net.jqwik.api.PropertyDefaults;

/** The laws of drawings, each tried three hundred times. */
@PropertyDefaults(tries = 300)
class DrawingLawsTest extends DrawingLaws {}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.laws;

import net.jqwik.api.PropertyDefaults;

/** The laws of maps, each tried two hundred times. */
@PropertyDefaults(tries = 200)
class GeoJsonLawsTest extends GeoJsonLaws {}

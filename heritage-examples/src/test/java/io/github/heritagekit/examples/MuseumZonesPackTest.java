// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.examples;

import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.testkit.RulePackTests;

/** The pack of the zones keeps what its examples promise. */
class MuseumZonesPackTest implements RulePackTests {
    @Override
    public RulePack pack() {
        return MuseumZones.pack();
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.rules.pack.RulePack;
import io.github.heritagekit.rules.packs.Packs;

/** The examples of the packs that are shipped. */
class ShippedPacksTest implements RulePackTests {
    @Override
    public RulePack pack() {
        return Packs.renewalForum();
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.rules.engine.RuleEngine;
import io.github.heritagekit.rules.pack.RulePack;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OwnPropertiesTest {

    @Property(tries = 100)
    void a_register_finds_each_asset_it_holds(@ForAll AssetRegister register) {
        assertThat(register.assets()).allMatch(asset -> register.get(asset.id()).equals(asset));
    }

    @Property
    void what_nobody_recorded_has_no_value(@ForAll Finding<Area> area) {
        if (area instanceof Finding.Unrecorded) {
            assertThat(area.value()).isEmpty();
        }
    }

    @Property(tries = 100)
    void an_engine_asks_the_packs_it_was_given(@ForAll RulePack pack) {
        assertThat(RuleEngine.of(pack).packs()).containsExactly(pack);
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.UseKind;
import io.github.heritagekit.model.measure.Area;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.model.source.SetFinding;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A property that names a type of the model gets values of it, with nothing else said. */
class HeritageArbitraryProviderTest {

    @Property
    void registers_come_by_themselves(@ForAll AssetRegister register) {
        assertThat(register.assets()).allMatch(asset -> register.get(asset.id()).equals(asset));
    }

    @Property
    void assets_come_by_themselves(@ForAll HeritageAsset asset) {
        assertThat(asset.toString()).contains(asset.id().toString());
    }

    @Property
    void findings_of_what_has_a_generator_come_by_themselves(
            @ForAll Finding<Area> areas, @ForAll Finding<Integer> numbers, @ForAll Finding<HeritageAsset> others) {
        assertThat(areas).isNotEqualTo(numbers.value());
        assertThat(others.isRecorded()).isEqualTo(others.value().isPresent());
    }

    @Property
    void sets_of_what_has_a_generator_come_by_themselves(@ForAll SetFinding<UseKind> uses) {
        assertThat(uses.present()).noneMatch(uses.absent()::contains);
    }
}

// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetRegister;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.json.HeritageJson;
import io.github.heritagekit.testkit.HeritageArbitraries;
import io.github.heritagekit.testkit.ValueLaws;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;

class PropertiesTest {

    @Property
    void assets_come_by_themselves(@ForAll HeritageAsset asset) {
        assertThat(asset.toString()).contains(asset.id().toString());
    }

    @Property(tries = 100)
    void registers_come_by_themselves(@ForAll AssetRegister register) {
        assertThat(HeritageJson.read(HeritageJson.write(register))).isEqualTo(register);
    }

    @Group
    class Laws extends ValueLaws<AssetId> {
        @Override
        protected Arbitrary<AssetId> values() {
            return HeritageArbitraries.assetIds();
        }
    }
}

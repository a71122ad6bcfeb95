// Copyright the HeritageKit authors
// SPDX-License-Identifier: Apache-2.0
package io.github.heritagekit.testkit;

import io.github.heritagekit.model.asset.AssetId;
import io.github.heritagekit.model.asset.AssetKind;
import io.github.heritagekit.model.asset.HeritageAsset;
import io.github.heritagekit.model.asset.ImmovableAsset;
import io.github.heritagekit.model.place.Country;
import io.github.heritagekit.model.source.Finding;
import io.github.heritagekit.rules.bridge.AssetFacts;
import io.github.heritagekit.rules.facts.FactReader;
import io.github.heritagekit.rules.lang.Fact;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.PropertyDefaults;

/** The reader of assets keeps the laws of readers. */
@PropertyDefaults(tries = 200)
class AssetReaderLawsTest extends FactReaderLaws<HeritageAsset> {
    @Override
    protected FactReader<HeritageAsset> reader() {
        return AssetFacts.READER;
    }

    @Override
    protected Collection<Fact<?>> vocabulary() {
        return AssetFacts.VOCABULARY.facts();
    }

    @Override
    protected Arbitrary<HeritageAsset> cases() {
        return HeritageArbitraries.assets().filter(asset -> !saysNone(asset.country()));
    }

    /** The fact always has a value, as each place lies in some country; a record that says otherwise is refused. */
    private static boolean saysNone(Finding<Country> country) {
        return country instanceof Finding.None<Country>
                || (country instanceof Finding.Disputed<Country> disputed
                        && disputed.statements().stream().allMatch(AssetReaderLawsTest::saysNone));
    }

    @Override
    protected HeritageAsset empty() {
        return ImmovableAsset.builder()
                .id(AssetId.of("test", "1"))
                .name("a")
                .kind(AssetKind.WORKS)
                .build();
    }

    @Override
    protected Collection<Fact<?>> alwaysRecorded() {
        return List.of(
                AssetFacts.CLASS,
                AssetFacts.KIND,
                AssetFacts.IN_ORIGINAL_PLACE,
                AssetFacts.TRANSMISSION,
                AssetFacts.RECORDED);
    }
}
